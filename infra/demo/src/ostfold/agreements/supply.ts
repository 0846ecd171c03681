import { AgreementStatus, LegalForm, TaskCategory } from '@samverkan/municipality';
import { agreedBefore } from '../../agreement/agreedBefore.js';
import { buyer, host, owner, participant, supplier } from '../../agreement/party.js';
import { byAllParties, byAnyParty, fixed, NOT_STATED, openEnded } from '../../agreement/term.js';
import { anOstfoldAgreement, STAFF, TECHNICAL } from '../anOstfoldAgreement.js';

export const waterWasteAndFire = anOstfoldAgreement({
  keeper: 'raade',
  name: 'movar',
  title: 'Vann, avløp, renovasjon og brannvern i MOVAR',
  form: LegalForm.NO_IKS,
  purpose: 'Kommunene eier sammen et selskap som har vann, avløp, renovasjon og brannvern for dem.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2002'),
  termination: byAllParties(24),
  parties: agreedBefore('2002-01-02', TECHNICAL, [owner('raade'), owner('vaaler-ostfold'), owner('moss'), supplier('movar')]),
});

export const inlandFire = anOstfoldAgreement({
  keeper: 'marker',
  name: 'inland-fire',
  title: 'Brann og redning i indre Østfold',
  form: LegalForm.NO_HOST_ADMIN,
  purpose: 'Ett brannvesen med stasjoner i Ørje og Meieribyen, og felles forebyggende avdeling.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2013-01-01'),
  termination: byAnyParty(24),
  parties: agreedBefore('2013-01-01', TECHNICAL, [host('indre-ostfold'), buyer('marker'), buyer('skiptvet')]),
});

export const islandFire = anOstfoldAgreement({
  keeper: 'hvaler',
  name: 'island-fire',
  title: 'Feiing og branntilsyn fra Fredrikstad',
  form: LegalForm.NO_AGREEMENT,
  purpose: 'Fredrikstad feier og fører branntilsyn i boliger og hytter på Hvaler.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2019-01-01', '2026-12-31', true),
  termination: byAnyParty(6),
  parties: agreedBefore('2019-01-01', TECHNICAL, [supplier('fredrikstad'), buyer('hvaler')]),
});

export const drinkingWater = anOstfoldAgreement({
  keeper: 'hvaler',
  name: 'drinking-water',
  title: 'Vannforsyning fra Fredrikstad til Hvaler',
  form: LegalForm.NO_AGREEMENT,
  purpose: 'Fredrikstad leverer drikkevann til Hvaler gjennom sjøledning, med større mengde i sommermånedene.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2008-05-01', '2038-04-30', false),
  termination: NOT_STATED,
  parties: agreedBefore('2008-05-01', TECHNICAL, [supplier('fredrikstad'), buyer('hvaler')]),
});

export const surveying = anOstfoldAgreement({
  keeper: 'hvaler',
  name: 'surveying',
  title: 'Oppmåling og kart for Hvaler',
  form: LegalForm.NO_HOST_ADMIN,
  purpose: 'Råde måler opp og holder kart ved like for Hvaler, som har mange saker om vinteren og få folk.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2018-04-01'),
  termination: byAnyParty(6),
  parties: agreedBefore('2018-04-01', TECHNICAL, [host('raade'), buyer('hvaler')]),
});

export const agriculturalOffice = anOstfoldAgreement({
  keeper: 'vaaler-ostfold',
  name: 'agricultural-office',
  title: 'Felles landbrukskontor',
  form: LegalForm.NO_HOST_ADMIN,
  purpose: 'Våler har landbrukskontor for Råde og Hvaler: tilskudd, konsesjon, skogbruk og viltforvaltning.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2009-01-01'),
  termination: byAnyParty(12),
  parties: agreedBefore('2009-01-01', TECHNICAL, [host('vaaler-ostfold'), buyer('raade'), buyer('hvaler')]),
});

export const coastalTourism = anOstfoldAgreement({
  keeper: 'hvaler',
  name: 'coastal-tourism',
  title: 'Reiselivsselskap for kysten',
  form: LegalForm.NO_AS,
  purpose: 'Et felles aksjeselskap markedsfører kysten og bemanner turistinformasjonen om sommeren.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2010'),
  termination: byAllParties(),
  parties: agreedBefore('2010-01-04', STAFF, [owner('hvaler'), owner('fredrikstad')]),
});

/** Across the border of the realm: the parties are under the law of two countries. */
export const rescueAcrossTheBorder = anOstfoldAgreement({
  keeper: 'marker',
  name: 'rescue-across-the-border',
  title: 'Gjensidig bistand ved ulykker over riksgrensen',
  form: LegalForm.NO_AGREEMENT,
  purpose: 'Nærmeste brannvesen rykker ut, uansett hvilken side av grensen ulykken er på.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('XXXX'),
  termination: byAnyParty(null),
  parties: agreedBefore('1998-06-01', TECHNICAL, [participant('marker'), participant('arjang')]),
});
