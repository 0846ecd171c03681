import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, newRecordId } from '@samverkan/common';
import { checkPast, getRecord, Language, nextState, Refusal, statedHere, type Transitions } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { AssociationBody, checkBoardDecides } from '../decidingBody.js';
import { PositionState } from './codeLists.js';
import { JointPosition } from './jointPosition.js';

const { DRAFT, ADOPTED, WITHDRAWN } = PositionState;

/** Only what is adopted can be withdrawn; a draft is simply never adopted. */
export const POSITION_LIFE: Transitions<PositionState, 'adopt' | 'withdraw'> = { [DRAFT]: { adopt: ADOPTED }, [ADOPTED]: { withdraw: WITHDRAWN } };

@InputType({ description: 'A joint position that is proposed.' })
export class ProposePositionInput {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What is said.' })
  text!: string;

  @Field(() => Language, { description: 'The language of its texts.' })
  language!: Language;
}

/** Throws a Refusal: NO_TEXT. */
export async function proposePosition(em: EntityManager, federation: string, { title, text, language }: ProposePositionInput): Promise<JointPosition> {
  if (!text.trim()) throw new Refusal('NO_TEXT', 'A position says something.', 'text');
  return em.create(JointPosition, { id: newRecordId(federation, 'position'), title, text, language, state: DRAFT, provenance: statedHere() });
}

@InputType({ description: 'That a joint position is adopted.' })
export class AdoptPositionInput {
  @Field(() => ID, { description: 'The position.' })
  id!: string;

  @Field(() => AssociationBody, { description: 'Who adopts it: only the board can.' })
  decidedBy!: AssociationBody;

  @Field(() => DateScalar, { nullable: true, description: 'When; today when left out.' })
  decidedOn: string | null = null;
}

/** From then on it is public. Throws a Refusal: NOT_THE_BOARD, NO_RECORD, WRONG_STATE, IN_THE_FUTURE. */
export async function adoptPosition(em: EntityManager, { id, decidedBy, decidedOn }: AdoptPositionInput): Promise<JointPosition> {
  checkBoardDecides(decidedBy);
  const position = await getRecord(em, JointPosition, id);
  return em.assign(position, { state: nextState(POSITION_LIFE, position.state, 'adopt'), decidedBy, decidedOn: checkPast(decidedOn, 'decidedOn') });
}

/** Throws a Refusal: NO_RECORD, WRONG_STATE. */
export async function withdrawPosition(em: EntityManager, id: string): Promise<JointPosition> {
  const position = await getRecord(em, JointPosition, id);
  return em.assign(position, { state: nextState(POSITION_LIFE, position.state, 'withdraw') });
}
