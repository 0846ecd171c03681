import type { EntityManager } from '@mikro-orm/postgresql';
import { nextState } from '@samverkan/records';
import { PartyState } from '../statement/codeLists.js';
import type { Agreement } from './agreement.js';
import { AGREEMENT_LIFE } from './agreementLife.js';
import { getAgreement, getVersion, type WorkedOn } from './getAgreement.js';
import { VERSION_LIFE } from './versionLife.js';

/** Puts a draft before its parties, who are invited by it. Throws a Refusal: NO_RECORD, WRONG_STATE. */
export async function proposeAgreement(em: EntityManager, id: string): Promise<Agreement> {
  return propose(await getAgreement(em, id));
}

export function propose(work: WorkedOn): Agreement {
  const { agreement, parties } = work;
  agreement.status = nextState(AGREEMENT_LIFE, agreement.status, 'propose');
  const version = getVersion(work, 1);
  version.status = nextState(VERSION_LIFE, version.status, 'propose');
  for (const party of parties) party.standing ??= PartyState.INVITED;
  return agreement;
}
