import { registerEnumType } from 'type-graphql';

export enum ProjectState {
  IDEA = 'IDEA',
  APPLIED = 'APPLIED',
  GRANTED = 'GRANTED',
  RUNNING = 'RUNNING',
  CLOSED = 'CLOSED',
  REJECTED = 'REJECTED',
}
registerEnumType(ProjectState, {
  name: 'ProjectState',
  description: 'Where a project stands, from the need to the results.',
  valuesConfig: {
    IDEA: { description: 'Idé: it answers to needs, and nobody has been asked to fund it.' },
    APPLIED: { description: 'Sökt; søkt.' },
    GRANTED: { description: 'Beviljat; innvilget.' },
    RUNNING: { description: 'Pågår; pågår.' },
    CLOSED: { description: 'Avslutat; avsluttet.' },
    REJECTED: { description: 'Avslag; avslag: it was not funded.' },
  },
});

export enum OutputKind {
  CONFERENCE = 'CONFERENCE',
  FILM = 'FILM',
  REPORT = 'REPORT',
}
registerEnumType(OutputKind, {
  name: 'OutputKind',
  description: 'In what form a project’s results are spread (seed S14).',
  valuesConfig: {
    CONFERENCE: { description: 'Spridningskonferens; spredningskonferanse.' },
    FILM: { description: 'Film.' },
    REPORT: { description: 'Rapport.' },
  },
});
