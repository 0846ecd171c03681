import { Country, Language } from '@samverkan/municipality';
import type { Records } from './records.js';

export type DemoLanguage = Language.sv | Language.nb;

/** The language that an organisation writes its own texts in. */
export const languageOf = ({ organisation }: Pick<Records, 'organisation'>): DemoLanguage => (organisation.country === Country.NO ? Language.nb : Language.sv);
