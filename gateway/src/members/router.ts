import { shown } from '@samverkan/common';
import { groupByOwner, type EntityRequest, type Representation } from './entityRequest.js';
import type { Directory } from './directory.js';
import { badResponse, contractBroken, contractLag, MemberFailure, stated, unknownMember, unknownRecord } from './errors.js';
import { IdKeys } from './foreignRecord.js';
import type { Member, Question } from './member.js';
import type { Entity, MemberAnswer, MemberError } from './memberAnswer.js';
import type { OperationContext } from './operationContext.js';
import { MemberCall, type CallEnd } from '../observability/memberCall.js';
import { NO_OBSERVER, type MemberObserver } from '../observability/memberObserver.js';
import type { PrunedOperation } from './prune.js';
import { keyOf } from './viewerKey.js';
import { Wave } from './wave.js';

/** Entities in the places in which they were asked for, null where there is none, and why. */
export interface Entities {
  entities: (Entity | null)[];
  errors: LocatedFailure[];
  /** Members that did not answer, but whose last good answer serves. */
  stale: Stale[];
}

/** That a member's last good answer serves: why, and when it was given. */
export interface Stale {
  failure: MemberFailure;
  asOf: Date;
}

/** What went wrong and where: a path that begins with `_entities` and the place in the list that was asked for. */
export interface LocatedFailure {
  failure: MemberFailure;
  path: (string | number)[];
}

export type { Entity } from './memberAnswer.js';

export type Variables = Record<string, unknown>;

/** What one member answered about its own organisation, or why it did not. */
export type OwnAnswer = { member: string; organisation: Entity; stale?: Stale | undefined } | { member: string; failure: MemberFailure };

/**
 * Routes over the members: sends each entity to its owner, all owners at once, and puts the answers back in their
 * places. A member that fails costs its own entities, and is named. Nothing here ever rejects for a member's sake.
 */
export class Router {
  private readonly idKeys = new IdKeys();

  constructor(
    readonly directory: Directory,
    private readonly observer: MemberObserver = NO_OBSERVER,
  ) {}

  /**
   * Asks the owners for entities. `query` selects `_entities(representations: $representations)` and nothing beside it.
   * Errors are located as if one subgraph had answered.
   */
  async entities(query: string, { representations, ...variables }: Variables & { representations: readonly Representation[] }, context: OperationContext): Promise<Entities> {
    const result: Entities = { entities: representations.map(() => null), errors: [], stale: [] };
    const asked: Asked = { query, json: JSON.stringify(query), variables, idKeys: this.idKeys.of(query), scope: keyOf(context) };
    await this.wave(context, (wave) => Promise.all(groupByOwner(representations).map((request) => this.askOwner(request, asked, wave, context, result))));
    return result;
  }

  /**
   * Asks members, all at once, each for its own organisation. `query` selects `_entities`, as in {@link entities};
   * `variablesOf` gives each member its variables. The answers come in the order of `members`. What ids in them name is
   * for the caller to check: keys may lead to others' records.
   */
  async organisations(query: string, members: readonly string[], variablesOf: (member: string) => Variables, context: OperationContext): Promise<OwnAnswer[]> {
    const asked = { query, json: JSON.stringify(query), idKeys: NO_IDS, scope: keyOf(context) };
    return this.wave(context, (wave) =>
      Promise.all(
        members.map(async (id): Promise<OwnAnswer> => {
          const request: EntityRequest = { owner: id, representations: [{ __typename: 'Organisation', id }], places: [[0]] };
          const result: Entities = { entities: [null], errors: [], stale: [] };
          await this.askOwner(request, { ...asked, variables: variablesOf(id) }, wave, context, result);
          const [organisation] = result.entities;
          const failure = result.errors[0]?.failure;
          return organisation && !failure ? { member: id, organisation, stale: result.stale[0] } : { member: id, failure: failure ?? badResponse(id) };
        }),
      ),
    );
  }

  private async wave<Result>({ deadline, client }: OperationContext, run: (wave: Wave) => Promise<Result>): Promise<Result> {
    const wave = new Wave(deadline.nextWave(), client);
    try {
      return await run(wave);
    } finally {
      wave.close();
    }
  }

  private async askOwner(request: EntityRequest, asked: Asked, wave: Wave, context: OperationContext, result: Entities): Promise<void> {
    const start = performance.now();
    let call: MemberCall | undefined;
    try {
      const member = this.getMember(request);
      if (member.contract.broken.length) throw contractBroken(member.id);
      const operation = member.contract.fit(asked.query);
      const question = questionOf(operation, asked, request, context);
      if (!context.rollCall.findFailure(member.id)) call = new MemberCall(member.id, context, this.observer);
      const { answer, stale } = await this.answerOf(member, question, wave, call, context);
      const errors = put(answer, request, member, result);
      if (stale) result.stale.push(stale);
      if (stale) context.rollCall.stale(stale.failure, stale.asOf, performance.now() - start);
      else context.rollCall.answered(member.id, performance.now() - start);
      if (operation.missing.length) errors.push(lagIn(operation, request, member, result));
      for (const { failure } of errors) context.rollCall.failed(failure);
      call?.end(endOf(errors, stale));
    } catch (error) {
      if (!(error instanceof MemberFailure)) throw error;
      context.rollCall.failed(error, performance.now() - start);
      call?.end({ status: error.status, code: codeOf(error) });
      result.errors.push({ failure: error, path: pathTo(request.places[0]![0]!) });
    }
  }

