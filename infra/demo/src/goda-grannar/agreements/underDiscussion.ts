import { AgreementStatus, LegalForm, TaskCategory } from '@samverkan/municipality';
import { participant } from '../../agreement/party.js';
import { NOT_STATED_TERM } from '../../agreement/term.js';
import { anAgreement } from '../../agreement/anAgreement.js';

/*
 * Two of the areas that Goda grannar says are discussed. Nothing is decided: the drafts have no term, no way out and no
 * decisions, and not every member has said yet who would answer for it.
 */

/** "Systemförvaltning": the running of IT systems. */
export const systemAdministration = anAgreement({
  keeper: 'falkenberg',
  name: 'system-administration',
  title: 'Gemensam systemförvaltning av verksamhetssystem',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Under diskussion: gemensamma roller för förvaltning av de it-system som kommunerna har lika, för att göra dem mindre sårbara.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.DRAFT,
  term: NOT_STATED_TERM,
  parties: [
    participant('falkenberg', { unit: 'It-avdelningen' }),
    participant('halmstad', { unit: 'Kommunledningsförvaltningen' }),
    participant('hylte', { unit: 'Kommunledningskontoret' }),
    participant('laholm'),
    participant('bastad'),
  ],
});

/** "Visselblåsarfunktion": where employees can report wrongs in safety. */
export const whistleBlowing = anAgreement({
  keeper: 'laholm',
  name: 'whistle-blowing',
  title: 'Gemensam visselblåsarfunktion',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Under diskussion: en gemensam, oberoende funktion som tar emot och utreder rapporter om missförhållanden enligt visselblåsarlagen.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.DRAFT,
  term: NOT_STATED_TERM,
  parties: [
    participant('laholm', { unit: 'Kommunledningskontoret' }),
    participant('hylte', { unit: 'Kommunledningskontoret' }),
    participant('halmstad'),
    participant('falkenberg', { unit: 'Kommunledningsförvaltningen' }),
    participant('bastad'),
  ],
});
