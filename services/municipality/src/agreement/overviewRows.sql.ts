import { UNKNOWN_DATE } from '@samverkan/common';
import { PartyState } from '../statement/codeLists.js';
import { PartyRole, Validity, VersionStatus } from './codeLists.js';
import { VALIDITY_SQL } from './validity.js';

/** `held`: the agreements that are in force on the day, or may be. Its values are the day and today. */
const HELD = `asked as (select ?::text as day, ?::text as today),
  held as (
    select * from (select r.*, ${VALIDITY_SQL} as validity from agreement as r, asked) as r
    where validity in ('${Validity.IN_FORCE}', '${Validity.UNKNOWN}'))`;

/** Whether the party `p` is, or was, a party on the day: a version by which it joins holds by then, and it has not left before. */
const IS_PARTY = `(p.from_version = 1 or exists (
    select from agreement_version as v
    where v.agreement_id = p.agreement_id and v.number = p.from_version and v.status in ('${VersionStatus.IN_FORCE}', '${VersionStatus.SUPERSEDED}', '${VersionStatus.ENDED}')
      and coalesce(nullif(coalesce(v.in_force_from, v.signed_on), '${UNKNOWN_DATE}'), '') collate "C" <= asked.day))
  and (p.standing is distinct from '${PartyState.OUT}'
    or p.signed_version is not null and coalesce(nullif(p.standing_since, '${UNKNOWN_DATE}'), '') || '~' collate "C" >= asked.day)`;

export const CONSTELLATIONS_SQL = `with ${HELD},
  sides as (
    select p.agreement_id,
      array_agg(p.organisation_id order by p.organisation_id collate "C") as "partyIds",
      coalesce(array_agg(p.organisation_id order by p.organisation_id collate "C") filter (where p.role in ('${PartyRole.HOST}', '${PartyRole.OFFICE_MUNICIPALITY}')), '{}') as "hostIds"
    from agreement_party as p join held on held.id = p.agreement_id, asked
    where ${IS_PARTY}
    group by p.agreement_id)
  select "partyIds", "hostIds", form, task_category as "taskCategory", left(nullif(term_from, '${UNKNOWN_DATE}'), 4)::int as began, validity = '${Validity.IN_FORCE}' as certain, count(*)::int as agreements
  from held join sides on sides.agreement_id = held.id
  group by "partyIds", "hostIds", form, "taskCategory", began, certain
  order by "partyIds", form, began, certain`;

export const PARTY_NAMES_SQL = 'select organisation_id as "organisationId", min(name) as name from agreement_party group by organisation_id order by organisation_id';

export const COVERED_SERVICES_SQL = `with ${HELD}
  select "serviceId", id as "agreementId", term_from as "from", term_to as "to", validity = '${Validity.IN_FORCE}' as certain
  from held, unnest(service_ids) as "serviceId"
  order by "serviceId", id`;

export const NOTED_PARTIES_SQL = `
  select p.agreement_id as "agreementId", p.organisation_id as "organisationId", p.role, p.standing, p.standing_since as since, r.provenance_as_of as "asOf"
  from agreement_party as p join agreement as r on r.id = p.agreement_id
  order by p.agreement_id, p.organisation_id`;

/** Of a party that takes part, only the keeper says since when. */
export const STATED_PARTIES_SQL = `
  select s.agreement_id as "agreementId", s.role, s.state as standing, s.provenance_as_of as "asOf",
    case s.state when '${PartyState.DECIDED}' then (select d.date from decision as d where d.statement_id = s.id and d.outcome = 'ADOPTED' order by d.number desc limit 1)
      when '${PartyState.SIGNED}' then s.signed_on when '${PartyState.NOTICE}' then s.notice_given_on when '${PartyState.OUT}' then s.last_day end as since
  from party_statement as s
  order by s.agreement_id`;
