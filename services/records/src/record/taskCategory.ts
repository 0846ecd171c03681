import { registerEnumType } from 'type-graphql';

export enum TaskCategory {
  DEVELOPMENT = 'DEVELOPMENT',
  OPERATION = 'OPERATION',
  STAFF = 'STAFF',
}
registerEnumType(TaskCategory, {
  name: 'TaskCategory',
  description: 'What sort of work is shared (seed O2).',
  valuesConfig: {
    DEVELOPMENT: { description: 'Utvecklingsuppgifter; utviklingsoppgaver, e.g. smart communities.' },
    OPERATION: { description: 'Driftsuppgifter; driftsoppgaver: services to inhabitants.' },
    STAFF: { description: 'Stabsfunktioner; stabsfunksjoner, e.g. legal advice, IT, payroll.' },
  },
});
