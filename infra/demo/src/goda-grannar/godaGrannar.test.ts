import { findOwner } from '@samverkan/common';
import { AgreementStatus, DecisionOutcome, LegalForm, PartyRole, PartyState, ServiceStatus, TermKind, VersionKind } from '@samverkan/municipality';
import { Federation, IN_FORCE } from '../testing/rules/federation.js';
import { agreements } from './agreements/agreements.js';
import { debtCounselling } from './agreements/debtCounselling.js';
import { letterOfIntent } from './agreements/founding.js';
import { guardiansUnit, guardianshipBoard } from './agreements/guardianship.js';
import { systemAdministration, whistleBlowing } from './agreements/underDiscussion.js';
import { discrepancies } from './discrepancies.js';
import { godaGrannar } from './godaGrannar.js';

const FIVE = ['bastad', 'falkenberg', 'halmstad', 'hylte', 'laholm'];
const BOARD_MEMBERS = ['bastad', 'halmstad', 'hylte', 'laholm'];
const all = [...godaGrannar.values()];
const cores = agreements.map(({ agreement }) => agreement);

const partiesOf = ({ parties }: { parties: { organisationId: string }[] }) => parties.map(({ organisationId }) => organisationId).toSorted();

describe('The members', () => {
  test('are five, each with at least 12 services and 8 agreements of its own', () => {
    expect([...godaGrannar.keys()].toSorted()).toEqual(FIVE);
    for (const { services, agreements: kept } of all) {
      expect(services.length).toBeGreaterThanOrEqual(12);
      expect(kept.length).toBeGreaterThanOrEqual(8);
    }
  });

  test('are real: nothing about the organisations themselves is made up', () => {
    for (const { organisation } of all) expect(organisation.provenance.demonstration).toBe(false);
  });

  test.each([
    ['hylte', 'Hylte kommun', 'SE-N', '1315', 10_116, 10_299],
    ['bastad', 'Båstads kommun', 'SE-M', '1278', 16_092, 15_128],
    ['laholm', 'Laholms kommun', 'SE-N', '1381', 26_585, 26_565],
    ['halmstad', 'Halmstads kommun', 'SE-N', '1380', 106_389, 105_796],
    ['falkenberg', 'Falkenbergs kommun', 'SE-N', '1382', 47_338, 47_108],
  ])('%s is %s in %s, with the code %s and its populations', (id, officialName, county, code, late2025, before) => {
    const { organisation, codes, populations } = godaGrannar.get(id)!;
    expect(organisation).toMatchObject({ officialName, county, homepage: `https://www.${id}.se` });
    expect(codes).toEqual([{ scheme: 'SE_KOMMUNKOD', code, validFrom: null, validTo: null }]);
    expect(populations.map(({ value }) => value)).toEqual([before, late2025]);
    expect(populations.at(-1)!.date).toBe('2025');
    for (const { source } of populations) expect(source).toMatch(/^SCB, via /);
  });

  test('have organisation numbers with the right check digit, and only a confirmed one is official', () => {
    for (const { organisation: { organisationNumber } } of all) expect(luhnSum(organisationNumber!.value.replace('-', '')) % 10).toBe(0);
    const derived = all.filter(({ organisation }) => !organisation.organisationNumber!.official).map(({ organisation }) => organisation);
    expect(derived.map(({ id }) => id).toSorted()).toEqual(['bastad', 'falkenberg', 'hylte', 'laholm']);
    for (const { organisationNumber } of derived) expect(organisationNumber!.source).toMatch(/^Härlett/);
  });
});

