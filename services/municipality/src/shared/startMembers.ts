import { silentLog, type Identify, type Logger, type Protection, type Running } from '@samverkan/common';
import { memberHolding, startMemberWith, type MemberOptions } from '../service.js';

/** One of the members that share a process: whose records, in which database, and on which port they are served. */
export type SharingMember = Required<Pick<MemberOptions, 'organisation' | 'databaseUrl' | 'port'>> & Pick<MemberOptions, 'federations' | 'ownersOwnToken'>;

export interface SharedOptions {
  members: readonly SharingMember[];
  host?: string;
  /** Each member's, as by default when left out. */
  protection?: Protection;
  fileLimits?: MemberOptions['fileLimits'];
  logOf?: (organisation: string) => Logger;
  /** In which ways a request to a member may say who it is made for; in none, when left out. */
  identifyOf?: (organisation: string, log: Logger) => readonly Identify[];
  /** Takes a line for the person at the keyboard when a member does not start. */
  notice: (line: string) => void;
  /** After how many milliseconds a member that did not start is tried again. */
  retryAfter?: number;
}

export interface SharedMembers extends Running {
  /** The members that run now, by their organisations' ids. */
  readonly running: ReadonlyMap<string, Running>;
}

/**
 * Starts several members in this process, each with its own database, connections, port and log: they share the code and
 * the memory that it takes, and no data. A member that does not start costs no other: it is named, and tried again until
 * it does. Rejects when none of them starts.
 */
export async function startMembers({ members, host, protection, fileLimits, logOf = () => silentLog, identifyOf = () => [], notice, retryAfter = 5_000 }: SharedOptions): Promise<SharedMembers> {
  const holding = await memberHolding();
  const running = new Map<string, Running>();
  const waiting = new Set<NodeJS.Timeout>();
  let stopped = false;

  const start = async (member: SharingMember): Promise<void> => {
    try {
      const log = logOf(member.organisation);
      const started = await startMemberWith(holding, { ...member, ...(host !== undefined && { host }), ...(protection && { protection }), ...(fileLimits && { fileLimits }), identify: identifyOf(member.organisation, log), log });
      if (stopped) return await started.stop();
      running.set(member.organisation, started);
    } catch (error) {
      if (stopped) return;
      notice(`${member.organisation}: not started, and tried again in ${retryAfter / 1000} s: ${reasonOf(error)}`);
      const timer = setTimeout(() => {
        waiting.delete(timer);
        void start(member);
      }, retryAfter);
      waiting.add(timer);
    }
  };
  const stop = async (): Promise<void> => {
    stopped = true;
    for (const timer of waiting) clearTimeout(timer);
    await Promise.all([...running.values()].map((member) => member.stop()));
    running.clear();
  };

  await Promise.all(members.map(start));
  const [first] = running.values();
  if (first) return { url: first.url, running, stop };
  await stop();
  throw new Error(`none of the members started: ${members.map(({ organisation }) => organisation).join(', ')}`);
}

const reasonOf = (error: unknown): string => (error instanceof AggregateError ? error.errors.map(reasonOf).join(', ') : error instanceof Error ? error.message : String(error));
