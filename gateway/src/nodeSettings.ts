/**
 * With what Node is started for the gateway; once it runs, it is too late. By itself Node gives each half of the young
 * generation 64 MB, and lets the heap grow to several times what is alive before it looks for what is not. With a half of
 * 16 MB, answers that are being put together are copied, and kept, before they are done; with 50 %, a gateway over four
 * subgraphs, of whose heap little is alive, answers a quarter less from 50 connections. package.json says the same.
 */
export const NODE_FLAGS: readonly string[] = ['--max-semi-space-size=32', '--heap-growing-percent=80'];

/** One arena for all threads: what one of them has given back, another can have. Only glibc reads it. */
export const NODE_ENVIRONMENT = { MALLOC_ARENA_MAX: '1' } as const;
