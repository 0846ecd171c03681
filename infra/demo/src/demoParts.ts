import { costDemo } from './cost/cost.demo.js';
import { anchoringDemo } from './anchoring/anchoring.demo.js';
import type { DemoPart } from './demoPart.js';
import { guardianshipDemo } from './guardianship/guardianship.demo.js';
import { bodyDemo } from './body/body.demo.js';
import { dutyDemo } from './duty/duty.demo.js';
import { goalDemo } from './goal/goal.demo.js';
import { inquiryDemo } from './inquiry/inquiry.demo.js';
import { feedbackDemo } from './feedback/feedback.demo.js';
import { gainDemo } from './gain/gain.demo.js';
import { informationDutyDemo } from './informationDuty/informationDuty.demo.js';
import { interestDemo } from './interest/interest.demo.js';
import { loadsDemo } from './loads/loads.demo.js';
import { matterDemo } from './matter/matter.demo.js';
import { meetingDemo } from './meeting/meeting.demo.js';
import { needDemo } from './need/need.demo.js';
import { neighbourDemo } from './neighbour/neighbour.demo.js';
import { officeholderDemo } from './officeholder/officeholder.demo.js';
import { staffingDemo } from './staffing/staffing.demo.js';
import { reviewDemo } from './review/review.demo.js';
import { stanceDemo } from './voice/stance.demo.js';

/** Every concept's demonstration data, in the order in which it is loaded. */
export const DEMO_PARTS: readonly DemoPart[] = [
  interestDemo,
  stanceDemo,
  needDemo,
  staffingDemo,
  loadsDemo,
  reviewDemo,
  guardianshipDemo,
  costDemo,
  neighbourDemo,
  bodyDemo,
  meetingDemo,
  goalDemo,
  officeholderDemo,
  matterDemo,
  dutyDemo,
  inquiryDemo,
  gainDemo,
  informationDutyDemo,
  anchoringDemo,
  feedbackDemo,
];
