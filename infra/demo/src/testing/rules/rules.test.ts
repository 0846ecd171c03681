import { listFederations } from '@samverkan/schema';
import { demonstration, recordsOf } from '../../demonstration.js';
import { generateRecords } from '../../generate/generateRecords.js';
import { godaGrannar } from '../../goda-grannar/godaGrannar.js';
import type { Holdings } from '../../record/records.js';
import { Federation } from './federation.js';
import { rules } from './rules.js';

const members = [...godaGrannar.keys()];

/** Every member's generated records, merged as the members' databases would hold them. */
function generateAll(): Map<string, Holdings> {
  const generated = members.map((organisation) => generateRecords({ organisation, members, seed: 7, services: 300, agreements: 300 }));
  return new Map(members.map((member) => [member, {
    services: generated.flatMap((records) => records.get(member)!.services),
    agreements: generated.flatMap((records) => records.get(member)!.agreements),
    statements: generated.flatMap((records) => records.get(member)!.statements),
  }]));
}

const all: [told: string, federation: Federation][] = [
  ...listFederations().map((federation): [string, Federation] => [`the records of ${federation}`, new Federation(recordsOf(federation))]),
  ['the records of all federations together', new Federation(demonstration)],
  ['300 generated services and agreements a member', new Federation(generateAll())],
];

describe.each(all)('In %s,', (_, federation) => {
  test.each(rules.map((rule) => [rule.says, rule] as const))('%s', (_says, rule) => {
    expect(rule.faults(federation)).toEqual([]);
  });
});
