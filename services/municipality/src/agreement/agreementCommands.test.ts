import { type Keeper, startKeeper } from '../testing/keeper.js';

let keeper: Keeper;
beforeAll(async () => {
  keeper = await startKeeper();
});
afterAll(() => keeper.member.stop());

const run = (mutation: string) => keeper.run(mutation);
const note = (id: string, organisation: string, standing: string) => run(`noteParty(input: { id: "${id}", organisationId: "${organisation}", standing: ${standing}, since: "2024-10" })`);
const amend = (id: string, more: string) => run(`amendAgreement(input: { id: "${id}", summary: "Nytt", ${more} })`);
const assent = async (id: string, parties: readonly string[]) => {
  for (const standing of ['DECIDED', 'SIGNED']) for (const party of parties) await note(id, party, standing);
};
const statusOf = async (id: string) => (await keeper.look(id)).status;

describe('from draft to force', () => {
  test('an agreement is proposed, decided on by one party after the other, signed by all, and comes into force', async () => {
    const id = await keeper.draft('term: { kind: OPEN_ENDED, from: "2025" }', ['hylte']);
    expect(await keeper.look(id)).toMatchObject({ status: 'DRAFT', versions: [{ number: 1, kind: 'ORIGINAL', status: 'DRAFT' }], parties: [{ standing: null }, { standing: null }] });
    expect(await run(`proposeAgreement(id: "${id}")`)).toMatchObject({ status: 'PROPOSED' });
    expect(await note(id, 'halmstad', 'DECIDED')).toMatchObject({ status: 'DECIDED_BY_SOME' });
    expect(await note(id, 'hylte', 'DECIDED')).toMatchObject({ status: 'DECIDED_BY_SOME' });
    await note(id, 'halmstad', 'SIGNED');
    await note(id, 'hylte', 'SIGNED');
    expect(await run(`signAgreement(id: "${id}", signedOn: "2024-11")`)).toMatchObject({ status: 'SIGNED' });
    expect(await run(`bringIntoForce(id: "${id}")`)).toMatchObject({ status: 'IN_FORCE' });
    expect(await keeper.look(id)).toMatchObject({
      term: { from: '2025', to: null },
      versions: [{ number: 1, status: 'IN_FORCE', signedOn: '2024-11', inForceFrom: '2025' }],
      parties: [{ organisationId: 'halmstad', standing: 'ACTIVE', standingSince: '2025', signedVersion: 1 }, { organisationId: 'hylte', standing: 'ACTIVE', decidedVersion: 1 }],
    });
  });

  test('a letter of intent is signed and comes no further', async () => {
    const id = await keeper.draft('form: SE_LETTER_OF_INTENT', ['hylte']);
    await run(`proposeAgreement(id: "${id}")`);
    await assent(id, ['halmstad', 'hylte']);
    await run(`signAgreement(id: "${id}", signedOn: "2017-11")`);
    expect(await run(`bringIntoForce(id: "${id}")`)).toMatchObject({ code: 'BINDS_NOBODY' });
    expect(await statusOf(id)).toBe('SIGNED');
  });

  test('a party that declines is out, and the others go on without it', async () => {
    const id = await keeper.draft();
    await run(`proposeAgreement(id: "${id}")`);
    await note(id, 'laholm', 'OUT');
    await assent(id, ['halmstad', 'hylte']);
    expect(await run(`signAgreement(id: "${id}", signedOn: "2024-11-20")`)).toMatchObject({ status: 'SIGNED' });
    expect(await note(id, 'hylte', 'OUT')).toMatchObject({ code: 'TOO_FEW_PARTIES' });
  });
});

describe('reviews', () => {
  test.each([['KEEP', 'IN_FORCE'], ['END', 'NOTICE_GIVEN']])('that come to %s leave the agreement %s', async (outcome, status) => {
    const id = await keeper.inForce();
    expect(await run(`startReview(id: "${id}")`)).toMatchObject({ status: 'UNDER_REVIEW' });
    expect(await run(`concludeReview(input: { id: "${id}", outcome: ${outcome}, on: "2026-05-12" })`)).toMatchObject({ status });
  });

  test.each([
    ['REVISE', 'kind: REVISION', 'REVISED'],
    ['RENEW', 'kind: EXTENSION_OF_TERM, termTo: "2031-12-31"', 'RENEWED'],
    ['EXTEND', 'kind: EXTENSION_OF_SCOPE', 'EXTENDED'],
  ])('that come to %s adopt the version that does so, once all have signed it', async (outcome, version, status) => {
    const id = await keeper.inForce('term: { kind: FIXED, to: "2027-12-31" }');
    const conclude = `concludeReview(input: { id: "${id}", outcome: ${outcome}, on: "2026-05-12" })`;
    await run(`startReview(id: "${id}")`);
    expect(await run(conclude)).toMatchObject({ code: 'NOTHING_PROPOSED' });
    await amend(id, version);
    await assent(id, ['halmstad', 'hylte']);
    expect(await run(conclude)).toMatchObject({ code: 'NOT_ALL_SIGNED', rule: expect.stringContaining('laholm') });
    await assent(id, ['laholm']);
    expect(await run(conclude)).toMatchObject({ status });
    expect((await keeper.look(id)).versions.map((each) => each.status)).toEqual(['SUPERSEDED', 'IN_FORCE']);
  });
});

