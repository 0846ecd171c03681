// Our gateway, with its own executor or the stock one.
import { newSigningKey, protectionOf } from '@samverkan/common';
import { startGateway } from '@samverkan/gateway';
import { readSettings, sayReady } from '../measure/program.mjs';
import { manifestOf } from './manifest.mjs';

const { memberUrls, executor, signed = false } = readSettings();

// All that is asked comes from one address, as fast as it is answered: more than one viewer may ask in a minute.
// The deadline is for the first answers, of code that is not compiled yet, on a machine that others use as well.
const gateway = await startGateway({ manifest: manifestOf(memberUrls), executor, keys: signed ? [newSigningKey()] : [], deadline: 60_000, protection: protectionOf('gateway', { rate: Number.MAX_SAFE_INTEGER }) });
sayReady(gateway.url);
