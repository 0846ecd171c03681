import type { EntityManager } from '@mikro-orm/postgresql';
import { Currency, MinorUnitsScalar } from '@samverkan/common';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Country } from '../organisation/codeLists.js';
import { Confidence } from './codeLists.js';

const SUM = 'in minor units; null when nothing of the sort is stated.';

@ObjectType({ description: 'What one party’s figures on one agreement come to over some years, in one currency. For the gateway.' })
@Directive('@inaccessible')
export class AgreementMoney {
  @Field(() => ID, { nullable: true, description: 'The agreement, whoever keeps it.' })
  agreementId!: string;

  @Field(() => Int, { nullable: true, description: 'The year, where each is asked for by itself; null of all years together.' })
  year!: number | null;

  @Field(() => Currency, { nullable: true, description: 'The currency; that of its country where no amount is stated.' })
  currency!: Currency;

  @Field(() => MinorUnitsScalar, { nullable: true, description: `Paid to other parties, ${SUM}` })
  paid!: number | null;

  @Field(() => MinorUnitsScalar, { nullable: true, description: `Got from other parties, ${SUM}` })
  received!: number | null;

  @Field(() => MinorUnitsScalar, { nullable: true, description: `Its own costs, paid outside the parties, ${SUM}` })
  ownCost!: number | null;

  @Field(() => MinorUnitsScalar, { nullable: true, description: `Its own income from outside the parties, ${SUM}` })
  ownIncome!: number | null;

  @Field(() => MinorUnitsScalar, { nullable: true, description: `What it would cost alone, ${SUM}` })
  standAlone!: number | null;

  @Field(() => MinorUnitsScalar, { nullable: true, description: `Gained elsewhere, ${SUM}` })
  benefit!: number | null;

  @Field(() => Int, { nullable: true, description: 'In how many years it takes part, or has another figure, without stating what it pays and gets.' })
  yearsWithoutCost!: number;

  @Field(() => Int, { nullable: true, description: 'In how many years it states what it pays and gets, and not what it would cost alone.' })
  yearsWithoutBaseline!: number;

  @Field(() => Confidence, { nullable: true, description: 'The least sure of the figures; null when there are none.' })
  confidence!: Confidence | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the figures are made up, to demonstrate the platform.' })
  demonstration!: boolean;
}

/**
 * One statement, whatever the number of agreements and years. A year counts the most final stage that is stated for it.
 * A party that by its own statement takes part, and has signed before a year, has money in that year: where it states
 * none there is a row all the same, which says so.
 */
const SUMS = `
  with settled as (
    select *, rank() over (partition by statement_id, year order by array_position(array['AUDITED', 'ACTUAL', 'FORECAST', 'BUDGET'], stage)) as finality
    from money_flow where year between :from and :to
  ), figure as (
    select statement_id, year, currency, 'cost' as kind,
      sum(amount) filter (where payer_id = :self and payee_id is not null) as paid,
      sum(amount) filter (where payee_id = :self and payer_id is not null) as received,
      sum(amount) filter (where payer_id = :self and payee_id is null) as own_cost,
      sum(amount) filter (where payee_id = :self and payer_id is null) as own_income,
      null::numeric as stand_alone, null::numeric as benefit,
      min(case stage when 'BUDGET' then 1 when 'FORECAST' then 2 else 3 end) as sureness
    from settled where finality = 1 group by statement_id, year, currency
    union all
    select statement_id, year, currency, 'baseline', null, null, null, null, amount, null, array_position(array['LOW', 'MEDIUM', 'HIGH'], confidence)
    from baseline where year between :from and :to
    union all
    select statement_id, year, currency, 'benefit', null, null, null, null, null, amount, null
    from money_benefit where year between :from and :to
    union all
    select s.id, y, :home, 'nothing', null, null, null, null, null, null, null
    from party_statement as s, generate_series(:from::int, :to::int) as y
    where s.state in ('ACTIVE', 'NOTICE') and (s.signed_on is null or s.signed_on = 'XXXX' or left(s.signed_on, 4) < y::text)
      and not exists (select from money_flow as f where f.statement_id = s.id and f.year = y)
  ), of_year as (
    select statement_id, year, currency, sum(paid) as paid, sum(received) as received, sum(own_cost) as own_cost, sum(own_income) as own_income,
      sum(stand_alone) as stand_alone, sum(benefit) as benefit, min(sureness) as sureness, bool_or(kind = 'cost') as has_cost, bool_or(kind = 'baseline') as has_baseline
    from figure group by statement_id, year, currency
  )
  select s.agreement_id as "agreementId", case when :byYear then year end as year, currency, sum(paid)::float8 as paid, sum(received)::float8 as received, sum(own_cost)::float8 as "ownCost",
    sum(own_income)::float8 as "ownIncome", sum(stand_alone)::float8 as "standAlone", sum(benefit)::float8 as benefit,
    count(*) filter (where not has_cost)::int as "yearsWithoutCost", count(*) filter (where has_cost and not has_baseline)::int as "yearsWithoutBaseline",
    (array['LOW', 'MEDIUM', 'HIGH'])[min(sureness)] as confidence, bool_or(s.provenance_demonstration) as demonstration
  from of_year join party_statement as s on s.id = statement_id
  group by 1, 2, 3 order by s.agreement_id collate "C", 2, 3`;

export interface Summed {
  self: string;
  country: Country | undefined;
  from: number;
  to: number;
  byYear: boolean;
}

/** The sums of the organisation's figures from one year to another, for each agreement and currency, and each year if wanted. */
export function sumMoney(em: EntityManager, { country, ...summed }: Summed): Promise<AgreementMoney[]> {
  const values: Record<string, unknown> = { ...summed, home: country === Country.NO ? Currency.NOK : Currency.SEK };
  const named: unknown[] = [];
  const sql = SUMS.replace(/(?<!:):(\w+)/g, (_match, name: string) => {
    named.push(values[name]);
    return '?';
  });
  return em.execute<AgreementMoney[]>(sql, named, 'all', em.getLoggerContext());
}
