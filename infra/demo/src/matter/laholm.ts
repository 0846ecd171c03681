import { DecisionOutcome, MatterState } from '@samverkan/municipality';
import { LOCAL_BOARD } from '../body/laholm.js';
import type { ToldMatter } from './toldMatter.js';

const { ADOPTED, REJECTED, REFERRED: SENT_BACK } = DecisionOutcome;
const from = ['laholm', 'preparatory'] as const;

/** What Laholm's preparatory body took up and sent on, and what became of it: in Laholm, at the local board, and in Halmstad. */
export const laholmMatters: ToldMatter[] = [
  {
    from,
    subject: 'Gemensam mottagning för unga med psykisk ohälsa',
    state: MatterState.CLOSED,
    raisedOn: '2025-03-12',
    initiatedBy: LOCAL_BOARD,
    goal: 'mental-health',
    note: 'En mottagning prövas i två år, i familjecentralens lokaler.',
    to: ['laholm', 'social'],
    referredOn: '2025-03-26',
    endedOn: '2025-09-10',
    decided: { body: 'Socialnämnden', outcome: ADOPTED, date: '2025-05-21', text: 'Socialnämnden ställer sig bakom en mottagning på prov under två år.' },
  },
  {
    from,
    subject: 'Regionens del i mottagningen för unga',
    state: MatterState.REFERRED,
    raisedOn: '2025-03-12',
    initiatedBy: 'laholm',
    goal: 'mental-health',
    note: 'Nämnden bidrar med en samordnare på halvtid.',
    to: [LOCAL_BOARD, 'board'],
    referredOn: '2025-03-26',
    decided: { body: 'Region Hallands lokala nämnd i Laholm', outcome: ADOPTED, date: '2025-06-18', text: 'Nämnden avsätter medel för en samordnare på halvtid under två år.' },
  },
  {
    from,
    subject: 'Stöd till öppen fritidsverksamhet på kvällar',
    state: MatterState.DECIDED,
    raisedOn: '2025-06-11',
    goal: 'mental-health',
    to: ['laholm', 'culture'],
    referredOn: '2025-06-18',
    decided: { body: 'Kultur- och utvecklingsnämnden', outcome: REJECTED, date: '2025-10-15', text: 'Verksamheten ryms inte i nämndens budget för 2026.' },
  },
  {
    from,
    subject: 'Belysning längs gångvägar till stationen',
    state: MatterState.DECIDED,
    raisedOn: '2025-09-10',
    initiatedBy: 'laholm',
    goal: 'safety',
    to: ['laholm', 'board'],
    referredOn: '2025-09-24',
    decided: { body: 'Kommunstyrelsen', outcome: SENT_BACK, date: '2025-12-09', text: 'Återremiss: kostnaden ska beskrivas tydligare.' },
  },
  {
    from,
    subject: 'Badvattenprovtagning oftare under juli',
    state: MatterState.REFERRED,
    raisedOn: '2026-03-11',
    goal: 'public-health',
    to: ['halmstad', 'water'],
    referredOn: '2026-03-25',
    decided: { body: 'Nämnden för Laholmsbuktens VA', outcome: ADOPTED, date: '2026-05-27', text: 'Prov tas två gånger i veckan under juli 2026.' },
  },
  {
    from,
    subject: 'Gemensam trygghetsmätning vartannat år',
    state: MatterState.REFERRED,
    raisedOn: '2026-06-10',
    initiatedBy: LOCAL_BOARD,
    goal: 'safety',
    note: 'Kommunen, nämnden och polisen delar på kostnaden.',
    to: [LOCAL_BOARD, 'board'],
    referredOn: '2026-06-24',
  },
  { from, subject: 'Feriejobb inom omsorgen', state: MatterState.REFERRED, raisedOn: '2026-06-10', goal: 'business-climate', to: ['laholm', 'board'], referredOn: '2026-09-02' },
  { from, subject: 'Halkskydd till alla över 75 år', state: MatterState.PREPARED, raisedOn: '2026-09-09', initiatedBy: LOCAL_BOARD, goal: 'public-health', note: 'Utdelning genom hemtjänsten och vårdcentralen.' },
  { from, subject: 'Sms-tjänst för föräldrar', state: MatterState.DROPPED, raisedOn: '2025-09-10', endedOn: '2025-12-03', goal: 'mental-health', note: 'Sköts redan av skolorna.' },
];
