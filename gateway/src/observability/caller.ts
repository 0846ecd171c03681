import { REQUEST_ID_HEADER, type LanguageCode, type Viewer } from '@samverkan/common';
import type { TraceSpan } from './tracing.js';

/** For whom something is done: a part of an operation's context. */
export interface Caller {
  /** The id of the client's request. */
  requestId?: string | undefined;
  /** Who the client is; left out for what the program does by itself. */
  viewer?: Viewer | undefined;
  /** In which language the client would have texts. */
  language?: LanguageCode | undefined;
  /** Under which what is done belongs, where the operation is traced. */
  trace?: TraceSpan | undefined;
}

/** The headers of a GraphQL request that is made on behalf of an operation: its receiver's log and trace then tie in with ours. */
export function headersFor({ requestId, language, trace }: Caller): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
  if (requestId !== undefined) headers[REQUEST_ID_HEADER] = requestId;
  if (language !== undefined) headers['accept-language'] = language;
  trace?.carry(headers);
  return headers;
}
