// The same questions in the words of PostGraphile's schema, and its answers in the shape of ours.

const SERVICE = `rowId title description status language responsibleUnit deliveredById agreementId channels keywords
  thematicArea provenanceSource provenanceAsOf provenanceLastVerifiedOn provenanceDemonstration`;
const AGREEMENT = 'rowId title form agreementStatus: status purpose language noticePeriodMonths';
const SELF = 'organisationByRowId(rowId: "hylte") { rowId name }';

const list = (first) => ({
  query: `{ ${SELF} allServices(first: ${first}, orderBy: [TITLE_KEY_ASC, ROW_ID_ASC]) { nodes { ${SERVICE} } } }`,
  dataOf: ({ organisationByRowId, allServices }) => ({ organisation: { ...self(organisationByRowId), services: allServices.nodes.map(service) } }),
});

export const POSTGRAPHILE = {
  list20: list(20),
  list1000: list(1000),
  nested: {
    query: `{
      ${SELF}
      allAgreements(first: 100, orderBy: [TITLE_KEY_ASC, ROW_ID_ASC]) {
        nodes {
          ${AGREEMENT} termKind termFrom termTo termAutoRenews
          agreementVersionsByAgreementId(orderBy: NUMBER_ASC) { nodes { number kind status signedOn } }
          agreementPartiesByAgreementId(orderBy: ORGANISATION_ID_ASC) { nodes { rowId organisationId name role } }
        }
      }
      allPartyStatements(first: 100, orderBy: ROW_ID_ASC) { nodes { rowId agreementId role state signedOn } }
    }`,
    dataOf: ({ organisationByRowId, allAgreements, allPartyStatements }) => ({
      organisation: {
        ...self(organisationByRowId),
        keptAgreements: allAgreements.nodes.map((row) => ({
          ...agreement(row),
          term: { kind: row.termKind, from: row.termFrom, to: row.termTo, autoRenews: row.termAutoRenews },
          versions: row.agreementVersionsByAgreementId.nodes,
          parties: row.agreementPartiesByAgreementId.nodes.map(({ rowId, ...party }) => ({ id: rowId, ...party })),
        })),
        statements: allPartyStatements.nodes.map(({ rowId, ...statement }) => ({
          id: rowId, ...statement,
        })),
      },
    }),
  },
  entities: {
    query: `query ($agreements: [String!], $services: [String!]) {
      allAgreements(filter: { rowId: { in: $agreements } }) { nodes { ${AGREEMENT} } }
      allServices(filter: { rowId: { in: $services } }) { nodes { ${SERVICE} } }
    }`,
    variablesOf: ({ agreements, services }) => ({ agreements, services }),
    dataOf: ({ allAgreements, allServices }, { agreements, services }) => {
      const found = new Map([...allAgreements.nodes.map((row) => [row.rowId, agreement(row)]), ...allServices.nodes.map((row) => [row.rowId, service(row)])]);
      return { _entities: agreements.flatMap((id, at) => [found.get(id), found.get(services[at])]) };
    },
  },
};

const self = ({ rowId, name }) => ({ id: rowId, name });

const agreement = ({ rowId, title, form, agreementStatus, purpose, language, noticePeriodMonths }) => ({ id: rowId, title, form, agreementStatus, purpose, language, noticePeriodMonths });

const service = ({ rowId, provenanceSource, provenanceAsOf, provenanceLastVerifiedOn, provenanceDemonstration, ...row }) => ({
  id: rowId,
  ...row,
  provenance: { source: provenanceSource, asOf: provenanceAsOf, lastVerifiedOn: provenanceLastVerifiedOn, demonstration: provenanceDemonstration },
});
