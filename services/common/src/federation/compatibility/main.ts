import { createLog } from '../../log.js';
import { runProgram } from '../../program.js';
import { readConfig } from './config.js';
import { buildProductsSchema } from './products/schema.js';
import { startSubgraph } from './startSubgraph.js';

await runProgram(async () => {
  const { schema } = await buildProductsSchema();
  const running = await startSubgraph({ schema, ...readConfig(), traces: true });
  createLog('products').info(`the suite’s subgraph products is ready at ${running.url}`);
  return running;
});
