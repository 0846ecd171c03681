import { identifyBy, NotIdentified, type IdentifiableRequest, type Identify } from '../identity/identify.js';
import { holds, ORGANISATION_ROLES, writtenGrant, type Grant, type Viewer } from '../identity/viewer.js';
import type { Logger } from '../log.js';
import { conflicting } from './requestRefused.js';

export interface Ways {
  /** How a gateway says for whom it asks. */
  gateway: Identify;
  /** How people and machines say who they are themselves. */
  own: readonly Identify[];
  /** The organisation, where its side counts for those only who say themselves who they are: a gateway's word for them is not enough. */
  ownSide?: string | undefined;
  log: Logger;
}

/**
 * Who a request is made for: whom the gateway asks for, or who has come by themselves. Where a request carries both, they
 * must be the same. What a gateway says and is not to be believed is refused, and the reason is logged.
 */
export function identifyEither({ gateway, own, ownSide, log }: Ways): (request: IdentifiableRequest) => Promise<Viewer> {
  const ownViewer = identifyBy(...own);
  return async (request) => {
    const through = await gateway(request).catch((error: unknown) => {
      throw logged(error, log);
    });
    const self = await ownViewer(request);
    if (!through) return self;
    const grants = withoutOwnSide(through, ownSide);
    if (self.id === null) return { ...through, grants };
    if (self.id !== through.id) throw logged(conflicting(), log);
    return { ...through, grants: united(grants, self.grants), ...((through.readOnly || self.readOnly) && { readOnly: true }) };
  };
}

function logged(error: unknown, log: Logger): unknown {
  if (error instanceof NotIdentified) log.warn({ code: error.extensions['code'], reason: error.message }, 'a gateway’s token was refused');
  return error;
}

/** What is left of what a gateway says where its word for the owner's side is not enough: of the federation they still are. */
function withoutOwnSide({ grants, federation }: Viewer, organisation: string | undefined): Grant[] {
  const left = grants.filter((grant) => !isOwnSide(grant, organisation));
  if (left.length === grants.length || federation === null || holds({ grants: left }, 'reader', federation)) return left;
  return [...left, { role: 'reader', of: federation }];
}

const isOwnSide = ({ role, of }: Grant, organisation: string | undefined): boolean => of === organisation && (ORGANISATION_ROLES as readonly string[]).includes(role);

const united = (some: readonly Grant[], more: readonly Grant[]): Grant[] => [...new Map([...some, ...more].map((grant) => [writtenGrant(grant), grant])).values()];
