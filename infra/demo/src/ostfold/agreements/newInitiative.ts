import { AgreementStatus, LegalForm, TaskCategory } from '@samverkan/municipality';
import { agreedBefore } from '../../agreement/agreedBefore.js';
import { byNorwegianCouncil, NORWEGIAN_COUNCIL, proposedTo } from '../../agreement/decision.js';
import { buyer, host, participant } from '../../agreement/party.js';
import { byAnyParty, fixed, openEnded } from '../../agreement/term.js';
import { anOstfoldAgreement, STAFF } from '../anOstfoldAgreement.js';

/*
 * What the five map together: development (smart communities), operation (PPT) and staff (legal questions). That these
 * are looked at is real; the drafts are made up. Nothing in a draft is decided.
 */

export const smartCommunities = anOstfoldAgreement({
  keeper: 'hvaler',
  name: 'smart-communities',
  title: 'Smarte samfunn',
  form: LegalForm.NO_AGREEMENT,
  purpose: 'Til drøfting: felles sensornett, åpne data og en felles prosjektleder for digitale tjenester til innbyggerne.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.DRAFT,
  term: openEnded(null),
  parties: [participant('hvaler', { unit: 'Kommunedirektørens stab' }), participant('marker', { unit: 'Kommunedirektørens stab' }), participant('raade'), participant('skiptvet'), participant('vaaler-ostfold')],
});

export const legalAdvice = anOstfoldAgreement({
  keeper: 'marker',
  name: 'legal-advice',
  title: 'Felles kommuneadvokat',
  form: LegalForm.NO_HOST_ADMIN,
  purpose: 'Til drøfting: én jurist for fem kommuner, som hver for seg kjøper juridisk bistand i dag.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.DRAFT,
  term: openEnded(null),
  parties: [participant('marker', { unit: 'Kommunedirektørens stab' }), participant('raade', { unit: 'Kommunedirektørens stab' }), participant('hvaler'), participant('skiptvet'), participant('vaaler-ostfold')],
});

export const jointPpt = anOstfoldAgreement({
  keeper: 'raade',
  name: 'joint-ppt',
  title: 'Felles PPT for fem kommuner',
  form: LegalForm.NO_HOST_ADMIN,
  purpose: 'Én pedagogisk-psykologisk tjeneste med Råde som vertskommune, slik at alle fagområder er dekket av flere enn én.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.PROPOSED,
  term: openEnded('2028-08-01'),
  termination: byAnyParty(24),
  parties: [
    host('raade', { unit: 'Oppvekst', decided: proposedTo(NORWEGIAN_COUNCIL) }),
    buyer('vaaler-ostfold', { unit: 'Oppvekst', decided: proposedTo(NORWEGIAN_COUNCIL) }),
    buyer('hvaler', { unit: 'Oppvekst' }),
    buyer('marker', { unit: 'Oppvekst' }),
    buyer('skiptvet'),
  ],
});

/** For the months in which the islands have many times as many people to care for. */
export const summerHomeCare = anOstfoldAgreement({
  keeper: 'hvaler',
  name: 'summer-home-care',
  title: 'Felles sommervakt i hjemmetjenesten',
  form: LegalForm.NO_AGREEMENT,
  purpose: 'Råde og Våler låner ut sykepleiere til Hvaler i juni til august, og får dem igjen når Hvaler har lavsesong.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.DECIDED_BY_SOME,
  term: fixed('2027-06-01', '2029-08-31', false),
  termination: byAnyParty(6),
  parties: [
    participant('hvaler', { unit: 'Helse og omsorg', decided: byNorwegianCouncil('2026-09-24') }),
    participant('raade', { unit: 'Helse og omsorg', decided: byNorwegianCouncil('2026-10-08') }),
    participant('vaaler-ostfold', { unit: 'Helse og omsorg' }),
  ],
});

export const dataProtection = anOstfoldAgreement({
  keeper: 'skiptvet',
  name: 'data-protection',
  title: 'Interkommunalt personvernombud',
  form: LegalForm.NO_HOST_ADMIN,
  purpose: 'Skiptvet ansetter ett personvernombud for fem kommuner.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.SIGNED,
  term: openEnded('2027-01-01'),
  termination: byAnyParty(12),
  parties: agreedBefore('2027-01-01', STAFF, [host('skiptvet'), buyer('marker'), buyer('raade'), buyer('hvaler'), buyer('vaaler-ostfold')]),
});
