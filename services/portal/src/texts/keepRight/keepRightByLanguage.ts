import type { Language } from '../../language.ts';
import { en } from './en.ts';
import type { KeepRightTexts } from './KeepRightTexts.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

export const keepRightByLanguage: Record<Language, KeepRightTexts> = { sv, nb, en };
