import { badResponse, denied, timedOut, unavailable } from './errors.js';
import { AnswerTooLarge, Transport, type RawAnswer } from './transport.js';
import type { Wave } from './wave.js';

/** What a member answered: GraphQL's own form, of which one of the two is there. */
export interface MemberAnswer {
  data?: Record<string, unknown> | null;
  errors?: MemberAnswerError[];
}

export interface MemberAnswerError {
  path?: (string | number)[];
  extensions?: Record<string, unknown>;
}

export interface MemberSettings {
  /** The most that is taken from one member for one request, in bytes. */
  maxAnswerBytes: number;
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** One member of the federation, as the gateway reaches it. */
export class Member {
  private readonly transport: Transport;

  constructor(readonly id: string, url: string, settings: MemberSettings) {
    this.transport = new Transport(url, settings.maxAnswerBytes);
  }

  /** Sends one GraphQL request, a JSON text. Rejects with a MemberFailure and with nothing else. */
  async ask(body: string, wave: Wave): Promise<MemberAnswer> {
    return this.read(await this.send(body, wave));
  }

  close(): Promise<void> {
    return this.transport.close();
  }

  private async send(body: string, wave: Wave): Promise<RawAnswer> {
    try {
      return await this.transport.post(body, HEADERS, wave).catch((error: unknown) => {
        // The member closed a connection that was kept, just as it was used: a read is asked once more.
        if (wave.ended || !isBrokenConnection(error)) throw error;
        return this.transport.post(body, HEADERS, wave);
      });
    } catch (error) {
      if (error instanceof AnswerTooLarge) throw badResponse(this.id);
      throw wave.ended === 'timeout' ? timedOut(this.id) : unavailable(this.id);
    }
  }

  private read({ status, contentType, body }: RawAnswer): MemberAnswer {
    if (status === 401 || status === 403) throw denied(this.id);
    if (status >= 502 && status <= 504) throw unavailable(this.id);
    if (status !== 200 || !contentType.includes('json')) throw badResponse(this.id);
    try {
      const answer: unknown = JSON.parse(body.toString('utf8'));
      if (isAnswer(answer)) return answer;
    } catch {
      // what is no JSON is no answer
    }
    throw badResponse(this.id);
  }
}

function isBrokenConnection(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
}

function isAnswer(value: unknown): value is MemberAnswer {
  if (!isObject(value)) return false;
  const { data, errors } = value;
  if (errors !== undefined && !(Array.isArray(errors) && errors.every(isObject))) return false;
  return isObject(data) || (errors as unknown[] | undefined)?.length !== undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
