import { anyone, type Viewer } from '@samverkan/common';
import { headersFor, type Caller } from './caller.js';
import type { CallWay, MemberObserver } from './memberObserver.js';
import type { TraceSpan } from './tracing.js';

/** How a member has answered, in the words of {@link MemberAsked}. */
export interface CallEnd {
  status: string;
  code?: string | undefined;
  asOf?: Date | undefined;
}

/** One question for one member, as it is seen from outside: in the metrics, in the trace, and in the member's own log. */
export class MemberCall {
  /** Go with the request. An equal question of another operation may join it: the member then sees only who came first. */
  readonly headers: Record<string, string>;
  /** Who is asked for. */
  readonly viewer: Viewer;
  /** Whoever sends the question says so; one that nobody sends has joined another. */
  way: CallWay = 'SHARED';
  /** The size of the answer, where it came with this question. */
  bytes = 0;

  private readonly start = performance.now();
  private readonly span: TraceSpan | undefined;

  constructor(
    private readonly member: string,
    { requestId, language, trace, viewer = anyone() }: Caller,
    private readonly observer: MemberObserver,
  ) {
    this.viewer = viewer;
    this.span = trace?.memberCall(member);
    this.headers = headersFor({ requestId, language, trace: this.span });
  }

  /** To be called once, when the question is answered or given up. */
  end({ status, code, asOf }: CallEnd): void {
    const { member, way, bytes } = this;
    this.observer.asked({ member, status, code, asOf, way, bytes, milliseconds: performance.now() - this.start });
    this.span?.end({ code, attributes: { 'samverkan.status': status, 'samverkan.way': way } });
  }
}
