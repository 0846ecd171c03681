import { findOwner } from '@samverkan/common';
import { AgreementStatus, DecisionOutcome, LegalForm, PartyState, TerminationRule, type Decision } from '@samverkan/municipality';
import { COUNCIL, NORWEGIAN_COUNCIL } from '../../agreement/decision.js';
import { discrepancies, unnoted } from '../../goda-grannar/discrepancies.js';
import { canPrecede } from '../../record/partialDates.js';
import { ENDED, IN_FORCE, ofAgreements, ofSides, UNSIGNED, type Rule } from './federation.js';

/** Kommunallagen, kommuneloven: whoever joins a body that decides for others needs its council's word. */
const COUNCILS: Partial<Record<LegalForm, string>> = {
  ...Object.fromEntries([LegalForm.SE_JOINT_BOARD, LegalForm.SE_FEDERATION_OF_MUN, LegalForm.SE_JOINT_COMPANY, LegalForm.SE_COORDINATION_ASSOC].map((form) => [form, COUNCIL])),
  ...Object.fromEntries([LegalForm.NO_IPR, LegalForm.NO_KO, LegalForm.NO_HOST_ADMIN, LegalForm.NO_HOST_BOARD, LegalForm.NO_IKS].map((form) => [form, NORWEGIAN_COUNCIL])),
};

/** What holds for what the parties state, and for how it fits the keeper's core. */
export const statementRules: Rule[] = [
  {
    says: 'every statement is on an agreement that someone keeps, and by one of its parties',
    faults: (federation) =>
      [...federation.members].flatMap(([organisation, { statements }]) =>
        statements.filter(({ agreementId }) => federation.isKeptHere(agreementId) && !federation.findSide(agreementId, organisation)).map(({ id }) => id),
      ),
  },

  ofSides('the keeper states its side, and so does every member once all have signed', ({ organisation, statement, isMember }, { id, status }) => {
    const isDue = !UNSIGNED.includes(status) || organisation === findOwner(id);
    return isMember && isDue && !statement && 'states nothing';
  }),

  ofSides('keeper and party agree on the party’s role, but for the known discrepancies', ({ organisation, role, statement }, { id }) => {
    const isKnown = discrepancies.some(({ agreementId, party }) => agreementId === id && party === organisation);
    return statement !== undefined && (statement.role !== role) !== isKnown && `is ${role}, or ${statement.role}`;
  }),

  ofSides('a party stands where the agreement stands, but for notices that do not end it and the known discrepancies', ({ organisation, statement }, { id, status, terminationRule }) => {
    const waits = terminationRule !== TerminationRule.ANY_PARTY || unnoted.some(({ agreementId, party }) => agreementId === id && party === organisation);
    const stands = waits && statement?.state === PartyState.NOTICE ? PartyState.ACTIVE : statement?.state;
    return stands !== undefined && !statesUnder(status).includes(stands) && `is ${stands} while it is ${status}`;
  }),

  ofAgreements('someone gave the notice that is given; some have decided what is decided by some, and not all', ({ agreement: { status, parties }, sides }) => {
    const states = sides.map(({ statement }) => statement?.state);
    const isNoticeOutside = parties.some(({ organisationId, standing }) => standing === PartyState.NOTICE && sides.some(({ organisation, isMember }) => organisation === organisationId && !isMember));
    const haveDecided = states.filter((state) => state === PartyState.DECIDED).length;
    return [
      status === AgreementStatus.NOTICE_GIVEN && !states.includes(PartyState.NOTICE) && !isNoticeOutside && 'nobody gave notice',
      status === AgreementStatus.DECIDED_BY_SOME && (haveDecided === 0 || haveDecided === sides.length) && `${haveDecided} have decided`,
    ];
  }),

  ofSides('who takes part in what is made up, in force or over has adopted it, with date, § and diary number, and signed', ({ statement, isMember }, { status, provenance }) => {
    const isDue = provenance.demonstration && (IN_FORCE.includes(status) || ENDED.includes(status));
    const isDone = isAdopted(statement?.decision) && statement?.signedOn && statement.signedAs;
    return isMember && isDue && !isDone && 'has not decided and signed';
  }),

  ofSides('what is not signed has no signature; what is only proposed, no adopted decision; what is discussed, no decision', ({ statement }, { status }) => {
    const outcome = statement?.decision?.outcome;
    if (UNSIGNED.includes(status) && statement?.signedOn) return 'has signed';
    if (status === AgreementStatus.PROPOSED && outcome === DecisionOutcome.ADOPTED) return 'has adopted it';
    return status === AgreementStatus.DRAFT && outcome !== undefined && 'has it before a board';
  }),

  ofSides('a party decides, then signs, and then the term begins, or the version by which it joined', ({ statement }, { term, versions }) => {
    const decided = statement?.decision?.date ?? null;
    const signed = statement?.signedOn ?? null;
    const begins = [term.from, ...versions.slice(1).map(({ signedOn }) => signedOn)];
    if (!canPrecede(decided, signed)) return `decided ${decided}, but signed ${signed}`;
    return !begins.some((begin) => canPrecede(signed ?? decided, begin)) && `came in ${signed ?? decided}, after ${begins.join(', ')}`;
  }),

  ofSides('the council decides where the act on municipalities asks for it', ({ statement }, { form }) => {
    const body = statement?.decision?.body;
    return form in COUNCILS && body !== undefined && body !== COUNCILS[form] && `had ${body} decide`;
  }),
];

function statesUnder(status: AgreementStatus): PartyState[] {
  if (ENDED.includes(status)) return [PartyState.OUT];
  if (status === AgreementStatus.SIGNED) return [PartyState.SIGNED];
  if (status === AgreementStatus.NOTICE_GIVEN) return [PartyState.NOTICE, PartyState.ACTIVE];
  if (IN_FORCE.includes(status)) return [PartyState.ACTIVE];
  return status === AgreementStatus.DECIDED_BY_SOME ? [PartyState.DECIDED, PartyState.INVITED] : [PartyState.INVITED];
}

function isAdopted(decision: Pick<Decision, 'outcome' | 'date' | 'paragraph' | 'diaryNumber'> | null | undefined): boolean {
  if (decision?.outcome !== DecisionOutcome.ADOPTED || decision.date === null) return false;
  return /^(§ \d+|sak \d+\/\d\d)$/.test(decision.paragraph ?? '') && /^([A-ZÅÄÖ]+ \d{4}\/\d{5}|\d{4}\/\d+)$/.test(decision.diaryNumber ?? '');
}
