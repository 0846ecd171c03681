import { statementId } from '@samverkan/common';
import { AgreementStatus, DecisionOutcome, Language, PartyState, type Provenance } from '@samverkan/municipality';
import { madeUp } from '../record/provenance.js';
import type { DecisionRecord, StatementRecord } from '../record/records.js';
import { COUNCIL, EXECUTIVE_BOARD, minutesOf, NORWEGIAN_COUNCIL, type Decided, type Minutes } from './decision.js';
import type { OwnWords, PartyDescription } from './party.js';

interface About {
  id: string;
  status: AgreementStatus;
  name: string;
  language: Language;
  title: string;
  provenance: Provenance | undefined;
}

/** A party's own statement on an agreement, or undefined where it says nothing. */
export function findStatement({ organisation, role, says }: PartyDescription, about: About): StatementRecord | undefined {
  if (!says) return undefined;
  const { unit = null, decided, signed = null, noticeGivenOn = null, joinedIn = 1, signatories = [], onLater = [], signedAs = decided && signed ? capacityOf(decided) : null, statesRole = role } = says;
  return {
    id: statementId(organisation, about.id),
    agreementId: about.id,
    role: statesRole,
    state: stateOf(about.status, says),
    decision: decided ? decisionOn(joinedIn, decided, says, organisation, about) : null,
    laterDecisions: onLater.map((later) => decisionOn(later.version, later.decided, {}, organisation, about)),
    signedOn: signed,
    signedAs,
    signedVersion: signed === null ? null : joinedIn,
    signatories,
    noticeGivenOn,
    lastDay: null,
    responsibleUnit: unit,
    provenance: about.provenance ?? madeUp(`${organisation} ${about.name}`),
  };
}

/** Of a real document nothing is made up: it says no more than it says. */
function wordsOf(decided: Decided, organisation: string, matter: string, { language, provenance }: About): Minutes {
  return provenance ? { ...decided, paragraph: null, diaryNumber: null, documentUrl: null } : minutesOf(decided, organisation, matter, language);
}

export const ENDED: readonly AgreementStatus[] = [AgreementStatus.TERMINATED, AgreementStatus.EXPIRED];

export function stateOf(status: AgreementStatus, { decided, signed, gaveNotice }: OwnWords): PartyState {
  if (ENDED.includes(status) || decided?.outcome === DecisionOutcome.REJECTED) return PartyState.OUT;
  if (gaveNotice) return PartyState.NOTICE;
  if (signed) return status === AgreementStatus.SIGNED ? PartyState.SIGNED : PartyState.ACTIVE;
  return decided?.outcome === DecisionOutcome.ADOPTED ? PartyState.DECIDED : PartyState.INVITED;
}

function decisionOn(version: number, decided: Decided, { points }: Pick<OwnWords, 'points'>, organisation: string, about: About): DecisionRecord {
  const { name, title, language, provenance } = about;
  const texts = points ?? (provenance ? [] : pointsOn(title, version, language));
  const isOnTable = decided.outcome === DecisionOutcome.PROPOSED;
  return {
    ...wordsOf(decided, organisation, version === 1 ? name : `${name} ${version}`, about),
    version,
    proposedOn: isOnTable ? decided.date : null,
    date: isOnTable ? null : decided.date,
    points: texts.map((text, index) => ({ number: index + 1, text })),
    language: texts.length ? language : null,
  };
}

/** Förslag till beslut; forslag til vedtak. */
function pointsOn(title: string, version: number, language: Language): string[] {
  const what = version === 1 ? title : `${title}, version ${version},`;
  if (language !== Language.sv) return [`${what} vedtas.`, 'Ordføreren gis fullmakt til å undertegne på kommunens vegne.'];
  return [`${what} antas.`, 'Kommunstyrelsens ordförande får i uppdrag att underteckna för kommunens räkning.'];
}

/** What the council or the executive board has adopted, the board's chair signs; other boards' chairs sign for theirs. A Norwegian council's chair is the mayor. */
function capacityOf({ body }: Decided): string {
  if (body === NORWEGIAN_COUNCIL) return 'Ordfører';
  return `${body === COUNCIL ? EXECUTIVE_BOARD : body}s ordförande`;
}
