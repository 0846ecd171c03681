import type { Manifest, ManifestMember } from '@samverkan/schema';
import type { GraphQLResolveInfo } from 'graphql';
import type { OperationContext } from '../members/operationContext.js';
import type { Representation } from '../members/entityRequest.js';
import type { Router } from '../members/router.js';
import { coverageOf, type Coverage } from './coverage.js';
import { reportMissing, type OverviewContext } from './overviewContext.js';
import type { Part } from './part.js';
import { referenceTo } from './reference.js';
import { answersNow } from './survey.js';

const PRESENT = 'query Present($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';

const POPULATION = 'query Population($representations: [_Any!]!, $asOf: Date) { _entities(representations: $representations) { ... on Organisation { population(asOf: $asOf) { value } } } }';

/** The federation as its manifest says it, and what can be said of its members together. */
export function federationPart(manifest: () => Manifest, router: Router): Part {
  const find = ({ id }: { id?: string | null }) => (id == null || id === manifest().id ? toFederation(manifest()) : null);
  return {
    typeDefs: /* GraphQL */ `
      "A day, written YYYY-MM-DD (ISO 8601), e.g. \\"2024-03-28\\". Refused if there is no such day."
      scalar Date

      type Query {
        "The federation that this gateway serves; with an id, null when it is another's."
        federation("Its id, e.g. \\"goda-grannar\\"; may be left out." id: ID): Federation
      }

      "Organisations that have agreed to work together. Sources: the federation’s manifest, and its secretariat."
      type Federation @key(fields: "id") {
        "Never changes, e.g. \\"goda-grannar\\"."
        id: ID!
        "What it is called."
        name: String!
        "On what it rests."
        kind: FederationKind!
        "The day on which it was founded; null when not stated."
        foundedOn: Date
        "The document that founds it; null when not stated."
        foundedBy: Agreement
        "Where these facts were read."
        source: String
        "Its members, in the manifest's order."
        members: [Membership!]!
        "How many people live in the members' areas together."
        inhabitants("At which day; the latest figures when left out." asOf: Date): Inhabitants!
        "Which members answer now."
        coverage: Coverage!
      }

      "On what a federation rests."
      enum FederationKind {
        "A letter of intent (avsiktsförklaring)."
        LETTER_OF_INTENT_GROUP
        "A co-operation agreement (samverkansöverenskommelse)."
        AGREEMENT_GROUP
        "An association that its members own, e.g. Kommunförbundet Skåne."
        ASSOCIATION
        "A group that maps what it could do together."
        MAPPING_GROUP
      }

      "That an organisation is a member of a federation, was one, or was asked to be. Sources: the secretariat; for \`organisation\` and \`since\`, the federation’s manifest."
      type Membership @key(fields: "id") {
        "\`<federation>:membership:<organisation>\`. Never changes."
        id: ID!
        "The organisation, from itself; null when it is not connected here."
        organisation: Organisation
        "What it is in the federation."
        role: MembershipRole @shareable
        "Since when, as the manifest says; null when it does not."
        since: Date
      }

      "What an organisation is in a federation."
      enum MembershipRole {
        "Took the initiative."
        INITIATOR
        "A member among others."
        MEMBER
        "Hosts the federation's secretariat."
        HOST
        "Takes part without deciding."
        OBSERVER
      }

      "A number of inhabitants that members' figures add up to."
      type Inhabitants {
        "The sum, in inhabitants; null as soon as one member's figure is missing."
        total: Int
        "The sum of the figures that are there: at least so many."
        known: Int!
        "Which members the sum is put together from. A member that answers but has no figure counts as missing."
        coverage: Coverage!
      }
    `,
    resolvers: {
      Query: { federation: (_root: never, args: { id?: string | null }) => find(args) },
      Membership: {
        __resolveReference: ({ id }: Representation) => toFederation(manifest()).members.find((member) => member.id === id) ?? { id },
      },
      Federation: {
        // What a field requires of the secretariat comes with the key.
        __resolveReference: (key: Representation) => find(key) && { ...key, ...find(key) },
        inhabitants: ((_federation: never, args: { asOf?: string | null }, context: OverviewContext, info: GraphQLResolveInfo) => addUpPopulation(router, args.asOf, context, info)),
        coverage: (async (_federation: never, _args: never, context: OperationContext): Promise<Coverage> =>
          coverageOf(await router.organisations(PRESENT, router.directory.ids, () => ({}), context), context)),
      },
    },
  };
}

/** The manifest as it is now: it may change while the gateway runs. */
export function toFederation({ id, name, kind, foundedOn, foundedBy, source, members }: Manifest) {
  return {
    id,
    name,
    kind,
    foundedOn: foundedOn ?? null,
    foundedBy: foundedBy === undefined ? null : referenceTo('Agreement', foundedBy),
    source: source ?? null,
    members: members.map((member) => toMembership(id, member)),
  };
}

/** The id says whose membership it is, so that the secretariat's record of it is found without a look-up. */
function toMembership(federation: string, { id, role, since }: ManifestMember) {
  return { id: `${federation}:membership:${id}`, organisation: referenceTo('Organisation', id), role, since: since ?? null };
}

async function addUpPopulation(router: Router, asOf: string | null | undefined, context: OverviewContext, info: GraphQLResolveInfo): Promise<{ total: number | null; known: number; coverage: Coverage }> {
  const answers = await router.organisations(POPULATION, router.directory.ids, () => ({ asOf }), context);
  reportMissing(answers, info, context);
  let known = 0;
  let complete = true;
  for (const answer of answers) {
    const figure = 'organisation' in answer ? (answer.organisation['population'] as { value?: unknown } | null)?.value : undefined;
    if (typeof figure === 'number') known += figure;
    if (typeof figure !== 'number' || !answersNow(answer)) complete = false;
  }
  return { total: complete ? known : null, known, coverage: coverageOf(answers, context) };
}
