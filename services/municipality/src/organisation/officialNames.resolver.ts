import { Language, LocalisedText, textIn } from '@samverkan/records';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Country } from './codeLists.js';
import { Organisation } from './organisation.js';

/** The language in which a country's organisations have their names. */
const LANGUAGE_OF: Record<Country, Language> = { SE: Language.sv, NO: Language.nb };

/** What an organisation is called in full, in the languages in which it gives that. */
@Resolver(() => Organisation)
export class OfficialNamesResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name in full, e.g. "Hylte kommun": in the language that is wanted where `officialNames` has it, otherwise in that of its country.',
  })
  officialName(
    @Root() organisation: Organisation,
    @Ctx() context: Context,
    @Arg('language', () => Language, { nullable: true, description: 'The language; as Accept-Language says when left out.' }) language?: Language,
  ): string | null {
    return textIn(language ?? context.language, officialNamesOf(organisation));
  }

  @FieldResolver(() => [LocalisedText], { nullable: true, description: 'The name in full in each language in which it is given, that of its country first.' })
  officialNames(@Root() organisation: Organisation): LocalisedText[] {
    return officialNamesOf(organisation);
  }
}

const officialNamesOf = ({ country, officialName, otherOfficialNames }: Organisation): LocalisedText[] => [{ language: LANGUAGE_OF[country], text: officialName }, ...(otherOfficialNames ?? [])];
