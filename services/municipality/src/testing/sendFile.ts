import type { Ended, ImportEvent, RowEvent } from '@samverkan/records';
import type { TestMember } from './testMember.js';

/** What an import told. */
export interface Told {
  status: number;
  /** Of a request that was refused before a row was looked at. */
  code: string | undefined;
  message: string | undefined;
  events: ImportEvent[];
  ended: Ended;
  rows: RowEvent[];
  notInFile: string[];
}

export type Body = string | Uint8Array;

interface How {
  plan?: string;
  language?: string;
  name?: string;
  headers?: Record<string, string>;
}

export const at = (member: Pick<TestMember, 'url'>, path: string): string => member.url.replace(/\/graphql$/, path);

/** Sends a file to a member: a trial, unless a plan is given. */
export async function sendFile(member: Pick<TestMember, 'url'>, table: string, body: Body, { plan, language = 'sv', name = 'fil.csv', headers = {} }: How = {}): Promise<Told> {
  const query = new URLSearchParams({ name, ...(plan === undefined ? { dryRun: 'true' } : { plan }) });
  const response = await fetch(`${at(member, `/import/${table}`)}?${query}`, { method: 'POST', body: body as string, headers: { 'accept-language': language, ...headers } });
  const text = await response.text();
  if (response.status !== 200) {
    const [error] = (JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] }).errors;
    return { status: response.status, code: error!.extensions.code, message: error!.message, events: [], rows: [], notInFile: [], ended: undefined as never };
  }
  const events = text.trim().split('\n').map((line) => JSON.parse(line) as ImportEvent);
  return {
    status: 200,
    code: undefined,
    message: undefined,
    events,
    ended: events.at(-1) as Ended,
    rows: events.filter((event): event is RowEvent => event.event === 'row'),
    notInFile: events.flatMap((event) => (event.event === 'notInFile' ? [event.key] : [])),
  };
}

/** Tries a file, and carries it out. */
export async function importWhole(member: Pick<TestMember, 'url'>, table: string, body: Body, how: How = {}): Promise<Told> {
  const { ended, rows, code } = await sendFile(member, table, body, how);
  if (ended?.plan === undefined) throw new Error(`the trial was not accepted: ${code ?? JSON.stringify(rows.filter(({ outcome }) => outcome === 'refused'))} ${JSON.stringify(ended)}`);
  return sendFile(member, table, body, { ...how, plan: ended.plan });
}

/** A table as a member gives it out. */
export async function download(member: Pick<TestMember, 'url'>, path: string, headers: Record<string, string> = {}): Promise<Buffer> {
  const response = await fetch(at(member, path), { headers });
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}
