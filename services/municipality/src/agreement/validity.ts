import { findEarliestDay, findLatestDay, UNKNOWN_DATE } from '@samverkan/common';
import type { Agreement } from './agreement.js';
import { AgreementStatus, IN_FORCE_STATES, LegalForm, NOT_YET_SIGNED, Validity } from './codeLists.js';

/**
 * Whether an agreement is in force on a day (`YYYY-MM-DD`), as far as its status and its dates tell; the first and the
 * last day of its term are both included. {@link VALIDITY_SQL} says the same in SQL.
 */
export function validityOn({ form, status, term }: Pick<Agreement, 'form' | 'status' | 'term'>, day: string, today: string): Validity {
  if (form === LegalForm.SE_LETTER_OF_INTENT) return Validity.BINDS_NOBODY;
  if (NOT_YET_SIGNED.includes(status)) return Validity.NOT_YET;
  const begins = spanOf(term.from);
  const ends = spanOf(term.to);
  if (day < begins.first || (status === AgreementStatus.SIGNED && day <= today)) return Validity.NOT_YET;
  if (ends.last < day) return Validity.ENDED;
  const runs = IN_FORCE_STATES.includes(status) && ends.last >= today;
  if (runs && day === today) return Validity.IN_FORCE;
  if (!runs && day >= today && status !== AgreementStatus.SIGNED) return Validity.ENDED;
  const goesOn = term.to === null && (runs || status === AgreementStatus.SIGNED) && !(status === AgreementStatus.NOTICE_GIVEN && day > today);
  const hasBegun = begins.last <= day || (runs && day > today);
  return hasBegun && (goesOn || day <= ends.first) ? Validity.IN_FORCE : Validity.UNKNOWN;
}

/** What an unknown date can mean: any day. Compared as texts, NEVER comes after all of them. */
const NEVER = '~';

/** The days between which a partial date lies. A date that is not known begins with no day and ends with none. */
function spanOf(date: string | null): { first: string; last: string } {
  return date === null || date === UNKNOWN_DATE ? { first: '', last: NEVER } : { first: findEarliestDay(date)!, last: findLatestDay(date)! };
}

const list = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ');

const first = (date: string) => `coalesce(nullif(${date}, '${UNKNOWN_DATE}') || substr('-01-01', length(${date}) - 3), '')`;

const last = (date: string) => `case when ${date} = '${UNKNOWN_DATE}' or ${date} is null then '${NEVER}'
  when length(${date}) = 7 then to_char((${date} || '-01')::date + interval '1 month - 1 day', 'YYYY-MM-DD')
  else ${date} || substr('-12-31', length(${date}) - 3) end`;

const RUNS = `(r.status in (${list(IN_FORCE_STATES)}) and ends_last >= today)`;

/** {@link validityOn} of the agreement `r`, as an expression over `asked.day` and `asked.today`. */
export const VALIDITY_SQL = `(select case
    when r.form = '${LegalForm.SE_LETTER_OF_INTENT}' then '${Validity.BINDS_NOBODY}'
    when r.status in (${list(NOT_YET_SIGNED)}) or day < begins_first or r.status = '${AgreementStatus.SIGNED}' and day <= today then '${Validity.NOT_YET}'
    when ends_last < day then '${Validity.ENDED}'
    when ${RUNS} and day = today then '${Validity.IN_FORCE}'
    when not ${RUNS} and day >= today and r.status <> '${AgreementStatus.SIGNED}' then '${Validity.ENDED}'
    when (begins_last <= day or ${RUNS} and day > today)
      and (day <= ends_first or r.term_to is null and (${RUNS} or r.status = '${AgreementStatus.SIGNED}') and not (r.status = '${AgreementStatus.NOTICE_GIVEN}' and day > today)) then '${Validity.IN_FORCE}'
    else '${Validity.UNKNOWN}' end
  from (select asked.day collate "C" as day, asked.today collate "C" as today,
    ${first('r.term_from')} collate "C" as begins_first, (${last('r.term_from')}) collate "C" as begins_last,
    ${first('r.term_to')} collate "C" as ends_first, (${last('r.term_to')}) collate "C" as ends_last) as span)`;
