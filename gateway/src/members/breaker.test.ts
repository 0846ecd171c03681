import { Breaker } from './breaker.js';

let time: number;
let breaker: Breaker;
beforeEach(() => {
  time = 0;
  breaker = new Breaker({ failures: 3, pause: 1_000 }, () => time);
});

const failTimes = (times: number) => {
  for (let at = 0; at < times; at++) if (breaker.admits()) breaker.failed();
};

test('a member that fails now and then is asked as before', () => {
  for (let at = 0; at < 10; at++) {
    failTimes(2);
    breaker.admits();
    breaker.succeeded();
  }
  expect(breaker.state).toBe('CLOSED');
});

test('after failures in a row a member is left alone for the pause', () => {
  failTimes(3);
  expect([breaker.state, breaker.admits()]).toEqual(['OPEN', false]);
  time = 999;
  expect(breaker.admits()).toBe(false);
});

test('after the pause one request tries, and no second one beside it', () => {
  failTimes(3);
  time = 1_000;
  expect([breaker.state, breaker.admits(), breaker.admits()]).toEqual(['HALF_OPEN', true, false]);
});

test('if the try is answered, all are let through; if not, there is another pause', () => {
  failTimes(3);
  time = 1_000;
  breaker.admits();
  breaker.failed();
  expect([breaker.state, breaker.admits()]).toEqual(['OPEN', false]);
  time = 2_000;
  breaker.admits();
  breaker.succeeded();
  expect([breaker.state, breaker.admits(), breaker.admits()]).toEqual(['CLOSED', true, true]);
});

test('a try that nobody waited for says nothing, and another may be made', () => {
  failTimes(3);
  time = 1_000;
  breaker.admits();
  breaker.abandoned();
  expect(breaker.admits()).toBe(true);
});
