import type { EntityClass } from '@mikro-orm/core';
import type { Row } from '@samverkan/records';
import { AgreementParty } from '../agreement/agreementParty.js';
import { Agreement } from '../agreement/agreement.js';
import { AgreementVersion } from '../agreement/agreementVersion.js';
import { AnchoringStep } from '../anchoring/anchoringStep.js';
import { Feedback, FeedbackEntry } from '../feedback/feedback.js';
import { Gain } from '../gain/gain.js';
import { InformationDuty } from '../informationDuty/informationDuty.js';
import { OfficialCode } from '../organisation/officialCode.js';
import { Organisation } from '../organisation/organisation.js';
import { PopulationFigure } from '../organisation/populationFigure.js';
import { EvaluationState } from '../review/codeLists.js';
import { Evaluation } from '../review/evaluation.js';
import { Service } from '../service/service.js';
import { Decision } from '../statement/decision.js';
import { Stance } from '../stance/stance.js';
import { PartyStatement } from '../statement/partyStatement.js';

const always = () => true;

/**
 * Whose content everybody may see in the feed, and when. Of all else it is only told that something was changed: there
 * are tables with counts that are too small to show, and with what is not published yet.
 */
const PUBLIC_CONTENT: ReadonlyMap<EntityClass, (row: Row) => boolean> = new Map<EntityClass, (row: Row) => boolean>([
  [Organisation, always],
  [OfficialCode, always],
  [PopulationFigure, always],
  [Service, always],
  [Agreement, always],
  [AgreementVersion, always],
  [AgreementParty, always],
  [PartyStatement, always],
  [Decision, always],
  [Evaluation, (row) => row['state'] === EvaluationState.DONE],
  [Gain, always],
  [InformationDuty, always],
  [AnchoringStep, always],
  [Feedback, always],
  [FeedbackEntry, always],
  [Stance, always],
]);

/** Whether everybody may see what the row of this class holds. */
export const isPublic = (entity: EntityClass, row: Row): boolean => PUBLIC_CONTENT.get(entity)?.(row) ?? false;
