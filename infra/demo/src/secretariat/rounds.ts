import { RoundState } from '@samverkan/federation';
import { Language, TaskCategory } from '@samverkan/municipality';

export interface ToldRound {
  name: string;
  title: string;
  categories: TaskCategory[];
  state: RoundState;
  initiator: string | null;
  openedOn: string;
  dueOn: string | null;
  closedOn: string | null;
  reportedOn: string | null;
  report: string | null;
  language: Language;
  /** Who has not answered about what; everybody else has. */
  silent: Readonly<Record<string, TaskCategory[]>>;
}

const { DEVELOPMENT, OPERATION, STAFF } = TaskCategory;

/** Rounds of mapping. That the five of Østfold map together, by Marker's initiative, is told; the rest is made up. */
export const ROUNDS: Readonly<Record<string, readonly ToldRound[]>> = {
  ostfold: [
    {
      name: 'first', title: 'Kartlegging av mulig samarbeid', categories: [DEVELOPMENT, OPERATION, STAFF], state: RoundState.REPORTED, initiator: 'marker', openedOn: '2017-09', dueOn: '2017-11-15', closedOn: '2017-12-01', reportedOn: '2018-01',
      report: 'Rapport fra kartleggingen', language: Language.nb, silent: { hvaler: [STAFF] },
    },
    {
      name: 'second', title: 'Kartlegging 2026', categories: [OPERATION, STAFF], state: RoundState.OPEN, initiator: 'marker', openedOn: '2026-09-15', dueOn: '2026-12-15', closedOn: null, reportedOn: null,
      report: null, language: Language.nb, silent: { skiptvet: [OPERATION, STAFF], 'vaaler-ostfold': [STAFF] },
    },
  ],
  'goda-grannar': [
    {
      name: 'first', title: 'Kartläggning 2024', categories: [OPERATION, STAFF], state: RoundState.REPORTED, initiator: 'hylte', openedOn: '2024-05-06', dueOn: '2024-09-30', closedOn: '2024-10-07', reportedOn: '2024-11-18',
      report: 'Kartläggning av samverkansområden 2024', language: Language.sv, silent: { bastad: [STAFF], falkenberg: [OPERATION] },
    },
    {
      name: 'second', title: 'Kartläggning 2026', categories: [DEVELOPMENT, OPERATION, STAFF], state: RoundState.OPEN, initiator: 'laholm', openedOn: '2026-09-01', dueOn: '2026-12-01', closedOn: null, reportedOn: null,
      report: null, language: Language.sv, silent: { bastad: [DEVELOPMENT, OPERATION, STAFF], halmstad: [DEVELOPMENT] },
    },
  ],
};
