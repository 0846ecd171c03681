import { parseArgs } from 'node:util';
import { audienceOf } from '@samverkan/common';
import { SCRIPT_SECRET } from './provider.js';

const HELP = `Prints an access token of the development provider, which \`npm start\` runs, for curl and notebooks.

  npm run -s token -- --as officer:hylte [--for hylte]

  --as <role>:<of>  whose: reader, analyst or secretariat of the federation, officer or administrator of a member
  --for <id>        whose programs it is shown to: the federation's (the default) or a member's own
  IDENTITY_PORT     where the provider is (default 4090)`;

const { as: grant, for: receiver } = readArguments();
const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: grant.replace(':', '-'), client_secret: SCRIPT_SECRET, ...(receiver !== undefined && { resource: audienceOf(receiver) }) });
const response = await fetch(`http://127.0.0.1:${process.env['IDENTITY_PORT'] ?? 4090}/token`, { method: 'POST', body }).catch(() => fail('The development provider cannot be reached: run `npm start` first.'));
const answer = (await response.json()) as { access_token?: string; error?: string };
if (answer.access_token === undefined) fail(answer.error === 'invalid_target' ? `There are no programs of ${receiver} in this federation.` : `There is nobody here who is ${grant}.`);
console.log(answer.access_token);

function readArguments(): { as: string; for: string | undefined } {
  try {
    const { values } = parseArgs({ options: { as: { type: 'string' }, for: { type: 'string' } } });
    if (values.as !== undefined) return { as: values.as, for: values.for };
  } catch {
    // what it takes is said below
  }
  return fail(HELP, 2);
}

function fail(why: string, code = 1): never {
  console.error(why);
  process.exit(code);
}
