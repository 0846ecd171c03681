import { buildSchema } from 'graphql';
import type { HiveNode, HivePath } from './hivePlan.js';
import { toApolloPlan } from './toApolloPlan.js';

const schema = buildSchema('interface Media { id: ID } type Book implements Media { id: ID } type Film implements Media { id: ID } type Query { media: Media }');
const planned = (node: HiveNode) => toApolloPlan({ node }, schema).node;

const MEDIA: HivePath = [{ Field: 'shelf' }, '@'];
const REQUIRES = [{ kind: 'InlineFragment', typeCondition: 'Media', selections: [{ kind: 'Field', name: 'id' }] }];

test('a plan for nothing is one', () => expect(toApolloPlan({ node: null }, schema)).toEqual({ kind: 'QueryPlan' }));

test('steps keep their order, and conditions what they decide', () => {
  const fetch = (serviceName: string): HiveNode => ({ kind: 'Fetch', serviceName, operation: '{a}' });
  expect(planned({ kind: 'Sequence', nodes: [fetch('a'), { kind: 'Parallel', nodes: [{ kind: 'Condition', condition: 'yes', ifClause: null, elseClause: fetch('b') }] }] })).toMatchObject({
    kind: 'Sequence',
    nodes: [{ serviceName: 'a', operation: '{a}', operationKind: 'query', variableUsages: [] }, { kind: 'Parallel', nodes: [{ kind: 'Condition', condition: 'yes', elseClause: { serviceName: 'b' } }] }],
  });
});

test('a path goes on where an object is of the types that it names, or of one of theirs', () => {
  const path: HivePath = [...MEDIA, { TypeCondition: ['Media'] }, { Field: 'author' }];
  expect(planned({ kind: 'Flatten', path, node: { kind: 'Fetch', serviceName: 'a', operation: '{a}' } })).toMatchObject({ path: ['shelf', '@', '... on Media|Book|Film', 'author'] });
});

test('a rewrite that names several types is one for each', () => {
  const inputRewrites = [{ ValueSetter: { path: [{ TypenameEquals: ['Book', 'Film'] }, { Key: '__typename' }], setValueTo: 'Media' } }];
  const outputRewrites = [{ KeyRenamer: { path: [{ Key: 'alias' }], renameKeyTo: 'name' } }];
  expect(planned({ kind: 'Fetch', serviceName: 'a', operation: '{a}', requires: REQUIRES, inputRewrites, outputRewrites })).toMatchObject({
    requires: REQUIRES,
    inputRewrites: [{ kind: 'ValueSetter', path: ['... on Book', '__typename'], setValueTo: 'Media' }, { kind: 'ValueSetter', path: ['... on Film', '__typename'], setValueTo: 'Media' }],
    outputRewrites: [{ kind: 'KeyRenamer', path: ['alias'], renameKeyTo: 'name' }],
  });
});

test('entities that are batched are fetched each by themselves, with the variables and fragments that they use', () => {
  const aliases = [
    { alias: '_e0', representationsVariableName: '_r0', paths: [MEDIA, [{ Field: 'media' }] as HivePath], requires: REQUIRES },
    { alias: '_e1', representationsVariableName: '_r1', paths: [MEDIA], requires: REQUIRES },
  ];
  const operation = 'query($_r0:[_Any!]!,$_r1:[_Any!]!,$first:Int){_e0:_entities(representations:$_r0){...m}_e1:_entities(representations:$_r1){...on Book{pages(first:$first)}}}fragment m on Media{title}';
  expect(planned({ kind: 'BatchFetch', serviceName: 'a', operation, variableUsages: ['first'], entityBatch: { aliases } })).toMatchObject({
    kind: 'Parallel',
    nodes: [
      { path: ['shelf', '@'], node: { operation: 'query($representations:[_Any!]!){_entities(representations:$representations){...m}}fragment m on Media{title}', variableUsages: [] } },
      { path: ['media'], node: { variableUsages: [] } },
      { path: ['shelf', '@'], node: { operation: 'query($representations:[_Any!]!$first:Int){_entities(representations:$representations){...on Book{pages(first:$first)}}}', variableUsages: ['first'] } },
    ],
  });
});

test('what a gateway does not do is refused', () => expect(() => planned({ kind: 'Defer' })).toThrow('Defer'));
