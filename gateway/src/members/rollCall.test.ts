import { badResponse, resolverFailed, timedOut, TooMuch, unavailable, unknownRecord } from './errors.js';
import { RollCall } from './rollCall.js';

test('a member is reported by its worst answer and its longest time', () => {
  const rollCall = new RollCall();
  rollCall.answered('hylte', 10);
  rollCall.failed(timedOut('hylte'), 500);
  rollCall.answered('hylte', 20);
  expect(rollCall.toJSON()).toEqual([{ member: 'hylte', status: 'TIMEOUT', code: 'MEMBER_TIMEOUT', milliseconds: 500 }]);
});

test('a member that cannot be reached, or that hangs, is not asked again', () => {
  const rollCall = new RollCall();
  rollCall.giveUp(unavailable('hylte'));
  rollCall.giveUp(resolverFailed('laholm'));
  expect(rollCall.findFailure('hylte')?.extensions['code']).toBe('MEMBER_UNAVAILABLE');
  expect(rollCall.findFailure('laholm')).toBeUndefined();
});

test('a member whose answer is more than is taken is not asked again; one that answered one question badly is', () => {
  const rollCall = new RollCall();
  rollCall.giveUp(new TooMuch('hylte'));
  rollCall.giveUp(badResponse('laholm'));
  expect(rollCall.findFailure('hylte')?.extensions['code']).toBe('MEMBER_BAD_RESPONSE');
  expect(rollCall.findFailure('laholm')).toBeUndefined();
});

test('a record that does not exist is not its member’s fault', () => {
  const rollCall = new RollCall();
  rollCall.failed(unknownRecord('hylte', 'hylte:agreement:A'));
  expect(rollCall.toJSON()).toEqual([]);
});

test('members are listed by their ids', () => {
  const rollCall = new RollCall();
  for (const member of ['laholm', 'bastad', 'hylte']) rollCall.answered(member, 1);
  expect(rollCall.toJSON().map(({ member }) => member)).toEqual(['bastad', 'hylte', 'laholm']);
});
