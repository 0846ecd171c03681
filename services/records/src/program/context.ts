import type { EntityManager } from '@mikro-orm/postgresql';
import type { JoinedFederation } from '@samverkan/common';
import type { CommandContext } from '../command/runCommand.js';
import { Versions } from '../command/versions.js';
import { Loaders } from '../database/loaders.js';
import { Selection } from '../database/selection.js';
import { StatementCount } from '../database/statementCount.js';
import type { Language } from '../record/language.js';
import { type Audience, audienceOf, OWNER } from '../sharing/audience.js';
import type { Asks } from '../sharing/findUnseen.js';
import type { SharingRules } from '../sharing/rules.js';
import type { Audiences } from '../sharing/audiences.js';

/** What one request’s resolvers work with. `organisation` is whose records these are. */
export interface RecordsContext extends CommandContext, Asks {
  /** How many SQL statements the request has run so far. */
  statements: StatementCount;
  selection: Selection;
  /** In which language texts are wanted, where they are given in it; undefined when nobody has said. */
  language: Language | undefined;
  /** The federations that the organisation has joined, as far as the program has been told. */
  federations: readonly JoinedFederation[];
}

export function createContext(audiences: Audiences, sharing: SharingRules, { organisation, policy, viewer, language, federations }: Pick<RecordsContext, 'organisation' | 'policy' | 'viewer' | 'language' | 'federations'>): RecordsContext {
  const statements = new StatementCount();
  const audience = audienceOf(viewer, organisation, federations);
  const forkFor = (whom: Audience) => audiences.entityManager(whom).fork({ loggerContext: { countStatement: () => statements.add() } });
  let em: EntityManager | undefined;
  let ownerEm: EntityManager | undefined;
  const asks: Asks = {
    get em() {
      return (em ??= forkFor(audience));
    },
    reader: { em: audiences.entityManager(audience), statements },
    ownerEm: () => (audience.of === 'owner' ? asks.em : (ownerEm ??= forkFor(OWNER))),
    audience,
    sharing,
  };
  const selection = new Selection();
  return Object.assign(asks, { selection, loaders: new Loaders(asks, selection), versions: new Versions(asks.ownerEm), organisation, policy, viewer, statements, language, federations });
}
