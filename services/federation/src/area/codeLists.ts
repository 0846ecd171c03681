import { registerEnumType } from 'type-graphql';

export enum AreaState {
  IDEA = 'IDEA',
  UNDER_DISCUSSION = 'UNDER_DISCUSSION',
  MAPPED = 'MAPPED',
  ASSESSED = 'ASSESSED',
  RECOMMENDED = 'RECOMMENDED',
  DECIDED = 'DECIDED',
  AGREEMENT = 'AGREEMENT',
  PARKED = 'PARKED',
  REJECTED = 'REJECTED',
}
registerEnumType(AreaState, {
  name: 'AreaState',
  description: 'How far a co-operation area has come (seeds G8, G16).',
  valuesConfig: {
    IDEA: { description: 'Somebody has had the idea.' },
    UNDER_DISCUSSION: { description: 'Diskuteras: discussed, not decided.' },
    MAPPED: { description: 'Kartlagt: the members have said what they have and what they want.' },
    ASSESSED: { description: 'Bedömt: what it would give and cost is worked out.' },
    RECOMMENDED: { description: 'Recommended to the members’ bodies.' },
    DECIDED: { description: 'Decided by those that take part; no agreement yet.' },
    AGREEMENT: { description: 'Regulated by an agreement of those that take part.' },
    PARKED: { description: 'Vilar: left for the time being.' },
    REJECTED: { description: 'Will not be pursued.' },
  },
});

export enum AreaEvent {
  DISCUSS = 'DISCUSS',
  MAP = 'MAP',
  ASSESS = 'ASSESS',
  RECOMMEND = 'RECOMMEND',
  DECIDE = 'DECIDE',
  AGREE = 'AGREE',
  PARK = 'PARK',
  RESUME = 'RESUME',
  REJECT = 'REJECT',
}
registerEnumType(AreaEvent, {
  name: 'AreaEvent',
  description: 'What happens to a co-operation area.',
  valuesConfig: {
    DISCUSS: { description: 'It is taken up.' },
    MAP: { description: 'It has been mapped.' },
    ASSESS: { description: 'It has been assessed.' },
    RECOMMEND: { description: 'It is recommended to the members’ bodies.' },
    DECIDE: { description: 'Those that take part have decided.' },
    AGREE: { description: 'They have made an agreement, which is named.' },
    PARK: { description: 'It is left for the time being.' },
    RESUME: { description: 'What was parked is taken up again.' },
    REJECT: { description: 'It will not be pursued.' },
  },
});

export enum AreaPriority {
  INITIAL = 'INITIAL',
  NEXT = 'NEXT',
  LATER = 'LATER',
}
registerEnumType(AreaPriority, {
  name: 'AreaPriority',
  description: 'What comes first (seed G13).',
  valuesConfig: {
    INITIAL: { description: 'Inledningsvis: what the federation begins with.' },
    NEXT: { description: 'To follow.' },
    LATER: { description: 'Not now.' },
  },
});
