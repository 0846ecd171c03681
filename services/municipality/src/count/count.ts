import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { WithheldGround } from './withheldGround.js';

/** The least count that is shown: of fewer, somebody could be recognised. */
export const LEAST_SHOWN = 5;

@ObjectType({ description: 'How many there are, where few could be recognised (guardianship, whistle-blowing): never persons, and never fewer than 5.' })
@Directive('@shareable')
export class Count {
  @Field(() => Int, { nullable: true, description: 'How many; null when withheld.' })
  value: number | null = null;

  @Field(() => String, { nullable: true, description: 'The count as it is to be shown: "12", "<5", or "–" where it is withheld for another count’s sake.' })
  shown!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is withheld.' })
  suppressed!: boolean;

  @Field(() => WithheldGround, { nullable: true, description: 'Why it is withheld; null when it is shown.' })
  ground: WithheldGround | null = null;

  @Field(() => Int, { nullable: true, description: 'It is at least so many.' })
  atLeast: number | null = null;

  @Field(() => Int, { nullable: true, description: 'It is at most so many; null where that cannot be said.' })
  atMost: number | null = null;
}

export const shownCount = (value: number): Count => ({ value, shown: String(value), suppressed: false, ground: null, atLeast: value, atMost: value });

const TOO_FEW: Count = { value: null, shown: `<${LEAST_SHOWN}`, suppressed: true, ground: WithheldGround.SMALL_COUNT, atLeast: 0, atMost: LEAST_SHOWN - 1 };
const FOR_ANOTHER: Count = { value: null, shown: '–', suppressed: true, ground: WithheldGround.PROTECTS_SMALL_COUNT, atLeast: LEAST_SHOWN, atMost: null };

/** A count of which not even the size is told, since it would give another away. */
export const HIDDEN: Count = { value: null, shown: '–', suppressed: true, ground: WithheldGround.PROTECTS_SMALL_COUNT, atLeast: 0, atMost: null };

/** A count that is not shown, with the ground that is its own. */
export const withheldCount = (value: number): Count => (value < LEAST_SHOWN ? TOO_FEW : FOR_ANOTHER);
