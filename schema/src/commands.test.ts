import { listCommands } from './commands.js';

test('every command is listed once, with whose records it changes and how it is told whose', () => {
  const commands = listCommands();
  expect(commands.length).toBeGreaterThan(100);
  expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
  const namesOwner = ({ arguments: taken }: (typeof commands)[number]) => taken.some(({ name }) => name.value === 'organisation');
  expect(commands.filter((command) => namesOwner(command) !== (command.owner === 'ORGANISATION'))).toEqual([]);
  expect(commands.find(({ name }) => name === 'recordDecision')).toMatchObject({ owner: 'ORGANISATION', result: 'PartyStatementResult' });
  expect(commands.find(({ name }) => name === 'admitMember')).toMatchObject({ owner: 'FEDERATION', result: 'MembershipResult' });
});
