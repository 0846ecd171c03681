import { AgreementStatus, LegalForm, TaskCategory, VersionKind } from '@samverkan/municipality';
import { agreedBefore } from '../../agreement/agreedBefore.js';
import { buyer, host, participant, supplier } from '../../agreement/party.js';
import { byAllParties, byAnyParty, fixed, openEnded } from '../../agreement/term.js';
import { anOstfoldAgreement, CARE, SCHOOL } from '../anOstfoldAgreement.js';

/** "PPT" is the seed's own example of operation that could be shared. */
export const pptInland = anOstfoldAgreement({
  keeper: 'skiptvet',
  name: 'ppt-inland',
  title: 'PPT for Marker og Skiptvet',
  form: LegalForm.NO_HOST_ADMIN,
  purpose: 'Vertskommunen har pedagogisk-psykologisk tjeneste for barnehager og skoler i Marker og Skiptvet, som hver for seg har for små fagmiljøer.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.REVISED,
  term: openEnded('2012-08-01'),
  termination: byAnyParty(12),
  laterVersions: [{ kind: VersionKind.REVISION, summary: 'Indre Østfold er vertskommune etter Askim fra 1. januar 2020.', signedOn: '2019-12-10' }],
  parties: agreedBefore('2012-08-01', SCHOOL, [host('indre-ostfold'), buyer('marker'), buyer('skiptvet')]),
});

export const pptCoast = anOstfoldAgreement({
  keeper: 'raade',
  name: 'ppt-coast',
  title: 'PPT i Råde, Våler og Hvaler',
  form: LegalForm.NO_HOST_ADMIN,
  purpose: 'Råde har felles pedagogisk-psykologisk tjeneste for tre kommuner, med logoped og to psykologer.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.UNDER_REVIEW,
  term: openEnded('2014-08-01'),
  termination: byAnyParty(12),
  parties: agreedBefore('2014-08-01', SCHOOL, [host('raade'), buyer('vaaler-ostfold'), buyer('hvaler')]),
});

export const debtAdvice = anOstfoldAgreement({
  keeper: 'marker',
  name: 'debt-advice',
  title: 'Økonomisk rådgivning og gjeldsrådgivning',
  form: LegalForm.NO_HOST_ADMIN,
  purpose: 'Marker gir gjeldsrådgivning også til innbyggere i Skiptvet, slik at tjenesten ikke står og faller med én rådgiver.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2016-03'),
  termination: byAnyParty(6),
  parties: agreedBefore('2016-03-01', CARE, [host('marker'), buyer('skiptvet')]),
});

export const outOfHoursDoctorMoss = anOstfoldAgreement({
  keeper: 'raade',
  name: 'out-of-hours-doctor-moss',
  title: 'Interkommunal legevakt i Moss',
  form: LegalForm.NO_HOST_ADMIN,
  purpose: 'Moss har legevakt for Råde og Våler hele døgnet.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2011-01-01'),
  termination: byAnyParty(12),
  parties: agreedBefore('2011-01-01', CARE, [host('moss'), buyer('raade'), buyer('vaaler-ostfold')]),
});

export const outOfHoursDoctorInland = anOstfoldAgreement({
  keeper: 'marker',
  name: 'out-of-hours-doctor-inland',
  title: 'Legevakt i Indre Østfold',
  form: LegalForm.NO_HOST_ADMIN,
  purpose: 'Felles legevakt for kommunene i indre Østfold, med bakvakt i helgene.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2005'),
  termination: byAnyParty(null),
  parties: agreedBefore('2005-01-03', CARE, [host('indre-ostfold'), buyer('marker'), buyer('skiptvet'), buyer('aremark')]),
});

