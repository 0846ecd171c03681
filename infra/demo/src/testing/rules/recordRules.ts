import { findOwner, isCalendarDate, isPartialDate } from '@samverkan/common';
import { MADE_UP } from '../../record/provenance.js';
import type { Holdings } from '../../record/records.js';
import type { Rule } from './federation.js';

const WITH_A_ULID = /^[a-z0-9-]+:(service|agreement|party):[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** What holds for records of every kind. */
export const recordRules: Rule[] = [
  {
    says: 'every record is in its owner’s database and nowhere else, under an id that is its own',
    faults: ({ members }) => {
      const held = [...members].flatMap(([organisation, holdings]) => idsOf(holdings).map((id) => ({ organisation, id })));
      const seen = new Set<string>();
      return held.flatMap(({ organisation, id }) => {
        const isNew = !seen.has(id);
        seen.add(id);
        return findOwner(id) === organisation && isNew ? [] : [`${organisation} holds ${id}`];
      });
    },
  },

  {
    says: 'services, agreements and parties have ULIDs',
    faults: ({ members }) => [...members.values()].flatMap((holdings) => idsOf({ ...holdings, statements: [] }).filter((id) => !WITH_A_ULID.test(id))),
  },

  {
    says: 'what is made up says so, both in a field and in words',
    faults: ({ members }) =>
      [...members.values()].flatMap(({ services, agreements, statements }) =>
        [...services, ...agreements, ...statements].filter(({ provenance }) => provenance.demonstration !== (provenance.source === MADE_UP)).map(({ id }) => id),
      ),
  },

  {
    says: 'every date is a day that exists, a month, a year or unknown',
    faults: ({ members }) =>
      [...members.values()].flatMap(({ services, agreements, statements }) => [
        ...agreements.flatMap(({ term, versions }) => [term.from, term.to, ...versions.map(({ signedOn }) => signedOn)]).filter((date) => date !== null && !isPartialDate(date)),
        ...statements.flatMap(({ decision, signedOn }) => [decision?.date ?? null, signedOn]).filter((date) => date !== null && !isPartialDate(date)),
        ...[...services, ...agreements, ...statements].map(({ provenance }) => provenance.lastVerifiedOn).filter((date) => date !== null && !isCalendarDate(date)),
      ]).map(String),
  },
];

function idsOf({ services, agreements, statements }: Holdings): string[] {
  return [...services, ...agreements, ...agreements.flatMap(({ parties }) => parties), ...statements].map(({ id }) => id);
}
