import type { Language } from '../language.ts';
import type { KeepRightTexts } from '../texts/keepRight/KeepRightTexts.ts';
import type { Choice } from './organisations.ts';
import type { Outcome } from './runCommand.ts';

/** What every list of the page works with. */
export interface Desk {
  texts: KeepRightTexts;
  language: Language;
  organisation: Choice;
  /** What an organisation of the federation is called; its id, where that is not known. */
  nameOf: (organisation: string) => string;
  /** Carries out a command of schema/operations/keep-right for the organisation. Never rejects. */
  run: (command: string, variables: Record<string, unknown>) => Promise<Outcome>;
  /** Fetches all of it again. */
  reload: () => Promise<void>;
}
