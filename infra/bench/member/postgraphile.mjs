// PostGraphile on the same tables, as it comes, with the plugin for filters that it recommends.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { grafserv } from 'grafserv/node';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { readSettings, sayReady } from '../measure/program.mjs';
import { countStatements } from './countStatements.mjs';

const { databaseUrl } = readSettings();
countStatements(pg);

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['public'], poolConfig: { max: 8 } })],
  grafast: { explain: false },
  grafserv: { websockets: false, graphiql: false },
});
const server = createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
await instance.createServ(grafserv).addTo(server);
sayReady(`http://127.0.0.1:${server.address().port}/graphql`);
