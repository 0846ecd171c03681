import { AgreementStatus, Country, DecisionOutcome, LegalForm, PartyState, TermKind, TerminationRule } from '@samverkan/municipality';
import { listFederations, readFederation } from '@samverkan/schema';
import { demonstration, recordsOf } from './demonstration.js';
import type { AgreementRecord, StatementRecord } from './record/records.js';

const agreement = (id: string | undefined): AgreementRecord => [...demonstration.values()].flatMap(({ agreements }) => agreements).find((record) => record.id === id)!;
const statementsOn = (id: string | undefined): StatementRecord[] => [...demonstration.values()].flatMap(({ statements }) => statements).filter(({ agreementId }) => agreementId === id);

describe.each(listFederations())('The federation %s', (federation) => {
  const { members, foundedBy } = readFederation(federation);

  test('has demonstration data for every member, with services of its own', () => {
    const records = recordsOf(federation);
    expect([...records.keys()]).toEqual(members.map(({ id }) => id));
    expect([...records].filter(([, { services }]) => services.length === 0).map(([id]) => id)).toEqual([]);
  });

  test('rests on a document that somebody keeps, where its manifest names one', () => {
    if (foundedBy !== undefined) expect(agreement(foundedBy)).toMatchObject({ id: foundedBy, provenance: { demonstration: false } });
  });
});

test('An organisation has one set of records, in however many federations it is', () => {
  expect(recordsOf('laholm-halland').get('laholm')).toBe(recordsOf('goda-grannar').get('laholm'));
  expect(recordsOf('skane').get('bastad')).toBe(recordsOf('goda-grannar').get('bastad'));
  expect(recordsOf('skane').get('hoor')).toBe(recordsOf('horby-hoor').get('hoor'));
});

test('Nothing about the organisations is made up, and their numbers have the right check digits', () => {
  for (const { organisation } of demonstration.values()) {
    expect(organisation.provenance.demonstration).toBe(false);
    const digits = organisation.organisationNumber?.value.replace('-', '');
    if (digits) expect({ id: organisation.id, remainder: organisation.country === Country.NO ? modulus11(digits) : luhn(digits) }).toEqual({ id: organisation.id, remainder: 0 });
  }
});

test('Two municipalities have the same name, and the codes and ids tell them apart', () => {
  const vaaler = recordsOf('ostfold').get('vaaler-ostfold')!;
  expect(vaaler.organisation.name).toBe('Våler');
  expect(vaaler.codes.map(({ code }) => code)).toEqual(['0137', '3018', '3114']);
  const parties = vaaler.agreements.flatMap((kept) => kept.parties).filter(({ organisationId }) => organisationId.startsWith('vaaler'));
  expect(new Set(parties.map(({ organisationId }) => organisationId))).toEqual(new Set(['vaaler-ostfold', 'vaaler-innlandet']));
});

test('Østfold has agreements in every Norwegian form, some across its border', () => {
  const kept = [...recordsOf('ostfold').values()].flatMap(({ agreements }) => agreements);
  const forms = Object.values(LegalForm).filter((form) => form.startsWith('NO_'));
  expect(forms.filter((form) => !kept.some((core) => core.form === form))).toEqual([]);
  const members = [...recordsOf('ostfold').keys()];
  for (const member of members) {
    const outside = kept.filter(({ parties }) => parties.some(({ organisationId }) => organisationId === member) && parties.some(({ organisationId }) => !members.includes(organisationId)));
    expect(outside.length).toBeGreaterThan(0);
  }
});

test('Hörby and Höör have a letter of intent on the table: a month for a date, and no signatures', () => {
  const letter = agreement(readFederation('horby-hoor').foundedBy);
  expect(letter).toMatchObject({ status: AgreementStatus.PROPOSED, provenance: { asOf: '2017-11' }, versions: [{ signedOn: null }] });
  for (const statement of statementsOn(letter.id)) {
    expect(statement).toMatchObject({ state: PartyState.INVITED, signedOn: null, decision: { outcome: DecisionOutcome.PROPOSED, proposedOn: '2017-11', date: null, paragraph: null, diaryNumber: null, points: [{ number: 1 }, { number: 2 }] } });
  }
});

test('Laholm and the local board have an open-ended agreement that each can end, with what notice is not known; its revision is unsigned', () => {
  const between = agreement(readFederation('laholm-halland').foundedBy);
  expect(between).toMatchObject({ term: { kind: TermKind.OPEN_ENDED, from: 'XXXX', to: null }, terminationRule: TerminationRule.ANY_PARTY, noticePeriodMonths: null });
  expect(between.versions).toMatchObject([{ number: 1, signedOn: 'XXXX' }, { number: 2, status: AgreementStatus.PROPOSED, signedOn: null }]);
  expect(statementsOn(between.id).map(({ decision, signedOn }) => ({ decision, signedOn }))).toEqual([{ decision: null, signedOn: 'XXXX' }, { decision: null, signedOn: 'XXXX' }]);
});

/** 0 where the check digit of a Swedish number is right: every second digit doubled from the right, the digits of the products added. */
function luhn(digits: string): number {
  return Array.from(digits, Number).toReversed().reduce((sum, digit, place) => sum + (place % 2 === 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9), 0) % 10;
}

/** 0 where the check digit of a Norwegian number is right: the digits weighted 3 2 7 6 5 4 3 2 1. */
function modulus11(digits: string): number {
  return Array.from(digits, Number).reduce((sum, digit, place) => sum + digit * [3, 2, 7, 6, 5, 4, 3, 2, 1][place]!, 0) % 11;
}
