import type { EntityManager } from '@mikro-orm/postgresql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AgreementStatus, NOT_YET_SIGNED } from '../agreement/codeLists.js';

@ObjectType({ description: 'An agreement in force, by its id, and whom it is between. For the gateway, which asks what each party says.' })
@Directive('@inaccessible')
export class KeptAgreement {
  @Field(() => ID, { nullable: true, description: 'The agreement.' })
  agreementId!: string;

  @Field(() => [ID], { nullable: true, description: 'The parties’ organisation ids, as the keeper has them written.' })
  partyIds!: string[];
}

const NOT_IN_FORCE = [...NOT_YET_SIGNED, AgreementStatus.SIGNED, AgreementStatus.TERMINATED, AgreementStatus.EXPIRED];

/** SQL: that the agreement of this alias is in force. */
export const isInForce = (alias: string): string => `${alias}.status not in (${NOT_IN_FORCE.map((status) => `'${status}'`).join(', ')})`;

const IN_FORCE = `
  select a.id as "agreementId", array_agg(p.organisation_id order by p.organisation_id collate "C") as "partyIds"
  from agreement as a join agreement_party as p on p.agreement_id = a.id
  where ${isInForce('a')}
  group by a.id order by a.id`;

export const findKeptAgreements = (em: EntityManager): Promise<KeptAgreement[]> => em.execute<KeptAgreement[]>(IN_FORCE, [], 'all', em.getLoggerContext());
