import { hash } from 'node:crypto';

// A tree of hashes over texts that are signed together: one signature for all, and each text goes with the few hashes
// that lead from it to the signed root (as TLS batch signing does, draft-ietf-tls-batch-signing). What the others are
// cannot be read from them. Leaves and nodes are hashed apart, so that none passes for the other (RFC 6962, 2.1).

const SIZE = 32;
/** A step to the root: on which side the sibling is, and its hash. */
const STEP = 1 + SIZE;
const [LEFT, RIGHT] = [0, 1];
/** More leaves than there can be requests under way. */
const MOST_STEPS = 20;

export interface Batch {
  /** What is signed. */
  root: Buffer;
  /** The way from each text to the root, in their order. */
  paths: Buffer[];
}

/** The tree over these texts, which are ASCII. */
export function batchOf(texts: readonly string[]): Batch {
  const levels: Buffer[][] = [texts.map(leafOf)];
  for (let level = levels[0]!; level.length > 1; levels.push(level)) level = above(level);
  return { root: rootOf(levels.at(-1)![0]!), paths: texts.map((_text, place) => pathFrom(place, levels)) };
}

/** The root to which a path leads from a text; undefined when it is no path. */
export function rootFrom(text: string, path: Buffer): Buffer | undefined {
  if (path.length % STEP || path.length / STEP > MOST_STEPS) return undefined;
  let node = leafOf(text);
  for (let at = 0; at < path.length; at += STEP) {
    const sibling = path.subarray(at + 1, at + STEP);
    if (path[at] === LEFT) node = nodeOf(sibling, node);
    else if (path[at] === RIGHT) node = nodeOf(node, sibling);
    else return undefined;
  }
  return rootOf(node);
}

/** A key that signs other things as well must not have one of them taken for a root. */
const rootOf = (node: Buffer): Buffer => Buffer.concat([Buffer.from('samverkan: requests of a gateway\0'), node]);

const leafOf = (text: string): Buffer => hash('sha256', `\0${text}`, 'buffer');

function nodeOf(left: Buffer, right: Buffer): Buffer {
  const both = Buffer.allocUnsafe(1 + 2 * SIZE);
  both[0] = 1;
  both.set(left, 1);
  both.set(right, 1 + SIZE);
  return hash('sha256', both, 'buffer');
}

/** Pairs make nodes; the last one without a sibling goes up as it is. */
function above(level: readonly Buffer[]): Buffer[] {
  const nodes: Buffer[] = [];
  for (let at = 0; at < level.length; at += 2) nodes.push(at + 1 < level.length ? nodeOf(level[at]!, level[at + 1]!) : level[at]!);
  return nodes;
}

function pathFrom(place: number, levels: readonly Buffer[][]): Buffer {
  const path = Buffer.allocUnsafe(STEP * levels.length);
  let size = 0;
  for (const level of levels) {
    const sibling = level[place ^ 1];
    if (sibling) {
      path[size] = place & 1 ? LEFT : RIGHT;
      path.set(sibling, size + 1);
      size += STEP;
    }
    place >>= 1;
  }
  return path.subarray(0, size);
}
