import { AgreementStatus, LegalForm, PartyRole, TaskCategory } from '@samverkan/municipality';
import { by, byExecutiveBoard, proposedTo } from '../../agreement/decision.js';
import { buyer, host, participant, supplier } from '../../agreement/party.js';
import { byAllParties, byAnyParty, fixed, NOT_STATED, openEnded } from '../../agreement/term.js';
import { anAgreement } from '../../agreement/anAgreement.js';

/** Laholm has Hylte down as a buyer; Hylte takes itself for a participant. See discrepancies.ts. */
export const environmentalInspection = anAgreement({
  keeper: 'laholm',
  name: 'environmental-inspection',
  title: 'Miljö- och hälsoskyddstillsyn i samverkan',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Laholms inspektörer utövar tillsyn enligt miljöbalken och livsmedelslagen även i Hylte, där nämnden fattar besluten.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2017-11'),
  termination: byAnyParty(12),
  parties: [
    host('laholm', { unit: 'Miljökontoret', decided: by('Miljö- och byggnadsnämnden', '2017-08-23'), signed: '2017-10' }),
    buyer('hylte', { unit: 'Samhällsbyggnadskontoret', decided: by('Samhällsbyggnadsnämnden', '2017-09'), signed: '2017-10', statesRole: PartyRole.PARTICIPANT }),
  ],
});

export const alcoholLicences = anAgreement({
  keeper: 'bastad',
  name: 'alcohol-licences-from-halmstad',
  title: 'Handläggning och tillsyn enligt alkohollagen',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Halmstads handläggare bereder serveringstillstånd och utövar tillsyn i Båstad, särskilt under sommarsäsongen.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2024-01-01', '2027-12-31', true),
  termination: byAnyParty(6),
  parties: [
    supplier('halmstad', { unit: 'Socialförvaltningen', decided: by('Socialnämnden', '2023-09-20'), signed: '2023-11-08' }),
    buyer('bastad', { unit: 'Bygg och miljö', decided: by('Myndighetsnämnden', '2023-10-12'), signed: '2023-11-08' }),
  ],
});

export const surveying = anAgreement({
  keeper: 'hylte',
  name: 'surveying-from-halmstad',
  title: 'Mätning och kartor från Halmstad',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Halmstads mätningsingenjörer sätter ut byggnader, mäter in och ajourhåller kartan åt Hylte.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2021-09-01'),
  termination: byAnyParty(6),
  parties: [
    supplier('halmstad', { unit: 'Bygg- och miljöförvaltningen', decided: by('Byggnadsnämnden', '2021-05-18'), signed: '2021-06-23' }),
    buyer('hylte', { unit: 'Samhällsbyggnadskontoret', decided: by('Samhällsbyggnadsnämnden', '2021-05-25'), signed: '2021-06-23' }),
  ],
});

export const geodata = anAgreement({
  keeper: 'bastad',
  name: 'geodata',
  title: 'Gemensamma geodata kring Hallandsåsen',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'En gemensam databas och karttjänst för detaljplaner, ledningar och adresser över kommungränserna.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.UNDER_REVIEW,
  term: fixed('2022-01-01', '2026-12-31', true),
  termination: byAnyParty(6),
  parties: [
    participant('bastad', { unit: 'Samhällsbyggnad', decided: byExecutiveBoard('2021-09-15'), signed: '2021-11-17' }),
    participant('laholm', { unit: 'Samhällsbyggnadskontoret', decided: by('Miljö- och byggnadsnämnden', '2021-09-22'), signed: '2021-11-17' }),
    participant('angelholm', { unit: 'Samhällsbyggnad', decided: by('Samhällsbyggnadsnämnden', '2021-09-21'), signed: '2021-11-17' }),
  ],
});

export const buildingPermitPool = anAgreement({
  keeper: 'falkenberg',
  name: 'building-permit-pool',
  title: 'Delade bygglovshandläggare',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Kommunerna lånar handläggare av varandra när ansökningarna om bygglov är fler än den egna personalen hinner med.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.PROPOSED,
  term: fixed('2027-03', null, null),
  termination: NOT_STATED,
  parties: [
    participant('falkenberg', { unit: 'Stadsbyggnadsförvaltningen', decided: proposedTo('Byggnadsnämnden') }),
    participant('hylte', { unit: 'Samhällsbyggnadskontoret' }),
    participant('halmstad'),
  ],
});

export const energyAdvice = anAgreement({
  keeper: 'laholm',
  name: 'energy-advice',
  title: 'Gemensam energi- och klimatrådgivning',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'En rådgivare i Laholm ger råd om energi och klimat till hushåll och mindre företag i tre kommuner.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2024-01-01', '2026-12-31', null),
  termination: byAnyParty(null),
  parties: [
    host('laholm', { unit: 'Samhällsbyggnadskontoret', decided: byExecutiveBoard('2023-10-10'), signed: '2023-12-06' }),
    buyer('hylte', { unit: 'Samhällsbyggnadskontoret', decided: byExecutiveBoard('2023-10-17'), signed: '2023-12-06' }),
    buyer('halmstad', { unit: 'Bygg- och miljöförvaltningen', decided: byExecutiveBoard('2023-10-24'), signed: '2023-12-13' }),
  ],
});

export const waterCouncilNissan = anAgreement({
  keeper: 'hylte',
  name: 'water-council-nissan',
  title: 'Vattenråd för Nissan',
  form: LegalForm.SE_ASSOCIATION,
  purpose: 'En ideell förening för samråd om vattenkvalitet, fiskvägar och översvämningar i Nissans avrinningsområde.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2010'),
  termination: byAnyParty(0),
  parties: [
    participant('hylte', { unit: 'Samhällsbyggnadskontoret', decided: byExecutiveBoard('2009-11'), signed: '2010' }),
    participant('halmstad', { unit: 'Bygg- och miljöförvaltningen', decided: byExecutiveBoard('2009'), signed: '2010' }),
    participant('gislaved'),
  ],
});

export const waterCouncilAtran = anAgreement({
  keeper: 'falkenberg',
  name: 'water-council-atran',
  title: 'Vattenråd för Ätran',
  form: LegalForm.SE_ASSOCIATION,
  purpose: 'En ideell förening för samråd om lax, vattenkraft och vattenkvalitet i Ätrans avrinningsområde.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('XXXX'),
  termination: byAnyParty(0),
  parties: [
    participant('falkenberg', { unit: 'Miljö- och hälsoskyddsförvaltningen', decided: byExecutiveBoard('1996'), signed: 'XXXX' }),
    participant('svenljunga'),
  ],
});

export const coast = anAgreement({
  keeper: 'laholm',
  name: 'coast-of-laholmsbukten',
  title: 'Stränder och badplatser längs Laholmsbukten',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Gemensam provtagning, städning och livräddning vid badplatser, och gemensamt underlag om erosion längs kusten.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.UNDER_REVIEW,
  term: openEnded('2019-05-01'),
  termination: byAllParties(6),
  parties: [
    participant('laholm', { unit: 'Driftenheten', decided: byExecutiveBoard('2019-02-12'), signed: '2019-04-10' }),
    participant('halmstad', { unit: 'Teknik- och fritidsförvaltningen', decided: byExecutiveBoard('2019-02-19'), signed: '2019-04-10' }),
    participant('bastad', { unit: 'Teknik och service', decided: byExecutiveBoard('2019-03-13'), signed: '2019-04-24' }),
  ],
});
