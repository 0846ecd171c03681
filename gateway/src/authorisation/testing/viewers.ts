import { bearerAs, type TestViewer } from '@samverkan/common/testing/testViewer';
import { post, type Answer } from '../../testing/federation.js';

export const FEDERATION = 'goda-grannar';
export const OWNER = 'hylte';

/** The columns of the tables, each as somebody of flesh and blood; of a federation's own records nobody is an officer. */
export const VIEWERS: Readonly<Record<string, TestViewer | undefined>> = {
  'anyone': undefined,
  'reader': { id: 'reader', grants: [`reader:${FEDERATION}`] },
  'analyst': { id: 'analyst', grants: [`analyst:${FEDERATION}`] },
  'secretariat': { id: 'secretariat', grants: [`secretariat:${FEDERATION}`] },
  'administrator elsewhere': { id: 'elsewhere', grants: ['administrator:laholm'] },
  'officer': { id: 'officer', grants: [`officer:${OWNER}`] },
  'administrator': { id: 'administrator', grants: [`administrator:${OWNER}`] },
};

export const ROLES = Object.keys(VIEWERS);

/** What a request in this role carries: a token of the person's own, which a gateway passes on with a file. */
export const carriedBy = (role: string): Record<string, string> => (VIEWERS[role] ? bearerAs(VIEWERS[role]) : {});

export const askIn = async (role: string, url: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> => (await (await post(url, { query, variables }, carriedBy(role))).json()) as Answer;
