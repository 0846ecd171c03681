import type { RequestHandler } from 'express';
import { Lexer, Source, TokenKind } from 'graphql';
import { refuse } from './requestBody.js';

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Refuses documents and variables that nest deeper than `max` brackets, before anything recursive sees them: GraphQL's
 * parser calls itself at every level, and a list within 2 000 others is enough to exhaust the stack.
 */
export function refuseDeepNesting(max: number): RequestHandler {
  return (request, response, next) => {
    const { query, variables } = request.method === 'GET' ? request.query : ((request.body ?? {}) as Record<string, unknown>);
    if (typeof query === 'string' && documentNestsDeeper(query, max)) return refuse(response, 400, 'GRAPHQL_PARSE_FAILED', `The document nests deeper than ${max} brackets.`);
    if (valueNestsDeeper(typeof variables === 'string' ? parsed(variables) : variables, max)) return refuse(response, 400, 'BAD_USER_INPUT', `The variables nest deeper than ${max} levels.`);
    next();
  };
}

function documentNestsDeeper(source: string, max: number): boolean {
  const lexer = new Lexer(new Source(source));
  let depth = 0;
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      if (OPENING.has(kind)) depth++;
      else if (CLOSING.has(kind)) depth--;
      if (depth > max) return true;
    }
  } catch {
    // what is no token, the parser tells better
  }
  return false;
}

function valueNestsDeeper(value: unknown, max: number): boolean {
  let level = [value].filter(isNested);
  for (let depth = 1; level.length; depth++) {
    if (depth > max) return true;
    level = level.flatMap((nested) => Object.values(nested).filter(isNested));
  }
  return false;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** In a GET, the variables are JSON; what is not, Apollo Server refuses. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
