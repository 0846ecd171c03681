import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a server answers: its status, the codes of its errors, and all of it as text. */
export interface Reply {
  status: number;
  codes: string[];
  text: string;
  headers: Record<string, string | string[] | undefined>;
}

export interface Send {
  method?: string;
  /** After the address of GraphQL: `?query=…`, `/cost`. */
  path?: string;
  /** Several of one name are sent as so many headers. */
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

/** One request as it stands, over a connection of its own: nothing is added that a test did not say, but its length. */
export async function send(url: string, { method = 'POST', path = '', headers = {}, body }: Send): Promise<Reply> {
  const request = httpRequest(url + path, { method, agent: false, headers: { ...(method === 'POST' && { 'content-type': 'application/json' }), ...headers } });
  request.end(body);
  const [response] = (await once(request, 'response')) as [import('node:http').IncomingMessage];
  const answered = await text(response);
  return { status: response.statusCode!, codes: codesIn(answered), text: answered, headers: response.headers };
}

export const sendQuery = (url: string, query: string, more: object = {}): Promise<Reply> => send(url, { body: JSON.stringify({ query, ...more }) });

/** What comes back over a plain connection when these bytes are sent, piece by piece, until the server closes it. */
export async function sendBytes(url: string, ...pieces: (string | Buffer)[]): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {}); // it is closed on us while we send, which is the point
  await once(socket, 'connect');
  for (const piece of pieces) socket.write(piece);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'close');
  return Buffer.concat(chunks).toString('utf8');
}

function codesIn(answer: string): string[] {
  if (!/^[{[]/.test(answer)) return []; // as a preflight is answered, or a file
  const { errors = [] } = JSON.parse(answer) as { errors?: { extensions?: { code?: string } }[] };
  return errors.map(({ extensions }) => extensions?.code ?? 'NONE');
}
