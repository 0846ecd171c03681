import { statementId } from '@samverkan/common';
import { allowWrites } from '@samverkan/municipality';
import { startFederation, type TestFederation } from '../testing/federation.js';

let federation: TestFederation;
beforeAll(async () => {
  federation = await startFederation('goda-grannar', {}, allowWrites);
});
afterAll(() => federation.stop());

type Given = Record<string, unknown>;

/** Gives commands through the gateway’s one endpoint and returns what each answers. */
async function give(commands: string, variables: Given = {}): Promise<Given> {
  const defined = Object.keys(variables).map((name) => `$${name}: ID!`).join(', ');
  const { data, errors } = await federation.ask(`mutation ${defined && `(${defined})`} { ${commands} }`, variables);
  expect(errors).toBeUndefined();
  return data as Given;
}

const AGREEMENT = '{ ... on Agreement { id status version } ... on Refused { code } ... on Conflict { code currentVersion } }';
const STATEMENT = '{ ... on PartyStatement { state } ... on Refused { code } }';
const AREA = '{ ... on CooperationArea { id state } ... on Refused { code } }';

test('two municipalities and the secretariat take an agreement from an idea through decisions, signatures and a revision to notice, all at one address', async () => {
  // The secretariat takes up an idea; it comes to an agreement only with an agreement.
  const { area } = (await give(`area: proposeArea(input: { title: "Gemensam växel", category: STAFF, language: sv, on: "2026-01" }) ${AREA}`)) as { area: { id: string } };
  const steps = ['DISCUSS', 'MAP', 'ASSESS', 'RECOMMEND', 'DECIDE'].map((event) => `${event}: advanceArea(input: { id: $area, event: ${event}, on: "2026-02", by: "Styrgruppen" }) ${AREA}`);
  const advanced = await give(`${steps.join('\n')} early: advanceArea(input: { id: $area, event: AGREE, on: "2026-02", by: "Styrgruppen" }) ${AREA}`, { area: area.id });
  expect(Object.values(advanced).map((answer) => (answer as { state?: string; code?: string }).state ?? (answer as { code: string }).code)).toEqual(['UNDER_DISCUSSION', 'MAPPED', 'ASSESSED', 'RECOMMENDED', 'DECIDED', 'AGREEMENT_NOT_NAMED']);

  // Hylte drafts it, and puts it before Laholm.
  const draft = (parties: string) => `draftAgreement(organisation: "hylte", input: { keeper: "hylte", title: "Gemensam växel", form: SE_COOP_AGREEMENT, terminationRule: ANY_PARTY, language: sv, parties: [${parties}] }) ${AGREEMENT}`;
  const [hylte, laholm] = ['hylte', 'laholm'].map((id) => `{ organisationId: "${id}", name: "${id}", role: PARTICIPANT }`);
  const { alone, agreement } = (await give(`alone: ${draft(hylte!)} agreement: ${draft(`${hylte} ${laholm}`)}`)) as { alone: object; agreement: { id: string } };
  expect([alone, agreement]).toMatchObject([{ code: 'TOO_FEW_PARTIES' }, { status: 'DRAFT', version: 1 }]);
  const ids = { id: agreement.id, ofHylte: statementId('hylte', agreement.id), ofLaholm: statementId('laholm', agreement.id) };
  expect(
    await give(
      `tooEarly: signAgreement(organisation: "hylte", id: $id, signedOn: "2026-03-10") ${AGREEMENT}
       notOurs: proposeAgreement(organisation: "laholm", id: $id) ${AGREEMENT}
       proposed: proposeAgreement(organisation: "hylte", id: $id) ${AGREEMENT}`,
      { id: ids.id },
    ),
  ).toMatchObject({ tooEarly: { code: 'WRONG_STATE' }, notOurs: { code: 'NOT_OWNER' }, proposed: { status: 'PROPOSED' } });

  // Each council decides for itself, and signs what it has decided.
  const decide = (party: string, id: string, version: number, more = '') => `${party}: recordDecision(organisation: "${party}", input: { id: ${id}, version: ${version}, body: "Kommunstyrelsen", outcome: ADOPTED, date: "2026-03-0${version}" ${more} }) ${STATEMENT}`;
  const sign = (party: string, id: string, version: number, on: string) => `${party}: recordSignature(organisation: "${party}", input: { id: ${id}, version: ${version}, signedOn: "${on}", signedAs: "Kommunstyrelsens ordförande" }) ${STATEMENT}`;
  expect(await give(sign('laholm', '$ofLaholm', 1, '2026-03-09'), { ofLaholm: ids.ofLaholm })).toEqual({ laholm: { code: 'NO_RECORD' } });
  const both = { ofHylte: ids.ofHylte, ofLaholm: ids.ofLaholm };
  expect(await give(`${decide('hylte', '$ofHylte', 1, 'role: PARTICIPANT')} ${decide('laholm', '$ofLaholm', 1, 'role: PARTICIPANT')}`, both)).toEqual({ hylte: { state: 'DECIDED' }, laholm: { state: 'DECIDED' } });
  expect(await give(sign('laholm', '$ofLaholm', 1, '2026-02-27'), { ofLaholm: ids.ofLaholm })).toEqual({ laholm: { code: 'SIGNED_BEFORE_DECIDED' } });
  expect(await give(`${sign('hylte', '$ofHylte', 1, '2026-03-09')} ${sign('laholm', '$ofLaholm', 1, '2026-03-09')}`, both)).toEqual({ hylte: { state: 'SIGNED' }, laholm: { state: 'SIGNED' } });

  // The keeper notes what it has heard of them; only with all of them is it signed, and only then in force.
  const note = (organisation: string, standing: string) => `${organisation}${standing}: noteParty(organisation: "hylte", input: { id: $id, organisationId: "${organisation}", standing: ${standing} }) ${AGREEMENT}`;
  const one = await give(`${note('hylte', 'DECIDED')} ${note('hylte', 'SIGNED')} notAll: signAgreement(organisation: "hylte", id: $id, signedOn: "2026-03-10") ${AGREEMENT}`, { id: ids.id });
  expect(one).toMatchObject({ hylteSIGNED: { status: 'DECIDED_BY_SOME' }, notAll: { code: 'NOT_ALL_SIGNED' } });
  const all = await give(
    `${note('laholm', 'DECIDED')} ${note('laholm', 'SIGNED')}
     signed: signAgreement(organisation: "hylte", id: $id, signedOn: "2026-03-10") ${AGREEMENT}
     inForce: bringIntoForce(organisation: "hylte", id: $id, from: "2026-04-01") ${AGREEMENT}
     hylte: recordTakingPart(organisation: "hylte", id: $ofHylte) ${STATEMENT}
     laholm: recordTakingPart(organisation: "laholm", id: $ofLaholm) ${STATEMENT}
     area: advanceArea(input: { id: $area, event: AGREE, on: "2026-04", by: "Styrgruppen", agreementId: $id }) ${AREA}`,
    { ...ids, area: area.id },
  );
  expect(all).toMatchObject({ signed: { status: 'SIGNED' }, inForce: { status: 'IN_FORCE' }, hylte: { state: 'ACTIVE' }, laholm: { state: 'ACTIVE' }, area: { state: 'AGREEMENT' } });

  // A revision, on which two officers of the keeper work at the same time: the second loses nothing.
  const { version } = all['inForce'] as { version: number };
  const amend = `amendAgreement(organisation: "hylte", expectedVersion: ${version}, input: { id: $id, kind: REVISION, summary: "Öppet till 18" }) ${AGREEMENT}`;
  expect(await give(`first: ${amend} second: ${amend}`, { id: ids.id })).toMatchObject({ first: { status: 'IN_FORCE', version: version + 1 }, second: { code: 'CHANGED_MEANWHILE', currentVersion: version + 1 } });
  const adopt = `adopted: adoptVersion(organisation: "hylte", id: $id, version: 2, signedOn: "2026-03-11", inForceFrom: "2026-05-01") ${AGREEMENT}`;
  expect(await give(adopt, { id: ids.id })).toEqual({ adopted: { code: 'NOT_ALL_SIGNED' } });
  await give(`${decide('hylte', '$ofHylte', 2)} ${decide('laholm', '$ofLaholm', 2)}`, both);
  await give(`${sign('hylte', '$ofHylte', 2, '2026-03-11')} ${sign('laholm', '$ofLaholm', 2, '2026-03-11')}`, both);
  expect(await give(`${['hylte', 'laholm'].flatMap((party) => [note(party, 'DECIDED'), note(party, 'SIGNED')]).join(' ')} ${adopt}`, { id: ids.id })).toMatchObject({ adopted: { status: 'REVISED' } });

  // Laholm gives notice, for itself; the keeper hears of it, and all of it can be read at once.
  const left = await give(
    `notice: giveNotice(organisation: "laholm", id: $ofLaholm, givenOn: "2026-06-01", lastDay: "2026-12-31") ${STATEMENT}
     again: giveNotice(organisation: "laholm", id: $ofLaholm, givenOn: "2026-06-01") ${STATEMENT}
     noted: noteNotice(organisation: "hylte", id: $id, organisationId: "laholm", givenOn: "2026-06-01") {
       ... on Agreement { status keeper { name } parties { organisation { name } standing statement { state signedVersion noticeGivenOn } } versions { number status } }
     }`,
    { id: ids.id, ofLaholm: ids.ofLaholm },
  );
  expect(left).toMatchObject({
    notice: { state: 'NOTICE' },
    again: { code: 'WRONG_STATE' },
    noted: {
      status: 'NOTICE_GIVEN',
      keeper: { name: 'Hylte' },
      parties: expect.arrayContaining([
        { organisation: { name: 'Hylte' }, standing: 'ACTIVE', statement: { state: 'ACTIVE', signedVersion: 2, noticeGivenOn: null } },
        { organisation: { name: 'Laholm' }, standing: 'NOTICE', statement: { state: 'NOTICE', signedVersion: 2, noticeGivenOn: '2026-06-01' } },
      ]),
      versions: [{ number: 1, status: 'SUPERSEDED' }, { number: 2, status: 'IN_FORCE' }],
    },
  });
});
