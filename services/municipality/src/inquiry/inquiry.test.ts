import { PREPARATORY, startWithBodies } from '../testing/bodies.js';
import type { TestMember } from '../testing/testMember.js';

let laholm: TestMember;
beforeEach(async () => {
  laholm = await startWithBodies();
});
afterEach(() => laholm.stop());

const record = async (input: object) =>
  (await laholm.ask('mutation ($input: RecordInquiryInput!) { result: recordInquiry(input: $input) { ... on Inquiry { kind subject doneOn participants findings body { id } } ... on Refused { code field } } }', { input: { body: PREPARATORY, kind: 'DIALOGUE', subject: 'Trygghet på kvällen', doneOn: '2025-04', ...input } })).data.result;
const inquiries = async (more = '') => (await laholm.ask(`{ organisation { inquiries${more} { subject } } }`)).data.organisation.inquiries;

test('a body writes down what it has found out', async () => {
  expect(await record({})).toEqual({ kind: 'DIALOGUE', subject: 'Trygghet på kvällen', doneOn: '2025-04', participants: null, findings: null, body: { id: PREPARATORY } });
  await record({ kind: 'NEEDS_ASSESSMENT', subject: 'Ungas hälsa', participants: 0 });
  expect(await inquiries('(kind: NEEDS_ASSESSMENT)')).toEqual([{ subject: 'Ungas hälsa' }]);
});

test.each([
  [{ subject: '' }, 'NO_TEXT', 'subject'],
  [{ participants: -1 }, 'NEGATIVE_COUNT', 'participants'],
  [{ body: 'laholm:body:NONE' }, 'NO_RECORD', 'body'],
])('the inquiry %j is refused with %s', async (input, code, field) => {
  expect(await record(input)).toEqual({ code, field });
  expect(await inquiries()).toEqual([]);
});
