import type { Texts } from './Texts.ts';

export const nb: Texts = {
  documentTitle: 'Samverkan – utforsk grafen',
  skipToEditor: 'Hopp til spørringen',
  language: 'Språk',
  pages: { label: 'Sider', explore: 'Utforsk', keepRight: 'Hold opplysningene oppdatert' },
  federation: {
    loading: 'Spør medlemmene …',
    answering: (name, answered, expected) => `${name} · ${answered} av ${expected} medlemmer svarer`,
    failed: 'Ikke noe svar om medlemmene. Spørringer kan mislykkes.',
    retry: 'Prøv igjen',
  },
  signIn: {
    signIn: 'Logg inn',
    signInWith: (name) => `Logg inn med ${name}`,
    signOut: 'Logg ut',
    signedInAs: 'Logget inn som',
    nameless: 'Uten navn',
    noRole: 'uten rolle her',
    asking: 'Logger inn …',
    refused: 'Innloggingen godtas ikke her. Logg ut og inn igjen.',
    problems: {
      expired: 'Innloggingen har utløpt. Logg inn igjen.',
      failed: 'Innloggingen mislyktes. Prøv igjen.',
      unreachable: 'Innloggingstjenesten kan ikke nås. Prøv igjen om litt.',
    },
    roles: { READER: 'leser', ANALYST: 'analytiker', SECRETARIAT: 'sekretariatets saksbehandler', OFFICER: 'saksbehandler', ADMINISTRATOR: 'administrator' },
  },
  examples: {
    heading: 'Eksempelspørringer',
    introduction: 'Velg en for å åpne og kjøre den. Kommandoer bare åpnes.',
    show: 'Vis eksempler',
    hide: 'Skjul eksempler',
    running: (title) => `${title}: kjører.`,
    ran: (title) => `${title}: svaret står i svarfeltet.`,
    groups: {
      region: 'Regional oversikt',
      officer: 'Kommunens egen saksbehandler',
      analyst: 'Analytiker',
      command: 'Kommandoer, som endrer opplysninger',
    },
  },
  editor: 'Spørringer',
  madeUp: 'Avtaler og tjenester som vises her, kan være oppdiktet for demonstrasjon.',
  keys: 'Tastatur: Enter går inn i et redigeringsfelt, Esc går ut, Ctrl+Enter kjører spørringen.',
};
