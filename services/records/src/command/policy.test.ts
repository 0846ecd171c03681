import { anyone, readGrants, type Viewer } from '@samverkan/common';
import { ANYONE, byRole } from './policy.js';

const policy = byRole({ others: 'officer', commands: { issueKey: 'administrator', giveFeedback: ANYONE } });
const viewer = (...grants: string[]): Viewer => ({ ...anyone(), id: 'anna', name: 'Anna', grants: readGrants(grants) });
const run = (command: string, who: Viewer) => () => policy({ command, organisation: 'hylte', viewer: who });

test('a command takes its role with the owner of the records', () => {
  expect(run('giveNotice', viewer('officer:hylte'))).not.toThrow();
  expect(run('giveNotice', viewer('administrator:hylte'))).not.toThrow();
  expect(run('issueKey', viewer('administrator:hylte'))).not.toThrow();
});

test.each([['officer:laholm'], ['secretariat:goda-grannar'], ['reader:hylte']])('%s is another role or of somebody else', (grant) => {
  expect(run('giveNotice', viewer(grant))).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED', rule: 'giveNotice takes the role officer:hylte, which Anna does not have.' }));
});

test('a command that takes more is refused to who has less', () => {
  expect(run('issueKey', viewer('officer:hylte'))).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
});

test('who has not said who they are is told so, and may do what anyone may', () => {
  expect(run('giveNotice', anyone())).toThrow(expect.objectContaining({ code: 'NOT_SIGNED_IN' }));
  expect(run('giveFeedback', anyone())).not.toThrow();
});

test('a token for reading changes nothing, whatever its maker may do', () => {
  expect(run('giveNotice', { ...viewer('administrator:hylte'), readOnly: true })).toThrow(expect.objectContaining({ code: 'READ_ONLY_TOKEN' }));
});

test('a command named like a property of every object takes what others take', () => {
  expect(run('constructor', anyone())).toThrow(expect.objectContaining({ code: 'NOT_SIGNED_IN' }));
});
