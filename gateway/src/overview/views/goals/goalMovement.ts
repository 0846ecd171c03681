export type IndicatorMovement = 'RIGHT_WAY' | 'WRONG_WAY' | 'STILL' | 'UNKNOWN';
export type GoalMovement = IndicatorMovement | 'MIXED' | 'UNMEASURED';

/** How a goal has moved, from how its indicators have. Those of which it is not known leave it to the others. */
export function goalMovement(indicators: readonly IndicatorMovement[]): GoalMovement {
  if (indicators.length === 0) return 'UNMEASURED';
  const known = new Set(indicators.filter((movement) => movement !== 'UNKNOWN'));
  if (known.size === 0) return 'UNKNOWN';
  if (known.has('RIGHT_WAY') && known.has('WRONG_WAY')) return 'MIXED';
  return known.has('RIGHT_WAY') ? 'RIGHT_WAY' : known.has('WRONG_WAY') ? 'WRONG_WAY' : 'STILL';
}
