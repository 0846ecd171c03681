import type { ExampleGroup } from '../examples.ts';
import type { Problem } from '../signIn/Session.ts';
import type { Role } from '../signIn/useViewer.ts';

/** Every text of the page's own, in one language. GraphiQL itself speaks English only. */
export interface Texts {
  documentTitle: string;
  skipToEditor: string;
  language: string;
  /** The portal's pages. */
  pages: { label: string; explore: string; keepRight: string };
  federation: {
    loading: string;
    answering: (name: string, answered: number, expected: number) => string;
    failed: string;
    retry: string;
  };
  signIn: {
    signIn: string;
    signInWith: (name: string) => string;
    signOut: string;
    /** Before the name, for who does not see the page. */
    signedInAs: string;
    nameless: string;
    noRole: string;
    asking: string;
    refused: string;
    problems: Record<Problem, string>;
    roles: Record<Role, string>;
  };
  examples: {
    heading: string;
    introduction: string;
    show: string;
    hide: string;
    running: (title: string) => string;
    ran: (title: string) => string;
    groups: Record<ExampleGroup, string>;
  };
  editor: string;
  madeUp: string;
  keys: string;
}
