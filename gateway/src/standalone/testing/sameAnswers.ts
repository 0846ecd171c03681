import { isDeepStrictEqual } from 'node:util';
import type { Running } from '@samverkan/common';
import { startGateway } from '../../gateway.js';
import { disturbances } from '../../testing/disturbances.js';
import { post, startGodaGrannarMembers, type GodaGrannarMembers } from '../../testing/godaGrannar.js';
import { startMembersService, type MembersService } from '../service.js';
import { questions, questionsThatWait, type Question } from './questions.js';

/** Another router, to be run over the members' service. */
export interface OtherRouter {
  start: (service: MembersService) => Promise<Running>;
  /** What it answers otherwise than ours does, by the question's name; all else has to be the same. */
  otherwise?: Readonly<Record<string, (ours: Answer) => Answer>>;
}

/** An answer as far as it has to be the same: where an error is said to be, and how often, is up to the router. */
export interface Answer {
  data: unknown;
  /** What went wrong, each kind once: code and member. */
  errors: string[];
}

type Members = GodaGrannarMembers;
const falkenberg = ({ members }: Members) => members.get('falkenberg')!;

/** A busy machine may make a member late that is well, and then it is missing as well: a difference has to show so often. */
const ATTEMPTS = 3;

/**
 * Tests, for the file that calls it: other routers over the members' service answer as our gateway does, also while a
 * member is killed, or hangs. What is asked while it hangs takes as long as members are waited for, so it can be less.
 */
export function answerAsOurs(others: Readonly<Record<string, OtherRouter>>, askedWhileItHangs: readonly Question[] = questionsThatWait): void {
  const states = {
    'all members are up': { missing: [], asked: questions, begin: async () => {}, end: async () => {} },
    'Falkenberg’s process is killed': { missing: ['MEMBER_UNAVAILABLE falkenberg'], asked: questions, begin: () => falkenberg(members).kill(), end: () => falkenberg(members).revive() },
    'Falkenberg hangs': { missing: ['MEMBER_TIMEOUT falkenberg'], asked: askedWhileItHangs, begin: async () => falkenberg(members).disturb(disturbances['hangs']), end: async () => falkenberg(members).disturb() },
  };
  let members: Members;
  let gateway: Running;
  let service: MembersService;
  const routers = new Map<string, Running>();

  beforeAll(async () => {
    members = await startGodaGrannarMembers();
    const { manifest, addresses } = members;
    // No answer of before shall serve, and nobody is left alone for having failed in the test before.
    const options = { manifest, addresses, members: { lastGood: { maxBytes: 0, maxAge: 1 }, breaker: { failures: 1_000_000, pause: 1 } } };
    gateway = await startGateway({ ...options, portal: false });
    service = await startMembersService(options);
    for (const [name, { start }] of Object.entries(others)) routers.set(name, await start(service));
  }, 120_000);
  afterAll(async () => {
    await Promise.all([...routers.values(), gateway, service].map((running) => running?.stop()));
    await members?.stop();
  });

  describe.each(Object.entries(states))('while %s', (_name, { missing, asked, begin, end }) => {
    beforeAll(() => begin());
    afterAll(() => end());
    const ours = new Map<Question, Promise<Answer>>();

    test('our gateway tells who is missing', async () => {
      const { errors } = await ask(gateway, { name: 'names', query: '{ federation { members { organisation { name } } } }' });
      expect(errors).toEqual(expect.arrayContaining(missing));
      expect(errors.length > 0).toBe(missing.length > 0);
    });

    describe.each(Object.entries(others))('%s answers as our gateway does', (name, { otherwise = {} }) => {
      test.each(asked.map((question) => [question.name, question] as const))('%s', async (_question, question) => {
        const compared = async () => {
          if (!ours.has(question)) ours.set(question, ask(gateway, question));
          const [theirs, expected] = [await ask(routers.get(name)!, question), await ours.get(question)!];
          return [theirs, otherwise[question.name]?.(expected) ?? expected] as const;
        };
        let [theirs, expected] = await compared();
        for (let attempt = 1; attempt < ATTEMPTS && !isDeepStrictEqual(theirs, expected); attempt++) {
          ours.delete(question);
          [theirs, expected] = await compared();
        }
        expect(theirs).toEqual(expected);
      });
    });
  });
}

async function ask({ url }: Running, { query, variables = {} }: Question): Promise<Answer> {
  const { data, errors = [] } = (await (await post(url, { query, variables })).json()) as { data?: unknown; errors?: { extensions?: { code?: string; member?: string } }[] };
  const kinds = errors.map(({ extensions }) => `${extensions?.code} ${extensions?.member ?? ''}`.trim());
  return { data: timeless(data), errors: [...new Set(kinds)].toSorted() };
}

/** The same data without what differs from one moment to the next. */
function timeless(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null, (key, value: unknown) => (key === 'milliseconds' || key === 'oldestAsOf' ? value !== null : value))) as unknown;
}
