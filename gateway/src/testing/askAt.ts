import { post, type Answer } from './federation.js';

/** Sends one GraphQL request to a program of its own, such as a member’s, and returns the answer’s body. */
export const askAt = async (url: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> => (await (await post(url, { query, variables })).json()) as Answer;
