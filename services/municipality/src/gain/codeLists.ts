import { registerEnumType } from 'type-graphql';

export enum GainKind {
  VULNERABILITY = 'VULNERABILITY',
  COMPETENCE = 'COMPETENCE',
  SEASONAL = 'SEASONAL',
  SCALE = 'SCALE',
  ECONOMIC_ROOM = 'ECONOMIC_ROOM',
  SERVICE_QUALITY = 'SERVICE_QUALITY',
  EMPLOYER = 'EMPLOYER',
  CAPABILITY = 'CAPABILITY',
  SUSTAINABILITY = 'SUSTAINABILITY',
}
registerEnumType(GainKind, {
  name: 'GainKind',
  description: 'In what way an agreement is to make things better (seeds O12, O9, H2–H4, G6).',
  valuesConfig: {
    VULNERABILITY: { description: 'Redusere sårbarhet; mindre sårbara: less hangs on one person.' },
    COMPETENCE: { description: 'Øke kompetansen: a larger professional environment.' },
    SEASONAL: { description: 'Sesongvariasjoner og økt press: peaks are shared.' },
    SCALE: { description: 'Stordriftsfordeler; stordriftsfördelar.' },
    ECONOMIC_ROOM: { description: 'Økonomisk handlingsrom; ekonomiskt utrymme.' },
    SERVICE_QUALITY: { description: 'Bättre och säkrare service; bedre tjenester.' },
    EMPLOYER: { description: 'Attraktiv arbetsgivare.' },
    CAPABILITY: { description: 'New demands are met: specialist services that one alone does not have.' },
    SUSTAINABILITY: { description: 'Mer hållbart över tid.' },
  },
});

export enum GainState {
  EXPECTED = 'EXPECTED',
  PARTLY = 'PARTLY',
  ACHIEVED = 'ACHIEVED',
  NOT_ACHIEVED = 'NOT_ACHIEVED',
  NOT_MEASURED = 'NOT_MEASURED',
}
registerEnumType(GainState, {
  name: 'GainState',
  description: 'Whether an expected gain came.',
  valuesConfig: {
    EXPECTED: { description: 'Expected; not looked at yet.' },
    PARTLY: { description: 'Some of it has come, by the indicator.' },
    ACHIEVED: { description: 'It came, by the indicator.' },
    NOT_ACHIEVED: { description: 'It did not come, by the indicator.' },
    NOT_MEASURED: { description: 'Looked at, and nobody has measured: it is not known.' },
  },
});

export enum MeasureState {
  PLANNED = 'PLANNED',
  UNDERWAY = 'UNDERWAY',
  DONE = 'DONE',
  DROPPED = 'DROPPED',
}
registerEnumType(MeasureState, {
  name: 'GainMeasureState',
  description: 'How far a measure (tiltak, åtgärd) has come.',
  valuesConfig: {
    PLANNED: { description: 'Planned.' },
    UNDERWAY: { description: 'Under way.' },
    DONE: { description: 'Done.' },
    DROPPED: { description: 'Given up.' },
  },
});
