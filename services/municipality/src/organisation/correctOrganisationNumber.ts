import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal, type Refused, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { checkOrganisationNumber } from './checkOrganisationNumber.js';
import { Organisation } from './organisation.js';

const OrganisationResult = resultOf('Organisation', Organisation);

@Resolver()
export class OrganisationCommandsResolver {
  @Mutation(() => OrganisationResult, { description: 'Corrects the organisation’s number in the national register. Refused with WRONG_FORM, WRONG_CHECK_DIGIT, NO_RECORD.' })
  correctOrganisationNumber(
    @Arg('id', () => ID, { description: 'The organisation’s id, e.g. "hylte".' }) id: string,
    @Arg('value', () => String, { description: 'The number as its country writes it.' }) value: string,
    @Arg('official', () => Boolean, { description: 'Whether it was read from a source that states it.' }) official: boolean,
    @Arg('source', () => String, { description: 'Where it was read, or how it was derived.' }) source: string,
    @Ctx() context: Context,
  ): Promise<Organisation | Refused> {
    return runCommand({ name: 'correctOrganisationNumber', record: id }, context, (em) => correct(em, id, { value, official, source }));
  }
}

async function correct(em: EntityManager, id: string, number: { value: string; official: boolean; source: string }): Promise<Organisation> {
  const organisation = await em.findOne(Organisation, id);
  if (!organisation) throw new Refusal('NO_RECORD', `There is no organisation ${id} here.`, 'id');
  organisation.organisationNumber = { ...number, value: checkOrganisationNumber(number.value, organisation.country) };
  return organisation;
}
