import type { ResponsePath } from '@apollo/query-planner';
import type { GraphQLError } from 'graphql';
import type { Conditions } from './conditions.js';
import { getOwn, isData, setOwn, type Data } from './data.js';
import { entitiesAt, placesAt } from './entities.js';
import { mergeDeep } from './mergeDeep.js';
import type { FetchStep, Step } from './steps.js';
import { answeredError, failedRequest } from './subgraphErrors.js';

/** What a subgraph answers. It comes from outside: any of it may be missing or wrong. */
export interface SubgraphAnswer {
  data?: Data | null;
  errors?: readonly unknown[];
}

/** Sends one request to its subgraph. It may reject. */
export type Ask = (fetch: FetchStep, variables: Data) => Promise<SubgraphAnswer>;

/** What a run of a plan needs to know of the client's request. */
export interface PlanInput {
  /** As the client sent them. */
  variables: Readonly<Data>;
  conditions: Conditions;
  ask: Ask;
}

export interface PlanResult {
  /** All that the subgraphs have answered, merged: more than the client asked for, and not yet checked. */
  data: Data;
  errors: GraphQLError[];
}

/**
 * Runs a plan. It never rejects for a subgraph's sake: a request that fails is an error in the result, and the steps
 * that come after it are done with the data that there is.
 */
export async function executePlan(step: Step | undefined, input: PlanInput): Promise<PlanResult> {
  const result: PlanResult = { data: {}, errors: [] };
  if (step) await run(step, input, result);
  return result;
}

async function run(step: Step, input: PlanInput, result: PlanResult): Promise<void> {
  switch (step.kind) {
    case 'Sequence':
      for (const next of step.steps) await run(next, input, result);
      return;
    case 'Parallel':
      await Promise.all(step.steps.map((next) => run(next, input, result)));
      return;
    case 'Condition': {
      const next = input.conditions.get(step.variable) ? step.ifTrue : step.ifFalse;
      if (next) await run(next, input, result);
      return;
    }
    case 'Fetch':
      try {
        await (step.representationOf ? fetchEntities(step, step.representationOf, input, result) : fetchFields(step, input, result));
      } catch (error) {
        result.errors.push(failedRequest(error, step.serviceName));
      }
  }
}

/** Fetches fields that do not depend on where they stand: those of the operation's root, or of a payload's `query`. */
async function fetchFields(fetch: FetchStep, { variables, ask }: PlanInput, result: PlanResult): Promise<void> {
  const targets = entitiesAt(result.data, fetch.path);
  if (!targets.length) return;

  const { data, errors } = await ask(fetch, pick(variables, fetch.variableNames));
  tell(errors, fetch, (path) => [...untilList(fetch.path), ...path], result);
  if (!isData(data)) return;
  fetch.rewriteOutput?.(data);
  for (const target of targets) mergeDeep(target, data);
}

/** Fetches more about entities that are known already, all in one request, and merges each answer where it belongs. */
async function fetchEntities(fetch: FetchStep, representationOf: NonNullable<FetchStep['representationOf']>, { variables, ask }: PlanInput, result: PlanResult): Promise<void> {
  const found = entitiesAt(result.data, fetch.path);
  const representations: Data[] = [];
  /** For each representation, which of those found it is. */
  const indices: number[] = [];
  found.forEach((entity, index) => {
    const representation = representationOf(entity);
    if (!representation) return;
    fetch.rewriteInput?.(representation);
    representations.push(representation);
    indices.push(index);
  });
  if (!representations.length) return;

  const sent = pick(variables, fetch.variableNames);
  if (Object.hasOwn(sent, 'representations')) throw new Error('Variables cannot contain key "representations"');
  sent['representations'] = representations;

  const { data, errors } = await ask(fetch, sent);
  let places: ResponsePath[] | undefined;
  const placeOf = ([root, index, ...rest]: ResponsePath) => {
    const place = root === '_entities' && typeof index === 'number' ? (places ??= placesAt(result.data, fetch.path))[indices[index]!] : undefined;
    return place ? [...place, ...rest] : untilList(fetch.path);
  };
  tell(errors, fetch, placeOf, result);
  if (!isData(data)) return;

  const received = data['_entities'];
  if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array');
  if (received.length !== representations.length) throw new Error(`Expected "data._entities" to contain ${representations.length} elements`);
  received.forEach((answer: unknown, index) => {
    if (!isData(answer)) return;
    const entity = found[indices[index]!]!;
    // One that is asked as an interface may answer that it is that, which says less than is known.
    if (fetch.interfaces.has(answer['__typename'])) answer['__typename'] = entity['__typename'];
    if (fetch.rewriteOutput) {
      answer['__typename'] ??= entity['__typename'];
      fetch.rewriteOutput(answer);
    }
    mergeDeep(entity, answer);
  });
}

function pick(variables: Readonly<Data>, names: readonly string[]): Data {
  const picked: Data = {};
  for (const name of names) {
    const value = getOwn(variables, name);
    if (value !== undefined) setOwn(picked, name, value);
  }
  return picked;
}

function tell(errors: unknown, { serviceName }: FetchStep, placeOf: (path: ResponsePath) => ResponsePath, result: PlanResult): void {
  if (!errors) return;
  for (const error of Array.isArray(errors) ? errors : [errors]) result.errors.push(answeredError(error, serviceName, placeOf));
}

/** A path as far as it is one place: `@` is not for clients, and which item is meant is not known. */
function untilList(path: ResponsePath): ResponsePath {
  const list = path.indexOf('@');
  return list === -1 ? path : path.slice(0, list);
}
