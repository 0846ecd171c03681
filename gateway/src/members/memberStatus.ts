/** How a member answered, from best to worst. */
export const MEMBER_STATUSES = ['OK', 'STALE', 'LAGGING', 'DENIED', 'TIMEOUT', 'UNAVAILABLE'] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

export const worseOf = (a: MemberStatus, b: MemberStatus): MemberStatus => (MEMBER_STATUSES.indexOf(a) > MEMBER_STATUSES.indexOf(b) ? a : b);
