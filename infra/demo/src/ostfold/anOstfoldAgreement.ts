import { Language } from '@samverkan/municipality';
import { anAgreement } from '../agreement/anAgreement.js';
import type { Desk } from '../agreement/agreedBefore.js';
import { NORWEGIAN_COUNCIL } from '../agreement/decision.js';
import type { AgreementDescription, SharedAgreement } from '../agreement/describeAgreement.js';

/** An agreement in Norwegian, kept by one of the five municipalities. Made up, unless it says otherwise. */
export const anOstfoldAgreement = (description: AgreementDescription): SharedAgreement => anAgreement({ ...description, language: Language.nb });

const inCouncil = (unit: string): Desk => ({ unit, board: NORWEGIAN_COUNCIL });

/** Who answers for an agreement in each of the municipalities. The council itself decides on every form but a plain agreement. */
export const SCHOOL = inCouncil('Oppvekst');
export const CARE = inCouncil('Helse og omsorg');
export const TECHNICAL = inCouncil('Teknisk');
export const STAFF = inCouncil('Kommunedirektørens stab');
