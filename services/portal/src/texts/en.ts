import type { Texts } from './Texts.ts';

export const en: Texts = {
  documentTitle: 'Samverkan – explore the graph',
  skipToEditor: 'Skip to the query editor',
  language: 'Language',
  pages: { label: 'Pages', explore: 'Explore', keepRight: 'Keep data right' },
  federation: {
    loading: 'Asking the members …',
    answering: (name, answered, expected) => `${name} · ${answered} of ${expected} members answer`,
    failed: 'No answer about the members. Queries may fail.',
    retry: 'Try again',
  },
  signIn: {
    signIn: 'Sign in',
    signInWith: (name) => `Sign in with ${name}`,
    signOut: 'Sign out',
    signedInAs: 'Signed in as',
    nameless: 'Without a name',
    noRole: 'with no role here',
    asking: 'Signing in …',
    refused: 'The sign-in is not accepted here. Sign out and in again.',
    problems: {
      expired: 'Your sign-in has expired. Sign in again.',
      failed: 'The sign-in failed. Try again.',
      unreachable: 'The sign-in service cannot be reached. Try again in a while.',
    },
    roles: { READER: 'reader', ANALYST: 'analyst', SECRETARIAT: 'secretariat officer', OFFICER: 'officer', ADMINISTRATOR: 'administrator' },
  },
  examples: {
    heading: 'Example queries',
    introduction: 'Choose one to open and run it. Commands are only opened.',
    show: 'Show examples',
    hide: 'Hide examples',
    running: (title) => `${title}: running.`,
    ran: (title) => `${title}: the answer is in the response.`,
    groups: {
      region: 'Regional dashboard',
      officer: 'The municipality’s own officer',
      analyst: 'Analyst',
      command: 'Commands, which change records',
    },
  },
  editor: 'Query editor',
  madeUp: 'Agreements and services shown here may be made up for demonstration.',
  keys: 'Keyboard: Enter goes into an editor, Esc leaves it, Ctrl+Enter runs the query.',
};
