import { registerEnumType } from 'type-graphql';

export enum ForumType {
  LEADERSHIP_CONFERENCE = 'LEADERSHIP_CONFERENCE',
  THEME_CONFERENCE = 'THEME_CONFERENCE',
  DISSEMINATION_CONFERENCE = 'DISSEMINATION_CONFERENCE',
  SEMINAR = 'SEMINAR',
  INFLUENCE = 'INFLUENCE',
  LEADERSHIP_FORUM = 'LEADERSHIP_FORUM',
  PRESIDIA = 'PRESIDIA',
}
registerEnumType(ForumType, {
  name: 'ForumType',
  description: 'What sort of meeting a forum is (seeds S5, S7, S8, S14, O10).',
  valuesConfig: {
    LEADERSHIP_CONFERENCE: { description: 'Kommunledningskonferens: for the municipalities only.' },
    THEME_CONFERENCE: { description: 'Temakonferens, often held with another organisation.' },
    DISSEMINATION_CONFERENCE: { description: 'Spridningskonferens; spredningskonferanse: shows what a project has come to, also to those that were not in it.' },
    SEMINAR: { description: 'Seminarium; seminar.' },
    INFLUENCE: { description: 'Påverkansforum: members of parliament are invited, and issues are raised with them.' },
    LEADERSHIP_FORUM: { description: 'Ledningsforum: the highest deciding level of several organisations.' },
    PRESIDIA: { description: 'Presidiemöte: the presidia of two organisations.' },
  },
});

export enum ForumState {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ForumState, {
  name: 'ForumState',
  description: 'Whether a forum has been held.',
  valuesConfig: {
    PLANNED: { description: 'Planerad; planlagt.' },
    HELD: { description: 'Genomförd; avholdt.' },
    CANCELLED: { description: 'Inställd; avlyst.' },
  },
});

export enum AudienceRule {
  MUNICIPALITIES_ONLY = 'MUNICIPALITIES_ONLY',
  INVITED = 'INVITED',
  OPEN = 'OPEN',
}
registerEnumType(AudienceRule, {
  name: 'AudienceRule',
  description: 'Whom a forum admits.',
  valuesConfig: {
    MUNICIPALITIES_ONLY: { description: '”Endast till för kommunerna”: municipalities, and nobody else.' },
    INVITED: { description: 'Those that are invited.' },
    OPEN: { description: 'Anyone.' },
  },
});

export enum ParticipantKind {
  MUNICIPALITY = 'MUNICIPALITY',
  REGION = 'REGION',
  STATE_BODY = 'STATE_BODY',
  MEMBER_OF_PARLIAMENT = 'MEMBER_OF_PARLIAMENT',
  ASSOCIATION = 'ASSOCIATION',
  OTHER = 'OTHER',
}
registerEnumType(ParticipantKind, {
  name: 'ParticipantKind',
  description: 'What a participant in a forum is.',
  valuesConfig: {
    MUNICIPALITY: { description: 'Kommun; kommune.' },
    REGION: { description: 'Region; fylkeskommune.' },
    STATE_BODY: { description: 'A body of the state, e.g. länsstyrelse, statsforvalter.' },
    MEMBER_OF_PARLIAMENT: { description: 'Riksdagsledamot; stortingsrepresentant.' },
    ASSOCIATION: { description: 'Förbund, förening.' },
    OTHER: { description: 'Anybody else.' },
  },
});
