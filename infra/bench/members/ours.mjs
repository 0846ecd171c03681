// Our gateway, with its own executor or the stock one.
import { startGateway } from '@samverkan/gateway';
import { readSettings, sayReady } from '../measure/program.mjs';
import { manifestOf } from './manifest.mjs';

const { memberUrls, executor } = readSettings();

// The deadline is for the first answers, of code that is not compiled yet, on a machine that others use as well.
const gateway = await startGateway({ manifest: manifestOf(memberUrls), executor, deadline: 60_000 });
sayReady(gateway.url);
