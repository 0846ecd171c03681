import type { Language } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';
import type { Texts } from './Texts.ts';

export const textsByLanguage: Record<Language, Texts> = { sv, nb, en };
