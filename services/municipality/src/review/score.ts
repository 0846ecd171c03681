import { Embeddable, Property } from '@mikro-orm/decorators/legacy';
import { Refusal } from '@samverkan/records';
import { Field, InputType, Int, ObjectType } from 'type-graphql';

/** A judgement on a scale, or that the question does not apply, which is not the same as no answer. */
@Embeddable()
@ObjectType('EvaluationScore', { description: 'A judgement from 1 to 5, or that the question does not apply. No score at all means not answered yet.' })
@InputType('EvaluationScoreInput', { description: 'A judgement from 1 to 5, or that the question does not apply.' })
export class Score {
  @Property({ type: 'smallint', nullable: true })
  @Field(() => Int, { nullable: true, description: 'From 1, not at all, to 5, wholly; null where the question does not apply.' })
  points: number | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'True where the question does not apply to this party.' })
  notApplicable!: boolean;
}

/** Throws a {@link Refusal} BAD_SCORE unless there is a judgement or it is not applicable, and not both. */
export function checkScore({ points, notApplicable }: Score, field: string): Score {
  const isJudged = points != null && points >= 1 && points <= 5;
  if (notApplicable ? points == null : isJudged) return { points: points ?? null, notApplicable };
  throw new Refusal('BAD_SCORE', 'A score is from 1 to 5, or not applicable, and not both.', field);
}
