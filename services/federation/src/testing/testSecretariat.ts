import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { allowWrites, Language } from '@samverkan/records';
import { being, identifyTestViewer } from '@samverkan/common/testing/testViewer';
import { startTestProgram, type TestProgram } from '@samverkan/records/testing/testProgram';
import { openDatabase } from '../database/openDatabase.js';
import { FederationState } from '../federation/codeLists.js';
import { Federation } from '../federation/federation.js';
import { startSecretariat, type SecretariatOptions } from '../service.js';

export const provenance = { source: 'test', asOf: null, lastVerifiedOn: null, demonstration: true };

export type TestSecretariat = TestProgram;

/** A secretariat of the federation `goda-grannar` that takes writes, from its own officer where nobody says who they are, with what `fill` puts in its database beside the federation. */
export function startTestSecretariat(fill: (em: EntityManager) => void = () => {}, options: Partial<SecretariatOptions> = {}): Promise<TestSecretariat> {
  return startTestProgram('secretariat', {
    openDatabase,
    fill: (em) => {
      em.create(Federation, aFederation('goda-grannar'));
      fill(em);
    },
    start: (databaseUrl) => startSecretariat({ federation: 'goda-grannar', databaseUrl, policy: allowWrites, identify: [identifyTestViewer, being('secretariat:goda-grannar')], ...options }),
  });
}

export function aFederation(id: string, more: Partial<RequiredEntityData<Federation>> = {}): RequiredEntityData<Federation> {
  return { id, state: FederationState.ACTIVE, focus: [], language: Language.sv, provenance, ...more };
}
