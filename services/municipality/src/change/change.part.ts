import { ChangeEvent, LoadedRow, sequenceOf, type Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { ChangeResolver, OrganisationChangesResolver } from './change.resolver.js';
import { UndoResolver } from './undo.resolver.js';

/** What was changed of all the organisation's records, and when. */
export const changePart: Part<Context> = {
  entities: [ChangeEvent, LoadedRow],
  resolvers: [ChangeResolver, OrganisationChangesResolver, UndoResolver],
  references: { Change: ({ id }, { loaders }) => loaders.by(ChangeEvent, 'sequence').load(String(sequenceOf(String(id)) || -1)) },
};
