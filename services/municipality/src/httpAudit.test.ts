import { httpAudits } from '@samverkan/common/testing/httpAudit';
import { startTestMember, type TestMember } from './testing/testMember.js';

let member: TestMember;
beforeAll(async () => {
  member = await startTestMember('hylte', () => {});
});
afterAll(() => member.stop());

describe('a member’s own endpoint speaks GraphQL over HTTP', () => {
  test.each(httpAudits(() => member.url))('$name ($id)', ({ check }) => check());
});
