import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Agreement } from './agreement.js';
import { AgreementCommandsResolver } from './agreementCommands.resolver.js';
import { AgreementParty } from './agreementParty.js';
import { AgreementPartyResolver } from './agreementParty.resolver.js';
import { AgreementResolver } from './agreement.resolver.js';
import { AgreementVersion } from './agreementVersion.js';
import { LeavingTermsResolver, OverviewRowsResolver } from './overviewRows.resolver.js';
import { Term } from './term.js';

/** The agreements whose core the organisation holds for all parties. */
export const agreementPart: Part<Context> = {
  entities: [Agreement, AgreementVersion, AgreementParty, Term],
  resolvers: [AgreementResolver, AgreementPartyResolver, AgreementCommandsResolver, OverviewRowsResolver, LeavingTermsResolver],
  references: {
    Agreement: ({ id }, { loaders }) => loaders.shown(Agreement).load(id),
    AgreementParty: ({ id }, { loaders }) => loaders.shown(AgreementParty).load(id),
  },
};
