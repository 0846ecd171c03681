import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';

/** Everything that the launcher starts listens here and nowhere else: nothing of it is for another machine. */
export const HOST = '127.0.0.1';

/** As many different free ports as asked for. All are held at once while being found, and let go together. */
export async function freePorts(count: number): Promise<number[]> {
  const held = await Promise.all(Array.from({ length: count }, () => listenOn(0)));
  const ports = held.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(held.map(close));
  return ports;
}

/** Why a port cannot be listened on, as the system's code (`EADDRINUSE`, `EACCES`), or undefined when it can. */
export async function whyNotFree(port: number): Promise<string | undefined> {
  try {
    await close(await listenOn(port));
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

async function listenOn(port: number): Promise<Server> {
  const server = createServer().listen({ port, host: HOST, exclusive: true });
  await once(server, 'listening');
  return server;
}

async function close(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}
