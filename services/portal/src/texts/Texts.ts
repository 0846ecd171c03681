import type { ExampleGroup } from '../examples.ts';

/** Every text of the page's own, in one language. GraphiQL itself speaks English only. */
export interface Texts {
  documentTitle: string;
  skipToEditor: string;
  language: string;
  federation: {
    loading: string;
    answering: (name: string, answered: number, expected: number) => string;
    failed: string;
    retry: string;
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
