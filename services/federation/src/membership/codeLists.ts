import { registerEnumType } from 'type-graphql';

export enum MembershipRole {
  INITIATOR = 'INITIATOR',
  MEMBER = 'MEMBER',
  HOST = 'HOST',
  OBSERVER = 'OBSERVER',
}
registerEnumType(MembershipRole, {
  name: 'MembershipRole',
  description: 'What an organisation is in a federation.',
  valuesConfig: {
    INITIATOR: { description: 'Took the initiative.' },
    MEMBER: { description: 'A member among others.' },
    HOST: { description: 'Hosts the federation\'s secretariat.' },
    OBSERVER: { description: 'Takes part without deciding.' },
  },
});

export enum MembershipState {
  INVITED = 'INVITED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  NO_ANSWER = 'NO_ANSWER',
  ACTIVE = 'ACTIVE',
  NOTICE = 'NOTICE',
  LEFT = 'LEFT',
}
registerEnumType(MembershipState, {
  name: 'MembershipState',
  description: 'Where an organisation stands towards a federation (seeds G4, G9, O3).',
  valuesConfig: {
    INVITED: { description: 'Asked; the answer is awaited.' },
    ACCEPTED: { description: 'Wants to join; not yet a member.' },
    DECLINED: { description: 'Said no.' },
    NO_ANSWER: { description: 'Was asked and did not answer, which is no no.' },
    ACTIVE: { description: 'A member, by its own decision.' },
    NOTICE: { description: 'A member that has given notice (uppsägning; oppsigelse).' },
    LEFT: { description: 'No longer a member.' },
  },
});

export enum InvitationAnswer {
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  NO_ANSWER = 'NO_ANSWER',
}
registerEnumType(InvitationAnswer, {
  name: 'InvitationAnswer',
  description: 'What came of an invitation.',
  valuesConfig: {
    ACCEPTED: { description: 'Yes.' },
    DECLINED: { description: 'No.' },
    NO_ANSWER: { description: 'No answer within the time that was given.' },
  },
});
