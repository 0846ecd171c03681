import { readFileSync } from 'node:fs';
import { NODE_ENVIRONMENT, NODE_FLAGS } from './nodeSettings.js';

const scriptsOf = (file: string) => (JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as { scripts: Record<string, string> }).scripts;
const settings = Object.entries(NODE_ENVIRONMENT).map(([name, value]) => `${name}=${value}`);

test.each([
  ['npm start -w gateway', scriptsOf('../package.json')['start']],
  ['npm run gateway', scriptsOf('../../package.json')['gateway']],
  ['npm run members', scriptsOf('../../package.json')['members']],
])('%s starts Node with these settings', (_name, script) => {
  expect(script?.split(' ')).toEqual(expect.arrayContaining([...NODE_FLAGS, ...settings]));
});
