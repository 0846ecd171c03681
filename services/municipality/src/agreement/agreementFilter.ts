import { DateScalar, today } from '@samverkan/common';
import type { Conditions, Narrow } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { mentioning } from '../service/mentioning.js';
import { AgreementStatus, LegalForm, TaskCategory, TermKind, Validity } from './codeLists.js';
import { VALIDITY_SQL } from './validity.js';

@InputType({ description: 'Which agreements to list. What is left out does not narrow; what is given must all hold.' })
export class AgreementFilter {
  @Field(() => ID, { nullable: true, description: 'Kept by this organisation.' })
  keeper?: string | null;

  @Field(() => ID, { nullable: true, description: 'With this organisation among the parties, as the keeper has them written.' })
  party?: string | null;

  @Field(() => [LegalForm], { nullable: true, description: 'In one of these forms.' })
  form?: LegalForm[] | null;

  @Field(() => [AgreementStatus], { nullable: true, description: 'In one of these states.' })
  status?: AgreementStatus[] | null;

  @Field(() => TaskCategory, { nullable: true, description: 'Sharing this sort of work.' })
  taskCategory?: TaskCategory | null;

  @Field(() => TermKind, { nullable: true, description: 'With this sort of term.' })
  term?: TermKind | null;

  @Field(() => DateScalar, { nullable: true, description: 'Certainly in force on this day: signed, begun, and not ended. A date that is not known makes it uncertain; a letter of intent is never in force.' })
  inForceOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Taking this principle into account: "SDG 3" with its targets, "CRC" with its articles.' })
  principle?: string | null;

  @Field(() => ID, { nullable: true, description: 'Covering this service, as the keeper has written it.' })
  service?: string | null;

  @Field(() => String, { nullable: true, description: 'With this text in the title or the purpose, in any case. A word for a service stands for the words for it in the other languages: "gjeldsrådgivning" finds "Budget- och skuldrådgivning".' })
  text?: string | null;
}

/** The filter as conditions on this member’s own agreements. */
export function agreementsMatching(filter: AgreementFilter | null | undefined, organisation: string): Narrow {
  return (conditions) => {
    if (filter?.keeper && filter.keeper !== organisation) conditions.and('false');
    if (filter?.party) conditions.and('exists (select from agreement_party as p where p.agreement_id = r.id and p.organisation_id = ?)', filter.party);
    if (filter?.form) conditions.and('r.form = any (?::text[])', filter.form);
    if (filter?.status) conditions.and('r.status = any (?::text[])', filter.status);
    if (filter?.taskCategory) conditions.and('r.task_category = ?', filter.taskCategory);
    if (filter?.term) conditions.and('r.term_kind = ?', filter.term);
    if (filter?.inForceOn) inForceOn(conditions, filter.inForceOn);
    if (filter?.principle) conditions.and(`exists (select from jsonb_array_elements(r.principles) as p where p->>'code' = ? or starts_with(p->>'code', ? || ' ') or starts_with(p->>'code', ? || '.'))`, filter.principle, filter.principle, filter.principle);
    if (filter?.service) conditions.and('? = any(r.service_ids)', filter.service);
    if (filter?.text) conditions.and(...mentioning(`concat_ws(' ', r.title, r.purpose)`, filter.text));
  };
}

/** Only what certainly is: see {@link VALIDITY_SQL}. */
function inForceOn(conditions: Conditions, day: string): void {
  conditions.and(`exists (select from (select ?::text as day, ?::text as today) as asked where ${VALIDITY_SQL} = '${Validity.IN_FORCE}')`, day, today());
}
