import { Language, LocalisedText, textIn } from '@samverkan/records';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Service } from './service.js';

const WANTED = { nullable: true, description: 'The language; as Accept-Language says when left out.' };

/** What a service is called and what it is, in the languages in which its authority gives it. */
@Resolver(() => Service)
export class ServiceTextsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What the service is called: in the language that is wanted where `titles` has it, otherwise in the service’s own, `language`.' })
  title(@Root() service: Service, @Ctx() context: Context, @Arg('language', () => Language, WANTED) language?: Language): string | null {
    return textIn(language ?? context.language, titlesOf(service));
  }

  @FieldResolver(() => [LocalisedText], { nullable: true, description: 'What the service is called in each language in which that is given, its own first.' })
  titles(@Root() service: Service): LocalisedText[] {
    return titlesOf(service);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it is and for whom: in the language that is wanted where `descriptions` has it, otherwise in the service’s own, `language`.' })
  description(@Root() service: Service, @Ctx() context: Context, @Arg('language', () => Language, WANTED) language?: Language): string | null {
    return textIn(language ?? context.language, descriptionsOf(service));
  }

  @FieldResolver(() => [LocalisedText], { nullable: true, description: 'What it is and for whom in each language in which that is given, its own first.' })
  descriptions(@Root() service: Service): LocalisedText[] {
    return descriptionsOf(service);
  }
}

const titlesOf = ({ language, title, otherTitles }: Service): LocalisedText[] => [{ language, text: title }, ...(otherTitles ?? [])];

const descriptionsOf = ({ language, description, otherDescriptions }: Service): LocalisedText[] => [...(description === null ? [] : [{ language, text: description }]), ...(otherDescriptions ?? [])];
