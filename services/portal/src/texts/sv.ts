import type { Texts } from './Texts.ts';

export const sv: Texts = {
  documentTitle: 'Samverkan – utforska grafen',
  skipToEditor: 'Hoppa till frågeredigeraren',
  language: 'Språk',
  pages: { label: 'Sidor', explore: 'Utforska', keepRight: 'Håll uppgifterna aktuella' },
  federation: {
    loading: 'Frågar medlemmarna …',
    answering: (name, answered, expected) => `${name} · ${answered} av ${expected} medlemmar svarar`,
    failed: 'Inget svar om medlemmarna. Frågor kan misslyckas.',
    retry: 'Försök igen',
  },
  signIn: {
    signIn: 'Logga in',
    signInWith: (name) => `Logga in med ${name}`,
    signOut: 'Logga ut',
    signedInAs: 'Inloggad som',
    nameless: 'Utan namn',
    noRole: 'utan roll här',
    asking: 'Loggar in …',
    refused: 'Inloggningen godtas inte här. Logga ut och in igen.',
    problems: {
      expired: 'Inloggningen har gått ut. Logga in igen.',
      failed: 'Inloggningen misslyckades. Försök igen.',
      unreachable: 'Inloggningstjänsten går inte att nå. Försök igen om en stund.',
    },
    roles: { READER: 'läsare', ANALYST: 'analytiker', SECRETARIAT: 'sekretariatets handläggare', OFFICER: 'handläggare', ADMINISTRATOR: 'administratör' },
  },
  examples: {
    heading: 'Exempelfrågor',
    introduction: 'Välj en för att öppna och köra den. Kommandon öppnas bara.',
    show: 'Visa exempel',
    hide: 'Dölj exempel',
    running: (title) => `${title}: körs.`,
    ran: (title) => `${title}: svaret finns i svarsrutan.`,
    groups: {
      region: 'Regional översikt',
      officer: 'Kommunens egen handläggare',
      analyst: 'Analytiker',
      command: 'Kommandon, som ändrar uppgifter',
    },
  },
  editor: 'Frågeredigerare',
  madeUp: 'Avtal och tjänster som visas här kan vara påhittade för demonstration.',
  keys: 'Tangentbord: Enter går in i en redigerare, Esc lämnar den, Ctrl+Enter kör frågan.',
};
