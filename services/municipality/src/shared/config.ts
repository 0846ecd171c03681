import { IDENTITY_SETTINGS, identityOf, milliseconds, ORGANISATION_ID, PROTECTION_SETTINGS, protectionFrom, readEnvironment, TRUST_SETTINGS, trustOf } from '@samverkan/common';
import { FILE_LIMITS } from '@samverkan/records';
import { z } from 'zod';

const member = z.strictObject({
  organisation: z.string().regex(ORGANISATION_ID, 'expected an organisation id: lower-case letters, digits and hyphens'),
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/, error: 'expected the address of a PostgreSQL database: postgresql://user@host:port/database' }),
  port: z.int().min(0).max(65_535),
});

type Key = keyof z.infer<typeof member>;

/** Whether no two members have the same; port 0 is any free port, another for each. */
const apart = (key: Key) => (members: z.infer<typeof member>[]) => {
  const given = members.map((one) => one[key]).filter((value) => value !== 0);
  return new Set(given).size === given.length;
};

const members = z
  .array(member)
  .min(1, 'expected at least one member')
  .refine(apart('organisation'), 'a member is listed twice')
  .refine(apart('databaseUrl'), 'two members have the same database: each needs its own')
  .refine(apart('port'), 'two members have the same port: each needs its own');

/** The settings of a process that several members share. Throws BadConfiguration with every fault. */
export function readSharedConfig(environment: NodeJS.ProcessEnv = process.env) {
  const read = readEnvironment(
    {
      MEMBERS: z.string('expected JSON: a list of { organisation, databaseUrl, port }').transform(parseJson).pipe(members),
      HOST: z.string().default('127.0.0.1'),
      IMPORT_WITHIN: milliseconds(FILE_LIMITS.within),
      ...IDENTITY_SETTINGS,
      ...PROTECTION_SETTINGS,
      ...TRUST_SETTINGS,
    },
    environment,
  );
  const trustedBy = (organisation: string) => trustOf(read, (federation) => federation.members.includes(organisation), environment);
  return { members: read.MEMBERS.map((sharing) => ({ ...sharing, ...trustedBy(sharing.organisation) })), host: read.HOST, protection: protectionFrom('member', read), fileLimits: { within: read.IMPORT_WITHIN }, identityOf: (organisation: string) => identityOf(read, organisation) };
}

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('expected JSON: a list of { organisation, databaseUrl, port }');
    return z.NEVER;
  }
}