export const outOfHoursDoctorIslands = anOstfoldAgreement({
  keeper: 'hvaler',
  name: 'out-of-hours-doctor-islands',
  title: 'Legevakt for Hvaler i Fredrikstad',
  form: LegalForm.NO_AGREEMENT,
  purpose: 'Fredrikstad har legevakt for Hvaler. Om sommeren er det ekstra bemanning, betalt av Hvaler.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2016-01-01', '2027-12-31', true),
  termination: byAnyParty(12),
  parties: agreedBefore('2016-01-01', CARE, [supplier('fredrikstad'), buyer('hvaler')]),
});

export const childWelfareDuty = anOstfoldAgreement({
  keeper: 'hvaler',
  name: 'child-welfare-duty',
  title: 'Barnevernvakt utenom kontortid',
  form: LegalForm.NO_HOST_ADMIN,
  purpose: 'Barnevernvakten i Fredrikstad rykker ut for Hvaler og Råde på kvelder, netter og i helger.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2017-11'),
  termination: byAnyParty(6),
  parties: agreedBefore('2017-11-01', CARE, [host('fredrikstad'), buyer('hvaler'), buyer('raade')]),
});

export const crisisCentre = anOstfoldAgreement({
  keeper: 'skiptvet',
  name: 'crisis-centre',
  title: 'Krisesentertilbud i Sarpsborg',
  form: LegalForm.NO_AGREEMENT,
  purpose: 'Sarpsborg gir krisesentertilbud etter krisesenterloven til innbyggere i Skiptvet og Hvaler.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.RENEWED,
  term: fixed('2015-01-01', '2029-12-31', false),
  termination: byAnyParty(12),
  laterVersions: [{ kind: VersionKind.EXTENSION_OF_TERM, summary: 'Forlenget med fem år, til utgangen av 2029.', signedOn: '2024-10-15' }],
  parties: agreedBefore('2015-01-01', CARE, [supplier('sarpsborg'), buyer('skiptvet'), buyer('hvaler')]),
});

export const navOffice = anOstfoldAgreement({
  keeper: 'hvaler',
  name: 'nav-office',
  title: 'Felles NAV-kontor for Fredrikstad og Hvaler',
  form: LegalForm.NO_HOST_BOARD,
  purpose: 'Fredrikstad har de kommunale tjenestene i NAV for Hvaler. En felles folkevalgt nemnd vedtar det som er av prinsipiell betydning.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2015-06-01'),
  termination: byAnyParty(12),
  parties: agreedBefore('2015-06-01', CARE, [host('fredrikstad'), buyer('hvaler')]),
});

export const environmentalHealth = anOstfoldAgreement({
  keeper: 'vaaler-ostfold',
  name: 'environmental-health',
  title: 'Miljørettet helsevern fra Moss',
  form: LegalForm.NO_HOST_ADMIN,
  purpose: 'Moss har miljørettet helsevern og kommuneoverlege for Våler og Råde.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2013-01-01'),
  termination: byAnyParty(12),
  parties: agreedBefore('2013-01-01', CARE, [host('moss'), buyer('vaaler-ostfold'), buyer('raade')]),
});

export const adultEducation = anOstfoldAgreement({
  keeper: 'marker',
  name: 'adult-education',
  title: 'Voksenopplæring og norskopplæring',
  form: LegalForm.NO_AGREEMENT,
  purpose: 'Indre Østfold gir norskopplæring og grunnskole for voksne til innbyggere i Marker og Skiptvet.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2021-08-01', '2027-07-31', true),
  termination: byAnyParty(6),
  parties: agreedBefore('2021-08-01', SCHOOL, [supplier('indre-ostfold'), buyer('marker'), buyer('skiptvet')]),
});

export const libraries = anOstfoldAgreement({
  keeper: 'raade',
  name: 'library-society',
  title: 'Biblioteksamvirket ved Oslofjorden',
  form: LegalForm.NO_SA,
  purpose: 'Samvirkeforetaket eier bokbussen og drifter et felles biblioteksystem for kommunene.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2018-01-01'),
  termination: byAllParties(12),
  parties: agreedBefore('2018-01-01', SCHOOL, [participant('raade'), participant('vaaler-ostfold'), participant('hvaler'), participant('moss')]),
});
