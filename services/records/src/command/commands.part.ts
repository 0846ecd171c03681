import { AnsweredCommand } from './answeredCommand.js';
import { RecordVersion } from './recordVersion.js';

/** What every program notes of commands, whatever its records are. */
export const commandsPart = {
  entities: [RecordVersion, AnsweredCommand],
  unrecorded: [RecordVersion, AnsweredCommand],
  resolvers: [],
} as const;
