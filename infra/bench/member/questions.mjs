/** How much of everything the member holds. */
export const RECORDS = 10_000;

export const ORGANISATION = 'hylte';
export const MEMBERS = ['hylte', 'bastad', 'laholm', 'halmstad', 'falkenberg'];

const SERVICE = `id title description status language responsibleUnit deliveredById agreementId channels keywords
  thematicArea { scheme code label } provenance { source asOf lastVerifiedOn demonstration }`;
// Under a name of its own, since it stands beside a service's status.
const AGREEMENT = 'id title form agreementStatus: status purpose language noticePeriodMonths';

const list = (first) => `query { organisation { id name services(first: ${first}) { ${SERVICE} } } }`;

/** What the member is asked, as its subgraph takes it. `variablesOf` makes the variables of some of the ids that it holds. */
export const QUESTIONS = {
  list20: { about: 'a list of 20', query: list(20) },
  list1000: { about: 'a list of 1 000', query: list(1000) },
  nested: {
    about: '100 agreements with versions and parties, and 100 statements',
    query: `query {
      organisation {
        id name
        keptAgreements(first: 100) { ${AGREEMENT} term { kind from to autoRenews } versions { number kind status signedOn } parties { id organisationId name role } }
        statements(first: 100) { id agreementId role state signedOn }
      }
    }`,
  },
  entities: {
    about: '_entities of 500: 250 agreements, 250 services',
    query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Agreement { ${AGREEMENT} } ... on Service { ${SERVICE} } } }`,
    variablesOf: ({ agreements, services }) => ({
      representations: agreements.flatMap((id, at) => [{ __typename: 'Agreement', id }, { __typename: 'Service', id: services[at] }]),
    }),
  },
};

/** The body that asks it. */
export function bodyOf(question, ids) {
  const { query, variablesOf } = QUESTIONS[question];
  return JSON.stringify({ query, variables: variablesOf?.(ids) });
}
