import type { EntityManager } from '@mikro-orm/postgresql';
import { holds, newRecordId, readGrants, writtenGrant, type Viewer } from '@samverkan/common';
import { Field, InputType, Int } from 'type-graphql';
import { Refusal } from '../command/refusal.js';
import { getRecord } from '../command/getRecord.js';
import { ApiToken, ApiTokenSecret } from './apiToken.js';
import { hashOf, newTokenText } from './tokenText.js';

export const KIND = 'api-token';

/** In days. */
const LONGEST_LIFE = 400;
const DAY = 24 * 3_600_000;
const LONGEST_NAME = 100;
const MOST_GRANTS = 20;

@InputType({ description: 'A token for a machine.' })
export class IssueApiTokenInput {
  @Field(() => String, { description: 'What it is for, e.g. "Nightly report": 100 characters at the most.' })
  name!: string;

  @Field(() => [String], { description: 'What the machine is to be, e.g. ["officer:hylte"]: nothing that whoever gives it out is not.' })
  grants!: string[];

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is for reading only.' })
  readOnly!: boolean;

  @Field(() => Int, { defaultValue: 90, description: 'For how many days it counts: 1–400.' })
  days!: number;
}

/** A token and, this once, its text. */
export interface Issued {
  token: ApiToken;
  text: string;
}

/** Gives out a token. Throws a Refusal: NOT_BY_TOKEN, NO_TEXT, TEXT_TOO_LONG, BAD_GRANT, GRANT_NOT_HELD, LIFE_OUT_OF_RANGE. */
export function issueApiToken(em: EntityManager, organisation: string, viewer: Viewer, { name, grants, readOnly, days }: IssueApiTokenInput): Issued {
  if (isToken(viewer.id)) throw new Refusal('NOT_BY_TOKEN', 'Tokens are given out by people, not by other tokens.');
  const id = newRecordId(organisation, KIND);
  const now = Date.now();
  const text = newTokenText(id.split(':')[2]!);
  const token = em.create(ApiToken, {
    id,
    name: checkName(name),
    grants: checkGrants(grants, viewer),
    readOnly,
    issuedBy: viewer.id ?? '',
    issuedAt: new Date(now),
    expiresAt: new Date(now + checkDays(days) * DAY),
  });
  em.create(ApiTokenSecret, { id, hash: hashOf(text) });
  return { token, text };
}

/** From now on the token counts no more. Throws a Refusal: NO_RECORD, WRONG_STATE. */
export async function revokeApiToken(em: EntityManager, id: string): Promise<ApiToken> {
  const token = await getRecord(em, ApiToken, id);
  if (token.revokedAt) throw new Refusal('WRONG_STATE', 'The token has been revoked already.', 'id');
  token.revokedAt = new Date();
  return token;
}

const isToken = (id: string | null): boolean => id?.split(':')[1] === KIND;

function checkName(name: string): string {
  const written = name.trim();
  if (!written) throw new Refusal('NO_TEXT', 'A token says what it is for.', 'name');
  if (written.length > LONGEST_NAME) throw new Refusal('TEXT_TOO_LONG', `A token’s name has ${LONGEST_NAME} characters at the most.`, 'name');
  return written;
}

function checkGrants(wanted: readonly string[], viewer: Viewer): string[] {
  const grants = readGrants([...new Set(wanted)]);
  if (!wanted.length || wanted.length > MOST_GRANTS || grants.length < new Set(wanted).size) throw new Refusal('BAD_GRANT', `A token has 1 to ${MOST_GRANTS} grants, each a role and where: officer:hylte.`, 'grants');
  const beyond = grants.find(({ role, of }) => !holds(viewer, role, of));
  if (beyond) throw new Refusal('GRANT_NOT_HELD', `Nobody gives away what they are not: ${writtenGrant(beyond)}.`, 'grants');
  return grants.map(writtenGrant);
}

function checkDays(days: number): number {
  if (days < 1 || days > LONGEST_LIFE) throw new Refusal('LIFE_OUT_OF_RANGE', `A token counts for 1 to ${LONGEST_LIFE} days.`, 'days');
  return days;
}
