import type { Running } from '@samverkan/common';
import { startGateway } from '../../gateway.js';
import { disturbances } from '../../testing/disturbances.js';
import { post, startGodaGrannarMembers, type GodaGrannarMembers } from '../../testing/godaGrannar.js';
import { startMembersService, type MembersService } from '../service.js';
import { questions, type Question } from './questions.js';

/** What a router is started over. */
export type StartRouter = (service: MembersService) => Promise<Running>;

interface Answer {
  data?: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string; member?: string } }[];
}

/** How the member that fails does so, and how it comes back. */
const states = {
  'all members are up': { begin: async () => {}, end: async () => {} },
  'Falkenberg’s process is killed': { begin: (members: GodaGrannarMembers) => falkenberg(members).kill(), end: (members: GodaGrannarMembers) => falkenberg(members).revive() },
  'Falkenberg hangs': { begin: async (members: GodaGrannarMembers) => falkenberg(members).disturb(disturbances['hangs']), end: async (members: GodaGrannarMembers) => falkenberg(members).disturb() },
};

const falkenberg = ({ members }: GodaGrannarMembers) => members.get('falkenberg')!;

/**
 * Tests, for the file that calls it: another router over the members' service answers as our gateway does, with the
 * same data, and with errors of the same codes about the same members. Where in the answer an error is said to be, and
 * how often, is up to the router.
 */
export function answersAsOurs(startRouter: StartRouter): void {
  let members: GodaGrannarMembers;
  let gateway: Running;
  let service: MembersService;
  let router: Running;

  beforeAll(async () => {
    members = await startGodaGrannarMembers();
    const { manifest, addresses } = members;
    // No answer of before shall serve, and nobody is left alone for having failed in the test before.
    const options = { manifest, addresses, deadline: 1_200, members: { lastGood: { maxBytes: 0, maxAge: 1 }, breaker: { failures: 1_000_000, pause: 1 } } };
    gateway = await startGateway({ ...options, portal: false });
    service = await startMembersService(options);
    router = await startRouter(service);
  }, 60_000);
  afterAll(async () => {
    await router?.stop();
    await Promise.all([gateway?.stop(), service?.stop()]);
    await members?.stop();
  });

  describe.each(Object.entries(states))('while %s', (_name, { begin, end }) => {
    beforeAll(() => begin(members));
    afterAll(() => end(members));

    test.each(questions.map((question) => [question.name, question] as const))('%s', async (_question, question) => {
      const [ours, theirs] = await Promise.all([ask(gateway, question), ask(router, question)]);
      expect({ data: timeless(theirs.data), errors: kinds(theirs) }).toEqual({ data: timeless(ours.data), errors: kinds(ours) });
    });
  });
}

async function ask({ url }: Running, { query, variables = {} }: Question): Promise<Answer> {
  return (await (await post(url, { query, variables })).json()) as Answer;
}

/** What went wrong, each kind once: code and member. */
function kinds({ errors = [] }: Answer): string[] {
  return [...new Set(errors.map(({ extensions }) => `${extensions?.code} ${extensions?.member ?? ''}`.trim()))].toSorted();
}

/** The same data without what differs from one moment to the next. */
function timeless(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null, (key, value: unknown) => (key === 'milliseconds' || key === 'oldestAsOf' ? value !== null : value))) as unknown;
}
