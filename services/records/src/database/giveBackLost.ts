import type { Pool, PoolClient } from 'pg';

/**
 * Has a pool take back each connection that is lost while somebody uses it. Whoever uses it gives it back only after a
 * rollback, which a lost connection cannot do: without this, each would keep its place in the pool for ever, and after a
 * crash of PostgreSQL the program would wait for places that never come free.
 */
export function giveBackLost(pool: Pool): void {
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>;
  const connectSafely = async (): Promise<PoolClient> => {
    const client = await connect();
    const release = client.release.bind(client);
    let given = false;
    const giveBack = (destroy?: Error | boolean): void => {
      if (given) return;
      given = true;
      client.off('end', lost);
      release(destroy);
    };
    const lost = () => giveBack(true);
    client.once('end', lost);
    client.release = giveBack;
    return client;
  };
  pool.connect = connectSafely as Pool['connect'];
}
