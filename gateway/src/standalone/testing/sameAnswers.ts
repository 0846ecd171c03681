import type { Running } from '@samverkan/common';
import { startGateway } from '../../gateway.js';
import { disturbances } from '../../testing/disturbances.js';
import { DEADLINES, givingMoreTime } from '../../testing/givingMoreTime.js';
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

const falkenberg = ({ members }: GodaGrannarMembers) => members.get('falkenberg')!;

/** Our gateway, and the members' service with the others over it, all with one deadline. */
interface Compared {
  gateway: Running;
  routers: ReadonlyMap<string, Running>;
  stop: () => Promise<void>;
}

/** Longer than anything takes that ends, in milliseconds. */
const PATIENT = [120_000];

/**
 * Tests, for the file that calls it: other routers over the members' service answer as our gateway does, also while a
 * member is killed, or hangs. What is asked while it hangs takes as long as members are waited for, so it can be less.
 */
export function answerAsOurs(others: Readonly<Record<string, OtherRouter>>, askedWhileItHangs: readonly Question[] = questionsThatWait): void {
  const states = {
    'all members are up': { missing: [], asked: questions, deadlines: PATIENT, begin: async () => {}, end: async () => {} },
    'Falkenberg’s process is killed': { missing: ['MEMBER_UNAVAILABLE falkenberg'], asked: questions, deadlines: PATIENT, begin: () => falkenberg(members).kill(), end: () => falkenberg(members).revive() },
    'Falkenberg hangs': { missing: ['MEMBER_TIMEOUT falkenberg'], asked: askedWhileItHangs, deadlines: DEADLINES, begin: async () => falkenberg(members).disturb(disturbances['hangs']), end: async () => falkenberg(members).disturb() },
  };
  let members: GodaGrannarMembers;
  const started = new Map<number, Promise<Compared>>();
  const within = (deadline: number): Promise<Compared> => {
    const compared = started.get(deadline) ?? startCompared(members, others, deadline);
    started.set(deadline, compared);
    return compared;
  };

  beforeAll(async () => {
    members = await startGodaGrannarMembers();
  });
  afterAll(async () => {
    await Promise.all([...started.values()].map(async (compared) => (await compared).stop()));
    await members?.stop();
  });

  describe.each(Object.entries(states))('while %s', (_name, { missing, asked, deadlines, begin, end }) => {
    beforeAll(() => begin());
    afterAll(() => end());
    const ours = new Map<string, Promise<Answer>>();

    test('our gateway tells who is missing', () => givingMoreTime(deadlines, async (deadline) => {
      const { gateway } = await within(deadline);
      const { errors } = await ask(gateway, { name: 'names', query: '{ federation { members { organisation { name } } } }' });
      expect(errors).toEqual(missing);
    }));

    describe.each(Object.entries(others))('%s answers as our gateway does', (name, { otherwise = {} }) => {
      test.each(asked.map((question) => [question.name, question] as const))('%s', (_question, question) => givingMoreTime(deadlines, async (deadline) => {
        const { gateway, routers } = await within(deadline);
        const asking = `${deadline} ${question.name}`;
        if (!ours.has(asking)) ours.set(asking, ask(gateway, question));
        const [theirs, expected] = [await ask(routers.get(name)!, question), await ours.get(asking)!];
        expect(theirs).toEqual(otherwise[question.name]?.(expected) ?? expected);
      }));
    });
  });
}

async function startCompared({ manifest, addresses, keys }: GodaGrannarMembers, others: Readonly<Record<string, OtherRouter>>, deadline: number): Promise<Compared> {
  // No answer of before shall serve, and nobody is left alone for having failed in the test before.
  const options = { manifest, addresses, keys, deadline, members: { lastGood: { maxBytes: 0, maxAge: 1 }, breaker: { failures: 1_000_000, pause: 1 } } };
  const [gateway, service] = [await startGateway({ ...options, portal: false }), await startMembersService(options)];
  const routers = new Map<string, Running>();
  for (const [name, { start }] of Object.entries(others)) routers.set(name, await start(service));
  const stop = async () => {
    await Promise.all([...routers.values()].map((router) => router.stop()));
    await Promise.all([gateway.stop(), service.stop()]);
  };
  return { gateway, routers, stop };
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
