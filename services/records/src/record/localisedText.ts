import { Field, ObjectType } from 'type-graphql';
import { Language } from './language.js';

@ObjectType({ description: 'A text in one language.' })
export class LocalisedText {
  @Field(() => Language, { nullable: true, description: 'The language that it is in.' })
  language!: Language;

  @Field(() => String, { nullable: true, description: 'What it says.' })
  text!: string;
}

/** What stands in for a language that a text is not given in: readers of one Norwegian read the other. */
const STANDS_IN: Partial<Record<Language, Language>> = { nb: Language.nn, nn: Language.nb };

/**
 * The text in the language that is wanted, or in the one that stands in for it; otherwise in its own, which is the first of
 * `texts`. It is never translated on the way.
 */
export function textIn(wanted: Language | undefined, texts: readonly LocalisedText[]): string | null {
  const find = (language: Language | undefined) => texts.find((given) => given.language === language);
  return (find(wanted) ?? find(wanted && STANDS_IN[wanted]) ?? texts[0])?.text ?? null;
}
