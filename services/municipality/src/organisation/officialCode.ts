import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Field, ObjectType } from 'type-graphql';
import { CodeScheme } from './codeLists.js';
import { Organisation } from './organisation.js';

/** An official code with the days on which it is valid. Codes are data: Marker was 0119, 3013 and is 3122 (SSB). */
@Entity()
@ObjectType({ description: 'An official code of an organisation, with the days on which it is valid.' })
export class OfficialCode {
  @ManyToOne(() => Organisation, { primary: true, ref: true, deleteRule: 'cascade' })
  organisation!: Ref<Organisation>;

  @Enum({ items: () => CodeScheme, type: 'text', primary: true })
  @Field(() => CodeScheme, { nullable: true, description: 'Whose numbering it is.' })
  scheme!: CodeScheme;

  @PrimaryKey({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The code, e.g. "1315". Leading zeros count.' })
  code!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it is valid; null when that lies before what is recorded.' })
  validFrom: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it is valid; null while it still is.' })
  validTo: string | null = null;
}

/** Whether a code is valid on a day (`YYYY-MM-DD`), both ends included. */
export function isValidOn({ validFrom, validTo }: Pick<OfficialCode, 'validFrom' | 'validTo'>, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}
