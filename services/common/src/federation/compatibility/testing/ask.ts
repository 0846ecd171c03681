export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any
  data: Record<string, any>;
  errors?: { message: string; path?: (string | number)[] }[];
  extensions?: Record<string, unknown>;
}

/** Sends one operation, the way the suite does: a POST of JSON that asks for JSON. */
export async function ask(url: string, query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}
