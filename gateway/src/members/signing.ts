import { REQUEST_TOKEN_HEADER, RequestSigner, type SignableRequest, type SigningKey } from '@samverkan/common';

/** The headers by which a request says, signed, which federation asks, whom, for whom, and what. */
export type Signing = (request: SignableRequest) => Promise<Record<string, string>>;

/** Signs for a federation with its key; `members` says who is in it now. */
export function signingWith(key: SigningKey, federation: string, members: () => readonly string[]): Signing {
  const signer = new RequestSigner({ federation, members, key });
  return async (request) => ({ [REQUEST_TOKEN_HEADER]: await signer.sign(request) });
}
