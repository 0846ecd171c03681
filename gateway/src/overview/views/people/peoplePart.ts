import { BadArgument, today } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import { askRows } from '../../askRows.js';
import { alsoNotPublished } from '../../notPublished.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { blocsOf } from './blocs.js';

const PEERS = alsoNotPublished('query Peers($representations: [_Any!]!, $role: String!) { _entities(representations: $representations) { ... on Organisation { peers(role: $role) { title recordId } } } }', 'Body', 'Officeholder');
const LEADERS = alsoNotPublished('query Leaders($representations: [_Any!]!, $asOf: Date!) { _entities(representations: $representations) { ... on Organisation { officeholders(role: [KSO, OPPOSITION], on: $asOf) { id role } } } }', 'Officeholder');
const SEATS = alsoNotPublished('query Seats($representations: [_Any!]!, $organisation: ID!) { _entities(representations: $representations) { ... on Organisation { seatsHeldBy(organisation: $organisation) { id } } } }', 'Body');

interface Peer {
  title: string;
  /** Of a seat, or of an officeholder. */
  recordId: string;
}

/** A text of one letter would find nearly every role there is. */
const LEAST_LETTERS = 3;

/** Who does what in the members: the same job elsewhere, both sides of politics, and where an organisation sits. */
export function peoplePart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation @key(fields: "id") {
        id: ID!
        "Who does a job in the members: roles with this text in their names, among the seats of bodies and the officeholders (seed L18). Errors: BAD_USER_INPUT."
        peers("A part of the role's name, in any case; three letters or more." role: String!): Peers!
        "Whether both sides of politics are recorded in each member: who leads, and the opposition (seed G18)."
        anchorage("On which day; today when left out." asOf: Date): Anchorage!
        "The seats in the members' bodies that an organisation's bodies, officeholders or named roles hold (seeds L10, L19)."
        seatsHeldBy("The organisation, which need not be a member." organisation: ID!): SeatsHeld!
      }

      "Who does a job. Source: each member, of its own roles."
      type Peers {
        "The roles, by member."
        peers: [RolePeer!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "A role in a member, and where it is met."
      type RolePeer {
        "The member."
        organisation: Organisation!
        "The role, as the member names it."
        title: String!
        "The seat that the role holds in a body; null for an officeholder."
        seat: Seat
        "The officeholder in the role; null for a seat."
        officeholder: Officeholder
      }

      "Who leads the members and who is in opposition. Source: each member, of its own officeholders."
      type Anchorage {
        "Each member, in the manifest's order."
        members: [MemberAnchorage!]!
        "How many members have both sides recorded; null as soon as one member is missing."
        acrossBlocs: Int
        "Which members it is put together from."
        coverage: Coverage!
      }

      "Who leads one member and who is in opposition."
      type MemberAnchorage {
        "The member."
        organisation: Organisation!
        "Chair of the executive board (kommunstyrelsens ordförande; ordfører)."
        leading: [Officeholder!]!
        "Leader of the opposition (oppositionsråd; opposisjonsleder)."
        opposition: [Officeholder!]!
        "Which sides are recorded."
        blocs: Blocs!
      }

      "Which sides of politics are recorded."
      enum Blocs {
        "Who leads, and the opposition."
        BOTH
        "Only one of the two."
        ONE
        "Neither."
        NONE
        "The member does not answer now."
        NO_ANSWER
      }

      "Where an organisation sits. Source: each member, of its own bodies."
      type SeatsHeld {
        "The seats, by member."
        seats: [Seat!]!
        "Which members it is put together from."
        coverage: Coverage!
      }
    `,
    resolvers: {
      Federation: {
        peers: (async (_federation: never, { role }: { role: string }, context: OverviewContext, info: GraphQLResolveInfo) => {
          if (role.trim().length < LEAST_LETTERS) throw new BadArgument('role', `${LEAST_LETTERS} letters or more`, role);
          const { rows, coverage } = await askRows<Peer>(router, { query: PEERS, list: 'peers', own: 'recordId', variables: { role: role.trim() } }, context, info);
          return { peers: rows.map(toPeer), coverage };
        }),
        anchorage: (async (_federation: never, { asOf }: { asOf?: string | null }, context: OverviewContext, info: GraphQLResolveInfo) => {
          const { rows, answers, coverage } = await askRows<{ id: string; role: string }>(router, { query: LEADERS, list: 'officeholders', own: 'id', variables: { asOf: asOf ?? today() } }, context, info);
          const members = answers.map((answer) => {
            const own = rows.filter(({ member }) => member === answer.member);
            const inRole = (wanted: string) => own.filter(({ role }) => role === wanted).map(({ id }) => referenceTo('Officeholder', id));
            return { organisation: referenceTo('Organisation', answer.member), leading: inRole('KSO'), opposition: inRole('OPPOSITION'), blocs: blocsOf('organisation' in answer ? own.map(({ role }) => role) : undefined) };
          });
          return { members, acrossBlocs: coverage.complete ? members.filter(({ blocs }) => blocs === 'BOTH').length : null, coverage };
        }),
        seatsHeldBy: (async (_federation: never, { organisation }: { organisation: string }, context: OverviewContext, info: GraphQLResolveInfo) => {
          const { rows, coverage } = await askRows<{ id: string }>(router, { query: SEATS, list: 'seatsHeldBy', own: 'id', variables: { organisation } }, context, info);
          return { seats: rows.map(({ id }) => referenceTo('Seat', id)), coverage };
        }),
      },
    },
  };
}

function toPeer({ member, title, recordId }: Peer & { member: string }) {
  const [, kind] = recordId.split(':');
  return {
    organisation: referenceTo('Organisation', member),
    title,
    seat: kind === 'seat' ? referenceTo('Seat', recordId) : null,
    officeholder: kind === 'officeholder' ? referenceTo('Officeholder', recordId) : null,
  };
}
