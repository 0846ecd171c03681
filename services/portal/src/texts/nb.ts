import type { Texts } from './Texts.ts';

export const nb: Texts = {
  documentTitle: 'Samverkan – utforsk grafen',
  skipToEditor: 'Hopp til spørringen',
  language: 'Språk',
  federation: {
    loading: 'Spør medlemmene …',
    answering: (name, answered, expected) => `${name} · ${answered} av ${expected} medlemmer svarer`,
    failed: 'Ikke noe svar om medlemmene. Spørringer kan mislykkes.',
    retry: 'Prøv igjen',
  },
  examples: {
    heading: 'Eksempelspørringer',
    introduction: 'Velg en for å åpne og kjøre den.',
    show: 'Vis eksempler',
    hide: 'Skjul eksempler',
    running: (title) => `${title}: kjører.`,
    ran: (title) => `${title}: svaret står i svarfeltet.`,
    groups: {
      region: 'Regional oversikt',
      officer: 'Kommunens egen saksbehandler',
      analyst: 'Analytiker',
    },
  },
  editor: 'Spørringer',
  madeUp: 'Avtaler og tjenester som vises her, kan være oppdiktet for demonstrasjon.',
  keys: 'Tastatur: Enter går inn i et redigeringsfelt, Esc går ut, Ctrl+Enter kjører spørringen.',
};
