import type { EntityManager } from '@mikro-orm/postgresql';
import { statementId } from '@samverkan/common';
import { Arg, Directive, Field, ID, ObjectType } from 'type-graphql';
import type { Country } from '../organisation/codeLists.js';
import { AgreementCost } from './agreementCost.js';
import { AgreementMoney, sumMoney } from './agreementMoney.js';
import { Contribution } from './contribution.js';
import { MoneyFlow } from './moneyFlow.js';
import { restoreVolumes } from './restoreVolumes.js';
import { Volume } from './volume.js';

export interface Years {
  from: number;
  to: number;
}

const ONLY = { nullable: true, description: 'Only of this agreement.' };

/** Each field is one SQL statement, run only when it is asked for. */
@ObjectType({ description: 'What an organisation states of money over some years, on all agreements together. For the gateway.' })
@Directive('@inaccessible')
export class Accounts {
  constructor(
    private readonly em: EntityManager,
    private readonly organisation: string,
    private readonly country: Country | undefined,
    private readonly years: Years,
  ) {}

  @Field(() => [AgreementMoney], { nullable: true, description: 'Its sums, by agreement and currency.' })
  sums(@Arg('byYear', () => Boolean, { defaultValue: false, description: 'Each year by itself.' }) byYear: boolean): Promise<AgreementMoney[]> {
    return sumMoney(this.em, { self: this.organisation, country: this.country, ...this.years, byYear });
  }

  @Field(() => [MoneyFlow], { nullable: true, description: 'What it pays to and gets from other parties.' })
  flows(): Promise<MoneyFlow[]> {
    return this.em.find(MoneyFlow, { ...this.within(), payerId: { $ne: null }, payeeId: { $ne: null } }, { orderBy: { place: 'asc' } });
  }

  @Field(() => [AgreementCost], { nullable: true, description: 'The costs of the agreements that it keeps, and how they are shared.' })
  kept(@Arg('agreement', () => ID, ONLY) agreement?: string): Promise<AgreementCost[]> {
    return this.em.find(AgreementCost, { ...this.within(), ...(agreement != null && { agreement }) }, { orderBy: { agreement: 'asc', year: 'asc', stage: 'asc' } });
  }

  @Field(() => [Volume], { nullable: true, description: 'How much of joint services its inhabitants use.' })
  async volumes(@Arg('agreement', () => ID, ONLY) agreement?: string): Promise<Volume[]> {
    const volumes = await this.em.find(Volume, { ...this.within(), ...(agreement != null && { statement: statementId(this.organisation, agreement) }) }, { orderBy: { statement: 'asc', year: 'asc', unit: 'asc' } });
    return restoreVolumes(volumes, this.em);
  }

  @Field(() => [Contribution], { nullable: true, description: 'What it gives beyond its shares.' })
  contributions(): Promise<Contribution[]> {
    return this.em.find(Contribution, this.within(), { orderBy: { statement: 'asc', year: 'asc', kind: 'asc' } });
  }

  private within() {
    return { year: { $gte: this.years.from, $lte: this.years.to } };
  }
}
