import { registerEnumType } from 'type-graphql';

export enum StanceKind {
  SUPPORTS = 'SUPPORTS',
  DISSENTS = 'DISSENTS',
  ABSTAINS = 'ABSTAINS',
  OWN_ANSWER = 'OWN_ANSWER',
}
registerEnumType(StanceKind, {
  name: 'StanceKind',
  description: 'Where a member stands on what its association says for all (seed S2).',
  valuesConfig: {
    SUPPORTS: { description: 'Står bakom; stiller seg bak: the member stands behind it.' },
    DISSENTS: { description: 'Avviker; dissens: the member is of another opinion.' },
    ABSTAINS: { description: 'Avstår; avstår: takes no position.' },
    OWN_ANSWER: { description: 'Eget svar; eget svar: has answered on its own, and does not stand behind the common answer.' },
  },
});
