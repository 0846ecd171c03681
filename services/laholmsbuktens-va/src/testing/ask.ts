// What tests read is what they have asked for; typing it would say the query twice.
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = { data: any; errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[] };

/** Sends one GraphQL request over HTTP and returns the answer's body. */
export async function ask(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  return (await response.json()) as Answer;
}

/** What a subgraph tells a gateway of itself. */
export async function sdlOf(url: string): Promise<string> {
  const { data } = await ask(url, '{ _service { sdl } }');
  return data['_service'].sdl;
}
