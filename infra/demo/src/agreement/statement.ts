import { statementId } from '@samverkan/common';
import { AgreementStatus, DecisionOutcome, PartyState, type Decision, type Language, type Provenance } from '@samverkan/municipality';
import { madeUp } from '../record/provenance.js';
import type { StatementRecord } from '../record/records.js';
import { COUNCIL, EXECUTIVE_BOARD, minutesOf, NORWEGIAN_COUNCIL, type Decided } from './decision.js';
import type { OwnWords, PartyDescription } from './party.js';

interface About {
  id: string;
  status: AgreementStatus;
  name: string;
  language: Language;
  provenance: Provenance | undefined;
}

/** A party's own statement on an agreement, or undefined where it says nothing. */
export function findStatement({ organisation, role, says }: PartyDescription, about: About): StatementRecord | undefined {
  if (!says) return undefined;
  const { unit = null, decided, signed = null, signedAs = decided && signed ? capacityOf(decided) : null, statesRole = role } = says;
  return {
    id: statementId(organisation, about.id),
    agreementId: about.id,
    role: statesRole,
    state: stateOf(about.status, says),
    decision: decided ? decisionOf(decided, organisation, about) : null,
    signedOn: signed,
    signedAs,
    responsibleUnit: unit,
    provenance: about.provenance ?? madeUp(`${organisation} ${about.name}`),
  };
}

/** Of a real document nothing is made up: it says no more than it says. */
function decisionOf(decided: Decided, organisation: string, { name, language, provenance }: About): Decision {
  return provenance ? { ...decided, paragraph: null, diaryNumber: null, documentUrl: null } : minutesOf(decided, organisation, name, language);
}

const ENDED = [AgreementStatus.TERMINATED, AgreementStatus.EXPIRED];

function stateOf(status: AgreementStatus, { decided, signed, gaveNotice }: OwnWords): PartyState {
  if (ENDED.includes(status) || decided?.outcome === DecisionOutcome.REJECTED) return PartyState.OUT;
  if (gaveNotice) return PartyState.NOTICE;
  if (signed) return status === AgreementStatus.SIGNED ? PartyState.SIGNED : PartyState.ACTIVE;
  return decided?.outcome === DecisionOutcome.ADOPTED ? PartyState.DECIDED : PartyState.INVITED;
}

/** What the council or the executive board has adopted, the board's chair signs; other boards' chairs sign for theirs. A Norwegian council's chair is the mayor. */
function capacityOf({ body }: Decided): string {
  if (body === NORWEGIAN_COUNCIL) return 'Ordfører';
  return `${body === COUNCIL ? EXECUTIVE_BOARD : body}s ordförande`;
}
