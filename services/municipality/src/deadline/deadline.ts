import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, PartialDateScalar } from '@samverkan/common';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { isInForce } from '../review/keptAgreement.js';
import { firstDayOf, lastDayOf } from './partialDate.sql.js';

@ObjectType({ description: 'When an agreement in force ends, and by when notice must be given. For the gateway.' })
@Directive('@inaccessible')
export class AgreementEnd {
  @Field(() => ID, { nullable: true, description: 'The agreement.' })
  agreementId!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it ends; null when not stated.' })
  endsOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it renews itself unless notice is given; null when not stated.' })
  autoRenews!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether notice has been given.' })
  noticeGiven!: boolean;

  @Field(() => Int, { nullable: true, description: 'The notice period in months; null when not known.' })
  noticePeriodMonths!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which notice is certainly in time; null when the end or the notice period is not known.' })
  noticeBy!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it ends, or notice must be given, between the two days, as far as is known.' })
  isDue!: boolean;
}

/**
 * Those with an end, or with a term whose end is not known; what is open-ended has none. A date that is known to the
 * month or the year is taken for its first day where notice is to be in time, and for all of its days where it is asked
 * what may end.
 */
const ENDS = `
  with ending as (
    select id, status, term_to, term_auto_renews, notice_period_months,
      ${firstDayOf('term_to')} as first_day,
      ${lastDayOf('term_to')} as last_day
    from agreement as a where ${isInForce('a')} and (term_kind = 'FIXED' or term_to is not null)
  ), dated as (
    select *,
      case when status <> 'NOTICE_GIVEN' then (first_day - make_interval(months => notice_period_months))::date end as notice_by
    from ending
  )
  select id as "agreementId", term_to as "endsOn", term_auto_renews as "autoRenews", status = 'NOTICE_GIVEN' as "noticeGiven",
    notice_period_months as "noticePeriodMonths", notice_by::text as "noticeBy",
    coalesce(first_day <= ?::date and last_day >= ?::date, false) or coalesce(notice_by between ?::date and ?::date, false) as "isDue"
  from dated order by id`;

/** The ends of the agreements in force that the organisation keeps; `from` and `until` are days. */
export const findAgreementEnds = (em: EntityManager, from: string, until: string): Promise<AgreementEnd[]> =>
  em.execute<AgreementEnd[]>(ENDS, [until, from, from, until], 'all', em.getLoggerContext());
