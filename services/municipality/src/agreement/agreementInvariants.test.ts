import fc from 'fast-check';
import { type Keeper, type Looked, startKeeper } from '../testing/keeper.js';
import { IN_FORCE_STATES } from './codeLists.js';

let keeper: Keeper;
beforeAll(async () => {
  keeper = await startKeeper();
});
afterAll(() => keeper.member.stop());

const PARTIES = ['halmstad', 'hylte', 'laholm', 'bastad'];
const party = fc.constantFrom(...PARTIES);

/** Any command with any arguments: most of them are refused where they come. */
const command = fc.oneof(
  fc.constantFrom('proposeAgreement(id: $it)', 'signAgreement(id: $it, signedOn: "2024-11")', 'bringIntoForce(id: $it)', 'startReview(id: $it)', 'expireAgreement(id: $it)', 'endAgreement(id: $it, lastDay: "2027")'),
  fc.tuple(party, fc.constantFrom('DECIDED', 'SIGNED', 'ACTIVE', 'OUT')).map(([who, standing]) => `noteParty(input: { id: $it, organisationId: "${who}", standing: ${standing} })`),
  fc.constantFrom('KEEP', 'REVISE', 'EXTEND', 'END').map((outcome) => `concludeReview(input: { id: $it, outcome: ${outcome}, on: "2026" })`),
  fc.constantFrom('kind: REVISION', 'kind: EXTENSION_OF_SCOPE', 'kind: NEW_PARTY, newParties: [{ organisationId: "bastad", name: "Båstad", role: BUYER }]', 'kind: PARTY_OUT, partyOut: "laholm"').map((kind) => `amendAgreement(input: { id: $it, summary: "Nytt", ${kind} })`),
  fc.tuple(fc.constantFrom('adoptVersion', 'withdrawVersion'), fc.integer({ min: 1, max: 3 })).map(([name, version]) => (name === 'adoptVersion' ? `adoptVersion(id: $it, version: ${version}, signedOn: "2026")` : `withdrawVersion(id: $it, version: ${version})`)),
  fc.integer({ min: 1, max: 3 }).map((version) => `editVersion(input: { id: $it, version: ${version}, summary: "Andra ord" })`),
  party.map((who) => `noteNotice(id: $it, organisationId: "${who}", givenOn: "2026-10")`),
);

/** What holds of every agreement, whatever was done to it. */
function checkInvariants({ status, versions, parties }: Looked): void {
  expect(versions.map(({ number }) => number)).toEqual(versions.map((_version, index) => index + 1));
  expect(versions.filter((version) => version.status === 'PROPOSED').length).toBeLessThanOrEqual(1);
  const holding = versions.filter((version) => version.status === 'IN_FORCE');
  expect(holding).toHaveLength((IN_FORCE_STATES as string[]).includes(status) ? 1 : 0);
  for (const version of holding) {
    expect(version.signedOn).not.toBeNull();
    const bound = parties.filter(({ standing, fromVersion, untilVersion }) => standing !== 'OUT' && fromVersion <= version.number && version.number <= (untilVersion ?? version.number));
    expect(bound.length).toBeGreaterThanOrEqual(2);
    for (const { decidedVersion, signedVersion } of bound) expect(Math.min(decidedVersion ?? 0, signedVersion ?? 0)).toBeGreaterThan(0);
  }
  for (const { decidedVersion, signedVersion } of parties) expect(signedVersion ?? 0).toBeLessThanOrEqual(decidedVersion ?? 0);
  if (status === 'NOTICE_GIVEN') expect(parties.map(({ standing }) => standing)).toContain('NOTICE');
  if (status === 'TERMINATED' || status === 'EXPIRED') expect(new Set(parties.map(({ standing }) => standing))).toEqual(new Set(['OUT']));
}

/** What may not change of what was: signed versions, and an end that nobody has stated. */
function checkKept(before: Looked, after: Looked, mutation: string): void {
  for (const version of before.versions.filter(({ signedOn }) => signedOn !== null)) {
    const { status: _status, inForceFrom: _from, ...words } = version;
    expect(after.versions[version.number - 1]).toMatchObject(words);
  }
  if (!mutation.startsWith('endAgreement')) expect(after.term.to).toBe(before.term.to);
}

test.each(['ANY_PARTY', 'ALL_PARTIES'])('whatever commands come in whatever order, an agreement that %s can end keeps its rules, and what is refused changes nothing', async (rule) => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(command, { minLength: 8, maxLength: 25 }), async (begun, commands) => {
      const more = `terminationRule: ${rule}, term: { kind: OPEN_ENDED, from: "2025" }`;
      const id = begun ? await keeper.inForce(more) : await keeper.draft(more);
      let before = await keeper.look(id);
      for (const text of commands) {
        const mutation = text.replaceAll('$it', JSON.stringify(id));
        const answer = await keeper.run(mutation);
        const after = await keeper.look(id);
        if (answer.code) expect(after).toEqual(before);
        checkInvariants(after);
        checkKept(before, after, mutation);
        before = after;
      }
    }),
    { numRuns: 8 },
  );
});
