import { groupByOwner } from './entityRequest.js';

const agreement = (id: string) => ({ __typename: 'Agreement', id });

test('each owner is asked once, and each entity of it once', () => {
  const requests = groupByOwner([agreement('hylte:agreement:A'), agreement('laholm:agreement:B'), agreement('hylte:agreement:A'), agreement('hylte:agreement:C')]);
  expect(requests.map(({ owner, representations, places }) => ({ owner, ids: representations.map(({ id }) => id), places }))).toEqual([
    { owner: 'hylte', ids: ['hylte:agreement:A', 'hylte:agreement:C'], places: [[0, 2], [3]] },
    { owner: 'laholm', ids: ['laholm:agreement:B'], places: [[1]] },
  ]);
});

test('two representations of one entity that bring different fields are two', () => {
  const [request] = groupByOwner([agreement('hylte:agreement:A'), { ...agreement('hylte:agreement:A'), title: 'x' } as never]);
  expect(request!.places).toEqual([[0], [1]]);
});

test('an organisation is its own owner', () => {
  expect(groupByOwner([{ __typename: 'Organisation', id: 'bastad' }])[0]!.owner).toBe('bastad');
});

test('what is no id has no owner, and nothing of it is taken for a name', () => {
  const requests = groupByOwner([agreement('__proto__'), agreement(''), agreement('HYLTE:agreement:A'), agreement(7 as never)]);
  expect(requests).toHaveLength(1);
  expect(requests[0]!.owner).toBeUndefined();
});
