import { shown } from '../errors.js';
import { NotIdentified } from '../identity/identify.js';
import { LONGEST_LIFE } from './requestToken.js';

// Why a gateway's token is not believed: a code for each reason. What is said of it is what anybody could read in it.

export const malformed = () => new NotIdentified('GATEWAY_TOKEN_MALFORMED', 'The gateway’s token is none: expected a signed request as docs/adr/0008 says it.');

export const wrongAlgorithm = (algorithm: unknown) => new NotIdentified('GATEWAY_TOKEN_ALGORITHM', `The gateway’s token is signed with ${shown(algorithm)}; only EdDSA is taken.`);

export const notJoined = (federation: string) => new NotIdentified('GATEWAY_NOT_JOINED', `The gateway’s token is of ${shown(federation)}, and this organisation has joined no such federation.`, 403);

export const unknownKey = (federation: string) => new NotIdentified('GATEWAY_KEY_UNKNOWN', `The gateway’s token is signed with a key that is not known to be one of ${shown(federation)}.`);

export const keysOutOfReach = (federation: string) => new NotIdentified('GATEWAY_KEYS_OUT_OF_REACH', `The keys of ${shown(federation)} cannot be fetched now, so that nothing can be said of the gateway’s token.`, 503);

export const wrongSignature = () => new NotIdentified('GATEWAY_SIGNATURE_WRONG', 'The gateway’s token is not signed with the key that it names.');

export const wrongAudience = (audience: string) => new NotIdentified('GATEWAY_TOKEN_AUDIENCE', `The gateway’s token is for ${shown(audience)}, which is somebody else.`, 403);

export const expired = () => new NotIdentified('GATEWAY_TOKEN_EXPIRED', 'The gateway’s token has expired.');

export const fromTheFuture = () => new NotIdentified('GATEWAY_TOKEN_NOT_YET', 'The gateway’s token is from the future: one of the two clocks is wrong.');

export const livesTooLong = () => new NotIdentified('GATEWAY_TOKEN_TOO_LONG', `The gateway’s token lives for more than ${LONGEST_LIFE} seconds.`);

export const otherBody = () => new NotIdentified('GATEWAY_TOKEN_BODY', 'The gateway’s token is of another request: the body is not the one that was signed.');

export const replayed = () => new NotIdentified('GATEWAY_TOKEN_REPLAYED', 'The gateway’s token has been used, or is older than this program’s memory of those that were used.');

export const tooMany = (federation: string) => new NotIdentified('GATEWAY_TOO_MANY_TOKENS', `So many tokens of ${shown(federation)} live now that no more can be remembered; try again in a moment.`, 503);

export const conflicting = () => new NotIdentified('IDENTITIES_CONFLICT', 'The gateway’s token and the person’s own speak of different people.');
