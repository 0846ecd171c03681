import { registerEnumType } from 'type-graphql';

export enum NegotiationState {
  OPEN = 'OPEN',
  CONCLUDED = 'CONCLUDED',
  BROKEN_OFF = 'BROKEN_OFF',
}
registerEnumType(NegotiationState, {
  name: 'NegotiationState',
  description: 'Where a negotiation stands.',
  valuesConfig: {
    OPEN: { description: 'Pågår; pågår.' },
    CONCLUDED: { description: 'Avslutad med resultat; avsluttet med resultat.' },
    BROKEN_OFF: { description: 'Avbruten; brutt: ended without a result.' },
  },
});
