import { AgreementStatus } from '@samverkan/municipality';
import { generateRecords } from './generateRecords.js';

const MEMBERS = ['hylte', 'bastad', 'laholm', 'halmstad', 'falkenberg'];
const wanted = { organisation: 'hylte', members: MEMBERS, seed: 1, services: 200, agreements: 200 };

test('It makes as many services and agreements as are asked for, kept by the one organisation', () => {
  const records = generateRecords(wanted);
  expect([...records.keys()].toSorted()).toEqual(MEMBERS.toSorted());
  expect(records.get('hylte')).toMatchObject({ services: { length: 200 }, agreements: { length: 200 } });
  expect(records.get('laholm')).toMatchObject({ services: [], agreements: [] });
});

test('The other parties’ statements are for their own databases', () => {
  const records = generateRecords(wanted);
  for (const member of MEMBERS) {
    expect(records.get(member)!.statements.length).toBeGreaterThan(0);
    for (const { id } of records.get(member)!.statements) expect(id.startsWith(`${member}:statement:hylte:agreement:`)).toBe(true);
  }
});

test('The same call gives the same records; another seed gives others, with other ids', () => {
  expect(generateRecords(wanted)).toEqual(generateRecords(wanted));
  const others = new Set(generateRecords({ ...wanted, seed: 2 }).get('hylte')!.agreements.map(({ id }) => id));
  for (const { id } of generateRecords(wanted).get('hylte')!.agreements) expect(others.has(id)).toBe(false);
});

test('How many services are asked for does not change the agreements', () => {
  expect(generateRecords({ ...wanted, services: 0 }).get('laholm')).toEqual(generateRecords(wanted).get('laholm'));
});

test('Ten thousand of each have ten thousand titles', () => {
  const { services, agreements } = generateRecords({ ...wanted, services: 10_000, agreements: 10_000 }).get('hylte')!;
  expect(new Set(services.map(({ title }) => title)).size).toBe(10_000);
  expect(new Set(agreements.map(({ title }) => title)).size).toBe(10_000);
});

test('Most agreements are in force, and there are some in most other states', () => {
  const { agreements } = generateRecords(wanted).get('hylte')!;
  expect(agreements.filter(({ status }) => status === AgreementStatus.IN_FORCE).length).toBeGreaterThan(100);
  expect(new Set(agreements.map(({ status }) => status)).size).toBeGreaterThan(6);
});

test('A member that is alone has agreements with neighbours, and strangers go by their ids', () => {
  const { agreements } = generateRecords({ ...wanted, organisation: 'member-1', members: ['member-1'] }).get('member-1')!;
  for (const { parties } of agreements) expect(parties).toHaveLength(2);
  expect(agreements.at(0)!.parties.map(({ name }) => name)).toContain('member-1');
});
