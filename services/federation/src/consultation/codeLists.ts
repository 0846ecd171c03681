import { registerEnumType } from 'type-graphql';

export enum ConsultationState {
  RECEIVED = 'RECEIVED',
  ASSIGNED = 'ASSIGNED',
  DRAFT = 'DRAFT',
  DECIDED = 'DECIDED',
  SENT = 'SENT',
  DECLINED = 'DECLINED',
  LATE = 'LATE',
}
registerEnumType(ConsultationState, {
  name: 'ConsultationState',
  description: 'How far the answer to a consultation has come (seed S10).',
  valuesConfig: {
    RECEIVED: { description: 'Inkommen; mottatt: nobody has been given it yet.' },
    ASSIGNED: { description: 'Fördelad; fordelt: somebody prepares an answer.' },
    DRAFT: { description: 'Utkast; utkast: there is an answer to decide on.' },
    DECIDED: { description: 'Beslutad; vedtatt: the board has decided the answer.' },
    SENT: { description: 'Avsänd; sendt.' },
    DECLINED: { description: 'Avstår; avstår: it was decided not to answer.' },
    LATE: { description: 'The deadline passed without an answer, and none will be sent.' },
  },
});