describe('versions', () => {
  test('a proposed version leaves the one before it in force, and takes its place when all have signed', async () => {
    const id = await keeper.inForce();
    expect(await amend(id, 'kind: NEW_PARTY, newParties: [{ organisationId: "bastad", name: "Båstads kommun", role: BUYER }]')).toMatchObject({ status: 'IN_FORCE' });
    expect(await keeper.look(id)).toMatchObject({
      status: 'IN_FORCE',
      versions: [{ number: 1, status: 'IN_FORCE' }, { number: 2, kind: 'NEW_PARTY', status: 'PROPOSED', signedOn: null }],
      parties: [{ organisationId: 'bastad', standing: 'INVITED', fromVersion: 2 }, { organisationId: 'halmstad', standing: 'ACTIVE' }, {}, {}],
    });
    await assent(id, ['halmstad', 'hylte', 'laholm', 'bastad']);
    expect(await run(`adoptVersion(id: "${id}", version: 2, signedOn: "2026-03-01", inForceFrom: "2026-04")`)).toMatchObject({ status: 'EXTENDED' });
    const { versions, parties } = await keeper.look(id);
    expect(versions).toMatchObject([{ status: 'SUPERSEDED', signedOn: '2024-11-20' }, { status: 'IN_FORCE', signedOn: '2026-03-01', inForceFrom: '2026-04' }]);
    expect(parties.map(({ standing }) => standing)).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE']);
  });

  test('a party goes out by a version that the others sign', async () => {
    const id = await keeper.inForce();
    await amend(id, 'kind: PARTY_OUT, partyOut: "laholm"');
    await assent(id, ['halmstad', 'hylte']);
    expect(await run(`adoptVersion(id: "${id}", version: 2, signedOn: "2026-03-01")`)).toMatchObject({ status: 'REVISED' });
    expect((await keeper.look(id)).parties).toMatchObject([{}, {}, { organisationId: 'laholm', standing: 'OUT', untilVersion: 1 }]);
  });

  test('a political adjustment follows from the decision of one party, where the agreement lets it', async () => {
    const adjustment = 'kind: POLITICAL_ADJUSTMENT, causeDecision: "§ 118/2025", causeBody: "Regionfullmäktige"';
    const id = await keeper.inForce('revisionRule: ALL_PARTIES_OR_POLITICAL_DECISION');
    await amend(id, adjustment);
    expect(await run(`adoptVersion(id: "${id}", version: 2, signedOn: "2025-12-10")`)).toMatchObject({ status: 'REVISED' });
    expect(await amend(await keeper.inForce('revisionRule: ALL_PARTIES'), adjustment)).toMatchObject({ code: 'ALL_PARTIES_NEEDED' });
  });

  test('a version that is withdrawn is as if it had never been proposed', async () => {
    const id = await keeper.inForce();
    await amend(id, 'kind: NEW_PARTY, newParties: [{ organisationId: "bastad", name: "Båstads kommun", role: BUYER }]');
    await assent(id, ['hylte']);
    expect(await run(`withdrawVersion(id: "${id}", version: 2)`)).toMatchObject({ status: 'IN_FORCE' });
    const { versions, parties } = await keeper.look(id);
    expect(versions.map(({ status }) => status)).toEqual(['IN_FORCE', 'WITHDRAWN']);
    expect(parties).toMatchObject([{ organisationId: 'bastad', standing: 'OUT', signedVersion: null }, {}, { organisationId: 'hylte', signedVersion: 1, decidedVersion: 1 }, {}]);
  });
});

