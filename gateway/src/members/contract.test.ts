import { parse } from 'graphql';
import { Contract } from './contract.js';

const SDL = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) type Organisation @key(fields: "id") { id: ID! name: String }';

test('what many members tell alike is read once', () => {
  const contract = new Contract(parse(SDL));
  let reads = 0;
  const told = { hash: 'of the same bytes', read: () => (reads++, SDL) };
  const held = contract.compareTold(told);
  expect(contract.compareTold(told)).toBe(held);
  expect([reads, held.missing.size, held.broken]).toEqual([1, 0, []]);
});

test('what cannot be read is not remembered', () => {
  const contract = new Contract(parse(SDL));
  const unreadable = () => contract.compareTold({ hash: 'x', read: () => { throw new Error('no schema'); } });
  expect(unreadable).toThrow('no schema');
  expect(unreadable).toThrow('no schema');
});
