import { hash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { anyone, type Viewer } from '@samverkan/common';
import { Breaker, type BreakerSettings, type BreakerState } from './breaker.js';
import { Bulkhead, type BulkheadSettings } from './bulkhead.js';
import { WHOLE, type Contract, type HeldContract } from './contract.js';
import { badResponse, denied, MemberFailure, outcomeUnknown, resolverFailed, stated, timedOut, TooMuch, unavailable } from './errors.js';
import type { Representation } from './entityRequest.js';
import { holdsForeignRecord } from './foreignRecord.js';
import { InFlight, type Cancellation } from './inFlight.js';
import type { LastGood } from './lastGood.js';
import { NoAnswer, readAnswer, type MemberAnswer, type NoAnswerReason } from './memberAnswer.js';
import { headersFor } from '../observability/caller.js';
import type { MemberCall } from '../observability/memberCall.js';
import type { Signing } from './signing.js';
import { AnswerTooLarge, Transport, type RawAnswer } from './transport.js';
import type { Wave } from './wave.js';
import { NotRun, readWriteAnswer, type WriteAnswer } from './writeAnswer.js';

export interface MemberSettings {
  /** The most that is taken from one member for one request, in bytes. */
  maxAnswerBytes: number;
  breaker: BreakerSettings;
  bulkhead: BulkheadSettings;
  /** How long a read waits before it is sent once more, in milliseconds: by chance from half of it to all of it. */
  retryPause: number;
  /** Signs what is sent; left out, members are asked without saying which federation asks, and for anyone. */
  signing?: Signing | undefined;
}

/** What a member is asked: a GraphQL request as a JSON text, and the entities that it asks for. */
export interface Question {
  text: string;
  /** What tells it from other questions: who is asked, its text, the language in which texts are wanted, and what the viewer may see. Answers are shared and kept under it. */
  key: string;
  representations: readonly Representation[];
  /** The names under which the answer has ids. */
  idKeys: ReadonlySet<string>;
  /** Whether only an answer that is given to this question now will do. */
  alone: boolean;
}

/** What a member is told to do. */
export interface WriteQuestion {
  text: string;
  /** Under which key the answer has the result. */
  key: string;
  idKeys: ReadonlySet<string>;
  /** Whether to send it twice does no more than to send it once. */
  repeatable: boolean;
}

/** With what a question is sent. */
interface Sent {
  headers: Record<string, string>;
  viewer: Viewer;
}

/** What a member answered before, served because it does not answer now. */
export interface StaleAnswer extends MemberAnswer {
  asOf: Date;
}

const SCHEMA = '{"query":"{ _service { sdl } }"}';

/** One member of the federation, as the gateway reaches it. */
export class Member {
  private readonly transport: Transport;
  private readonly breaker: Breaker;
  private readonly bulkhead: Bulkhead;
  private readonly inFlight = new InFlight<RawAnswer>();

  /** Which contract it holds, as far as it has said. */
  contract: HeldContract = WHOLE;
  /** When it last answered anything at all. */
  lastAnswerAt: Date | undefined;

  constructor(
    readonly id: string,
    readonly url: string,
    private readonly settings: MemberSettings,
    private readonly lastGood: LastGood,
  ) {
    this.transport = new Transport(url, settings.maxAnswerBytes);
    this.breaker = new Breaker(settings.breaker);
    this.bulkhead = new Bulkhead(settings.bulkhead);
  }

  get breakerState(): BreakerState {
    return this.breaker.state;
  }

  /** How many requests are under way to it or wait for their turn. */
  get underWay(): number {
    return this.bulkhead.size;
  }

  /** Asks a read. Rejects with a MemberFailure and with nothing else. */
  async ask(question: Question, wave: Wave, call: MemberCall): Promise<MemberAnswer> {
    let raw: RawAnswer;
    try {
      raw = await this.inFlightFor(question).ask(question.key, wave, (cancellation) => this.send(question.text, true, call, cancellation));
    } catch (error) {
      throw this.failureOf(error, wave);
    }
    if (call.way === 'SENT') call.bytes = raw.body.length;
    return this.read(question, raw);
  }

  /**
   * Gives a command. Rejects with a MemberFailure: MEMBER_OUTCOME_UNKNOWN where it was sent and what became of it is not
   * known; every other code says that it was not carried out.
   */
  async write({ text, key, idKeys, repeatable }: WriteQuestion, wave: Wave, call: MemberCall): Promise<WriteAnswer> {
    let sent: Cancellation | undefined;
    try {
      const raw = await new InFlight<RawAnswer>().ask(key, wave, (cancellation) => this.send(text, repeatable, call, (sent = cancellation)));
      call.bytes = raw.body.length;
      const answer = this.readWrite(raw, key, idKeys);
      this.breaker.succeeded();
      this.lastAnswerAt = new Date();
      return answer;
    } catch (error) {
      if (error instanceof NotRun || (error instanceof MemberFailure && error.status === 'DENIED')) {
        this.breaker.succeeded();
        throw error instanceof NotRun ? stated(error.error, this.id) : error;
      }
      if (!sent?.begun) throw error instanceof MemberFailure ? error : this.failureOf(error, wave);
      throw outcomeUnknown(this.id, wave.ended === 'timeout' ? 'TIMEOUT' : 'UNAVAILABLE');
    }
  }

  /**
   * Asks which schema it holds, and remembers how that fits the contract. Rejects with a MemberFailure. All members are
   * asked at the same moment and tell 300 kB each, most of them the same: what is known by its hash is never kept.
   */
  async askContract(contract: Contract, wave: Wave): Promise<void> {
    try {
      const { body } = await this.askSchema(wave, { onlyHash: true });
      this.contract = contract.known(body.toString('base64')) ?? this.compareWhole(contract, await this.askSchema(wave));
      this.breaker.succeeded();
      this.lastAnswerAt = new Date();
    } catch (error) {
      throw error instanceof MemberFailure ? error : this.failureOf(error, wave);
    }
  }

  /** What it answered when it last answered the same, if that is not too old. */
  recall({ key, representations, alone }: Question): StaleAnswer | undefined {
    const good = alone ? undefined : this.lastGood.find(key);
    return good && { ...readAnswer(good.body, representations), asOf: new Date(good.at) };
  }

  /** Lets go of all connections; requests under way are broken off. */
  close(): Promise<void> {
    return this.transport.close();
  }

  private async askSchema(wave: Wave, { onlyHash = false } = {}): Promise<RawAnswer> {
    const raw = await this.inFlight.ask(`${SCHEMA} ${onlyHash}`, wave, (cancellation) => this.post(SCHEMA, { headers: headersFor({}), viewer: anyone() }, cancellation, onlyHash));
    this.checkHead(raw);
    return raw;
  }

  private compareWhole(contract: Contract, raw: RawAnswer): HeldContract {
    return contract.compareTold({ hash: hash('sha256', raw.body, 'base64'), read: () => this.readSchema(raw) });
  }

  private inFlightFor({ alone }: Question): InFlight<RawAnswer> {
    return alone ? new InFlight() : this.inFlight;
  }

  private async send(question: string, repeatable: boolean, call: MemberCall, cancellation: Cancellation): Promise<RawAnswer> {
    call.way = 'HELD_BACK';
    if (!this.breaker.admits()) throw unavailable(this.id);
    try {
      const turn = this.bulkhead.enter();
      if (turn) await turn;
      try {
        call.way = 'SENT';
        return await (repeatable ? this.sendTwice(question, call, cancellation) : this.post(question, call, cancellation));
      } finally {
        this.bulkhead.leave();
      }
    } catch (error) {
      if (cancellation.reason === 'cancelled') this.breaker.abandoned();
      else this.breaker.failed();
      throw error;
    }
  }

  /** What may be repeated and did not get through, or came upon a server that is just starting or stopping, is sent once more. */
  private async sendTwice(question: string, call: Sent, cancellation: Cancellation): Promise<RawAnswer> {
    try {
      const first = await this.post(question, call, cancellation);
      if (!isPassing(first.status)) return first;
    } catch (error) {
      if (cancellation.reason || error instanceof AnswerTooLarge) throw error;
    }
    await pause(this.settings.retryPause * (0.5 + Math.random() / 2));
    if (cancellation.reason) throw new Error(cancellation.reason);
    return this.post(question, call, cancellation);
  }

  private post(body: string, { headers, viewer }: Sent, cancellation: Cancellation, onlyHash = false): Promise<RawAnswer> {
    const signed = this.settings.signing?.({ audience: this.id, body, viewer });
    if (!signed) return this.transport.post(body, headers, cancellation, onlyHash);
    return signed.then((signature) => this.transport.post(body, { ...headers, ...signature }, cancellation, onlyHash));
  }

  /** What of an answer is believed. Another status, no JSON and another shape count against the member. */
  private read({ key, representations, idKeys, alone }: Question, raw: RawAnswer): MemberAnswer {
    try {
      this.checkHead(raw);
      const answer = readAnswer(raw.body, representations);
      if (holdsForeignRecord(answer.entities, this.id, idKeys)) throw new NoAnswer('ANOTHER_SHAPE');
      this.breaker.succeeded();
      this.lastAnswerAt = new Date();
      if (!answer.errors.length && !alone) this.lastGood.keep(key, raw.body);
      return answer;
    } catch (error) {
      const failure = error instanceof NoAnswer ? this.failureBecause(error.reason) : (error as MemberFailure);
      // Who refuses, or says in GraphQL's own form that it cannot answer this, is there all the same.
      if (failure.status === 'DENIED' || (error instanceof NoAnswer && error.reason === 'FAILED')) this.breaker.succeeded();
      else this.breaker.failed();
      throw failure;
    }
  }

  private failureBecause(reason: NoAnswerReason): MemberFailure {
    if (reason === 'FAILED') return resolverFailed(this.id);
    return reason === 'TOO_MANY_ERRORS' ? new TooMuch(this.id) : badResponse(this.id);
  }

  private readSchema({ body }: RawAnswer): string {
    try {
      const { data } = JSON.parse(body.toString('utf8')) as { data: { _service: { sdl: unknown } } };
      if (typeof data._service.sdl === 'string') return data._service.sdl;
    } catch {
      // what is no JSON tells no schema either
    }
    throw badResponse(this.id);
  }

  /** Throws {@link NotRun}, or anything else where what became of the command is not said. */
  private readWrite(raw: RawAnswer, key: string, idKeys: ReadonlySet<string>): WriteAnswer {
    try {
      if (raw.status === 401 || raw.status === 403) throw denied(this.id);
      const answer = readWriteAnswer(raw.body, key);
      if (holdsForeignRecord([answer.result], this.id, idKeys)) throw badResponse(this.id);
      return answer;
    } catch (error) {
      if (!(error instanceof NotRun) && (error as MemberFailure).status !== 'DENIED') this.breaker.failed();
      throw error;
    }
  }

  private checkHead({ status, contentType }: RawAnswer): void {
    if (status === 401 || status === 403) throw denied(this.id);
    if (isPassing(status)) throw unavailable(this.id);
    // 400 is how a server of GraphQL over HTTP tells that the question does not fit its schema.
    if ((status !== 200 && status !== 400) || !contentType.includes('json')) throw badResponse(this.id);
  }

  private failureOf(error: unknown, wave: Wave): MemberFailure {
    if (wave.ended === 'timeout') return timedOut(this.id);
    return error instanceof AnswerTooLarge ? new TooMuch(this.id) : unavailable(this.id);
  }
}

/** What a proxy or a server that is starting or stopping answers. */
const isPassing = (status: number) => status >= 502 && status <= 504;