describe('notice', () => {
  test('by one is enough where any party can end it, and no end is invented where the notice period is unknown', async () => {
    const id = await keeper.inForce('terminationRule: ANY_PARTY, term: { kind: OPEN_ENDED }');
    expect(await run(`noteNotice(id: "${id}", organisationId: "hylte", givenOn: "2026-09-30")`)).toMatchObject({ status: 'NOTICE_GIVEN' });
    expect(await keeper.look(id)).toMatchObject({ term: { kind: 'OPEN_ENDED', to: null }, parties: [{ standing: 'ACTIVE' }, { organisationId: 'hylte', standing: 'NOTICE', standingSince: '2026-09-30' }, { standing: 'ACTIVE' }] });
  });

  test.each(['terminationRule: ALL_PARTIES', ''])('by one waits for the others where one party’s word is not said to end it: %s', async (rule) => {
    const id = await keeper.inForce(rule);
    const notice = (party: string) => run(`noteNotice(id: "${id}", organisationId: "${party}", givenOn: "2026-09")`);
    expect(await notice('hylte')).toMatchObject({ status: 'IN_FORCE' });
    expect(await notice('laholm')).toMatchObject({ status: 'IN_FORCE' });
    expect(await notice('halmstad')).toMatchObject({ status: 'NOTICE_GIVEN' });
    expect(await run(`endAgreement(id: "${id}", lastDay: "2027-03-31")`)).toMatchObject({ status: 'TERMINATED' });
    expect(await keeper.look(id)).toMatchObject({ term: { to: '2027-03-31' }, versions: [{ status: 'ENDED' }], parties: [{ standing: 'OUT' }, { standing: 'OUT' }, { standing: 'OUT' }] });
  });

  test('a party that has left, or takes its notice back, leaves the agreement in force for the others', async () => {
    for (const standing of ['OUT', 'ACTIVE']) {
      const id = await keeper.inForce('terminationRule: ANY_PARTY');
      await run(`noteNotice(id: "${id}", organisationId: "hylte", givenOn: "2026-09")`);
      expect(await note(id, 'hylte', standing)).toMatchObject({ status: 'IN_FORCE' });
    }
  });
});

test('a fixed term expires when its last day is certainly past, and not before', async () => {
  const past = await keeper.inForce('term: { kind: FIXED, to: "2025-12-31" }');
  expect(await run(`expireAgreement(id: "${past}")`)).toMatchObject({ status: 'EXPIRED' });
  for (const term of ['kind: FIXED, to: "2999"', 'kind: FIXED, to: "XXXX"', 'kind: FIXED', 'kind: OPEN_ENDED', 'kind: FIXED, to: "2025-12-31", autoRenews: true']) {
    const id = await keeper.inForce(`term: { ${term} }`);
    expect(await run(`expireAgreement(id: "${id}")`)).toMatchObject({ code: 'TERM_NOT_OVER' });
    expect(await statusOf(id)).toBe('IN_FORCE');
  }
});

