import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samverkan/records';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AgreementParty } from '../agreement/agreementParty.js';
import { LegalForm } from '../agreement/codeLists.js';
import { checkMonth, refuseNegative } from '../count/figureRules.js';
import { statedHere } from '../count/statedHere.js';
import { VolunteerMonth } from './volunteerMonth.js';

@InputType({ description: 'Volunteers and need in one municipality.' })
export class MunicipalVolunteersInput {
  @Field(() => ID, { description: 'The municipality.' })
  municipalityId!: string;

  @Field(() => Int, { description: 'Active volunteers.' })
  volunteers!: number;

  @Field(() => Int, { description: 'Assignments that volunteers have.' })
  assignments!: number;

  @Field(() => Int, { description: 'People who have a right to a guardian and have none.' })
  unmet!: number;
}

@InputType({ description: 'Volunteers and need at the end of a month.' })
export class StateVolunteersInput {
  @Field(() => ID, { description: 'Who answers for the guardianship board.' })
  organisationId!: string;

  @Field(() => String, { description: 'The month, YYYY-MM.' })
  month!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the figures are a joint board’s, divided by population, and not counted.' })
  allocated: boolean = false;

  @Field(() => [MunicipalVolunteersInput], { description: 'By municipality, each once.' })
  municipalities!: MunicipalVolunteersInput[];
}

/** Records a month’s figures, in place of those stated before. Throws a Refusal: BAD_MONTH, NEGATIVE_COUNT, MUNICIPALITY_TWICE, NO_FIGURES, NO_JOINT_BOARD. */
export async function stateVolunteers(em: EntityManager, { organisationId, month, allocated, municipalities }: StateVolunteersInput): Promise<VolunteerMonth> {
  checkMonth(month, 'month');
  for (const { volunteers, assignments, unmet } of municipalities) refuseNegative({ volunteers, assignments, unmet });
  const ids = municipalities.map(({ municipalityId }) => municipalityId);
  if (ids.length === 0) throw new Refusal('NO_FIGURES', 'Figures are of at least one municipality.', 'municipalities');
  if (new Set(ids).size < ids.length) throw new Refusal('MUNICIPALITY_TWICE', 'A municipality is stated once.', 'municipalities');
  for (const id of ids) if (id !== organisationId) await checkJointBoard(em, id);
  return em.upsert(VolunteerMonth, { month, allocated, rows: municipalities.map(({ municipalityId, volunteers, assignments, unmet }) => ({ municipalityId, volunteers, assignments, unmet })), provenance: statedHere(month) });
}

const JOINT_BOARDS = [LegalForm.SE_JOINT_BOARD, LegalForm.NO_HOST_BOARD];

async function checkJointBoard(em: EntityManager, municipality: string): Promise<void> {
  const parties = await em.count(AgreementParty, { organisationId: municipality, agreement: { form: { $in: JOINT_BOARDS } } });
  if (parties === 0) throw new Refusal('NO_JOINT_BOARD', `Another municipality’s figures are stated only by the host of its joint board, and ${municipality} is party to none that is kept here.`, 'municipalities');
}
