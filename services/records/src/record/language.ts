import { registerEnumType } from 'type-graphql';

export enum Language {
  sv = 'sv',
  nb = 'nb',
  nn = 'nn',
  en = 'en',
}
registerEnumType(Language, {
  name: 'Language',
  description: 'The language that a record’s own texts are written in (ISO 639-1).',
  valuesConfig: {
    sv: { description: 'Swedish.' },
    nb: { description: 'Norwegian bokmål.' },
    nn: { description: 'Norwegian nynorsk.' },
    en: { description: 'English.' },
  },
});
