import { registerEnumType } from 'type-graphql';

export enum IntakeReason {
  NO_VOLUNTEER = 'NO_VOLUNTEER',
  VOLUNTEER_NOT_SUITABLE = 'VOLUNTEER_NOT_SUITABLE',
  VOLUNTEER_RESIGNED = 'VOLUNTEER_RESIGNED',
}
registerEnumType(IntakeReason, {
  name: 'IntakeReason',
  description: 'Why a case goes from the guardianship board to employed guardians instead of a volunteer (seed G15).',
  valuesConfig: {
    NO_VOLUNTEER: { description: 'No volunteer (ideell god man) could be found.' },
    VOLUNTEER_NOT_SUITABLE: { description: 'The case asks more than can be asked of a volunteer.' },
    VOLUNTEER_RESIGNED: { description: 'The volunteer who had it has asked to be released.' },
  },
});

export enum JointUnitStatus {
  ESTABLISHING = 'ESTABLISHING',
  OPERATING = 'OPERATING',
  WINDING_DOWN = 'WINDING_DOWN',
  CLOSED = 'CLOSED',
}
registerEnumType(JointUnitStatus, {
  name: 'JointUnitStatus',
  description: 'Where a joint unit stands in its life (seed G13).',
  valuesConfig: {
    ESTABLISHING: { description: 'Being set up; it may take cases on trial.' },
    OPERATING: { description: 'In operation.' },
    WINDING_DOWN: { description: 'Takes no new tasks, and hands over those that it has.' },
    CLOSED: { description: 'Closed.' },
  },
});
