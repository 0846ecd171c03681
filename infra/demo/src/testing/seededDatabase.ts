import { seedMember, seedSecretariat } from '@samverkan/demo';
import { createFilledDatabase } from '@samverkan/records/testing/createFilledDatabase';

/** A new database with a member's demonstration data: its address. */
export const aMembersDatabase = (organisation: string): Promise<string> =>
  createFilledDatabase(`the demonstration data of ${organisation}`, (databaseUrl) => seedMember({ organisation, databaseUrl }));

/** A new database with the demonstration data of a federation's secretariat: its address. */
export const aSecretariatsDatabase = (federation: string): Promise<string> =>
  createFilledDatabase(`the demonstration data of the secretariat of ${federation}`, (databaseUrl) => seedSecretariat({ federation, databaseUrl }));
