export type Blocs = 'BOTH' | 'ONE' | 'NONE' | 'NO_ANSWER';

/** Whether those who lead and those who are in opposition are both recorded. */
export function blocsOf(roles: readonly string[] | undefined): Blocs {
  if (!roles) return 'NO_ANSWER';
  const sides = new Set(roles);
  return sides.size === 2 ? 'BOTH' : sides.size === 1 ? 'ONE' : 'NONE';
}
