import { MemberCall } from './memberCall.js';
import type { MemberAsked } from './memberObserver.js';

const told: MemberAsked[] = [];
const observer = { asked: (event: MemberAsked) => void told.push(event) };
beforeEach(() => void (told.length = 0));

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

const aCall = (requestId?: string) => new MemberCall('hylte', { requestId }, observer);

test('a question that is sent is told with how it ended, how long it took and how much came', () => {
  const call = aCall();
  call.way = 'SENT';
  call.bytes = 120;
  call.end({ status: 'OK' });
  expect(told).toEqual([{ member: 'hylte', status: 'OK', code: undefined, asOf: undefined, way: 'SENT', bytes: 120, milliseconds: expect.any(Number) }]);
});

test('one that nobody has sent has joined another', () => {
  aCall().end({ status: 'TIMEOUT', code: 'MEMBER_TIMEOUT' });
  expect(told).toMatchObject([{ status: 'TIMEOUT', code: 'MEMBER_TIMEOUT', way: 'SHARED', bytes: 0 }]);
});

test('the request’s id goes to the member, where there is one', () => {
  expect(aCall('id-1').headers).toEqual({ ...JSON_HEADERS, 'x-request-id': 'id-1' });
  expect(aCall().headers).toEqual(JSON_HEADERS);
});
