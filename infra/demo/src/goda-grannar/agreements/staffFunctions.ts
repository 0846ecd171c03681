import { AgreementStatus, LegalForm, PartyState, TaskCategory, VersionKind } from '@samverkan/municipality';
import { byExecutiveBoard, proposedTo } from '../../agreement/decision.js';
import { buyer, host, participant, supplier } from '../../agreement/party.js';
import { byAllParties, byAnyParty, fixed, openEnded } from '../../agreement/term.js';
import { anAgreement } from '../../agreement/anAgreement.js';

export const procurement = anAgreement({
  keeper: 'halmstad',
  name: 'procurement',
  title: 'Gemensam upphandlingsfunktion',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Halmstads upphandlare genomför upphandlingar och förvaltar ramavtal även åt Hylte och Laholm.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.UNDER_REVIEW,
  term: openEnded('2018-01-01'),
  termination: byAnyParty(12),
  parties: [
    host('halmstad', { unit: 'Upphandlingsavdelningen', decided: byExecutiveBoard('2017-09-26'), signed: '2017-11-08' }),
    buyer('hylte', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2017-10-17'), signed: '2017-11-08' }),
    buyer('laholm', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2017-10-10'), signed: '2017-11-15' }),
  ],
});

/** Båstad has given notice, and Hylte has not noted it yet. See discrepancies.ts. */
export const payroll = anAgreement({
  keeper: 'hylte',
  name: 'payroll',
  title: 'Gemensam löneadministration',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Hylte räknar ut och betalar löner även åt Laholm och Båstad, så att ingen av dem hänger på en enda löneassistent.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2022-01-01'),
  termination: byAnyParty(12),
  parties: [
    host('hylte', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2021-04-20'), signed: '2021-06-16' }),
    buyer('laholm', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2021-05-11'), signed: '2021-06-16' }),
    buyer('bastad', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2021-05-12'), signed: '2021-06-23', gaveNotice: true, noticeGivenOn: '2026-10-21', keeperHasNoted: { standing: PartyState.ACTIVE, standingSince: '2022-01-01' } }),
  ],
});

export const dataProtection = anAgreement({
  keeper: 'laholm',
  name: 'data-protection-officer',
  title: 'Gemensamt dataskyddsombud',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Ett dataskyddsombud i Laholm är ombud även för nämnderna i Hylte och Båstad.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2018-05-25'),
  termination: byAnyParty(null),
  parties: [
    host('laholm', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2018-03-13'), signed: '2018-05-02' }),
    buyer('hylte', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2018-03-20'), signed: '2018-05-02' }),
    buyer('bastad', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2018-04-11'), signed: '2018-05-16' }),
  ],
});

/** Falkenberg joined by the second version. */
export const archives = anAgreement({
  keeper: 'laholm',
  name: 'archives',
  title: 'Gemensamt kommunarkiv och e-arkiv',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Laholm förvarar, vårdar och lämnar ut arkiv åt tre andra kommuner och driver ett gemensamt e-arkiv.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.EXTENDED,
  term: openEnded('2019-10-01'),
  termination: byAnyParty(18),
  laterVersions: [{ kind: VersionKind.NEW_PARTY, summary: 'Falkenberg blir part.', signedOn: '2023-06-14' }],
  parties: [
    host('laholm', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2019-05-14'), signed: '2019-08-28' }),
    buyer('hylte', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2019-05-21'), signed: '2019-08-28' }),
    buyer('bastad', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2019-06-12'), signed: '2019-09-04' }),
    buyer('falkenberg', { unit: 'Kommunledningsförvaltningen', decided: byExecutiveBoard('2023-04-11'), signed: '2023-06-14', joinedIn: 2 }),
  ],
});

/** Hylte has given notice: should the shared system administration come about, it would take this over. */
export const serviceDesk = anAgreement({
  keeper: 'falkenberg',
  name: 'it-service-desk',
  title: 'It-drift och servicedesk åt Hylte',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Falkenberg driver servrar, nät och servicedesk åt Hylte.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.NOTICE_GIVEN,
  term: openEnded('2020-03-01', '2027-08-31'),
  termination: byAnyParty(12),
  parties: [
    supplier('falkenberg', { unit: 'It-avdelningen', decided: byExecutiveBoard('2019-11-12'), signed: '2020-01-22' }),
    buyer('hylte', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2019-11-19'), signed: '2020-01-22', gaveNotice: true, noticeGivenOn: '2026-08-28', keeperHasNoted: { standingSince: '2026-09-04' } }),
  ],
});

export const foodProcurement = anAgreement({
  keeper: 'falkenberg',
  name: 'food-procurement',
  title: 'Gemensam upphandling av livsmedel',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Gemensamma ramavtal för livsmedel till skolor och äldreomsorg, med mål för närproducerat.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2025-02-01', '2029-01-31', false),
  termination: byAllParties(),
  parties: [
    participant('falkenberg', { unit: 'Kommunledningsförvaltningen', decided: byExecutiveBoard('2024-10-15'), signed: '2024-12-11' }),
    participant('varberg'),
    participant('kungsbacka'),
  ],
});

/** Båstad has decided; Laholm's board has it on its table. */
export const substitutePool = anAgreement({
  keeper: 'bastad',
  name: 'substitute-pool',
  title: 'Gemensam vikariepool för förskola och omsorg',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'En gemensam pool av vikarier för förskola, skola och äldreomsorg jämnar ut sommarens behov på Bjäre och vintertidens i Laholm.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.DECIDED_BY_SOME,
  term: fixed('2027-04-01', '2029-03-31', true),
  termination: byAnyParty(6),
  parties: [
    host('bastad', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2026-10-14') }),
    buyer('laholm', { unit: 'Kommunledningskontoret', decided: proposedTo('Kommunstyrelsen') }),
  ],
});
