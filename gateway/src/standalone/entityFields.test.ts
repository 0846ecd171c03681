import { getOperationAST, parse, print } from 'graphql';
import { takeApart } from './entityFields.js';

function takenApart(text: string) {
  const document = parse(text);
  const { entityFields, rest } = takeApart(document, getOperationAST(document)!);
  return {
    questions: entityFields.map(({ key, question, variables }) => [key, oneLine(question), Object.fromEntries(variables)]),
    rest: rest && oneLine(print(rest)),
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

test('a router’s own names for the operation, the field and the variable do not get as far as the members', () => {
  expect(takenApart('query Plan__member__1($keys: [_Any!]!) { found: _entities(representations: $keys) { ... on Agreement { title } } }')).toEqual({
    questions: [['found', 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Agreement { title } } }', {}]],
    rest: undefined,
  });
});

test('several lists of entities are a question each, with the fragments and the variables that each one uses', () => {
  const text = `query ($a: [_Any!]!, $b: [_Any!]!, $day: Date, $first: Int = 5) {
    a: _entities(representations: $a) { ...agreement }
    b: _entities(representations: $b) { ... on Organisation { services(first: $first) { title } } }
  }
  fragment agreement on Agreement { title ...status }
  fragment status on Agreement { status parties { name @include(if: $day) } }`;
  expect(takenApart(text).questions).toEqual([
    ['a', 'query ($representations: [_Any!]!, $day: Date) { _entities(representations: $representations) { ...agreement } } fragment agreement on Agreement { title ...status } fragment status on Agreement { status parties { name @include(if: $day) } }', { day: 'day' }],
    ['b', 'query ($representations: [_Any!]!, $first: Int = 5) { _entities(representations: $representations) { ... on Organisation { services(first: $first) { title } } } }', { first: 'first' }],
  ]);
});

test('a client’s variable that is called as ours gets another name in the question', () => {
  const text = 'query ($keys: [_Any!]!, $representations: Int, $representations_: Int) { _entities(representations: $keys) { ... on Organisation { services(first: $representations) { title } more: services(first: $representations_) { title } } } }';
  expect(takenApart(text).questions).toEqual([
    [
      '_entities',
      'query ($representations: [_Any!]!, $representations__: Int, $representations_: Int) { _entities(representations: $representations) { ... on Organisation { services(first: $representations__) { title } more: services(first: $representations_) { title } } } }',
      { representations__: 'representations', representations_: 'representations_' },
    ],
  ]);
});

test('what is asked beside the entities is left to be answered here', () => {
  const text = 'query ($r: [_Any!]!) { __typename _entities(representations: $r) { __typename } ...more } fragment more on Query { _service { sdl } again: _entities(representations: $r) { __typename } }';
  const { questions, rest } = takenApart(text);
  expect(questions.map(([key]) => key)).toEqual(['_entities', 'again']);
  expect(rest).toBe('query ($r: [_Any!]!) { __typename ...more } fragment more on Query { _service { sdl } }');
});

test('conditions around a list of entities go with what is selected of it', () => {
  const text = `query ($r: [_Any!]!, $yes: Boolean!) {
    _entities(representations: $r) { ... on Agreement { id } }
    ... on Query @include(if: $yes) { _entities(representations: $r) @skip(if: false) { ... on Agreement { title } } }
  }`;
  expect(takenApart(text).questions).toEqual([
    ['_entities', 'query ($representations: [_Any!]!, $yes: Boolean!) { _entities(representations: $representations) { ... on Agreement { id } ... @include(if: $yes) { ... @skip(if: false) { ... on Agreement { title } } } } }', { yes: 'yes' }],
  ]);
});
