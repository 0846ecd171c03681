import type { Rights } from '@samverkan/records';

/** Who runs the secretariat's commands: its officers. docs/authorisation.md shows all of it. */
export const rights: Rights = { others: 'secretariat', commands: {} };
