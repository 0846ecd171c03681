import { registerEnumType } from 'type-graphql';

export enum EvaluationState {
  PLANNED = 'PLANNED',
  ONGOING = 'ONGOING',
  DONE = 'DONE',
}
registerEnumType(EvaluationState, {
  name: 'EvaluationState',
  description: 'How far one party has come with its evaluation of an agreement.',
  valuesConfig: {
    PLANNED: { description: 'Planned, not begun.' },
    ONGOING: { description: 'Begun; what is stated so far may change.' },
    DONE: { description: 'Finished, with its evidence; never changed again.' },
  },
});

export enum ReviewOutcome {
  KEEP = 'KEEP',
  REVISE = 'REVISE',
  RENEW = 'RENEW',
  EXTEND = 'EXTEND',
  END = 'END',
}
registerEnumType(ReviewOutcome, {
  name: 'ReviewOutcome',
  description: 'What is to become of an agreement (seed O6).',
  valuesConfig: {
    KEEP: { description: 'Bestå: keep as it is.' },
    REVISE: { description: 'Revidere; revidera: change its content.' },
    RENEW: { description: 'Fornye; förnya: for a further term.' },
    EXTEND: { description: 'Forlenge, utvide; utöka: a longer term, a wider scope or more parties.' },
    END: { description: 'Avslutte; avsluta.' },
  },
});
