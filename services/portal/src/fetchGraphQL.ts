import type { FormattedExecutionResult } from 'graphql';

export interface GraphQLRequest {
  query: string;
  variables?: unknown;
  operationName?: string | null;
}

/**
 * Asks the gateway that served this page.
 *
 * Never rejects: where nothing that is GraphQL came back, the result is an error that says so, since
 * the editor would show a rejection as a stack trace.
 */
export async function fetchGraphQL<Data = Record<string, unknown>>(
  request: GraphQLRequest,
  { headers = {} }: { headers?: Record<string, unknown> } = {},
): Promise<FormattedExecutionResult<Data>> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...(headers as Record<string, string>),
      },
      body: JSON.stringify(request),
    });
  } catch {
    return failure('The gateway could not be reached.');
  }
  try {
    return (await response.json()) as FormattedExecutionResult<Data>;
  } catch {
    return failure(`The gateway answered ${response.status} with something that is not JSON.`);
  }
}

function failure(message: string): { errors: [{ message: string }] } {
  return { errors: [{ message }] };
}
