import type { Running } from '@samverkan/common';
import { httpAudits } from '@samverkan/common/testing/httpAudit';
import { readFederation } from '@samverkan/schema';
import { startGateway } from './gateway.js';

let gateway: Running;
beforeAll(async () => {
  gateway = await startGateway({ manifest: readFederation('goda-grannar'), memberUrls: new Map() });
});
afterAll(() => gateway.stop());

describe('the gateway speaks GraphQL over HTTP, also while no member can be reached', () => {
  test.each(httpAudits(() => gateway.url))('$name ($id)', ({ check }) => check());
});