describe('The seed', () => {
  test('a: five parties signed a letter of intent on 2024-03-28; what the page does not say is left out', () => {
    const { agreement, statements } = letterOfIntent;
    expect(agreement).toMatchObject({ form: LegalForm.SE_LETTER_OF_INTENT, status: AgreementStatus.SIGNED, terminationRule: null, noticePeriodMonths: null });
    expect(agreement.provenance).toMatchObject({ demonstration: false, source: expect.stringContaining('datum enligt sidans adress') });
    expect(agreement.id).toMatch(/^hylte:/);
    expect(partiesOf(agreement)).toEqual(FIVE);
    expect(agreement.versions).toMatchObject([{ number: 1, kind: VersionKind.ORIGINAL, signedOn: '2024-03-28' }]);
    expect(statements).toHaveLength(5);
    for (const statement of statements) {
      expect(statement).toMatchObject({ role: PartyRole.PARTICIPANT, state: PartyState.SIGNED, decision: null, responsibleUnit: null, signedOn: '2024-03-28', signedAs: 'Kommunstyrelsens ordförande' });
      expect(statement.provenance.demonstration).toBe(false);
    }
  });

  test('b: Halmstad hosts the joint guardianship board for Laholm, Hylte and Båstad, and Falkenberg is not in it', () => {
    const { agreement } = guardianshipBoard;
    expect(agreement).toMatchObject({ form: LegalForm.SE_JOINT_BOARD, status: AgreementStatus.IN_FORCE });
    expect(partiesOf(agreement)).toEqual(BOARD_MEMBERS);
    expect(agreement.parties.filter(({ role }) => role === PartyRole.HOST)).toMatchObject([{ organisationId: 'halmstad' }]);
    expect(servicesUnder(agreement.id).map(({ id }) => String(findOwner(id))).toSorted()).toEqual(BOARD_MEMBERS);
    for (const { deliveredById } of servicesUnder(agreement.id)) expect(deliveredById).toBe('halmstad');
  });

  test('c: the same four are setting up the guardians’ unit, whose services are planned', () => {
    const { agreement } = guardiansUnit;
    expect(agreement.status).toBe(AgreementStatus.DECIDED_BY_SOME);
    expect(partiesOf(agreement)).toEqual(BOARD_MEMBERS);
    expect(servicesUnder(agreement.id).map(({ status }) => status)).toEqual([ServiceStatus.PLANNED, ServiceStatus.PLANNED]);
  });

  test('d: budget and debt counselling is in force and being extended', () => {
    expect(debtCounselling.agreement.status).toBe(AgreementStatus.IN_FORCE);
    expect(debtCounselling.agreement.versions).toMatchObject([
      { number: 1, kind: VersionKind.ORIGINAL, status: AgreementStatus.IN_FORCE, signedOn: expect.any(String) },
      { number: 2, kind: VersionKind.EXTENSION_OF_SCOPE, status: AgreementStatus.PROPOSED, signedOn: null },
    ]);
  });

  test.each([['system administration', systemAdministration], ['whistle-blowing', whistleBlowing]])('e: %s is discussed among the five, and nothing is decided', (_, { agreement, statements }) => {
    expect(agreement).toMatchObject({ status: AgreementStatus.DRAFT, term: { from: null, to: null }, terminationRule: null });
    expect(partiesOf(agreement)).toEqual(FIVE);
    for (const statement of statements) expect(statement).toMatchObject({ state: PartyState.INVITED, decision: null, signedOn: null });
    expect(servicesUnder(agreement.id)).toEqual([]);
  });

  test('f: every member has agreements with neighbours outside, and has one of them deliver a service', () => {
    for (const id of FIVE) expect(cores.some((core) => partiesOf(core).includes(id) && partiesOf(core).some((party) => !FIVE.includes(party)))).toBe(true);
    const served = all.filter(({ services }) => services.some(({ deliveredById }) => !FIVE.includes(deliveredById))).map(({ organisation }) => organisation.id);
    expect(served.toSorted()).toEqual(FIVE);
  });
});

describe('The agreements', () => {
  test('are between two, three, four, five and more parties, in many constellations', () => {
    const sizes = new Set(cores.map(({ parties }) => parties.length));
    expect([2, 3, 4, 5].filter((size) => !sizes.has(size))).toEqual([]);
    expect(new Set(cores.map((core) => partiesOf(core).join())).size).toBeGreaterThan(25);
  });

  test('take every Swedish form and every state; most are in force', () => {
    const forms = Object.values(LegalForm).filter((form) => form.startsWith('SE_'));
    expect(forms.filter((form) => !cores.some((core) => core.form === form))).toEqual([]);
    expect(new Set(cores.map(({ status }) => status)).size).toBe(Object.values(AgreementStatus).length);
    expect(cores.filter(({ status }) => IN_FORCE.includes(status)).length / cores.length).toBeGreaterThan(0.7);
  });

  test('leave unknown what is unknown: notice, rules, dates', () => {
    expect(cores.some(({ terminationRule, noticePeriodMonths }) => terminationRule !== null && noticePeriodMonths === null)).toBe(true);
    expect(cores.some(({ noticePeriodMonths }) => noticePeriodMonths === 0)).toBe(true);
    expect(cores.some(({ terminationRule }) => terminationRule === null)).toBe(true);
    for (const kind of Object.values(TermKind)) expect(cores.some(({ term }) => term.kind === kind)).toBe(true);
    const starts = cores.map(({ term }) => term.from);
    for (const form of [/^\d{4}$/, /^\d{4}-\d\d$/, /^\d{4}-\d\d-\d\d$/, /^XXXX$/]) expect(starts.some((from) => from !== null && form.test(from))).toBe(true);
  });

  test('leave some members silent, some invited and undecided, and some with a proposal on the table', () => {
    const sides = new Federation(godaGrannar).agreements.flatMap((joined) => joined.sides).filter(({ isMember }) => isMember);
    expect(sides.some(({ statement }) => statement === undefined)).toBe(true);
    expect(sides.some(({ statement }) => statement?.state === PartyState.INVITED && statement.decision === null)).toBe(true);
    expect(sides.some(({ statement }) => statement?.decision?.outcome === DecisionOutcome.PROPOSED)).toBe(true);
  });

  test('differ between keeper and party in two places, on purpose', () => {
    expect(discrepancies.map(({ party }) => party)).toEqual(['hylte', 'bastad']);
  });

  test('are decided on working days, each under a diary number of its own', () => {
    for (const { statements } of all) {
      const decisions = statements.flatMap(({ decision }) => decision ?? []);
      const days = [...decisions.map(({ date }) => date), ...statements.map(({ signedOn }) => signedOn)].filter((date) => date?.length === 10);
      expect(days.filter((day) => [0, 6].includes(new Date(day!).getUTCDay()))).toEqual([]);
      const diaryNumbers = decisions.map(({ diaryNumber }) => diaryNumber);
      expect(diaryNumbers.filter((diaryNumber, index) => diaryNumbers.indexOf(diaryNumber) !== index)).toEqual([]);
    }
  });
});

const servicesUnder = (agreementId: string) => all.flatMap(({ services }) => services).filter((service) => service.agreementId === agreementId);

/** Every second digit doubled from the right, the digits of the products added: divisible by ten where the check digit is right. */
function luhnSum(digits: string): number {
  const fromTheRight = Array.from(digits, Number).toReversed();
  return fromTheRight.reduce((sum, digit, place) => sum + (place % 2 === 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9), 0);
}
