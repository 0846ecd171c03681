import { apiTokenPart, commandsPart, type Part } from '@samverkan/records';
import { agreementPart } from './agreement/agreement.part.js';
import { anchoringPart } from './anchoring/anchoring.part.js';
import { bodyPart } from './body/body.part.js';
import { changePart } from './change/change.part.js';
import type { Context } from './context.js';
import { costPart } from './cost/cost.part.js';
import { deadlinePart } from './deadline/deadline.part.js';
import { dutyPart } from './duty/duty.part.js';
import { feedbackPart } from './feedback/feedback.part.js';
import { freshnessPart } from './freshness/freshness.part.js';
import { gainPart } from './gain/gain.part.js';
import { goalPart } from './goal/goal.part.js';
import { guardianshipPart } from './guardianship/guardianship.part.js';
import { informationDutyPart } from './informationDuty/informationDuty.part.js';
import { inquiryPart } from './inquiry/inquiry.part.js';
import { interestPart } from './interest/interest.part.js';
import { loadPart } from './load/load.part.js';
import { matterPart } from './matter/matter.part.js';
import { meetingPart } from './meeting/meeting.part.js';
import { needPart } from './need/need.part.js';
import { neighbourPart } from './neighbour/neighbour.part.js';
import { officeholderPart } from './officeholder/officeholder.part.js';
import { organisationPart } from './organisation/organisation.part.js';
import { referencePart } from './reference/reference.part.js';
import { reviewPart } from './review/review.part.js';
import { servicePart } from './service/service.part.js';
import { staffingPart } from './staffing/staffing.part.js';
import { stancePart } from './stance/stance.part.js';
import { statementPart } from './statement/statement.part.js';
import { withheldPart } from './withheld/withheld.part.js';
import { worklistPart } from './worklist/worklist.part.js';

/** Every concept that a member holds, a folder each. */
export const PARTS: readonly Part<Context>[] = [
  organisationPart,
  servicePart,
  agreementPart,
  statementPart,
  interestPart,
  stancePart,
  needPart,
  staffingPart,
  loadPart,
  costPart,
  reviewPart,
  gainPart,
  informationDutyPart,
  anchoringPart,
  feedbackPart,
  changePart,
  freshnessPart,
  deadlinePart,
  worklistPart,
  guardianshipPart,
  neighbourPart,
  withheldPart,
  bodyPart,
  meetingPart,
  matterPart,
  dutyPart,
  goalPart,
  officeholderPart,
  inquiryPart,
  referencePart,
  apiTokenPart,
  commandsPart,
];