describe('what is refused changes nothing:', () => {
  let id: string;
  beforeAll(async () => {
    id = await keeper.inForce('terminationRule: ANY_PARTY, term: { kind: OPEN_ENDED }');
  });

  test.each([
    ['a transition that the state does not allow', (it: string) => `proposeAgreement(id: "${it}")`, 'WRONG_STATE'],
    ['a signature that was given already', (it: string) => `signAgreement(id: "${it}", signedOn: "2026")`, 'WRONG_STATE'],
    ['a review that was not begun', (it: string) => `concludeReview(input: { id: "${it}", outcome: KEEP, on: "2026" })`, 'WRONG_STATE'],
    ['an end without notice', (it: string) => `endAgreement(id: "${it}", lastDay: "2026-12-31")`, 'WRONG_STATE'],
    ['a decision on nothing', (it: string) => `noteParty(input: { id: "${it}", organisationId: "hylte", standing: DECIDED })`, 'NOTHING_PROPOSED'],
    ['a party that is no party', (it: string) => `noteNotice(id: "${it}", organisationId: "falkenberg", givenOn: "2026")`, 'NOT_A_PARTY'],
    ['a notice that is noted as a standing', (it: string) => `noteParty(input: { id: "${it}", organisationId: "hylte", standing: NOTICE })`, 'WRONG_STATE'],
    ['a standing that does not follow', (it: string) => `noteParty(input: { id: "${it}", organisationId: "hylte", standing: INVITED })`, 'WRONG_STATE'],
    ['an edit of a signed version', (it: string) => `editVersion(input: { id: "${it}", version: 1, summary: "Annat" })`, 'SIGNED_VERSION'],
    ['a version that is not there', (it: string) => `adoptVersion(id: "${it}", version: 7, signedOn: "2026")`, 'NO_RECORD'],
    ['a version that was never proposed in another’s place', (it: string) => `adoptVersion(id: "${it}", version: 1, signedOn: "2026")`, 'WRONG_STATE'],
    ['a second original', (it: string) => `amendAgreement(input: { id: "${it}", kind: ORIGINAL, summary: "Nytt" })`, 'ORIGINAL_ONCE'],
    ['a longer term for what is open-ended', (it: string) => `amendAgreement(input: { id: "${it}", kind: EXTENSION_OF_TERM, summary: "Nytt", termTo: "2030" })`, 'OPEN_ENDED_WITH_END'],
    ['a longer term without an end', (it: string) => `amendAgreement(input: { id: "${it}", kind: EXTENSION_OF_TERM, summary: "Nytt" })`, 'KIND_AND_CONTENT'],
    ['a political adjustment without its cause', (it: string) => `amendAgreement(input: { id: "${it}", kind: POLITICAL_ADJUSTMENT, summary: "Nytt", causeBody: "Regionfullmäktige" })`, 'KIND_AND_CONTENT'],
    ['a party that joins twice', (it: string) => `amendAgreement(input: { id: "${it}", kind: NEW_PARTY, summary: "Nytt", newParties: [{ organisationId: "hylte", name: "Hylte", role: BUYER }] })`, 'ALREADY_A_PARTY'],
    ['a party that is no organisation', (it: string) => `amendAgreement(input: { id: "${it}", kind: NEW_PARTY, summary: "Nytt", newParties: [{ organisationId: "Hylte kommun", name: "Hylte", role: BUYER }] })`, 'BAD_ID'],
    ['a version that says nothing', (it: string) => `amendAgreement(input: { id: "${it}", kind: REVISION, summary: " " })`, 'NO_TEXT'],
    ['an agreement of another organisation', () => 'proposeAgreement(id: "laholm:agreement:A")', 'NOT_OWNER'],
    ['an agreement that is not there', () => 'proposeAgreement(id: "halmstad:agreement:none")', 'NO_RECORD'],
  ])('%s', async (_what, mutation, code) => {
    const before = await keeper.look(id);
    expect(await run(mutation(id))).toMatchObject({ code, rule: expect.stringMatching(/\.$/) });
    expect(await keeper.look(id)).toEqual(before);
  });

  test('a second version while one is on the table', async () => {
    const other = await keeper.inForce();
    await amend(other, 'kind: REVISION');
    const before = await keeper.look(other);
    expect(await amend(other, 'kind: REVISION')).toMatchObject({ code: 'VERSION_PENDING' });
    expect(await keeper.look(other)).toEqual(before);
  });

  test('a signature noted without a decision', async () => {
    const proposed = await keeper.draft();
    await run(`proposeAgreement(id: "${proposed}")`);
    const before = await keeper.look(proposed);
    expect(await note(proposed, 'hylte', 'SIGNED')).toMatchObject({ code: 'NO_DECISION' });
    expect(await keeper.look(proposed)).toEqual(before);
  });

  test.each([
    ['title: " ", parties: [P1, P2]', 'NO_TEXT'],
    ['title: "A", parties: [P1]', 'TOO_FEW_PARTIES'],
    ['title: "A", parties: [P1, P2, P1]', 'ALREADY_A_PARTY'],
    ['title: "A", parties: [P1, P2], noticePeriodMonths: -1', 'NEGATIVE'],
    ['title: "A", parties: [P1, P2], term: { kind: FIXED, from: "2026", to: "2025-12-31" }', 'END_BEFORE_START'],
    ['title: "A", parties: [P1, P2], term: { kind: OPEN_ENDED, to: "2027" }', 'OPEN_ENDED_WITH_END'],
    ['title: "A", parties: [P1, P2], principles: [{ code: "GDPR" }]', 'NO_SUCH_PRINCIPLE'],
    ['title: "A", parties: [P1, P2], serviceIds: ["halmstad:agreement:A"]', 'BAD_ID'],
    ['title: "A", parties: [P1, P2], revisionOf: "what?"', 'BAD_ID'],
  ])('a draft with %s', async (input, code) => {
    const count = async () => (await keeper.member.ask('{ organisation { agreementKeys(first: 1) { total } } }')).data.organisation.agreementKeys.total as number;
    const before = await count();
    const parties = input.replaceAll('P1', '{ organisationId: "halmstad", name: "Halmstads kommun", role: HOST }').replaceAll('P2', '{ organisationId: "hylte", name: "Hylte kommun", role: BUYER }');
    expect(await run(`draftAgreement(input: { keeper: "halmstad", form: SE_COOP_AGREEMENT, language: sv, ${parties} })`)).toMatchObject({ code });
    expect(await count()).toBe(before);
  });

  test('a date that does not exist', async () => {
    await expect(run(`noteNotice(id: "${id}", organisationId: "hylte", givenOn: "2026-02-30")`)).rejects.toThrow(/of a date that exists, but got "2026-02-30"/);
  });
});
