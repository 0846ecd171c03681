const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** How often to look whether npm still lives, in milliseconds. */
const GLANCE = 500;

/**
 * An AbortSignal that fires when this run is to end: on Ctrl-C, on being told to, when the terminal closes, and when
 * the npm that started it is gone. It fires once, however often it is asked: npm passes signals on, so that they come
 * twice.
 */
export function stopRequest() {
  const request = new AbortController();
  for (const signal of SIGNALS) process.on(signal, () => request.abort());

  // Only under npm: a run that was put into the background from a shell outlives that shell with good reason.
  if (process.env['npm_lifecycle_event'] !== undefined) {
    const npm = process.ppid;
    setInterval(() => process.ppid !== npm && request.abort(), GLANCE).unref();
  }
  return request.signal;
}
