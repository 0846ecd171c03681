import { AssociationBody, Consultation, ConsultationResponse, ConsultationState, JointPosition, PositionState } from '@samverkan/federation';
import { madeUp } from '../record/provenance.js';
import { consultationId, CONSULTATIONS, positionId, POSITIONS, responseId, type AskedOf } from '../voice/saidForAll.js';
import { languageOf } from './languageOf.js';
import type { SecretariatPart } from './secretariatPart.js';

/** What each federation is asked, and what it answers. */
export const consultationDemo: SecretariatPart = {
  rowsOf: (federation) => {
    const asked = CONSULTATIONS[federation] ?? [];
    return [
      [Consultation, asked.map((one) => toConsultation(federation, one))],
      [ConsultationResponse, asked.flatMap((one) => (one.answer === undefined ? [] : [toResponse(federation, one, one.answer)]))],
      [JointPosition, (POSITIONS[federation] ?? []).map((position) => toPosition(federation, position))],
    ];
  },
};

function toConsultation(federation: string, asked: AskedOf) {
  const { title, subject, referringBody, reference, received, deadline, state, preparer = null } = asked;
  const id = consultationId(federation, asked);
  return { id, title, subject, referringBody, reference, receivedOn: received, deadline, state: ConsultationState[state], assignedTo: preparer, language: languageOf(federation), provenance: madeUp(id) };
}

function toResponse(federation: string, asked: AskedOf, text: string) {
  const { decided = null, sent = null, preparer = '' } = asked;
  const id = responseId(federation, asked);
  return {
    id,
    consultation: consultationId(federation, asked),
    text,
    preparedBy: preparer.startsWith('Beredningen') ? AssociationBody.PREPARATORY_BODY : AssociationBody.OFFICIALS,
    decidedBy: decided && AssociationBody.BOARD,
    decidedOn: decided,
    paragraph: decided && `§ ${10 + Number(decided.slice(5, 7)) * 9 + Number(decided.slice(8))}`,
    sentOn: sent,
    language: languageOf(federation),
    provenance: madeUp(id),
  };
}

function toPosition(federation: string, position: (typeof POSITIONS)[string][number]) {
  const { title, text, state, adopted = null } = position;
  const id = positionId(federation, position);
  return { id, title, text, state: PositionState[state], decidedBy: adopted && AssociationBody.BOARD, decidedOn: adopted, language: languageOf(federation), provenance: madeUp(id) };
}
