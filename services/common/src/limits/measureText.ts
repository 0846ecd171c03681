import { Lexer, Source, TokenKind } from 'graphql';

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

export interface TextMeasures {
  tokens: number;
  /** Brackets within each other. */
  nesting: number;
  /** Whether one of its texts holds what no record can hold. */
  unstorable: boolean;
}

/**
 * Measures a document before anything recursive sees it: GraphQL's parser calls itself at every level, and a list within
 * 2 000 others is enough to exhaust the stack. Reads no further than to where a measure exceeds its `most`.
 */
export function measureText(text: string, most: { tokens: number; nesting: number }): TextMeasures {
  const lexer = new Lexer(new Source(text));
  const measures = { tokens: 0, nesting: 0, unstorable: false };
  let depth = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      measures.tokens++;
      if (OPENING.has(token.kind)) measures.nesting = Math.max(measures.nesting, ++depth);
      else if (CLOSING.has(token.kind)) depth--;
      else if (token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING) measures.unstorable ||= isUnstorable(token.value);
      if (measures.tokens > most.tokens || measures.nesting > most.nesting) break;
    }
  } catch {
    // what is no token, the parser tells better
  }
  return measures;
}

export interface ValueMeasures {
  nesting: number;
  unstorable: boolean;
}

/** Measures a JSON value, level by level: however deep it is, nothing here calls itself. Goes no deeper than `most`. */
export function measureValue(value: unknown, most: number): ValueMeasures {
  const measures = { nesting: 0, unstorable: isUnstorable(value) };
  let level = [value].filter(isNested);
  while (level.length && measures.nesting <= most) {
    measures.nesting++;
    const next: object[] = [];
    const look = (inner: unknown) => {
      if (isNested(inner)) next.push(inner);
      else measures.unstorable ||= isUnstorable(inner);
    };
    for (const nested of level) {
      if (Array.isArray(nested)) nested.forEach(look);
      else {
        for (const key in nested) {
          measures.unstorable ||= isUnstorable(key);
          look((nested as Record<string, unknown>)[key]);
        }
      }
    }
    level = next;
  }
  return measures;
}

/** PostgreSQL's texts hold no NUL, and UTF-8 no half of a surrogate pair. */
const isUnstorable = (value: unknown): boolean => typeof value === 'string' && (value.includes('\0') || !value.isWellFormed());

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
