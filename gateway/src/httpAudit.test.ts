import type { Running } from '@samverkan/common';
import { httpAudits } from '@samverkan/common/testing/httpAudit';
import { readFederation } from '@samverkan/schema';
import { startGateway } from './gateway.js';

describe.each(['own', 'stock'] as const)('the gateway, with its %s executor and no member in reach, speaks GraphQL over HTTP', (executor) => {
  let gateway: Running;
  beforeAll(async () => {
    const manifest = readFederation('goda-grannar');
    const nowhere = new Map(manifest.members.map(({ id }) => [id, 'http://127.0.0.1:1/graphql']));
    gateway = await startGateway({ manifest, addresses: { overrides: nowhere }, executor });
  });
  afterAll(() => gateway.stop());

  test.each(httpAudits(() => gateway.url))('$name ($id)', ({ check }) => check());
});
