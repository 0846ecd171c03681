import { registerEnumType } from 'type-graphql';

export enum DocumentState {
  DRAFT = 'DRAFT',
  PROPOSED = 'PROPOSED',
  ADOPTED_BY_SOME = 'ADOPTED_BY_SOME',
  ADOPTED_BY_ALL = 'ADOPTED_BY_ALL',
  SIGNED = 'SIGNED',
  SUPERSEDED = 'SUPERSEDED',
}
registerEnumType(DocumentState, {
  name: 'DocumentState',
  description: 'Where a founding document stands (seeds H11, H12).',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    PROPOSED: { description: 'Before the parties’ boards; none has adopted it.' },
    ADOPTED_BY_SOME: { description: 'Adopted (antagen; vedtatt) by some parties.' },
    ADOPTED_BY_ALL: { description: 'Adopted by all parties; not signed by all.' },
    SIGNED: { description: 'Signed by all parties.' },
    SUPERSEDED: { description: 'Another document has taken its place.' },
  },
});

export enum PreconditionKind {
  EXISTING = 'EXISTING',
  SIMILAR_SIZE = 'SIMILAR_SIZE',
  NEIGHBOURS = 'NEIGHBOURS',
  POLITICAL_WILL = 'POLITICAL_WILL',
  CROSS_BLOC = 'CROSS_BLOC',
}
registerEnumType(PreconditionKind, {
  name: 'PreconditionKind',
  description: 'What speaks for just these organisations working together (seed H5).',
  valuesConfig: {
    EXISTING: { description: 'They work together already (etablerad samverkan).' },
    SIMILAR_SIZE: { description: 'They are of the same size (jämnstora).' },
    NEIGHBOURS: { description: 'They are neighbours (geografisk närhet).' },
    POLITICAL_WILL: { description: 'Their politicians want it (politisk vilja).' },
    CROSS_BLOC: { description: 'Both blocs want it (blocköverskridande), so that it outlasts an election.' },
  },
});

export enum SignatoryRole {
  CHAIR_OF_EXECUTIVE_BOARD = 'CHAIR_OF_EXECUTIVE_BOARD',
  OPPOSITION_LEADER = 'OPPOSITION_LEADER',
  CHIEF_EXECUTIVE = 'CHIEF_EXECUTIVE',
  CHAIR_OF_BOARD = 'CHAIR_OF_BOARD',
}
registerEnumType(SignatoryRole, {
  name: 'SignatoryRole',
  description: 'In what role a person stands under a document.',
  valuesConfig: {
    CHAIR_OF_EXECUTIVE_BOARD: { description: 'Kommunstyrelsens ordförande (KSO); ordfører.' },
    OPPOSITION_LEADER: { description: 'Oppositionsråd; opposisjonsleder.' },
    CHIEF_EXECUTIVE: { description: 'Kommunchef, kommundirektör; kommunedirektør, rådmann.' },
    CHAIR_OF_BOARD: { description: 'Ordförande i en nämnd eller ett förbunds styrelse.' },
  },
});
