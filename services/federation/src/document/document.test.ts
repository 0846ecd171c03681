import { Language } from '@samverkan/records';
import { provenance, startTestSecretariat, type TestSecretariat } from '../testing/testSecretariat.js';
import { DocumentState } from './codeLists.js';
import { DocumentParty } from './documentParty.js';
import { FoundingDocument } from './foundingDocument.js';

const ID = 'goda-grannar:document:A';

let secretariat: TestSecretariat;
beforeEach(async () => {
  secretariat = await startTestSecretariat((em) => {
    const document = em.create(FoundingDocument, { id: ID, title: 'Avsiktsförklaring', aims: [], preconditions: [], state: DocumentState.DRAFT, language: Language.sv, provenance });
    for (const organisationId of ['horby', 'hoor']) em.create(DocumentParty, { id: `${ID}:${organisationId}`, document, organisationId, name: organisationId, datedOn: '2017-11', signatories: [] });
  });
});
afterEach(() => secretariat.stop());

const run = async (mutation: string) => (await secretariat.ask(`mutation { result: ${mutation} { ... on FoundingDocument { state signedOn parties { organisationId datedOn signedOn adoption { body } signatories { name role signedOn } } } ... on Refused { code field } } }`)).data.result;
const propose = () => run(`proposeDocument(id: "${ID}")`);
const adopt = (organisation: string) => run(`recordAdoption(input: { id: "${ID}", organisationId: "${organisation}", decision: { body: "Kommunstyrelsen", date: "2017-12-04" } })`);
const sign = (organisation: string, on = '2018-01-15') => run(`signDocument(input: { id: "${ID}", organisationId: "${organisation}", name: "Susanne Meijer", role: CHAIR_OF_EXECUTIVE_BOARD, signedOn: "${on}" })`);

test('each party adopts for itself, then signs; the document is signed when the last has', async () => {
  expect(await propose()).toMatchObject({ state: 'PROPOSED' });
  expect(await adopt('horby')).toMatchObject({ state: 'ADOPTED_BY_SOME' });
  expect(await adopt('hoor')).toMatchObject({ state: 'ADOPTED_BY_ALL' });
  expect(await sign('horby')).toMatchObject({ state: 'ADOPTED_BY_ALL', signedOn: null });
  const signed = await sign('hoor', '2018-02-01');
  expect(signed).toMatchObject({ state: 'SIGNED', signedOn: '2018-02-01' });
  expect(signed.parties[1]).toEqual({ organisationId: 'horby', datedOn: '2017-11', signedOn: '2018-01-15', adoption: { body: 'Kommunstyrelsen' }, signatories: [{ name: 'Susanne Meijer', role: 'CHAIR_OF_EXECUTIVE_BOARD', signedOn: '2018-01-15' }] });
});

test('a party signs nothing that it has not adopted, and a date on the paper is no signature', async () => {
  await propose();
  await adopt('horby');
  expect(await sign('hoor')).toEqual({ code: 'NO_DECISION', field: 'organisationId' });
  const { data } = await secretariat.ask('{ federation { foundingDocuments { state parties { organisationId datedOn signedOn } } } }');
  expect(data.federation.foundingDocuments).toEqual([{ state: 'ADOPTED_BY_SOME', parties: [{ organisationId: 'hoor', datedOn: '2017-11', signedOn: null }, { organisationId: 'horby', datedOn: '2017-11', signedOn: null }] }]);
});

test('who is no party neither adopts nor signs', async () => {
  await propose();
  expect(await adopt('lund')).toEqual({ code: 'NO_PARTY', field: 'organisationId' });
  expect(await sign('lund')).toEqual({ code: 'NO_PARTY', field: 'organisationId' });
});

test('a draft is not adopted, and what is refused leaves no decision behind', async () => {
  expect(await adopt('horby')).toEqual({ code: 'WRONG_STATE', field: null });
  expect((await propose()).parties.map(({ adoption }: { adoption: unknown }) => adoption)).toEqual([null, null]);
  expect(await propose()).toEqual({ code: 'WRONG_STATE', field: null });
});
