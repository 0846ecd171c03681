import { AgreementStatus, LegalForm, TaskCategory } from '@samverkan/municipality';
import { anAgreement } from '../../agreement/anAgreement.js';
import { byExecutiveBoard } from '../../agreement/decision.js';
import { buyer, host, participant } from '../../agreement/party.js';
import { byAllParties, byAnyParty, NOT_STATED, openEnded } from '../../agreement/term.js';

/*
 * Three agreements that a party wants out of, each by another rule: what comes of a notice follows from the agreement.
 */

/** Båstad leaves, and the others go on. When its notice runs out nobody knows: the agreement does not say. */
export const consumerAdvice = anAgreement({
  keeper: 'laholm',
  name: 'consumer-advice',
  title: 'Konsumentvägledning i samverkan',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Laholms konsumentvägledare svarar även invånare i Hylte och Båstad.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.NOTICE_GIVEN,
  term: openEnded('2021-01-01'),
  termination: byAnyParty(null),
  parties: [
    host('laholm', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2020-09-08'), signed: '2020-11-11' }),
    buyer('hylte', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2020-09-15'), signed: '2020-11-11' }),
    buyer('bastad', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2020-10-07'), signed: '2020-11-18', gaveNotice: true, noticeGivenOn: '2026-09-30' }),
  ],
});

/** Hylte wants out, and waits for the others: it ends only when all agree. */
export const emergencyStores = anAgreement({
  keeper: 'falkenberg',
  name: 'emergency-stores',
  title: 'Gemensamt krislager',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Ett gemensamt lager av skyddsutrustning och sjukvårdsmaterial, som kommunerna fyller på och tar ur efter nyckel.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2022-05-01'),
  termination: byAllParties(12),
  parties: [
    host('falkenberg', { unit: 'Kommunledningsförvaltningen', decided: byExecutiveBoard('2022-01-18'), signed: '2022-03-16' }),
    participant('halmstad', { unit: 'Kommunledningsförvaltningen', decided: byExecutiveBoard('2022-01-25'), signed: '2022-03-16' }),
    participant('hylte', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2022-02-08'), signed: '2022-03-23', gaveNotice: true, noticeGivenOn: '2026-06-15' }),
  ],
});

/** Laholm has given notice of an agreement that says nothing of how it ends. */
export const switchboard = anAgreement({
  keeper: 'hylte',
  name: 'switchboard',
  title: 'Gemensam telefonväxel',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Hyltes växel svarar även för Laholm på morgnar och vid frånvaro.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2017'),
  termination: NOT_STATED,
  parties: [
    host('hylte', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2016-10-18'), signed: '2016-12' }),
    buyer('laholm', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2016-11-08'), signed: '2016-12', gaveNotice: true, noticeGivenOn: '2026-08' }),
  ],
});
