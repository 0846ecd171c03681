import { Field, ID, ObjectType } from 'type-graphql';

/** A principle that an agreement takes into account, with its own words on it. Kept as JSON: the list is its owner. */
@ObjectType({ description: 'A principle that an agreement says it takes into account: a goal of Agenda 2030, an article of the Convention on the Rights of the Child (seed L3).' })
export class Principle {
  @Field(() => ID, { nullable: true, description: 'Which, e.g. "SDG 3" (a goal of Agenda 2030), "SDG 3.4" (a target), "CRC" (barnkonventionen; barnekonvensjonen), "CRC 12" (an article).' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The clause of the agreement that says so, quoted in the agreement’s language; null when it is not quoted.' })
  clause!: string | null;
}

/** What a code of a principle looks like. */
export const PRINCIPLE_CODE = /^(SDG|CRC)( \d{1,3}(\.[0-9a-z]{1,2})?)?$/;
