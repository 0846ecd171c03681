import { Program } from './program.mjs';

/** Starts the load generator. */
export async function startLoadGenerator() {
  const program = await Program.start(new URL('./load.mjs', import.meta.url));
  return {
    /** `{ url, body, connections, milliseconds, least, most }`: see load.mjs. Rejects when a request is not answered with 200. */
    async drive(load) {
      const { loaded } = await program.order({ load }, (said) => said.loaded !== undefined);
      if (loaded.failed) throw new Error(`${loaded.failed} of ${loaded.latencies.length} requests to ${load.url} failed`);
      return loaded;
    },
    stop: () => program.stop(),
  };
}
