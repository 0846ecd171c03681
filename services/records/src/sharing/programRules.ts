import type { EntityClass } from '@mikro-orm/core';
import { ApiToken, ApiTokenSecret } from '../apiToken/apiToken.js';
import { ChangeEvent } from '../change/changeEvent.js';
import { LoadedRow } from '../change/loadedRow.js';
import { AnsweredCommand } from '../command/answeredCommand.js';
import { RecordVersion } from '../command/recordVersion.js';
import { forEveryone, forOwner, type SharingRule } from './rules.js';

/** Who sees what every program that holds records keeps about them. A change is seen by whom the record was, and is, shown to. */
export const programRules: readonly [EntityClass, SharingRule][] = [
  [ChangeEvent, forEveryone],
  [LoadedRow, forOwner],
  [RecordVersion, forOwner],
  [AnsweredCommand, forOwner],
  [ApiToken, forOwner],
  [ApiTokenSecret, forOwner],
];
