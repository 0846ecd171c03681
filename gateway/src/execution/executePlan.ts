import type { ResponsePath } from '@apollo/query-planner';
import type { GraphQLError } from 'graphql';
import type { Conditions } from './conditions.js';
import { getOwn, isData, setOwn, type Data } from './data.js';
import { entitiesAt, placesAt, TYPE_CONDITION } from './entities.js';
import { mergeDeep } from './mergeDeep.js';
import type { RepresentationOf } from './representations.js';
import type { FetchStep, Step } from './steps.js';
import type { FillIn } from '../supergraph/dataSource.js';
import { answeredError, failedRequest } from './subgraphErrors.js';

/** A broken subgraph may send an error for everything that it was asked: nobody reads more of one answer than this. */
export const MOST_ERRORS = 1_000;

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
  /** How to do a step that needs nobody to be asked, if it is one. */
  fillIn?: ((fetch: FetchStep) => FillIn | undefined) | undefined;
}

export interface PlanResult {
  /** All that the subgraphs have answered, merged: more than the client asked for, and not yet checked. */
  data: Data;
  /** The objects of the data that stand in several places: a subgraph in this process may give one object for all references to a record. */
  shared: Set<Data>;
  errors: GraphQLError[];
}

/**
 * Runs a plan. It never rejects for a subgraph's sake: a request that fails is an error in the result, and the steps
 * that come after it are done with the data that there is.
 */
export async function executePlan(step: Step | undefined, input: PlanInput): Promise<PlanResult> {
  const result: PlanResult = { data: {}, shared: new Set(), errors: [] };
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

/** Fetches more about entities that are known already, all in one request. */
async function fetchEntities(fetch: FetchStep, representationOf: RepresentationOf, { variables, ask, fillIn }: PlanInput, result: PlanResult): Promise<void> {
  const fill = fetch.rewriteInput || fetch.rewriteOutput ? undefined : fillIn?.(fetch);
  if (fill) return fill(entitiesAt(result.data, fetch.path));

  const { entities, indices, representations } = represented(entitiesAt(result.data, fetch.path), fetch, representationOf, result.shared);
  if (!entities.length) return;

  const sent = pick(variables, fetch.variableNames);
  if (Object.hasOwn(sent, 'representations')) throw new Error('Variables cannot contain key "representations"');
  const { data, errors } = await ask(fetch, { ...sent, representations });
  tell(errors, fetch, placesOf(indices, fetch, result), result);
  if (!isData(data)) return;

  const answers = data['_entities'];
  if (!Array.isArray(answers)) throw new Error('Expected "data._entities" in response to be an array');
  if (answers.length !== entities.length) throw new Error(`Expected "data._entities" to contain ${entities.length} elements`);
  entities.forEach((entity, index) => mergeEntity(entity, answers[index], fetch));
}

/** Those of the objects at the path that are asked about, each once, which of all they are, and what is sent of them. */
function represented(found: readonly Data[], { rewriteInput }: FetchStep, representationOf: RepresentationOf, shared: Set<Data>) {
  const seen = new Set<Data>();
  const entities: Data[] = [];
  const indices: number[] = [];
  const representations: Data[] = [];
  found.forEach((entity, index) => {
    if (seen.has(entity)) {
      shared.add(entity);
      return;
    }
    seen.add(entity);
    const representation = representationOf(entity);
    if (!representation) return;
    rewriteInput?.(representation);
    entities.push(entity);
    indices.push(index);
    representations.push(representation);
  });
  return { entities, indices, representations };
}

function mergeEntity(entity: Data, answer: unknown, { interfaces, rewriteOutput }: FetchStep): void {
  if (!isData(answer)) return;
  // One that is asked as an interface may answer that it is that, which says less than is known.
  if (interfaces.has(answer['__typename'])) answer['__typename'] = entity['__typename'];
  if (rewriteOutput) {
    answer['__typename'] ??= entity['__typename'];
    rewriteOutput(answer);
  }
  mergeDeep(entity, answer);
}

type PlaceOf = (path: ResponsePath) => ResponsePath;

/** Finds the place of an error in an entity, which the subgraph only knows by its number among those asked about. */
function placesOf(indices: readonly number[], { path }: FetchStep, { data }: PlanResult): PlaceOf {
  let places: ResponsePath[] | undefined;
  return ([root, index, ...rest]) => {
    if (root !== '_entities' || typeof index !== 'number' || !(index in indices)) return untilList(path);
    places ??= placesAt(data, path);
    const place = places[indices[index]!];
    return place ? [...place, ...rest] : untilList(path);
  };
}

/** A path as far as it is one place: clients know no `@` and no type conditions, and which item is meant is not known. */
function untilList(path: ResponsePath): ResponsePath {
  const end = path.findIndex((step) => step === '@' || String(step).startsWith(TYPE_CONDITION));
  return end === -1 ? path : path.slice(0, end);
}

function tell(errors: unknown, { serviceName }: FetchStep, placeOf: PlaceOf, result: PlanResult): void {
  if (!errors) return;
  for (const error of Array.isArray(errors) ? errors.slice(0, MOST_ERRORS) : [errors]) result.errors.push(answeredError(error, serviceName, placeOf));
}

function pick(variables: Readonly<Data>, names: readonly string[]): Data {
  const picked: Data = {};
  for (const name of names) {
    const value = getOwn(variables, name);
    if (value !== undefined) setOwn(picked, name, value);
  }
  return picked;
}
