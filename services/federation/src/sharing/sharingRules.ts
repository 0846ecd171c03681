import type { EntityClass } from '@mikro-orm/core';
import { forEveryone, membersWhile, programRules, seenWith, type SharingRule, type SharingRules, usually, Visibility } from '@samverkan/records';
import { Activity } from '../activity/activity.js';
import { AreaChange } from '../area/areaChange.js';
import { CooperationArea } from '../area/cooperationArea.js';
import { Consultation } from '../consultation/consultation.js';
import { ConsultationResponse } from '../consultation/consultationResponse.js';
import { DocumentState } from '../document/codeLists.js';
import { DocumentParty } from '../document/documentParty.js';
import { FoundingDocument } from '../document/foundingDocument.js';
import { Federation } from '../federation/federation.js';
import { Forum } from '../forum/forum.js';
import { MappingAnswer } from '../mapping/mappingAnswer.js';
import { MappingRound } from '../mapping/mappingRound.js';
import { Membership } from '../membership/membership.js';
import { Negotiation } from '../negotiation/negotiation.js';
import { NegotiationMandate } from '../negotiation/negotiationMandate.js';
import { Network } from '../network/network.js';
import { Representation } from '../network/representation.js';
import { JointPosition } from '../position/jointPosition.js';
import { Project } from '../project/project.js';
import { ProjectOutput } from '../project/projectOutput.js';
import { DutyAction } from '../steering/dutyAction.js';
import { SteeringBody } from '../steering/steeringBody.js';
import { SteeringGroup } from '../steering/steeringGroup.js';

const { PUBLIC } = Visibility;

/** Who sees what a secretariat holds, where it has not said otherwise of the record. */
export const sharingRules: SharingRules = new Map<EntityClass, SharingRule>([
  // how the federation came to be, and who is in it
  [Federation, forEveryone],
  [Membership, forEveryone],
  [FoundingDocument, usually(PUBLIC, membersWhile('state', [DocumentState.DRAFT]))],
  [DocumentParty, seenWith('document')],
  [SteeringGroup, usually(PUBLIC)],
  [SteeringBody, seenWith('group')],
  [DutyAction, seenWith('group')],

  // what is explored
  [MappingRound, usually(PUBLIC)],
  [MappingAnswer, seenWith('round')],
  [CooperationArea, usually(PUBLIC)],
  [AreaChange, seenWith('area')],

  // what it says for its members: drafts are theirs, what is sent or adopted is for everyone
  [Consultation, usually(PUBLIC)],
  [ConsultationResponse, usually(PUBLIC, membersWhile('sentOn', [null]))],
  [JointPosition, usually(PUBLIC, membersWhile('decidedOn', [null]))],
  [Negotiation, usually(PUBLIC)],
  [NegotiationMandate, seenWith('negotiation')],

  // what it does for them
  [Forum, usually(PUBLIC)],
  [Network, usually(PUBLIC)],
  [Representation, seenWith('network')],
  [Project, usually(PUBLIC)],
  [ProjectOutput, seenWith('project')],
  [Activity, usually(PUBLIC)],

  ...programRules,
]);
