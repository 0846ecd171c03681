/** Aborted when the client closes the connection before it has its answer. */
export function goneAway(response: { on(event: 'close', listener: () => void): unknown; writableFinished: boolean }): AbortSignal {
  const controller = new AbortController();
  response.on('close', () => response.writableFinished || controller.abort());
  return controller.signal;
}
