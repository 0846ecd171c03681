import { BadArgument, StatedError } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { OperationContext } from '../members/operationContext.js';
import type { Entity, Router } from '../members/router.js';
import { keyQuery } from './lists/keyQuery.js';
import { listRecords, type KeySource, type PageArguments } from './lists/recordList.js';
import type { OverviewContext } from './overviewContext.js';
import type { Part } from './part.js';
import { referenceTo, type Reference } from './reference.js';

const CODES = 'query Codes($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organisation { country codes { code validFrom validTo } } } }';

/** An organisation's other federations have agreements too, whose keepers cannot be asked here. */
const INVOLVEMENTS: Omit<KeySource, 'variables'> = {
  typename: 'Agreement',
  query: keyQuery('involvementKeys', { keepers: '[ID!]' }),
  queryWithTotal: keyQuery('involvementKeys', { keepers: '[ID!]', total: true }),
  order: 'ID',
  direction: 'ASC',
  ownOnly: false,
};

/** Finding organisations, and what an organisation has to do with beyond its own records. */
export function organisationPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Query {
        "A member of the federation, by its id, or by any official code that was valid on a day. Null when no member has it. Errors: BAD_USER_INPUT, AMBIGUOUS_CODE; MEMBER_… when a member that might have the code did not answer."
        organisation(
          "Its id, e.g. \\"hylte\\"."
          id: ID
          "An official code, former ones included, e.g. \\"1315\\"."
          code: String
          "The code's country; needed only where two countries have the same code."
          country: Country
          "The day on which the code is valid; any day when left out."
          asOf: Date
        ): Organisation
      }

      type Organisation @key(fields: "id") {
        id: ID!
        "The agreements that it keeps or is party to by its own statement, whichever member keeps them, by their ids. Those that no member of this federation keeps are in \`statements\` only. Errors: BAD_USER_INPUT, INVALID_CURSOR."
        agreements(
          "How many at most, 0–1000."
          first: Int = 20
          "After this cursor of the same list."
          after: String
        ): AgreementConnection!
      }
    `,
    resolvers: {
      Query: {
        organisation: ((_root: never, args: OrganisationArguments, context: OperationContext) => findOrganisation(router, args, context)),
      },
      Organisation: {
        agreements: (({ id }: Reference, page: PageArguments, context: OverviewContext, info: GraphQLResolveInfo) =>
          listRecords(router, [id], { ...INVOLVEMENTS, variables: { keepers: router.directory.ids } }, page, context, info)),
      },
    },
  };
}

interface OrganisationArguments {
  id?: string | null;
  code?: string | null;
  country?: string | null;
  asOf?: string | null;
}

async function findOrganisation(router: Router, { id, code, country, asOf }: OrganisationArguments, context: OperationContext): Promise<Reference | null> {
  if ((id == null) === (code == null)) throw new BadArgument('id', 'given, or code, but not both', id == null ? 'missing, and so is code' : 'given together with code');
  if (id != null) return router.directory.has(id) ? referenceTo('Organisation', id) : null;

  const answers = await router.organisations(CODES, router.directory.ids, () => ({}), context);
  const holders = answers.filter((answer) => 'organisation' in answer && holdsCode(answer.organisation, code!, country, asOf)).map(({ member }) => member);
  if (holders.length > 1) throw new StatedError('AMBIGUOUS_CODE', `The code ${code} is that of several members: ${holders.join(', ')}. Say the country or the day.`, { members: holders });
  if (holders.length === 1) return referenceTo('Organisation', holders[0]!);
  const unanswered = answers.find((answer) => 'failure' in answer);
  if (unanswered && 'failure' in unanswered) throw unanswered.failure;
  return null;
}

function holdsCode(organisation: Entity, code: string, country: string | null | undefined, asOf: string | null | undefined): boolean {
  if (country != null && organisation['country'] !== country) return false;
  const codes = (organisation['codes'] ?? []) as { code: string; validFrom: string | null; validTo: string | null }[];
  return codes.some((held) => held.code === code && (asOf == null || ((held.validFrom ?? '') <= asOf && asOf <= (held.validTo ?? '9999'))));
}
