import { describeAgreement, type AgreementDescription, type SharedAgreement } from '../agreement/describeAgreement.js';
import { findOfficialName } from './findOfficialName.js';

/** An agreement that a member of Goda grannar keeps. Made up, unless it says otherwise. */
export const anAgreement = (description: AgreementDescription): SharedAgreement => describeAgreement(description, findOfficialName);
