import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { FederationRoundsResolver, MappingRoundResolver } from './mapping.resolver.js';
import { MappingAnswer } from './mappingAnswer.js';
import { MappingRound } from './mappingRound.js';

/** Rounds in which the members are asked what they could do together. */
export const mappingPart: Part<Context> = {
  entities: [MappingRound, MappingAnswer],
  resolvers: [FederationRoundsResolver, MappingRoundResolver],
  references: {
    MappingRound: ({ id }, { loaders }) => loaders.shown(MappingRound).load(id),
    MappingAnswer: ({ id }, { loaders }) => loaders.shown(MappingAnswer).load(id),
  },
};
