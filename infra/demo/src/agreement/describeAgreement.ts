import { Language, type Agreement, type Provenance, type Term } from '@samverkan/municipality';
import { demoId } from '../record/demoId.js';
import { madeUp } from '../record/provenance.js';
import type { AgreementRecord, PartyRecord, StatementRecord } from '../record/records.js';
import type { PartyDescription } from './party.js';
import { notedOf } from './standing.js';
import { findStatement } from './statement.js';
import { NOT_STATED } from './term.js';
import { versionsOf, type LaterVersion } from './version.js';

/** An agreement, told once for all parties: the core as the keeper has it, and each party's own words. */
export interface AgreementDescription extends Pick<Agreement, 'title' | 'form' | 'status'>, Partial<Pick<Agreement, 'revisionRule' | 'revisionOf' | 'revisionReason' | 'securesPractice' | 'principles' | 'documents'>> {
  keeper: string;
  /** A short name that never changes: the id follows from it. Unique with its keeper. */
  name: string;
  purpose: string;
  taskCategory?: Agreement['taskCategory'];
  term: Term;
  /** Who can end it, with what notice; not stated when left out. */
  termination?: Pick<Agreement, 'terminationRule' | 'noticePeriodMonths'>;
  laterVersions?: LaterVersion[];
  parties: PartyDescription[];
  /** Of its own texts; Swedish when left out. */
  language?: Language;
  /** The services that it covers beside those that name it themselves. */
  covers?: string[];
  /** Left out: it is made up. */
  provenance?: Provenance;
}

/** An agreement as its keeper holds it, with the statements that its parties hold. */
export interface SharedAgreement {
  agreement: AgreementRecord;
  statements: StatementRecord[];
}

/** The official name of an organisation, or undefined for one that nobody knows. */
export type FindName = (organisation: string) => string | undefined;

/** Makes the records of an agreement. Throws where a party has no known name. */
export function describeAgreement(description: AgreementDescription, findName: FindName): SharedAgreement {
  const { keeper, name, title, form, purpose, taskCategory = null, status, term, termination = NOT_STATED, laterVersions = [], parties, language = Language.sv } = description;
  const { revisionRule = null, revisionOf = null, revisionReason = null, securesPractice = null, covers = [], principles = [], documents = [] } = description;
  const versions = versionsOf(status, parties, laterVersions, term.from);
  const id = demoId(keeper, 'agreement', name);
  const provenance = description.provenance ?? madeUp(name);
  return {
    agreement: {
      id, title, form, purpose, taskCategory, status, language, term, ...termination, provenance,
      revisionRule, revisionOf, revisionReason, securesPractice, serviceIds: covers, principles, documents,
      versions,
      parties: parties.map((party) => ({ ...partyRow(party, keeper, name, findName), ...notedOf(party, status, term, versions) })),
    },
    statements: parties.flatMap((party) => findStatement(party, { id, status, name, title, language, provenance: description.provenance }) ?? []),
  };
}

function partyRow({ organisation, role }: PartyDescription, keeper: string, agreement: string, findName: FindName): Pick<PartyRecord, 'id' | 'organisationId' | 'name' | 'role'> {
  const name = findName(organisation);
  if (name === undefined) throw new Error(`${keeper}: "${agreement}" has a party that has no name: ${organisation}`);
  return { id: demoId(keeper, 'party', `${agreement} ${organisation}`), organisationId: organisation, name, role };
}
