import { resultOf } from '@samverkan/records';
import { PartyStatement } from './partyStatement.js';

export const PartyStatementResult = resultOf('PartyStatement', PartyStatement);
