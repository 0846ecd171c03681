import { AgreementStatus, LegalForm, TaskCategory, VersionKind } from '@samverkan/municipality';
import { by, byCouncil, byExecutiveBoard } from '../../agreement/decision.js';
import { buyer, host, participant, supplier } from '../../agreement/party.js';
import { byAllParties, byAnyParty, fixed, NOT_STATED, openEnded } from '../../agreement/term.js';
import { demoId } from '../../record/demoId.js';
import { anAgreement } from '../../agreement/anAgreement.js';

export const upperSecondaryInHalland = anAgreement({
  keeper: 'halmstad',
  name: 'upper-secondary-in-halland',
  title: 'Samverkansavtal om gymnasieutbildning i Halland',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Ungdomar söker fritt mellan kommunernas gymnasieskolor på samma villkor, och utbudet planeras gemensamt.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.RENEWED,
  term: fixed('2019-07-01', '2029-06-30', false),
  termination: byAllParties(18),
  laterVersions: [{ kind: VersionKind.EXTENSION_OF_TERM, summary: 'Förlängd med fem läsår, till och med läsåret 2028/29.', signedOn: '2024-02-14' }],
  principles: [{ code: 'SDG 4', clause: 'Alla ungdomar i Halland ska ha lika möjlighet till en god utbildning, oavsett bostadsort.' }],
  covers: [demoId('hylte', 'service', 'upper-secondary')],
  parties: [
    participant('halmstad', { unit: 'Utbildnings- och arbetsmarknadsförvaltningen', decided: byCouncil('2018-11-27'), signed: '2019-01-23' }),
    participant('hylte', { unit: 'Barn- och ungdomskontoret', decided: byCouncil('2018-12-13'), signed: '2019-01-23' }),
    participant('laholm', { unit: 'Barn- och ungdomsverksamheten', decided: byCouncil('2018-11-27'), signed: '2019-01-30' }),
    participant('falkenberg', { unit: 'Barn- och utbildningsförvaltningen', decided: byCouncil('2018-11-27'), signed: '2019-02-06' }),
    participant('varberg'),
    participant('kungsbacka'),
  ],
});

export const upperSecondaryInGislaved = anAgreement({
  keeper: 'hylte',
  name: 'upper-secondary-in-gislaved',
  title: 'Gymnasieplatser i Gislaved',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Ungdomar i östra Hylte tas emot i första hand vid gymnasieskolan i Gislaved, som många har närmast.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2013-07-01'),
  termination: byAnyParty(24),
  parties: [
    supplier('gislaved'),
    buyer('hylte', { unit: 'Barn- och ungdomskontoret', decided: byCouncil('2012-11'), signed: '2013' }),
  ],
});

export const schoolTransport = anAgreement({
  keeper: 'hylte',
  name: 'school-transport',
  title: 'Gemensam upphandling och planering av skolskjuts',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Gemensam linjeplanering och upphandling av skolskjuts över kommungränserna mellan Hylte, Falkenberg och Halmstad.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.RENEWED,
  term: fixed('2020-08-01', '2027-06', false),
  termination: NOT_STATED,
  laterVersions: [{ kind: VersionKind.EXTENSION_OF_TERM, summary: 'Förlängd med tre läsår i väntan på ny upphandling.', signedOn: '2024-04-17' }],
  parties: [
    participant('hylte', { unit: 'Barn- och ungdomskontoret', decided: by('Barn- och ungdomsnämnden', '2020-03-18'), signed: '2020-05-20' }),
    participant('falkenberg', { unit: 'Barn- och utbildningsförvaltningen', decided: by('Barn- och utbildningsnämnden', '2020-03-26'), signed: '2020-05-20' }),
    participant('halmstad', { unit: 'Barn- och ungdomsförvaltningen', decided: by('Barn- och ungdomsnämnden', '2020-04-22'), signed: '2020-06-03' }),
  ],
});

export const cultureSchool = anAgreement({
  keeper: 'laholm',
  name: 'culture-school',
  title: 'Kulturskola åt Båstad',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Laholms kulturskola undervisar elever från Båstad i de instrument och ämnen som Båstad inte har egna lärare i.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2022-08-01', '2027-07-31', true),
  termination: byAnyParty(6),
  parties: [
    host('laholm', { unit: 'Kultur- och utvecklingsverksamheten', decided: by('Kultur- och utvecklingsnämnden', '2022-03-22'), signed: '2022-05-18' }),
    buyer('bastad', { unit: 'Bildning och arbete', decided: by('Utbildningsnämnden', '2022-04-07'), signed: '2022-05-18' }),
  ],
});

