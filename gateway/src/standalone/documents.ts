import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { countSelections } from './countSelections.js';

/** More than a router ever puts into one request: a fetch of its plan is hardly longer than the operation it comes from. */
const MAX_TOKENS = 20_000;

/** The same, with fragments written out. */
const MAX_SELECTIONS = 20_000;

/** How much text is remembered, in characters. */
const REMEMBERED = 1024 * 1024;

/** The documents that one subgraph is sent. A router sends the same few over and over: each is read once. */
export class Documents {
  private readonly known = new LRUCache<string, DocumentNode | GraphQLError>({ maxSize: REMEMBERED, sizeCalculation: (_read, text) => text.length + 1 });
  private readonly faults = new WeakMap<DocumentNode, readonly GraphQLError[]>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Throws a GraphQLError for a text that is no document, or that is longer or nests deeper than is read. */
  parse(text: string): DocumentNode {
    let read = this.known.get(text);
    if (!read) this.known.set(text, (read = this.read(text)));
    if (read instanceof GraphQLError) throw read;
    return read;
  }

  /** What does not fit the subgraph's schema in a document that {@link parse} has returned; nothing where all fits. */
  validate(document: DocumentNode): readonly GraphQLError[] {
    return this.faults.get(document) ?? [];
  }

  private read(text: string): DocumentNode | GraphQLError {
    try {
      const document = parse(text, { maxTokens: MAX_TOKENS });
      const tooMany = countSelections(document) > MAX_SELECTIONS ? [new GraphQLError(`The document has more than ${MAX_SELECTIONS} selections.`)] : undefined;
      this.faults.set(document, (tooMany ?? validate(this.schema, document)).map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')));
      return document;
    } catch (error) {
      // Parser and rules call themselves at every level, so that a text of brackets alone exhausts the stack.
      return coded(error instanceof GraphQLError ? error : new GraphQLError('The document nests too deep.'), 'GRAPHQL_PARSE_FAILED');
    }
  }
}

/** The same error, with a code of docs/errors.md. */
export function coded({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}
