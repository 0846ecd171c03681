import { registerEnumType } from 'type-graphql';

export enum Interest {
  WILL = 'WILL',
  NEED = 'NEED',
  WILL_AND_NEED = 'WILL_AND_NEED',
  NO = 'NO',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(Interest, {
  name: 'Interest',
  description: 'Whether a member wants to work together in an area, and needs to: agreements are for those who "vill och har behov av att medverka" (seed G10).',
  valuesConfig: {
    WILL: { description: 'Vill; vil: wants to take part, without needing to.' },
    NEED: { description: 'Har behov; har behov: needs it, and has not said that it wants to.' },
    WILL_AND_NEED: { description: 'Vill och har behov: wants to take part and needs to.' },
    NO: { description: 'Nej; nei: declines, which it always may (seed G9).' },
    UNKNOWN: { description: 'Was asked, and says that it does not know yet. Not the same as not having answered.' },
  },
});
