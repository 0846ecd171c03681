import { registerEnumType } from 'type-graphql';

export enum ChangeSide {
  BEFORE = 'BEFORE',
  AFTER = 'AFTER',
  BOTH = 'BOTH',
}
registerEnumType(ChangeSide, {
  name: 'ChangeSide',
  description: 'What a change is between: what a record held before it, and what it held after it.',
  valuesConfig: {
    BEFORE: { description: 'What the record held before.' },
    AFTER: { description: 'What it held after.' },
    BOTH: { description: 'Both.' },
  },
});
