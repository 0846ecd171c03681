import { Migration } from '@mikro-orm/migrations';

export class Migration20261122040543 extends Migration {

  override name = 'Migration20261122040543';

  override up(): void | Promise<void> {
    this.addSql(`create table "decision" ("statement_id" text collate "C" not null, "number" int not null, "version" int not null default 1, "body" text not null, "outcome" text not null, "proposed_on" text null, "date" text null, "paragraph" text null, "diary_number" text null, "points" jsonb not null default '[]', "language" text null, "document_url" text null, primary key ("statement_id", "number"));`);

    this.addSql(`alter table "agreement" add "revision_rule" text null, add "revision_of" text null, add "revision_reason" text null, add "secures_practice" boolean null, add "service_ids" text[] not null default '{}', add "principles" jsonb not null default '[]', add "documents" jsonb not null default '[]';`);
    this.addSql(`alter table "agreement" alter column "term_kind" drop not null;`);
    this.addSql(`alter table "agreement" add constraint "agreement_revision_rule_check" check ("revision_rule" in ('ALL_PARTIES', 'ALL_PARTIES_OR_POLITICAL_DECISION'));`);

    this.addSql(`alter table "agreement_party" add "standing" text null, add "standing_since" text null, add "from_version" int not null default 1, add "until_version" int null, add "decided_version" int null, add "signed_version" int null;`);
    this.addSql(`alter table "agreement_party" add constraint "agreement_party_signed_version_check" check (signed_version <= decided_version);`);
    this.addSql(`alter table "agreement_party" add constraint "agreement_party_standing_check" check ("standing" in ('INVITED', 'DECIDED', 'SIGNED', 'ACTIVE', 'NOTICE', 'OUT'));`);

    this.addSql(`alter table "agreement_version" drop constraint "agreement_version_status_check";`);
    this.addSql(`alter table "agreement_version" add "in_force_from" text null, add "term_to" text null, add "cause_decision" text null, add "cause_body" text null;`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_number_check" check (number >= 1);`);
    this.addSql(`update "agreement_version" as v set "status" = case when "signed_on" is null and "status" = 'DRAFT' then 'DRAFT' when "signed_on" is null then 'PROPOSED' when exists (select from "agreement_version" as later where later."agreement_id" = v."agreement_id" and later."number" > v."number" and later."signed_on" is not null) then 'SUPERSEDED' when "status" = 'SIGNED' then 'SIGNED' when "status" in ('TERMINATED', 'EXPIRED') then 'ENDED' else 'IN_FORCE' end;`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_status_check" check ("status" in ('DRAFT', 'PROPOSED', 'SIGNED', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN', 'ENDED'));`);
    this.addSql(`create or replace function "agreement_version_agreement_version_is_kept_fn"() returns trigger as \$\$ begin if old.signed_on is null and old.status in ('DRAFT', 'PROPOSED') then return coalesce(new, old); end if; if tg_op = 'DELETE' then raise exception 'version % of % is signed and is never removed', old.number, old.agreement_id using errcode = 'restrict_violation'; end if; if to_jsonb(new) - array['status', 'in_force_from'] <> to_jsonb(old) - array['status', 'in_force_from'] or new.status in ('DRAFT', 'PROPOSED') or old.in_force_from is not null and new.in_force_from is distinct from old.in_force_from then raise exception 'version % of % is signed and is never edited', old.number, old.agreement_id using errcode = 'restrict_violation'; end if; return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "agreement_version_is_kept" BEFORE UPDATE OR DELETE on "agreement_version" for each ROW execute function "agreement_version_agreement_version_is_kept_fn"();`);

    this.addSql(`alter table "party_statement" drop constraint "party_statement_decision_outcome_check";`);
    this.addSql(`insert into "decision" ("statement_id", "number", "body", "outcome", "date", "paragraph", "diary_number", "document_url") select "id", 1, "decision_body", "decision_outcome", "decision_date", "decision_paragraph", "decision_diary_number", "decision_document_url" from "party_statement" where "decision_body" is not null;`);
    this.addSql(`alter table "party_statement" drop column "decision_body", drop column "decision_outcome", drop column "decision_date", drop column "decision_paragraph", drop column "decision_diary_number", drop column "decision_document_url";`);
    this.addSql(`alter table "party_statement" add "signed_version" int null, add "signatories" jsonb not null default '[]', add "notice_given_on" text null, add "last_day" text null;`);



    this.addSql(`alter table "decision" add constraint "decision_statement_id_foreign" foreign key ("statement_id") references "party_statement" ("id") on delete cascade;`);
    this.addSql(`alter table "decision" add constraint "decision_number_check" check (number >= 1 and version >= 1);`);
    this.addSql(`alter table "decision" add constraint "decision_outcome_check" check ("outcome" in ('PROPOSED', 'ADOPTED', 'REJECTED', 'REFERRED', 'POSTPONED'));`);
    this.addSql(`alter table "decision" add constraint "decision_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);
  }

  override down(): void | Promise<void> {

    this.addSql(`alter table "agreement" drop constraint "agreement_revision_rule_check";`);
    this.addSql(`alter table "agreement" drop column "revision_rule", drop column "revision_of", drop column "revision_reason", drop column "secures_practice", drop column "service_ids", drop column "principles", drop column "documents";`);
    this.addSql(`update "agreement" set "term_kind" = 'OPEN_ENDED' where "term_kind" is null;`);
    this.addSql(`alter table "agreement" alter column "term_kind" set not null;`);

    this.addSql(`alter table "agreement_party" drop constraint "agreement_party_signed_version_check";`);
    this.addSql(`alter table "agreement_party" drop constraint "agreement_party_standing_check";`);
    this.addSql(`alter table "agreement_party" drop column "standing", drop column "standing_since", drop column "from_version", drop column "until_version", drop column "decided_version", drop column "signed_version";`);

    this.addSql(`alter table "agreement_version" drop constraint "agreement_version_number_check";`);
    this.addSql(`alter table "agreement_version" drop constraint "agreement_version_status_check";`);
    this.addSql(`alter table "agreement_version" drop column "in_force_from", drop column "term_to", drop column "cause_decision", drop column "cause_body";`);
    this.addSql(`update "agreement_version" set "status" = case "status" when 'SUPERSEDED' then 'REVISED' when 'WITHDRAWN' then 'PROPOSED' when 'ENDED' then 'TERMINATED' else "status" end;`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_status_check" check ("status" in ('DRAFT', 'PROPOSED', 'DECIDED_BY_SOME', 'SIGNED', 'IN_FORCE', 'UNDER_REVIEW', 'REVISED', 'RENEWED', 'EXTENDED', 'NOTICE_GIVEN', 'TERMINATED', 'EXPIRED'));`);

    this.addSql(`alter table "party_statement" drop column "signed_version", drop column "signatories", drop column "notice_given_on", drop column "last_day";`);
    this.addSql(`alter table "party_statement" add "decision_body" text null, add "decision_outcome" text null, add "decision_date" text null, add "decision_paragraph" text null, add "decision_diary_number" text null, add "decision_document_url" text null;`);
    this.addSql(`update "party_statement" as s set "decision_body" = d."body", "decision_outcome" = d."outcome", "decision_date" = d."date", "decision_paragraph" = d."paragraph", "decision_diary_number" = d."diary_number", "decision_document_url" = d."document_url" from "decision" as d where d."statement_id" = s."id" and d."number" = 1;`);
    this.addSql(`drop table if exists "decision" cascade;`);
    this.addSql(`alter table "party_statement" add constraint "party_statement_decision_outcome_check" check ("decision_outcome" in ('PROPOSED', 'ADOPTED', 'REJECTED', 'REFERRED', 'POSTPONED'));`);


  }

}