/** Laholm has given notice and starts courses of its own; until the notice runs out, Markaryd teaches. */
export const adultEducation = anAgreement({
  keeper: 'laholm',
  name: 'adult-education-in-markaryd',
  title: 'Kommunal vuxenutbildning i Markaryd',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Vuxna i östra Laholm läser grundläggande och gymnasiala kurser vid vuxenutbildningen i Markaryd.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.NOTICE_GIVEN,
  term: openEnded('2016-08-15', '2027-06-30'),
  termination: byAnyParty(12),
  parties: [
    supplier('markaryd'),
    buyer('laholm', { unit: 'Kultur- och utvecklingsverksamheten', decided: by('Kultur- och utvecklingsnämnden', '2016-04-26'), signed: '2016-06-01', gaveNotice: true, noticeGivenOn: '2026-06-30' }),
  ],
});

export const schoolPsychologist = anAgreement({
  keeper: 'laholm',
  name: 'school-psychologist-from-ljungby',
  title: 'Köp av skolpsykolog från Ljungby',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'En skolpsykolog från Ljungby på halvtid i Laholms elevhälsa.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.TERMINATED,
  term: openEnded('2019-01-07', '2025-06-30'),
  termination: byAnyParty(6),
  parties: [
    supplier('ljungby'),
    buyer('laholm', { unit: 'Barn- och ungdomsverksamheten', decided: by('Barn- och ungdomsnämnden', '2018-10-25'), signed: '2018-12-05' }),
  ],
});

export const adaptedSchool = anAgreement({
  keeper: 'bastad',
  name: 'adapted-school-in-laholm',
  title: 'Platser i anpassad grundskola i Laholm',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Båstads elever i anpassad grundskola undervisas i Laholm, i en grupp som är stor nog för behöriga lärare.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2018-08-01'),
  termination: byAnyParty(12),
  parties: [
    supplier('laholm', { unit: 'Barn- och ungdomsverksamheten', decided: by('Barn- och ungdomsnämnden', '2018-03-22'), signed: '2018-05-09' }),
    buyer('bastad', { unit: 'Bildning och arbete', decided: by('Utbildningsnämnden', '2018-03'), signed: '2018-05-09' }),
  ],
});

export const swimmingLessons = anAgreement({
  keeper: 'bastad',
  name: 'swimming-lessons-in-angelholm',
  title: 'Simundervisning i Ängelholms simhall',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Skolelever från Båstad hade simundervisning i Ängelholm.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.EXPIRED,
  term: fixed('2019-08', '2025-06', false),
  termination: byAnyParty(null),
  parties: [
    supplier('angelholm', { unit: 'Kultur och fritid', decided: by('Kultur- och fritidsnämnden', '2019-05-21'), signed: '2019-06' }),
    buyer('bastad', { unit: 'Bildning och arbete', decided: by('Utbildningsnämnden', '2019-05-16'), signed: '2019-06' }),
  ],
});

export const higherVocationalEducation = anAgreement({
  keeper: 'falkenberg',
  name: 'higher-vocational-education-in-varberg',
  title: 'Yrkeshögskola i Varberg',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Varberg anordnar yrkeshögskoleutbildningar även för Falkenbergs behov av arbetskraft.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2024-07-01', '2028-06-30', false),
  termination: byAllParties(12),
  parties: [
    supplier('varberg'),
    buyer('falkenberg', { unit: 'Barn- och utbildningsförvaltningen', decided: byExecutiveBoard('2024-03-12'), signed: '2024-05-21' }),
  ],
});

export const crossBorderSchool = anAgreement({
  keeper: 'falkenberg',
  name: 'cross-border-school',
  title: 'Skolgång över gränsen mot Svenljunga',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Barn i gränsbygden får gå i närmaste grundskola, i Falkenberg eller Svenljunga, mot ersättning mellan kommunerna.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2016'),
  termination: NOT_STATED,
  parties: [
    participant('falkenberg', { unit: 'Barn- och utbildningsförvaltningen', decided: by('Barn- och utbildningsnämnden', '2016'), signed: '2016' }),
    participant('svenljunga'),
  ],
});
