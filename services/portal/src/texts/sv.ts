import type { Texts } from './Texts.ts';

export const sv: Texts = {
  documentTitle: 'Samverkan – utforska grafen',
  skipToEditor: 'Hoppa till frågeredigeraren',
  language: 'Språk',
  federation: {
    loading: 'Frågar medlemmarna …',
    answering: (name, answered, expected) => `${name} · ${answered} av ${expected} medlemmar svarar`,
    failed: 'Inget svar om medlemmarna. Frågor kan misslyckas.',
    retry: 'Försök igen',
  },
  examples: {
    heading: 'Exempelfrågor',
    introduction: 'Välj en för att öppna och köra den.',
    show: 'Visa exempel',
    hide: 'Dölj exempel',
    running: (title) => `${title}: körs.`,
    ran: (title) => `${title}: svaret finns i svarsrutan.`,
    groups: {
      region: 'Regional översikt',
      officer: 'Kommunens egen handläggare',
      analyst: 'Analytiker',
    },
  },
  editor: 'Frågeredigerare',
  madeUp: 'Avtal och tjänster som visas här kan vara påhittade för demonstration.',
  keys: 'Tangentbord: Enter går in i en redigerare, Esc lämnar den, Ctrl+Enter kör frågan.',
};
