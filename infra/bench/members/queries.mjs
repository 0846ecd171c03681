/** What is asked in the benchmark over members, and how many steps each must take: one parallel round trip a level. */
export const QUERIES = {
  q1: {
    about: 'a count per member',
    levels: 1,
    text: '{ federation { members { organisation { id serviceCount } } } }',
  },
  q2: {
    about: '20 services of each',
    levels: 1,
    text: '{ federation { members { organisation { id services(first: 20) { id title status language responsibleUnit } } } } }',
  },
  q3: {
    about: 'members → agreements → parties → services',
    levels: 2,
    text: '{ federation { members { organisation { id keptAgreements(first: 10) { id title parties { role organisation { id services(first: 5) { id title } } } } } } } }',
  },
};

export const bodyOf = (query) => JSON.stringify({ query: QUERIES[query].text });
