import { getOwn, isData, setOwn } from './data.js';

test('what every object inherits is not found in it', () => {
  expect(['constructor', 'toString', 'hasOwnProperty', '__proto__'].map((key) => getOwn({}, key))).toEqual([undefined, undefined, undefined, undefined]);
});

test('such names are as good as others when the object has them', () => {
  const data = JSON.parse('{"constructor":1,"__proto__":{"polluted":true}}');
  expect([getOwn(data, 'constructor'), getOwn(data, '__proto__')]).toEqual([1, { polluted: true }]);
});

test('writing __proto__ makes a key and leaves the prototype', () => {
  const data = {};
  setOwn(data, '__proto__', { polluted: true });
  expect(JSON.stringify(data)).toBe('{"__proto__":{"polluted":true}}');
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('lists and null are no objects of an answer', () => {
  expect([{}, [], null, undefined, 'text'].map(isData)).toEqual([true, false, false, false, false]);
});
