import { AgreementStatus, LegalForm, TaskCategory, VersionKind } from '@samverkan/municipality';
import { agreedBefore, type Desk } from '../agreement/agreedBefore.js';
import { anAgreement } from '../agreement/anAgreement.js';
import { byExecutiveBoard, COUNCIL, EXECUTIVE_BOARD, proposedTo } from '../agreement/decision.js';
import { buyer, host, owner, participant, supplier } from '../agreement/party.js';
import { byAllParties, byAnyParty, fixed, NOT_STATED, openEnded } from '../agreement/term.js';

/*
 * "Det redan finns en etablerad samverkan", says the letter of intent, and names none of it. What is here is made up, and
 * so are its figures and dates, even where the organisation that it names is real.
 */

const inCouncil = (unit: string): Desk => ({ unit, board: COUNCIL });
const SOCIAL: Desk = { unit: 'Socialförvaltningen', board: 'Socialnämnden' };
const SCHOOL: Desk = { unit: 'Barn- och utbildningsförvaltningen', board: 'Barn- och utbildningsnämnden' };
const LEADERSHIP: Desk = { unit: 'Kommunledningsförvaltningen', board: EXECUTIVE_BOARD };

export const water = anAgreement({
  keeper: 'hoor',
  name: 'joint-water-board',
  title: 'Gemensam nämnd för vatten och avlopp',
  form: LegalForm.SE_JOINT_BOARD,
  purpose: 'MittSkåne Vatten sköter dricksvatten och avlopp i båda kommunerna, med var sin taxa.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2012-01-01'),
  termination: byAllParties(24),
  parties: agreedBefore('2012-01-01', inCouncil('Samhällsbyggnadssektorn'), [host('hoor'), participant('horby'), supplier('mittskane-vatten')]),
});

export const refuse = anAgreement({
  keeper: 'horby',
  name: 'refuse-company',
  title: 'Samägt renhållningsbolag',
  form: LegalForm.SE_JOINT_COMPANY,
  purpose: 'Ett gemensamt bolag hämtar och behandlar avfall åt Eslöv, Hörby och Höör.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('1989'),
  termination: byAllParties(),
  parties: agreedBefore('1989-01-02', inCouncil('Tekniska förvaltningen'), [owner('horby'), owner('hoor'), owner('eslov'), supplier('merab')]),
});

export const rescueService = anAgreement({
  keeper: 'hoor',
  name: 'rescue-service',
  title: 'Räddningstjänst i Mellanskåne',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Höör leder räddningstjänsten i båda kommunerna, med deltidskårer på tre orter.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.RENEWED,
  term: fixed('2014-01-01', '2028-12-31', true),
  termination: byAnyParty(12),
  laterVersions: [{ kind: VersionKind.EXTENSION_OF_TERM, summary: 'Förlängt med fem år, till utgången av 2028.', signedOn: '2023-11-14' }],
  parties: agreedBefore('2014-01-01', inCouncil('Räddningstjänsten'), [host('hoor'), buyer('horby')]),
});

export const debtCounselling = anAgreement({
  keeper: 'horby',
  name: 'budget-and-debt-counselling',
  title: 'Budget- och skuldrådgivning i Mellanskåne',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Hörby ger budget- och skuldrådgivning även åt invånare i Höör.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2015-09-01'),
  termination: byAnyParty(6),
  parties: agreedBefore('2015-09-01', SOCIAL, [host('horby'), buyer('hoor')]),
});

export const familyCounselling = anAgreement({
  keeper: 'hoor',
  name: 'family-counselling',
  title: 'Familjerådgivning från Eslöv',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Eslövs familjerådgivare tar emot par och familjer från Hörby och Höör.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2022-01-01', '2027-12-31', true),
  termination: byAnyParty(6),
  parties: agreedBefore('2022-01-01', SOCIAL, [supplier('eslov'), buyer('hoor'), buyer('horby')]),
});

export const outOfHoursSocialService = anAgreement({
  keeper: 'horby',
  name: 'out-of-hours-social-service',
  title: 'Socialjour från Lund',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Lunds socialjour tar emot akuta ärenden från Hörby och Höör på kvällar, nätter och helger.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2018-03'),
  termination: byAnyParty(null),
  parties: agreedBefore('2018-03-01', SOCIAL, [supplier('lund'), buyer('horby'), buyer('hoor')]),
});

export const guardianshipBoard = anAgreement({
  keeper: 'horby',
  name: 'joint-guardianship-board',
  title: 'Gemensam överförmyndarnämnd i Mellanskåne',
  form: LegalForm.SE_JOINT_BOARD,
  purpose: 'En gemensam nämnd med Eslöv som värdkommun har tillsyn över gode män och förvaltare i tre kommuner.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2011-01-01'),
  termination: byAnyParty(24),
  parties: agreedBefore('2011-01-01', inCouncil('Kommunledningsförvaltningen'), [host('eslov'), participant('horby'), participant('hoor')]),
});

