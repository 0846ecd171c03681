import { Evaluation, EvaluationState, findUsualOutcome, PartyState, ReviewOutcome, type Score } from '@samverkan/municipality';
import { takesPart } from '../agreement/takesPart.js';
import type { DemoPart } from '../demoPart.js';
import { demoId } from '../record/demoId.js';
import { hashOf } from '../record/hashOf.js';
import { languageOf } from '../record/languageOf.js';
import { madeUp } from '../record/provenance.js';
import type { Records, StatementRecord } from '../record/records.js';
import { evidenceOf } from './evidence.js';

/**
 * How far a review has come is drawn for the agreement, so that its parties fit together: of ten, in three all parties
 * are done, in two of them of one mind; in three some are done; in one it is planned; in three nothing has been done.
 */
export const reviewDemo: DemoPart = {
  rowsOf: (member) => [[Evaluation, member.statements.filter(takesPart).flatMap((statement) => evaluationsOf(statement, member))]],
};

function evaluationsOf({ agreementId, state }: StatementRecord, member: Records): Evaluation[] {
  const { organisation } = member;
  const place = hashOf(`review ${agreementId}`) % 10;
  const own = hashOf(`review ${organisation.id} ${agreementId}`);
  const language = languageOf(member);
  const wantsOut = state === PartyState.NOTICE;
  const base = { agreementId, language, provenance: madeUp(`evaluation ${organisation.id} ${agreementId}`) };
  const open = (evaluationState: EvaluationState): Evaluation => ({
    ...base,
    id: demoId(organisation.id, 'evaluation', agreementId, '2026-09-01'),
    state: evaluationState,
    plannedFor: ['2026-12', '2027-01', '2027', '2027-03-15'][own % 4]!,
    doneOn: null,
    deliversOnPurpose: evaluationState === EvaluationState.ONGOING ? { points: 1 + (own % 5), notApplicable: false } : null,
    valueForMoney: null,
    evidence: null,
    outcome: null,
    nextReviewOn: null,
  });
  if (place === 6) return [open(EvaluationState.PLANNED)];
  if (place > 6) return [];
  if (place > 2 && own % 3 === 0) return [open(own % 2 ? EvaluationState.ONGOING : EvaluationState.PLANNED)];
  if (place > 2 && own % 3 === 1 && place === 5) return [];

  const ofOneMind = place < 2;
  const deliversOnPurpose = score(ofOneMind ? hashOf(`purpose ${agreementId}`) : own, wantsOut);
  const valueForMoney = score(ofOneMind ? hashOf(`value ${agreementId}`) : own >>> 8, wantsOut);
  return [
    {
      ...base,
      id: demoId(organisation.id, 'evaluation', agreementId, '2026-05-01'),
      state: EvaluationState.DONE,
      plannedFor: '2026',
      doneOn: ['2026-05-20', '2026-06-11', '2026-09', '2026'][own % 4]!,
      deliversOnPurpose,
      valueForMoney,
      evidence: evidenceOf(own, language),
      outcome: wantsOut ? ReviewOutcome.END : (findUsualOutcome(deliversOnPurpose, valueForMoney) ?? lesserOutcome(ofOneMind ? hashOf(`outcome ${agreementId}`) : own)),
      nextReviewOn: ['2027-05', '2028', '2028-10', null][(own >>> 4) % 4]!,
    },
  ];
}

const LESSER = [ReviewOutcome.REVISE, ReviewOutcome.RENEW, ReviewOutcome.EXTEND, ReviewOutcome.REVISE, ReviewOutcome.END];

const lesserOutcome = (draw: number): ReviewOutcome => LESSER[draw % LESSER.length]!;

/** Most are content; for one in twelve the question does not apply. */
function score(draw: number, wantsOut: boolean): Score {
  if (draw % 12 === 11) return { points: null, notApplicable: true };
  return { points: wantsOut ? 1 + (draw % 2) : [4, 5, 3, 4, 2, 5, 4, 1, 3, 5, 4][draw % 12]!, notApplicable: false };
}
