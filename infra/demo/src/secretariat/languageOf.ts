import { Language } from '@samverkan/municipality';

/** The language in which a federation's secretariat writes. */
export const languageOf = (federation: string): Language => (federation === 'ostfold' ? Language.nb : Language.sv);
