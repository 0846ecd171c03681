import type { EntityClass } from '@mikro-orm/core';
import { forEveryone, forOwner, membersWhile, programRules, seenWith, seenWithPart, type SharingRule, type SharingRules, usually, Visibility } from '@samverkan/records';
import { Agreement } from '../agreement/agreement.js';
import { AgreementParty } from '../agreement/agreementParty.js';
import { AgreementVersion } from '../agreement/agreementVersion.js';
import { AgreementStatus, VersionStatus } from '../agreement/codeLists.js';
import { AnchoringStep } from '../anchoring/anchoringStep.js';
import { Body } from '../body/body.js';
import { Seat } from '../body/seat.js';
import { AgreementCost } from '../cost/agreementCost.js';
import { Baseline } from '../cost/baseline.js';
import { Contribution } from '../cost/contribution.js';
import { MoneyBenefit } from '../cost/moneyBenefit.js';
import { MoneyFlow } from '../cost/moneyFlow.js';
import { Volume } from '../cost/volume.js';
import { WithheldVolume } from '../cost/withheldVolume.js';
import { BodyDutyAction } from '../duty/bodyDutyAction.js';
import { Feedback, FeedbackEntry } from '../feedback/feedback.js';
import { Gain } from '../gain/gain.js';
import { Indicator } from '../goal/indicator.js';
import { IndicatorValue } from '../goal/indicatorValue.js';
import { ResultGoal } from '../goal/resultGoal.js';
import { TargetArea } from '../goal/targetArea.js';
import { Vision } from '../goal/vision.js';
import { CaseFlow } from '../guardianship/caseFlow.js';
import { JointUnit } from '../guardianship/jointUnit.js';
import { VolunteerMonth } from '../guardianship/volunteerMonth.js';
import { InformationDuty } from '../informationDuty/informationDuty.js';
import { Inquiry } from '../inquiry/inquiry.js';
import { AreaInterest } from '../interest/areaInterest.js';
import { LoadProfile } from '../load/loadProfile.js';
import { WithheldLoad } from '../load/withheldLoad.js';
import { Matter } from '../matter/matter.js';
import { MatterDecision } from '../matter/matterDecision.js';
import { MatterState } from '../matter/matterState.js';
import { Meeting } from '../meeting/meeting.js';
import { MeetingPlan } from '../meeting/meetingPlan.js';
import { Need } from '../need/need.js';
import { Neighbour } from '../neighbour/neighbour.js';
import { OfficialCode } from '../organisation/officialCode.js';
import { Organisation } from '../organisation/organisation.js';
import { PopulationFigure } from '../organisation/populationFigure.js';
import { Officeholder } from '../officeholder/officeholder.js';
import { OwnReference } from '../reference/ownReference.js';
import { EvaluationState } from '../review/codeLists.js';
import { Evaluation } from '../review/evaluation.js';
import { Service } from '../service/service.js';
import { SharedRole } from '../staffing/sharedRole.js';
import { SpecialistNeed } from '../staffing/specialistNeed.js';
import { Staffing } from '../staffing/staffing.js';
import { Stance } from '../stance/stance.js';
import { Decision } from '../statement/decision.js';
import { PartyStatement } from '../statement/partyStatement.js';

const { PUBLIC, MEMBERS } = Visibility;
const { DRAFT, PROPOSED, DECIDED_BY_SOME } = AgreementStatus;

/** What an agreement costs and gains a party is for the members, until the party publishes it: a part of its statement. */
const withEconomyOfStatement = seenWithPart('statement', 'economy', MEMBERS);

/** Who sees what a member holds, where the member has not said otherwise of the record. */
export const sharingRules: SharingRules = new Map<EntityClass, SharingRule>([
  // who it is and what it answers for
  [Organisation, forEveryone],
  [OfficialCode, forEveryone],
  [PopulationFigure, forEveryone],
  [Neighbour, forEveryone],
  [Service, usually(PUBLIC)],
  [Officeholder, usually(PUBLIC)],

  // the core of an agreement: for everyone once it is signed
  [Agreement, usually(PUBLIC, membersWhile('status', [DRAFT, PROPOSED, DECIDED_BY_SOME]))],
  [AgreementVersion, seenWith('agreement', membersWhile('status', [VersionStatus.DRAFT, VersionStatus.PROPOSED, VersionStatus.WITHDRAWN]))],
  [AgreementParty, seenWith('agreement')],
  [AgreementCost, seenWithPart('agreement', 'economy', MEMBERS)],

  // what a party says: its decision is for everyone, its figures and drafts are for the members
  [PartyStatement, usually(PUBLIC)],
  [Decision, seenWith('statement')],
  [MoneyFlow, withEconomyOfStatement],
  [Baseline, withEconomyOfStatement],
  [MoneyBenefit, withEconomyOfStatement],
  [Contribution, withEconomyOfStatement],
  [Volume, withEconomyOfStatement],
  [WithheldVolume, forOwner],
  [Gain, usually(MEMBERS)],
  [Evaluation, usually(PUBLIC, membersWhile('state', [EvaluationState.PLANNED, EvaluationState.ONGOING]))],
  [InformationDuty, usually(PUBLIC)],
  [AnchoringStep, usually(PUBLIC)],

  // what it wants and says in the federation: an interest is for everyone once its round is reported
  [AreaInterest, usually(PUBLIC, membersWhile('reportedOn', [null]))],
  [Need, usually(MEMBERS)],
  [Stance, usually(PUBLIC)],

  // figures; the counts that could be of few people are shown only as count/ protects them
  [Staffing, usually(PUBLIC)],
  [SharedRole, usually(PUBLIC)],
  [SpecialistNeed, usually(PUBLIC)],
  [LoadProfile, usually(PUBLIC)],
  [WithheldLoad, forOwner],
  [JointUnit, usually(PUBLIC)],
  [CaseFlow, forOwner],
  [VolunteerMonth, forOwner],

  // who decides, what is sent on: for everyone once it has left those who prepare it
  [Body, usually(PUBLIC)],
  [Seat, seenWith('body')],
  [MeetingPlan, seenWith('body')],
  [Meeting, usually(PUBLIC)],
  [Matter, usually(PUBLIC, membersWhile('state', [MatterState.RAISED, MatterState.PREPARED]))],
  [MatterDecision, usually(PUBLIC)],
  [BodyDutyAction, usually(PUBLIC)],
  [Inquiry, usually(PUBLIC)],
  [Vision, usually(PUBLIC)],
  [TargetArea, seenWith('vision')],
  [ResultGoal, seenWith('targetArea')],
  [Indicator, seenWith('resultGoal')],
  [IndicatorValue, seenWith('indicator')],

  // what is said of records, and kept about them
  [Feedback, forEveryone],
  [FeedbackEntry, forEveryone],
  ...programRules,

  // what records are called in its own systems
  [OwnReference, forOwner],
]);
