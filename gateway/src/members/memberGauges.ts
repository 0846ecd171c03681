import type { MemberGauge } from '../observability/memberObserver.js';
import type { Directory } from './directory.js';
import type { MemberWatch } from './memberWatch.js';

/** How each member stands at this moment, for the metrics. */
export function* memberGauges(directory: Directory, watch: MemberWatch): Iterable<MemberGauge> {
  for (const { member: id, state } of watch.states()) {
    const member = directory.find(id);
    if (member) yield { member: id, state, breakerState: member.breakerState, inFlight: member.underWay, lastAnswerAt: member.lastAnswerAt };
  }
}
