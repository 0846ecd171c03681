import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { OrganisationGoalsResolver, ResultGoalResolver, TargetAreaResolver, VisionResolver } from './goal.resolver.js';
import { Indicator } from './indicator.js';
import { IndicatorResolver } from './indicator.resolver.js';
import { IndicatorValue } from './indicatorValue.js';
import { ResultGoal } from './resultGoal.js';
import { TargetArea } from './targetArea.js';
import { Vision } from './vision.js';

/** What the organisation wants to reach, and whether it comes closer. */
export const goalPart: Part<Context> = {
  entities: [Vision, TargetArea, ResultGoal, Indicator, IndicatorValue],
  resolvers: [VisionResolver, TargetAreaResolver, ResultGoalResolver, IndicatorResolver, OrganisationGoalsResolver],
  references: {
    Vision: ({ id }, { loaders }) => loaders.shown(Vision).load(id),
    TargetArea: ({ id }, { loaders }) => loaders.shown(TargetArea).load(id),
    ResultGoal: ({ id }, { loaders }) => loaders.shown(ResultGoal).load(id),
    Indicator: ({ id }, { loaders }) => loaders.shown(Indicator).load(id),
  },
};
