import { registerEnumType } from 'type-graphql';

export enum PartyState {
  INVITED = 'INVITED',
  DECIDED = 'DECIDED',
  SIGNED = 'SIGNED',
  ACTIVE = 'ACTIVE',
  NOTICE = 'NOTICE',
  OUT = 'OUT',
}
registerEnumType(PartyState, {
  name: 'PartyState',
  description: 'Where one party stands in an agreement: by its own statement, or as the keeper has noted it.',
  valuesConfig: {
    INVITED: { description: 'Asked; has not decided.' },
    DECIDED: { description: 'Has decided to take part.' },
    SIGNED: { description: 'Has signed.' },
    ACTIVE: { description: 'Takes part in an agreement in force.' },
    NOTICE: { description: 'Has given notice.' },
    OUT: { description: 'Has left, or declined.' },
  },
});

export enum DecisionOutcome {
  PROPOSED = 'PROPOSED',
  ADOPTED = 'ADOPTED',
  REJECTED = 'REJECTED',
  REFERRED = 'REFERRED',
  POSTPONED = 'POSTPONED',
}
registerEnumType(DecisionOutcome, {
  name: 'DecisionOutcome',
  description: 'What a deciding body did with a proposal.',
  valuesConfig: {
    PROPOSED: { description: 'Proposed; not yet decided.' },
    ADOPTED: { description: 'Bifall: adopted.' },
    REJECTED: { description: 'Avslag: rejected.' },
    REFERRED: { description: 'Återremiss: sent back.' },
    POSTPONED: { description: 'Bordläggning: put off.' },
  },
});
