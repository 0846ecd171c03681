import type { EntityManager } from '@mikro-orm/postgresql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { GainKind, GainState } from './codeLists.js';

@ObjectType({ description: 'How many gains of one kind a party expects of one agreement, by state. For the gateway, which adds up.' })
@Directive('@inaccessible')
export class GainCount {
  @Field(() => GainKind, { nullable: true, description: 'The kind.' })
  kind!: GainKind;

  @Field(() => GainState, { nullable: true, description: 'The state.' })
  state!: GainState;

  @Field(() => ID, { nullable: true, description: 'The agreement.' })
  agreementId!: string;

  @Field(() => Int, { nullable: true, description: 'How many.' })
  count!: number;

  @Field(() => [ID], { nullable: true, description: 'Which.' })
  gainIds!: string[];
}

const COUNTS = `
  select kind, state, agreement_id as "agreementId", count(*)::int as count, array_agg(id order by id) as "gainIds"
  from gain group by kind, state, agreement_id order by agreement_id collate "C", kind, state`;

export const countGains = (em: EntityManager): Promise<GainCount[]> => em.execute<GainCount[]>(COUNTS, [], 'all', em.getLoggerContext());
