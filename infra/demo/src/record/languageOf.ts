import { Country, Language } from '@samverkan/municipality';
import type { Records } from './records.js';

/** The language that an organisation writes its own texts in. */
export const languageOf = ({ organisation }: Pick<Records, 'organisation'>): Language.sv | Language.nb => (organisation.country === Country.NO ? Language.nb : Language.sv);
