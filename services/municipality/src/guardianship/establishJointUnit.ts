import type { EntityManager } from '@mikro-orm/postgresql';
import { newRecordId, today } from '@samverkan/common';
import { Language, Refusal } from '@samverkan/records';
import { Field, Float, ID, InputType } from 'type-graphql';
import { Agreement } from '../agreement/agreement.js';
import { AgreementParty } from '../agreement/agreementParty.js';
import { refuseNegative } from '../count/figureRules.js';
import { statedHere } from '../count/statedHere.js';
import { JointUnitStatus } from './codeLists.js';
import { JointUnit } from './jointUnit.js';

@InputType({ description: 'A unit that an organisation hosts for several.' })
export class EstablishJointUnitInput {
  @Field(() => ID, { description: 'The agreement that it rests on; the host keeps it.' })
  agreementId!: string;

  @Field(() => ID, { nullable: true, description: 'The agreement of the joint board that its cases come from.' })
  boardAgreementId?: string | null;

  @Field(() => String, { description: 'What it is called, in `language`.' })
  name!: string;

  @Field(() => Language, { description: 'The language of its name.' })
  language!: Language;

  @Field(() => [ID], { description: 'The municipalities that it works for.' })
  serves!: string[];

  @Field(() => Float, { nullable: true, description: 'How many full-time equivalents (FTE) it has.' })
  fte?: number | null;
}

/** Makes a unit that is being set up. Throws a Refusal: NO_RECORD, NO_TEXT, NEGATIVE_COUNT, SERVES_NOBODY, SERVES_NO_PARTY. */
export async function establishJointUnit(em: EntityManager, organisation: string, { agreementId, boardAgreementId, name, language, serves, fte }: EstablishJointUnitInput): Promise<JointUnit> {
  if (!(await em.findOne(Agreement, { id: agreementId }))) throw new Refusal('NO_RECORD', `There is no agreement ${agreementId} here.`, 'agreementId');
  if (!name.trim()) throw new Refusal('NO_TEXT', 'A unit has a name.', 'name');
  refuseNegative({ fte });
  await checkServes(em, agreementId, serves);
  return em.create(JointUnit, {
    id: newRecordId(organisation, 'unit'),
    name,
    language,
    status: JointUnitStatus.ESTABLISHING,
    agreementId,
    boardAgreementId: boardAgreementId ?? null,
    serves: [...new Set(serves)],
    fte: fte ?? null,
    since: null,
    provenance: statedHere(today()),
  });
}

async function checkServes(em: EntityManager, agreementId: string, serves: readonly string[]): Promise<void> {
  if (serves.length === 0) throw new Refusal('SERVES_NOBODY', 'A joint unit works for somebody.', 'serves');
  const parties = await em.find(AgreementParty, { agreement: agreementId });
  const stranger = serves.find((id) => !parties.some(({ organisationId }) => organisationId === id));
  if (stranger !== undefined) throw new Refusal('SERVES_NO_PARTY', `A joint unit works for parties to its agreement, and ${stranger} is none.`, 'serves');
}
