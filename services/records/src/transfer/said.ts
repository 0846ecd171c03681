import type { LanguageCode } from '@samverkan/common';

/** The languages that people who import and export are spoken to in. */
export const SPOKEN = ['sv', 'nb', 'en'] as const;

export type Spoken = (typeof SPOKEN)[number];

/** The same in each of them. */
export type Said = Readonly<Record<Spoken, string>>;

/** Who reads nynorsk reads bokmål; who has not said is spoken to in English. */
export const spokenTo = (language: LanguageCode | undefined): Spoken => (language === 'nn' ? 'nb' : (language ?? 'en'));
