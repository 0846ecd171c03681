import { shown } from '@samverkan/common';
import { Kind, parse } from 'graphql';
import { MemberCall } from '../observability/memberCall.js';
import { NO_OBSERVER, type MemberObserver } from '../observability/memberObserver.js';
import type { Directory } from './directory.js';
import { contractBroken, contractLag, MemberFailure, notSent, stated, unknownMember } from './errors.js';
import { IdKeys } from './foreignRecord.js';
import type { Member } from './member.js';
import type { OperationContext } from './operationContext.js';
import type { PrunedOperation } from './prune.js';
import type { LocatedFailure, Variables } from './router.js';
import { fragmentsOf, findPlaces } from './rootFields.js';
import { Wave } from './wave.js';
import { argumentOf, isWanted, nameOf, type Write, type Writes } from './writes.js';

/** What the owners have answered to commands, by the keys that the operation uses. */
export interface Written {
  data: Record<string, unknown>;
  errors: LocatedFailure[];
}

/** With what a command is sent. */
interface Writing {
  /** The operation's variables, those included that it gives itself a value for. */
  values: Variables;
  /** The same as the client sent them. */
  variables: Variables;
  /** How long it may take, in milliseconds: an equal part of what is left, so that one who hangs leaves the others theirs. */
  share: number;
  context: OperationContext;
}

/**
 * Sends commands to the members: each to the owner that it names, alone, one after the other in the order in which they
 * are written. Nothing is sent twice unless the command says that this is safe, nothing is shared with other operations,
 * and no earlier answer serves. A member that fails costs its own command. Nothing here rejects for a member's sake.
 */
export class Writer {
  private readonly idKeys = new IdKeys();

  constructor(
    private readonly directory: Directory,
    private readonly observer: MemberObserver = NO_OBSERVER,
  ) {}

  async run({ writes, defaults }: Writes, variables: Variables, context: OperationContext): Promise<Written> {
    const values = { ...defaults, ...variables };
    const written: Written = { data: {}, errors: [] };
    context.wrote = true;
    const wanted = writes.filter((write) => isWanted(write, values));
    for (const [place, write] of wanted.entries()) {
      const share = context.deadline.rest() / (wanted.length - place);
      written.data[write.key] = nameOf(write) === '__typename' ? 'Mutation' : await this.write(write, { values, variables, share, context }, written.errors);
    }
    return written;
  }

  private async write(write: Write, { values, variables, share, context }: Writing, errors: LocatedFailure[]): Promise<unknown> {
    const wave = new Wave(share, context.client);
    const start = performance.now();
    let call: MemberCall | undefined;
    try {
      const member = this.getMember(argumentOf(write, 'organisation', values));
      const { text, missing, variables: left } = fitted(write, member);
      if (context.rollCall.findFailure(member.id)) throw notSent(member.id);
      const kept = Object.fromEntries(Object.entries(variables).filter(([name]) => write.variables.has(name) && (left?.has(name) ?? true)));
      call = new MemberCall(member.id, context, this.observer);
      const question = { text: JSON.stringify({ query: text, variables: kept }), key: write.key, idKeys: this.idKeys.of(text), repeatable: argumentOf(write, 'idempotencyKey', values) != null };
      const { result, errors: told } = await member.write(question, wave, call);
      const failures = told.map((error): LocatedFailure => ({ failure: stated(error, member.id), path: [write.key, ...placeWithin(error.path)] }));
      if (missing.length) failures.push({ failure: contractLag(member.id, missing), path: [write.key] });
      context.rollCall.answered(member.id, performance.now() - start);
      for (const { failure } of failures) context.rollCall.failed(failure);
      errors.push(...failures);
      call.end({ status: missing.length ? 'LAGGING' : 'OK', code: failures[0] && String(failures[0].failure.extensions['code']) });
      return result;
    } catch (error) {
      if (!(error instanceof MemberFailure)) throw error;
      context.rollCall.failed(error, performance.now() - start);
      context.rollCall.giveUp(error);
      call?.end({ status: error.status, code: String(error.extensions['code']) });
      errors.push({ failure: error, path: [write.key] });
      return null;
    } finally {
      wave.close();
    }
  }

  private getMember(owner: unknown): Member {
    const member = typeof owner === 'string' ? this.directory.find(owner) : undefined;
    if (!member) throw unknownMember(typeof owner === 'string' ? owner.slice(0, 60) : shown(owner));
    if (member.contract.broken.length) throw contractBroken(member.id);
    return member;
  }
}

/** The command as this member can be given it. What it lacks of the result is left out; a command that it does not have as it is given is not sent. */
function fitted({ text, key }: Write, { id, contract }: Member): PrunedOperation {
  const pruned = contract.fit(text);
  if (pruned.missing.length) {
    const document = parse(pruned.text, { noLocation: true });
    const [operation] = document.definitions;
    const left = operation?.kind === Kind.OPERATION_DEFINITION ? findPlaces(operation.selectionSet, fragmentsOf(document)) : [];
    if (!left.some(({ field }) => (field.alias ?? field.name).value === key)) throw contractLag(id, pruned.missing);
  }
  return pruned;
}

/** Where in the result an error is; nowhere in particular where it does not say so as it should. */
function placeWithin(path: unknown): (string | number)[] {
  const [, ...rest] = Array.isArray(path) ? (path as unknown[]) : [];
  return rest.every((step) => typeof step === 'number' || (typeof step === 'string' && /^[_A-Za-z][_0-9A-Za-z]{0,200}$/.test(step))) ? (rest as (string | number)[]) : [];
}
