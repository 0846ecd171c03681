import { z } from 'zod';
import type { OwnAnswer } from '../members/router.js';

/** How many records of one sort a member has that are not published to whoever asks. */
export interface NotPublished {
  member: string;
  recordType: string;
  ground: string | null;
  records: number;
}

const told = z.array(z.object({ recordType: z.string(), ground: z.string().nullable(), records: z.int().positive() }));

/** The field by which an organisation says how many of its records of these sorts, or of all where none is named, are not published: for a question whose answer they would belong to. */
export const askNotPublished = (...sorts: readonly string[]): string => `notPublishedRecords${sorts.length ? `(recordTypes: ${JSON.stringify(sorts)})` : ''} { recordType ground records }`;

/** A question about organisations that also asks that. */
export const alsoNotPublished = (query: string, ...sorts: readonly string[]): string => query.replace('... on Organisation {', `... on Organisation { ${askNotPublished(...sorts)}`);

/** What members have said of it; nothing where it was not asked, or was said in another shape. */
export function notPublishedIn(answers: readonly OwnAnswer[]): NotPublished[] {
  return answers.flatMap((answer) => {
    const said = 'organisation' in answer ? told.safeParse(answer.organisation['notPublishedRecords']) : undefined;
    return (said?.data ?? []).map((records) => ({ member: answer.member, ...records }));
  });
}
