import { registerEnumType } from 'type-graphql';

export enum Stakeholder {
  UNION = 'UNION',
  POLITICAL = 'POLITICAL',
  EMPLOYEES = 'EMPLOYEES',
}
registerEnumType(Stakeholder, {
  name: 'AnchoringStakeholder',
  description: 'With whom a co-operation is anchored (seed O15).',
  valuesConfig: {
    UNION: { description: 'Tillitsvalgte; fackliga förtroendevalda: the employees’ union representatives.' },
    POLITICAL: { description: 'Politisk nivå: elected politicians, in power and in opposition.' },
    EMPLOYEES: { description: 'De ansatte; medarbetarna.' },
  },
});

export enum AnchoringState {
  PLANNED = 'PLANNED',
  DONE = 'DONE',
  SKIPPED = 'SKIPPED',
}
registerEnumType(AnchoringState, {
  name: 'AnchoringState',
  description: 'Whether a step of anchoring (förankring) was taken.',
  valuesConfig: { PLANNED: { description: 'Planned.' }, DONE: { description: 'Taken.' }, SKIPPED: { description: 'Left out, for a reason.' } },
});
