import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Consultation } from './consultation.js';
import { ConsultationResolver, ConsultationResponseResolver, FederationConsultationsResolver } from './consultation.resolver.js';
import { ConsultationCommandsResolver } from './consultationCommands.resolver.js';
import { ConsultationResponse } from './consultationResponse.js';

/** What the federation is asked, and what it answers for its members. */
export const consultationPart: Part<Context> = {
  entities: [Consultation, ConsultationResponse],
  resolvers: [ConsultationResolver, ConsultationResponseResolver, FederationConsultationsResolver, ConsultationCommandsResolver],
  references: {
    Consultation: ({ id }, { loaders }) => loaders.shown(Consultation).load(id),
    ConsultationResponse: ({ id }, { loaders }) => loaders.shown(ConsultationResponse).load(id),
  },
};
