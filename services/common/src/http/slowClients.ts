import { STATUS_CODES, type Server, type ServerOptions } from 'node:http';
import type { Socket } from 'node:net';

/** How long a client may take to say what it asks, in milliseconds. */
export interface Patience {
  /** For its headers. */
  headers: number;
  /** For all of the request. */
  request: number;
}

export const PATIENCE: Patience = { headers: 10_000, request: 30_000 };

/** How a server is told to close connections whose client is too slow; it looks at them five times in that time. */
export const serverPatience = ({ headers, request }: Patience): ServerOptions => ({
  headersTimeout: headers,
  requestTimeout: request,
  connectionsCheckingInterval: Math.ceil(Math.min(headers, request) / 5),
  keepAliveTimeout: 65_000,
});

const REFUSALS: Record<string, { status: number; code: string; message: string }> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'REQUEST_TOO_SLOW', message: 'The request did not come to its end in time.' },
  HPE_HEADER_OVERFLOW: { status: 431, code: 'HEADERS_TOO_LARGE', message: 'The address and the headers of a request are together at most 16 KiB.' },
};
const NO_HTTP = { status: 400, code: 'BAD_REQUEST', message: 'This is not a request of HTTP/1.1.' };

/** Answers in JSON what is no request, or does not become one in time, and closes its connection. */
export function refuseBrokenRequests(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const { status, code, message } = REFUSALS[error.code ?? ''] ?? NO_HTTP;
    const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`);
  });
}
