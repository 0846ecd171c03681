import { Directory } from '../members/directory.js';
import { badResponse, timedOut } from '../members/errors.js';
import { RollCall } from '../members/rollCall.js';
import { GivenUp } from './givenUp.js';

const directory = new Directory(new Map([['hylte', 'http://127.0.0.1:1/graphql'], ['laholm', 'http://127.0.0.1:1/graphql']]));
afterAll(() => directory.close());

function keeping(requestId: string | undefined, operation = 60_000): GivenUp {
  const givenUp = new GivenUp(directory, operation);
  const rollCall = new RollCall();
  rollCall.giveUp(timedOut('hylte'));
  rollCall.giveUp(badResponse('laholm'));
  givenUp.keep(requestId, rollCall);
  return givenUp;
}

function recalled(givenUp: GivenUp, requestId: string | undefined): (string | undefined)[] {
  const rollCall = new RollCall();
  givenUp.recall(requestId, rollCall);
  return directory.ids.map((member) => rollCall.findFailure(member)?.member);
}

test('a member that did not answer one request is given up by those that follow in the same operation', () => {
  expect(recalled(keeping('4711'), '4711')).toEqual(['hylte', undefined]);
});

test('other operations, and those that do not say which they are, ask it again', () => {
  expect(recalled(keeping('4711'), '4712')).toEqual([undefined, undefined]);
  expect(recalled(keeping(undefined), undefined)).toEqual([undefined, undefined]);
});

test('it is asked again when the operation has to be over', async () => {
  const givenUp = keeping('4711', 1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(recalled(givenUp, '4711')).toEqual([undefined, undefined]);
});

test('an id that is too long for one is not kept', () => {
  expect(recalled(keeping('x'.repeat(1_000)), 'x'.repeat(1_000))).toEqual([undefined, undefined]);
});
