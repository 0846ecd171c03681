import { GraphQLError } from 'graphql';
import { answeredError, failedRequest } from './subgraphErrors.js';

const shown = (error: unknown) => answeredError(error, 'post', (path) => ['at', ...path]).toJSON();

test('an error says whose it is, has a code, and its place in the client’s operation', () => {
  expect(shown({ message: 'lost', path: ['n', 0] })).toEqual({ message: 'lost', path: ['at', 'n', 0], extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'post' } });
});

test('a code and whatever else it says is kept', () => {
  expect(shown({ message: 'lost', extensions: { code: 'LOST', parcel: 7 } })).toEqual({ message: 'lost', extensions: { code: 'LOST', parcel: 7, serviceName: 'post' } });
});

test('a subgraph has no say in the HTTP status of our answer', () => {
  expect(shown({ message: 'lost', extensions: { http: { status: 418 } } }).extensions).not.toHaveProperty('http');
});

test.each([null, 'text', 7, {}, { message: 7, path: 'x', extensions: 'y' }, { message: '', path: [null] }])('%j is an error, of which nothing is known', (error) => {
  expect(shown(error)).toEqual({ message: 'Error while fetching subquery from service "post"', extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'post' } });
});

test('a __proto__ among the extensions is a key like others', () => {
  expect(JSON.stringify(shown({ message: 'm', extensions: JSON.parse('{"__proto__":{"polluted":true}}') }))).toContain('"__proto__":{"polluted":true}');
});

test('a request that failed says why, and whose it was', () => {
  expect(failedRequest(new Error('refused'), 'post').toJSON()).toEqual({ message: 'refused', extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'post' } });
  expect(failedRequest(new GraphQLError('who are you', { extensions: { code: 'UNAUTHENTICATED' } }), 'post').extensions).toEqual({ code: 'UNAUTHENTICATED', serviceName: 'post' });
});

test('what is thrown need not be an Error', () => expect(failedRequest('refused', 'post').message).toBe('Unexpected error value: refused'));
