import { AgreementStatus, LegalForm, PartyRole, TaskCategory, VersionKind } from '@samverkan/municipality';
import { by, byExecutiveBoard } from '../../agreement/decision.js';
import { participant } from '../../agreement/party.js';
import { byAllParties, byAnyParty, fixed, openEnded } from '../../agreement/term.js';
import { anAgreement } from '../../agreement/anAgreement.js';

export const libraries = anAgreement({
  keeper: 'hylte',
  name: 'libraries',
  title: 'Bibliotek i samverkan',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Ett gemensamt lånekort, gemensam katalog och transporter av böcker mellan biblioteken i tre kommuner.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.EXTENDED,
  term: openEnded('2018-02-01'),
  termination: byAnyParty(12),
  laterVersions: [{ kind: VersionKind.EXTENSION_OF_SCOPE, summary: 'Utökad med gemensamt inköp av e-böcker och meröppna bibliotek på samma kort.', signedOn: '2025-02-12' }],
  parties: [
    participant('hylte', { unit: 'Kultur- och folkhälsokontoret', decided: by('Barn- och ungdomsnämnden', '2017-10-18'), signed: '2017-12-13' }),
    participant('laholm', { unit: 'Kultur- och utvecklingsverksamheten', decided: by('Kultur- och utvecklingsnämnden', '2017-10-24'), signed: '2017-12-13' }),
    participant('falkenberg', { unit: 'Kultur-, fritids- och teknikförvaltningen', decided: by('Kulturnämnden', '2017-11-14'), signed: '2018-01-17' }),
  ],
});

/** Falkenberg has Båstad down as a participant; Båstad says that it only buys its part. See discrepancies.ts. */
export const cycleRoute = anAgreement({
  keeper: 'falkenberg',
  name: 'cycle-route-along-the-coast',
  title: 'Cykelled längs kusten',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Gemensam skyltning, skötsel och marknadsföring av den nationella cykelleden genom sju kommuner.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2023-04-01', '2028-03-31', false),
  termination: byAnyParty(12),
  parties: [
    participant('falkenberg', { unit: 'Kultur-, fritids- och teknikförvaltningen', decided: byExecutiveBoard('2022-11-15'), signed: '2023-02-08' }),
    participant('halmstad', { unit: 'Teknik- och fritidsförvaltningen', decided: byExecutiveBoard('2022-11-22'), signed: '2023-02-08' }),
    participant('laholm', { unit: 'Kultur- och utvecklingsverksamheten', decided: byExecutiveBoard('2022-12-13'), signed: '2023-02-08' }),
    participant('bastad', { unit: 'Teknik och service', decided: byExecutiveBoard('2022-12-07'), signed: '2023-02-22', statesRole: PartyRole.BUYER }),
    participant('varberg'),
    participant('kungsbacka'),
    participant('angelholm', { unit: 'Samhällsbyggnad', decided: byExecutiveBoard('2022-12-14'), signed: '2023-02-22' }),
  ],
});

export const trails = anAgreement({
  keeper: 'bastad',
  name: 'trails-on-the-ridge',
  title: 'Vandringsleder på Hallandsåsen',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Gemensam skötsel, markering och information längs lederna över Hallandsåsen.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.REVISED,
  term: openEnded('2014'),
  termination: byAnyParty(6),
  laterVersions: [{ kind: VersionKind.REVISION, summary: 'Ny fördelning av skötseln mellan kommunerna efter lednätets längd.', signedOn: '2021-03' }],
  parties: [
    participant('bastad', { unit: 'Teknik och service', decided: byExecutiveBoard('2013-10-09'), signed: '2013-12' }),
    participant('laholm', { unit: 'Kultur- och utvecklingsverksamheten', decided: byExecutiveBoard('2013-10-08'), signed: '2013-12' }),
    participant('angelholm', { unit: 'Samhällsbyggnad', decided: byExecutiveBoard('2013-10-16'), signed: '2013-12' }),
  ],
});

/** Signed, and waiting for the new year. */
export const businessSupport = anAgreement({
  keeper: 'bastad',
  name: 'business-support',
  title: 'Gemensamt näringslivskontor för Bjäre och Laholmsbukten',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Gemensam lots för företag som vill etablera sig eller växa, med en väg in till tre kommuners tillstånd.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.SIGNED,
  term: fixed('2027-01-01', '2029-12-31', false),
  termination: byAllParties(6),
  parties: [
    participant('bastad', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2026-08-26'), signed: '2026-10-07' }),
    participant('laholm', { unit: 'Kultur- och utvecklingsverksamheten', decided: byExecutiveBoard('2026-09-08'), signed: '2026-10-07' }),
    participant('halmstad', { unit: 'Kommunledningsförvaltningen', decided: byExecutiveBoard('2026-09-15'), signed: '2026-10-14' }),
  ],
});

export const localTransport = anAgreement({
  keeper: 'hylte',
  name: 'local-transport',
  title: 'Närtrafik på landsbygden',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Anropsstyrd kollektivtrafik i Hyltes byar, som regionen kör och kommunen ger tillköp till.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2022-12-11', '2027-12-11', true),
  termination: byAnyParty(12),
  parties: [
    participant('hylte', { unit: 'Samhällsbyggnadskontoret', decided: byExecutiveBoard('2022-05-17'), signed: '2022-06-29' }),
    participant('region-halland'),
  ],
});
