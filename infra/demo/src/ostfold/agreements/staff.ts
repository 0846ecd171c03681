import { AgreementStatus, LegalForm, TaskCategory } from '@samverkan/municipality';
import { agreedBefore } from '../../agreement/agreedBefore.js';
import { buyer, host, officeMunicipality, owner, participant, supplier } from '../../agreement/party.js';
import { byAnyParty, fixed, openEnded } from '../../agreement/term.js';
import { anOstfoldAgreement, STAFF } from '../anOstfoldAgreement.js';

export const itCompany = anOstfoldAgreement({
  keeper: 'skiptvet',
  name: 'it-company',
  title: 'IKT-samarbeid i Indre Østfold Data',
  form: LegalForm.NO_IKS,
  purpose: 'Selskapet drifter nett, maskiner og fagsystemer for kommunene som eier det.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.NOTICE_GIVEN,
  term: openEnded('2007-01-01', '2027-12-31'),
  termination: byAnyParty(24),
  parties: agreedBefore('2007-01-01', STAFF, [owner('marker'), owner('indre-ostfold'), owner('skiptvet', { gaveNotice: true }), supplier('indre-ostfold-data')]),
});

/** By the act of 1992; the act of 2018 gave such co-operation until 2023 to find another form. */
export const purchasingBefore = anOstfoldAgreement({
  keeper: 'vaaler-ostfold',
  name: 'purchasing-section-27',
  title: 'Innkjøpssamarbeidet (§ 27)',
  form: LegalForm.NO_SECTION27_OLD,
  purpose: 'Felles rammeavtaler og innkjøpsfaglig støtte. Avløst av et oppgavefellesskap.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.TERMINATED,
  term: openEnded('2010-01-01', '2023-12-31'),
  termination: byAnyParty(12),
  parties: agreedBefore('2010-01-01', STAFF, [participant('vaaler-ostfold'), participant('raade'), participant('hvaler'), participant('moss')]),
});

export const purchasing = anOstfoldAgreement({
  keeper: 'vaaler-ostfold',
  name: 'purchasing',
  title: 'Innkjøpsfellesskapet',
  form: LegalForm.NO_KO,
  purpose: 'Et kommunalt oppgavefellesskap inngår rammeavtaler for kommunene. Våler er kontorkommune, representantskapet er øverste organ.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2024-01-01'),
  termination: byAnyParty(12),
  parties: agreedBefore('2024-01-01', STAFF, [officeMunicipality('vaaler-ostfold'), participant('raade'), participant('hvaler'), participant('skiptvet')]),
});

export const regionalCouncilBefore = anOstfoldAgreement({
  keeper: 'skiptvet',
  name: 'regional-council-section-27',
  title: 'Regionrådet i indre Østfold (§ 27)',
  form: LegalForm.NO_SECTION27_OLD,
  purpose: 'Politisk forum for kommunene i indre Østfold. Avløst av et interkommunalt politisk råd.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.EXPIRED,
  term: fixed('2004', '2019-12-31', false),
  parties: agreedBefore('2004-01-05', STAFF, [participant('marker'), participant('skiptvet'), participant('rakkestad')]),
});

export const regionalCouncil = anOstfoldAgreement({
  keeper: 'skiptvet',
  name: 'regional-council',
  title: 'Interkommunalt politisk råd for indre Østfold',
  form: LegalForm.NO_IPR,
  purpose: 'Rådet drøfter saker på tvers av kommunegrensene og taler for regionen. Det yter ingen tjenester.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2020-01-01'),
  termination: byAnyParty(12),
  parties: agreedBefore('2020-01-01', STAFF, [participant('marker'), participant('skiptvet'), participant('rakkestad'), participant('indre-ostfold')]),
});

/** Ended when the state took over the collection of taxes on 1 November 2020. */
export const taxCollector = anOstfoldAgreement({
  keeper: 'raade',
  name: 'tax-collector',
  title: 'Felles skatteoppkrever i Moss',
  form: LegalForm.NO_HOST_ADMIN,
  purpose: 'Moss krevde inn skatt for Råde og Våler, til staten overtok oppgaven.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.TERMINATED,
  term: openEnded('2006-01-01', '2020-10-31'),
  termination: byAnyParty(12),
  parties: agreedBefore('2006-01-01', STAFF, [host('moss'), buyer('raade'), buyer('vaaler-ostfold')]),
});

/** With the other Våler: names are no keys. */
export const namesakes = anOstfoldAgreement({
  keeper: 'vaaler-ostfold',
  name: 'namesakes',
  title: 'Erfaringsnettverk for små vekstkommuner',
  form: LegalForm.NO_AGREEMENT,
  purpose: 'Kommuner som ligner på hverandre møtes to ganger i året om planarbeid, boliger og rekruttering.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2022-09-01'),
  termination: byAnyParty(0),
  parties: agreedBefore('2022-09-01', STAFF, [participant('vaaler-ostfold'), participant('marker'), participant('vaaler-innlandet')]),
});