export const it = anAgreement({
  keeper: 'hoor',
  name: 'joint-it-board',
  title: 'Gemensam it-nämnd',
  form: LegalForm.SE_JOINT_BOARD,
  purpose: 'En gemensam it-enhet driver nät, datorer och verksamhetssystem åt båda kommunerna.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.UNDER_REVIEW,
  term: openEnded('2013-07-01'),
  termination: byAnyParty(24),
  parties: agreedBefore('2013-07-01', inCouncil('Kommunledningsförvaltningen'), [host('hoor'), participant('horby')]),
});

export const payroll = anAgreement({
  keeper: 'horby',
  name: 'payroll',
  title: 'Gemensam lönefunktion',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Hörbys lönehandläggare sköter löner och pensioner även åt Höör.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.EXTENDED,
  term: openEnded('2016-01-01'),
  termination: byAnyParty(12),
  laterVersions: [{ kind: VersionKind.EXTENSION_OF_SCOPE, summary: 'Utökat med rekryteringsstöd och friskvård.', signedOn: '2021-05-20' }],
  parties: agreedBefore('2016-01-01', LEADERSHIP, [host('horby'), buyer('hoor')]),
});

export const procurement = anAgreement({
  keeper: 'hoor',
  name: 'procurement',
  title: 'Upphandling tillsammans med Kristianstad',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Gemensamma upphandlingar av livsmedel, skolmaterial och fordon.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.NOTICE_GIVEN,
  term: openEnded('2019-01-01', '2027-06-30'),
  termination: byAnyParty(9),
  parties: agreedBefore('2019-01-01', LEADERSHIP, [host('kristianstad'), buyer('horby'), buyer('hoor', { gaveNotice: true })]),
});

export const adultEducation = anAgreement({
  keeper: 'horby',
  name: 'adult-education',
  title: 'Vuxenutbildning i samverkan med Hässleholm',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Invånare i tre kommuner väljer fritt bland kurserna inom kommunal vuxenutbildning.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2020-08-01'),
  termination: byAnyParty(12),
  parties: agreedBefore('2020-08-01', SCHOOL, [supplier('hassleholm'), buyer('horby'), buyer('hoor')]),
});

export const lake = anAgreement({
  keeper: 'hoor',
  name: 'lake-association',
  title: 'Förening för sjön mellan kommunerna',
  form: LegalForm.SE_ASSOCIATION,
  purpose: 'Kommunerna runt Ringsjön arbetar tillsammans för vattnet, fisket och friluftslivet.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2006'),
  termination: NOT_STATED,
  parties: agreedBefore('2006-01-02', LEADERSHIP, [participant('hoor'), participant('horby'), participant('eslov')]),
});

export const cultureSchool = anAgreement({
  keeper: 'horby',
  name: 'culture-school',
  title: 'Gemensam kulturskola',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'En kulturskola för båda kommunerna, med fler instrument och lärare på heltid.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.DECIDED_BY_SOME,
  term: fixed('2027-08-01', '2032-07-31', true),
  termination: byAnyParty(12),
  parties: [host('horby', { unit: 'Barn- och utbildningsförvaltningen', decided: byExecutiveBoard('2026-09-14') }), buyer('hoor', { unit: 'Barn- och utbildningssektorn', decided: proposedTo(EXECUTIVE_BOARD) })],
});

/** "Nya typer av specialisttjänster behövs": the letter's own words. */
export const specialists = anAgreement({
  keeper: 'hoor',
  name: 'specialists',
  title: 'Gemensamma specialisttjänster',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Under diskussion: informationssäkerhet, tillgänglighet och totalförsvar, där ingen av kommunerna har underlag för en hel tjänst.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.DRAFT,
  term: openEnded(null),
  parties: [participant('hoor', { unit: 'Kommunledningsförvaltningen' }), participant('horby', { unit: 'Kommunledningsförvaltningen' })],
});

export const energyAdvice = anAgreement({
  keeper: 'horby',
  name: 'energy-advice',
  title: 'Energi- och klimatrådgivning med Sjöbo',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'En delad rådgivare för tre kommuner. Tjänsten drogs in när bidraget upphörde.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.EXPIRED,
  term: fixed('2018-01-01', '2022-12-31', false),
  parties: agreedBefore('2018-01-01', LEADERSHIP, [host('sjobo'), buyer('horby'), buyer('hoor')]),
});
