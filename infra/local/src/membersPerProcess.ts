import { availableParallelism } from 'node:os';

/** So many members still have a process each, whatever the machine. */
const FEW = 10;

/** How many members share a process where nobody has said: one has its own among few; many fill two processes for each processor. */
export function fittingMembersPerProcess(members: number, processors = availableParallelism()): number {
  return members <= FEW ? 1 : Math.ceil(members / (2 * processors));
}
