import { Language, LocalisedText, textIn } from '@samverkan/records';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Service } from './service.js';

const WANTED = { nullable: true, description: 'The language; as Accept-Language says when left out.' };

/** What a service is called and what it is, in the languages in which its authority gives it. */
@Resolver(() => Service)
export class ServiceTextsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What the service is called: in the language that is wanted where `titles` has it, otherwise in the service’s own, `language`.' })
  title(@Root('language') own: Language, @Root('title') title: string, @Root('otherTitles') others: LocalisedText[] | null, @Ctx() context: Context, @Arg('language', () => Language, WANTED) language?: Language): string | null {
    return textIn(language ?? context.language, textsOf(own, title, others));
  }

  @FieldResolver(() => [LocalisedText], { nullable: true, description: 'What the service is called in each language in which that is given, its own first.' })
  titles(@Root('language') own: Language, @Root('title') title: string, @Root('otherTitles') others: LocalisedText[] | null): LocalisedText[] {
    return textsOf(own, title, others);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it is and for whom: in the language that is wanted where `descriptions` has it, otherwise in the service’s own, `language`.' })
  description(@Root('language') own: Language, @Root('description') description: string | null, @Root('otherDescriptions') others: LocalisedText[] | null, @Ctx() context: Context, @Arg('language', () => Language, WANTED) language?: Language): string | null {
    return textIn(language ?? context.language, textsOf(own, description, others));
  }

  @FieldResolver(() => [LocalisedText], { nullable: true, description: 'What it is and for whom in each language in which that is given, its own first.' })
  descriptions(@Root('language') own: Language, @Root('description') description: string | null, @Root('otherDescriptions') others: LocalisedText[] | null): LocalisedText[] {
    return textsOf(own, description, others);
  }
}

const textsOf = (language: Language, own: string | null, others: LocalisedText[] | null): LocalisedText[] => [...(own === null ? [] : [{ language, text: own }]), ...(others ?? [])];
