import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Decision } from './decision.js';
import { PartyStatement } from './partyStatement.js';
import { PartyStatementResolver } from './partyStatement.resolver.js';
import { StatementCommandsResolver } from './statementCommands.resolver.js';

/** What the organisation itself states on the agreements that it is party to. */
export const statementPart: Part<Context> = {
  entities: [PartyStatement, Decision],
  resolvers: [PartyStatementResolver, StatementCommandsResolver],
  references: { PartyStatement: ({ id }, { loaders }) => loaders.shown(PartyStatement).load(id) },
};
