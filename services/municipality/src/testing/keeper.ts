import { allowWrites } from '@samverkan/records';
import { Organisation } from '../organisation/organisation.js';
import { anOrganisation, startTestMember, type TestMember } from './testMember.js';

/** What a command answers: the record, or why it was refused. */
export interface CommandAnswer {
  id?: string;
  status?: string;
  state?: string;
  code?: string;
  rule?: string;
  field?: string | null;
}

/** Halmstad, which keeps agreements and takes commands. */
export interface Keeper {
  member: TestMember;
  /** Runs a mutation, given as GraphQL writes it, e.g. `startReview(id: "…")`. */
  run: (mutation: string) => Promise<CommandAnswer>;
  /** A new draft between these organisations; the first is Halmstad. */
  draft: (more?: string, others?: readonly string[]) => Promise<string>;
  /** A new agreement that is in force between them. */
  inForce: (more?: string, others?: readonly string[]) => Promise<string>;
  /** Everything of an agreement that commands change. */
  look: (id: string) => Promise<Looked>;
}

export interface Looked {
  status: string;
  term: { kind: string | null; from: string | null; to: string | null };
  versions: { number: number; kind: string; status: string; signedOn: string | null; summary: string | null; documentUrl: string | null; inForceFrom: string | null }[];
  parties: { organisationId: string; standing: string | null; standingSince: string | null; fromVersion: number; untilVersion: number | null; decidedVersion: number | null; signedVersion: number | null }[];
}

export async function startKeeper(): Promise<Keeper> {
  const member = await startTestMember('halmstad', (em) => void em.create(Organisation, anOrganisation('halmstad')), { policy: allowWrites });
  const run = async (mutation: string): Promise<CommandAnswer> => {
    const { data, errors } = await member.ask(`mutation { answer: ${mutation} { ... on Agreement { id status } ... on Refused { code rule field } } }`);
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data.answer as CommandAnswer;
  };
  const draft = async (more = '', others: readonly string[] = ['hylte', 'laholm']) => {
    const parties = ['halmstad', ...others].map((id) => `{ organisationId: "${id}", name: "${id}", role: PARTICIPANT }`).join(' ');
    const form = more.includes('form:') ? '' : 'form: SE_COOP_AGREEMENT';
    return (await run(`draftAgreement(input: { keeper: "halmstad", title: "Samverkan", ${form}, language: sv, parties: [${parties}], ${more} })`)).id!;
  };
  const inForce = async (more = '', others: readonly string[] = ['hylte', 'laholm']) => {
    const id = await draft(more, others);
    await run(`proposeAgreement(id: "${id}")`);
    for (const standing of ['DECIDED', 'SIGNED']) for (const party of ['halmstad', ...others]) await run(`noteParty(input: { id: "${id}", organisationId: "${party}", standing: ${standing} })`);
    await run(`signAgreement(id: "${id}", signedOn: "2024-11-20")`);
    await run(`bringIntoForce(id: "${id}", from: "2025-01-01")`);
    return id;
  };
  const look = async (id: string) => (await member.ask(LOOK, { id })).data.agreement as Looked;
  return { member, run, draft, inForce, look };
}

const LOOK = `query ($id: ID!) { agreement(id: $id) { status term { kind from to }
  versions { number kind status signedOn summary documentUrl inForceFrom }
  parties { organisationId standing standingSince fromVersion untilVersion decidedVersion signedVersion } } }`;

