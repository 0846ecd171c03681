import type { Ref } from '@mikro-orm/core';
import type { PartyStatement } from '../statement/partyStatement.js';

/** The agreement that a figure is about, from the statement that it stands under: `<party>:statement:<agreement id>`. */
export const agreementOf = (statement: Ref<PartyStatement>): string => statement.id.split(':').slice(2).join(':');

export const AGREEMENT_ID = 'The agreement, whoever keeps it.';
export const YEAR = 'The calendar year.';
