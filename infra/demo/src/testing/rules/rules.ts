import { agreementRules } from './agreementRules.js';
import type { Rule } from './federation.js';
import { recordRules } from './recordRules.js';
import { serviceRules } from './serviceRules.js';
import { statementRules } from './statementRules.js';

/** What the records of all members together keep to, whether they were told or generated. */
export const rules: Rule[] = [...recordRules, ...agreementRules, ...statementRules, ...serviceRules];