  /** What the member answers, or else what it last answered to the same question. Without a call it is not asked: it failed before. */
  private async answerOf(member: Member, question: Question, wave: Wave, call: MemberCall | undefined, { rollCall }: OperationContext): Promise<{ answer: MemberAnswer; stale?: Stale }> {
    try {
      if (!call) throw rollCall.findFailure(member.id)!;
      return { answer: await member.ask(question, wave, call) };
    } catch (error) {
      const failure = error as MemberFailure;
      rollCall.giveUp(failure);
      const recalled = failure.status === 'DENIED' ? undefined : member.recall(question);
      if (!recalled) throw failure;
      return { answer: recalled, stale: { failure, asOf: recalled.asOf } };
    }
  }

  private getMember({ owner, representations }: EntityRequest): Member {
    const member = owner === undefined ? undefined : this.directory.find(owner);
    if (!member) throw unknownMember(owner ?? shown(representations[0]!.id));
    return member;
  }
}

/** How a member has answered that has answered at all, or whose last good answer serves. */
function endOf(errors: readonly LocatedFailure[], stale: Stale | undefined): CallEnd {
  if (stale) return { status: 'STALE', code: codeOf(stale.failure), asOf: stale.asOf };
  const failures = errors.map(({ failure }) => failure).filter(({ status }) => status !== 'OK');
  return { status: failures.some(({ status }) => status === 'LAGGING') ? 'LAGGING' : 'OK', code: failures[0] && codeOf(failures[0]) };
}

const codeOf = ({ extensions }: MemberFailure) => String(extensions['code']);

/** What is asked, before it is fitted to the one who is asked. */
interface Asked {
  query: string;
  /** The query as JSON: written once, and not for each member. */
  json: string;
  variables: Variables;
  idKeys: ReadonlySet<string>;
  /** With what its answers are shared: see {@link keyOf}. */
  scope: string;
}

const NO_IDS: ReadonlySet<string> = new Set();

/** What is asked of one owner: the operation as it holds it, with the variables that are left in it. */
function questionOf({ text, variables: left }: PrunedOperation, { query, json, variables, idKeys, scope }: Asked, { owner, representations }: EntityRequest, { wrote = false }: OperationContext): Question {
  const kept = left ? Object.fromEntries(Object.entries(variables).filter(([name]) => left.has(name))) : variables;
  const body = `{"query":${text === query ? json : JSON.stringify(text)},"variables":${JSON.stringify({ ...kept, representations })}}`;
  return { text: body, key: `${owner} ${scope}${body}`, representations, idKeys, alone: wrote };
}

/** Says what a member could not be asked: those fields are null. */
function lagIn({ missing }: PrunedOperation, { places }: EntityRequest, member: Member, result: Entities): LocatedFailure {
  const lag = { failure: contractLag(member.id, missing), path: pathTo(places[0]![0]!) };
  result.errors.push(lag);
  return lag;
}

/** Puts a member's entities in their places, and returns what went wrong with them. */
function put({ entities, errors: told }: MemberAnswer, { representations, places }: EntityRequest, member: Member, result: Entities): LocatedFailure[] {
  const errors = told.map((error): LocatedFailure => ({ failure: stated(error, member.id), path: locate(error, places) }));
  const explained = new Set(errors.map(({ path }) => path[1]));
  entities.forEach((entity, index) => {
    for (const place of places[index]!) result.entities[place] = entity;
    const first = places[index]![0]!;
    if (entity === null && !explained.has(first)) errors.push({ failure: unknownRecord(member.id, representations[index]!.id), path: pathTo(first) });
  });
  result.errors.push(...errors);
  return errors;
}

/** Where an error belongs in the list that was asked for; at the member's first entity if it says nothing usable. */
function locate({ path }: MemberError, places: number[][]): (string | number)[] {
  const [root, index, ...rest] = Array.isArray(path) ? (path as unknown[]) : [];
  const place = root === '_entities' && typeof index === 'number' ? places[index]?.[0] : undefined;
  return place === undefined ? pathTo(places[0]![0]!) : [...pathTo(place), ...rest.filter(isStep)];
}

const pathTo = (place: number): (string | number)[] => ['_entities', place];

const isStep = (step: unknown): step is string | number => typeof step === 'number' || (typeof step === 'string' && /^[_A-Za-z][_0-9A-Za-z]{0,200}$/.test(step));
