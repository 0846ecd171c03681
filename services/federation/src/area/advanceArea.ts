import type { EntityManager } from '@mikro-orm/postgresql';
import { PartialDateScalar } from '@samverkan/common';
import { getRecord, Language, nextState, type Provenance, Refusal, TaskCategory } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { AimKind } from '../federation/codeLists.js';
import { MappingRound } from '../mapping/mappingRound.js';
import { AreaChange } from './areaChange.js';
import { AREA_LIFE } from './areaLife.js';
import { AreaEvent, AreaPriority, AreaState } from './codeLists.js';
import { CooperationArea } from './cooperationArea.js';

@InputType({ description: 'An idea of what the members may do together.' })
export class ProposeAreaInput {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description: string | null = null;

  @Field(() => TaskCategory, { description: 'What sort of work would be shared.' })
  category!: TaskCategory;

  @Field(() => AimKind, { nullable: true, description: 'What it would serve above all.' })
  kind: AimKind | null = null;

  @Field(() => AreaPriority, { nullable: true, description: 'Whether it comes first.' })
  priority: AreaPriority | null = null;

  @Field(() => ID, { nullable: true, description: 'The mapping round that it came up in.' })
  roundId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'The organisation that proposes it.' })
  proposedById: string | null = null;

  @Field(() => Language, { description: 'The language of these texts.' })
  language!: Language;

  @Field(() => PartialDateScalar, { description: 'When it was proposed.' })
  on!: string;
}

@InputType({ description: 'A step of a co-operation area.' })
export class AdvanceAreaInput {
  @Field(() => ID, { description: 'The area.' })
  id!: string;

  @Field(() => AreaEvent, { description: 'What happens to it.' })
  event!: AreaEvent;

  @Field(() => PartialDateScalar, { description: 'When.' })
  on!: string;

  @Field(() => String, { description: 'By whom, as a body or a role.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'Why, or what was decided.' })
  note: string | null = null;

  @Field(() => ID, { nullable: true, description: 'For AGREE: the agreement.' })
  agreementId: string | null = null;
}

export async function proposeArea(em: EntityManager, id: string, { title, roundId, on, ...more }: ProposeAreaInput, provenance: Provenance): Promise<CooperationArea> {
  if (!title.trim()) throw new Refusal('NO_TEXT', 'An area has a title.', 'title');
  const round = roundId === null ? null : await getRecord(em, MappingRound, roundId, 'roundId');
  const area = em.create(CooperationArea, { id, title, round, state: AreaState.IDEA, ...more, provenance });
  em.persist([area, em.create(AreaChange, { area, number: 1, to: AreaState.IDEA, on, by: null })]);
  return area;
}

export async function advanceArea(em: EntityManager, { id, event, on, by, note, agreementId }: AdvanceAreaInput): Promise<CooperationArea> {
  const area = await getRecord(em, CooperationArea, id);
  const from = area.state;
  const to = nextState(AREA_LIFE, from, event);
  if (event === AreaEvent.AGREE && agreementId === null && area.agreementId === null) throw new Refusal('AGREEMENT_NOT_NAMED', 'An area has come to an agreement when there is one, which is named.', 'agreementId');
  const number = 1 + (await em.count(AreaChange, { area }));
  em.persist(em.create(AreaChange, { area, number, from, to, on, by, note }));
  return em.assign(area, { state: to, agreementId: agreementId ?? area.agreementId });
}
