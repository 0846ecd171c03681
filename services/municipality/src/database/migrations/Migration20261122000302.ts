import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000302 extends Migration {

  override name = 'Migration20261122000302';

  override up(): void | Promise<void> {
    this.addSql(`create table "agreement" ("id" text collate "C" not null, "title" text not null, "form" text not null, "purpose" text null, "task_category" text null, "status" text not null, "language" text not null, "term_kind" text not null, "term_from" text null, "term_to" text null, "term_auto_renews" boolean null, "termination_rule" text null, "notice_period_months" int null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, "title_key" text generated always as (translate(lower("title"), 'åÅäÄæÆöÖøØéÉèÈêÊëËáÁàÀâÂãÃíÍìÌîÎïÏóÓòÒôÔõÕúÚùÙûÛüÜýÝçÇñÑ', '{{||||}}}}eeeeeeeeaaaaaaaaiiiiiiiioooooooouuuuuuuuyyccnn')) stored collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "agreement_status_id_index" on "agreement" ("status", "id");`);
    this.addSql(`create index "agreement_title_key_id_index" on "agreement" ("title_key", "id");`);

    this.addSql(`create table "agreement_party" ("id" text collate "C" not null, "agreement_id" text collate "C" not null, "organisation_id" text not null, "name" text not null, "role" text not null, primary key ("id"));`);
    this.addSql(`create index "agreement_party_organisation_id_agreement_id_index" on "agreement_party" ("organisation_id", "agreement_id");`);
    this.addSql(`alter table "agreement_party" add constraint "agreement_party_agreement_id_organisation_id_unique" unique ("agreement_id", "organisation_id");`);

    this.addSql(`create table "agreement_version" ("agreement_id" text collate "C" not null, "number" int not null, "kind" text not null, "status" text not null, "signed_on" text null, "summary" text null, "document_url" text null, primary key ("agreement_id", "number"));`);

    this.addSql(`create table "organisation" ("id" text not null, "kind" text not null, "name" text not null, "official_name" text not null, "country" text not null, "county" text null, "organisation_number_value" text null, "organisation_number_official" boolean null, "organisation_number_source" text null, "homepage" text null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);

    this.addSql(`create table "official_code" ("organisation_id" text not null, "scheme" text not null, "code" text not null, "valid_from" date null, "valid_to" date null, primary key ("organisation_id", "scheme", "code"));`);

    this.addSql(`create table "party_statement" ("id" text collate "C" not null, "agreement_id" text not null, "role" text not null, "state" text not null, "decision_body" text null, "decision_outcome" text null, "decision_date" text null, "decision_paragraph" text null, "decision_diary_number" text null, "decision_document_url" text null, "signed_on" text null, "signed_as" text null, "responsible_unit" text null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "party_statement_agreement_id_index" on "party_statement" ("agreement_id");`);

    this.addSql(`create table "population_figure" ("organisation_id" text not null, "date" text not null, "value" int not null, "source" text not null, primary key ("organisation_id", "date"));`);

    this.addSql(`create table "service" ("id" text collate "C" not null, "title" text not null, "description" text null, "language" text not null, "status" text not null, "thematic_area" jsonb null, "functions_of_government" jsonb not null, "channels" text[] not null, "keywords" text[] not null, "responsible_unit" text null, "delivered_by_id" text not null, "agreement_id" text null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, "title_key" text generated always as (translate(lower("title"), 'åÅäÄæÆöÖøØéÉèÈêÊëËáÁàÀâÂãÃíÍìÌîÎïÏóÓòÒôÔõÕúÚùÙûÛüÜýÝçÇñÑ', '{{||||}}}}eeeeeeeeaaaaaaaaiiiiiiiioooooooouuuuuuuuyyccnn')) stored collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "service_agreement_id_index" on "service" ("agreement_id");`);
    this.addSql(`create index "service_title_key_id_index" on "service" ("title_key", "id");`);

    this.addSql(`alter table "agreement" add constraint "agreement_notice_period_months_check" check (notice_period_months >= 0);`);
    this.addSql(`alter table "agreement" add constraint "agreement_form_check" check ("form" in ('SE_LETTER_OF_INTENT', 'SE_COOP_AGREEMENT', 'SE_CONTRACT_COOP', 'SE_JOINT_BOARD', 'SE_FEDERATION_OF_MUN', 'SE_JOINT_COMPANY', 'SE_ASSOCIATION', 'SE_COORDINATION_ASSOC', 'NO_IPR', 'NO_KO', 'NO_HOST_ADMIN', 'NO_HOST_BOARD', 'NO_IKS', 'NO_AS', 'NO_SA', 'NO_AGREEMENT', 'NO_SECTION27_OLD'));`);
    this.addSql(`alter table "agreement" add constraint "agreement_task_category_check" check ("task_category" in ('DEVELOPMENT', 'OPERATION', 'STAFF'));`);
    this.addSql(`alter table "agreement" add constraint "agreement_status_check" check ("status" in ('DRAFT', 'PROPOSED', 'DECIDED_BY_SOME', 'SIGNED', 'IN_FORCE', 'UNDER_REVIEW', 'REVISED', 'RENEWED', 'EXTENDED', 'NOTICE_GIVEN', 'TERMINATED', 'EXPIRED'));`);
    this.addSql(`alter table "agreement" add constraint "agreement_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);
    this.addSql(`alter table "agreement" add constraint "agreement_termination_rule_check" check ("termination_rule" in ('ANY_PARTY', 'ALL_PARTIES'));`);
    this.addSql(`alter table "agreement" add constraint "agreement_term_kind_check" check ("term_kind" in ('OPEN_ENDED', 'FIXED'));`);

    this.addSql(`alter table "agreement_party" add constraint "agreement_party_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id") on delete cascade;`);
    this.addSql(`alter table "agreement_party" add constraint "agreement_party_role_check" check ("role" in ('HOST', 'BUYER', 'PARTICIPANT', 'OFFICE_MUNICIPALITY', 'OWNER', 'SUPPLIER'));`);

    this.addSql(`alter table "agreement_version" add constraint "agreement_version_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id") on delete cascade;`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_kind_check" check ("kind" in ('ORIGINAL', 'REVISION', 'EXTENSION_OF_TERM', 'EXTENSION_OF_SCOPE', 'NEW_PARTY', 'PARTY_OUT', 'POLITICAL_ADJUSTMENT'));`);
    this.addSql(`alter table "agreement_version" add constraint "agreement_version_status_check" check ("status" in ('DRAFT', 'PROPOSED', 'DECIDED_BY_SOME', 'SIGNED', 'IN_FORCE', 'UNDER_REVIEW', 'REVISED', 'RENEWED', 'EXTENDED', 'NOTICE_GIVEN', 'TERMINATED', 'EXPIRED'));`);

    this.addSql(`alter table "organisation" add constraint "organisation_kind_check" check ("kind" in ('MUNICIPALITY', 'REGION', 'LOCAL_BOARD', 'COUNTY_COUNCIL', 'JOINT_BOARD', 'MUNICIPAL_FEDERATION', 'MUNICIPAL_COMPANY', 'ASSOCIATION', 'STATE_BODY'));`);
    this.addSql(`alter table "organisation" add constraint "organisation_country_check" check ("country" in ('SE', 'NO'));`);

    this.addSql(`alter table "official_code" add constraint "official_code_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`);
    this.addSql(`alter table "official_code" add constraint "official_code_scheme_check" check ("scheme" in ('SE_KOMMUNKOD', 'SE_LANSKOD', 'NO_KOMMUNENUMMER', 'NO_FYLKESNUMMER'));`);

    this.addSql(`alter table "party_statement" add constraint "party_statement_id_check" check (id = split_part(id, ':', 1) || ':statement:' || agreement_id);`);
    this.addSql(`alter table "party_statement" add constraint "party_statement_role_check" check ("role" in ('HOST', 'BUYER', 'PARTICIPANT', 'OFFICE_MUNICIPALITY', 'OWNER', 'SUPPLIER'));`);
    this.addSql(`alter table "party_statement" add constraint "party_statement_state_check" check ("state" in ('INVITED', 'DECIDED', 'SIGNED', 'ACTIVE', 'NOTICE', 'OUT'));`);
    this.addSql(`alter table "party_statement" add constraint "party_statement_decision_outcome_check" check ("decision_outcome" in ('PROPOSED', 'ADOPTED', 'REJECTED', 'REFERRED', 'POSTPONED'));`);

    this.addSql(`alter table "population_figure" add constraint "population_figure_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;`);

    this.addSql(`alter table "service" add constraint "service_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);
    this.addSql(`alter table "service" add constraint "service_status_check" check ("status" in ('PLANNED', 'ACTIVE', 'SUSPENDED', 'ENDED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "agreement_party" drop constraint "agreement_party_agreement_id_foreign";`);
    this.addSql(`alter table "agreement_version" drop constraint "agreement_version_agreement_id_foreign";`);
    this.addSql(`alter table "official_code" drop constraint "official_code_organisation_id_foreign";`);
    this.addSql(`alter table "population_figure" drop constraint "population_figure_organisation_id_foreign";`);

    this.addSql(`drop table if exists "agreement" cascade;`);
    this.addSql(`drop table if exists "agreement_party" cascade;`);
    this.addSql(`drop table if exists "agreement_version" cascade;`);
    this.addSql(`drop table if exists "organisation" cascade;`);
    this.addSql(`drop table if exists "official_code" cascade;`);
    this.addSql(`drop table if exists "party_statement" cascade;`);
    this.addSql(`drop table if exists "population_figure" cascade;`);
    this.addSql(`drop table if exists "service" cascade;`);
  }

}
