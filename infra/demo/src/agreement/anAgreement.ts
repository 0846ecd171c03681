import { describeAgreement, type AgreementDescription, type SharedAgreement } from './describeAgreement.js';
import { findOfficialName } from '../organisation/findOfficialName.js';

/** An agreement between organisations that the demonstration knows by name. Made up, unless it says otherwise. */
export const anAgreement = (description: AgreementDescription): SharedAgreement => describeAgreement(description, findOfficialName);
