import { anyone, type Viewer } from '@samverkan/common';
import type { Caller } from '../observability/caller.js';
import { Deadline } from './deadline.js';
import { RollCall } from './rollCall.js';

/** What the parts of one client's operation share. */
export interface OperationContext extends Omit<Caller, 'viewer'> {
  /** Who it is for. */
  viewer: Viewer;
  rollCall: RollCall;
  deadline: Deadline;
  /** Aborted when the client has gone away. */
  client: AbortSignal;
  /** Whether the operation has sent commands: what it reads afterwards is what is there then, so no answer that others wait for, or had before, serves it. */
  wrote?: boolean;
}

/** `budget`: within how many milliseconds the operation has to be answered. */
export function createOperationContext(budget: number, client: AbortSignal = new AbortController().signal, viewer: Viewer = anyone()): OperationContext {
  return { viewer, rollCall: new RollCall(), deadline: new Deadline(budget), client };
}
