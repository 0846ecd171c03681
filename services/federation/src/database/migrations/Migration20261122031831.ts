import { Migration } from '@mikro-orm/migrations';

export class Migration20261122031831 extends Migration {

  override name = 'Migration20261122031831';

  override up(): void | Promise<void> {
    this.addSql(`create table "federation" ("id" text collate "C" not null, "state" text not null, "purpose" text null, "focus" text[] not null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);

    this.addSql(`create table "founding_document" ("id" text collate "C" not null, "title" text not null, "direction" text null, "aims" jsonb not null, "preconditions" jsonb not null, "state" text not null, "signed_on" text null, "agreement_id" text null, "document_url" text null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);

    this.addSql(`create table "document_party" ("id" text collate "C" not null, "document_id" text collate "C" not null, "organisation_id" text not null, "name" text not null, "adoption_body" text null, "adoption_date" text null, "adoption_diary_number" text null, "dated_on" text null, "signed_on" text null, "signatories" jsonb not null, primary key ("id"));`);

    this.addSql(`create table "mapping_round" ("id" text collate "C" not null, "title" text not null, "categories" text[] not null, "state" text not null, "initiator_id" text null, "opened_on" text not null, "due_on" text null, "closed_on" text null, "reported_on" text null, "report" text null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);

    this.addSql(`create table "mapping_answer" ("id" text collate "C" not null, "round_id" text collate "C" not null, "organisation_id" text not null, "category" text not null, "state" text not null, "answered_on" text null, primary key ("id"));`);

    this.addSql(`create table "cooperation_area" ("id" text collate "C" not null, "title" text not null, "description" text null, "category" text not null, "kind" text null, "priority" text null, "state" text not null, "round_id" text collate "C" null, "proposed_by_id" text null, "agreement_id" text null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "cooperation_area_state_title_index" on "cooperation_area" ("state", "title");`);

    this.addSql(`create table "area_change" ("area_id" text collate "C" not null, "number" int not null, "from" text null, "to" text not null, "on" text not null, "by" text null, "note" text null, primary key ("area_id", "number"));`);

    this.addSql(`create table "membership" ("id" text collate "C" not null, "organisation_id" text not null, "name" text not null, "code" text null, "role" text not null, "state" text not null, "from" text null, "to" text null, "decision_body" text null, "decision_date" text null, "decision_diary_number" text null, "invitation_sent_on" text null, "invitation_answer" text null, "invitation_answered_on" text null, "invitation_reason" text null, "notice_given_on" text null, "former_periods" jsonb not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "membership" add constraint "membership_organisation_id_unique" unique ("organisation_id");`);

    this.addSql(`create table "steering_group" ("id" text collate "C" not null, "name" text not null, "working_method" text null, "established_on" text null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);

    this.addSql(`create table "steering_body" ("id" text collate "C" not null, "group_id" text collate "C" not null, "organisation_id" text not null, "name" text not null, "body_id" text null, "mandate_given_by" text not null, "mandate_words" text null, "mandate_decision_body" text null, "mandate_decision_date" text null, "mandate_decision_diary_number" text null, primary key ("id"));`);

    this.addSql(`create table "duty_action" ("id" text collate "C" not null, "group_id" text collate "C" not null, "duty" text not null, "date" date not null, "what" text not null, "by" text not null, "reported_to_id" text null, "evidence_title" text null, "evidence_url" text null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "duty_action_group_id_date_index" on "duty_action" ("group_id", "date");`);

    this.addSql(`alter table "federation" add constraint "federation_state_check" check ("state" in ('FORMING', 'ACTIVE', 'DORMANT', 'DISSOLVED'));`);
    this.addSql(`alter table "federation" add constraint "federation_focus_check" check ("focus" <@ array['SERVICE'::text, 'CAPABILITY'::text, 'EMPLOYER'::text, 'DEVELOPMENT_RESOURCES'::text, 'INTERNAL_EFFICIENCY'::text, 'RESILIENCE'::text, 'SUSTAINABILITY'::text, 'ECONOMIC_ROOM'::text, 'COMMON_VOICE'::text]);`);
    this.addSql(`alter table "federation" add constraint "federation_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "founding_document" add constraint "founding_document_state_check" check ("state" in ('DRAFT', 'PROPOSED', 'ADOPTED_BY_SOME', 'ADOPTED_BY_ALL', 'SIGNED', 'SUPERSEDED'));`);
    this.addSql(`alter table "founding_document" add constraint "founding_document_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "document_party" add constraint "document_party_document_id_foreign" foreign key ("document_id") references "founding_document" ("id") on delete cascade;`);

    this.addSql(`alter table "mapping_round" add constraint "mapping_round_categories_check" check ("categories" <@ array['DEVELOPMENT'::text, 'OPERATION'::text, 'STAFF'::text]);`);
    this.addSql(`alter table "mapping_round" add constraint "mapping_round_state_check" check ("state" in ('OPEN', 'CLOSED', 'REPORTED'));`);
    this.addSql(`alter table "mapping_round" add constraint "mapping_round_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "mapping_answer" add constraint "mapping_answer_round_id_foreign" foreign key ("round_id") references "mapping_round" ("id") on delete cascade;`);
    this.addSql(`alter table "mapping_answer" add constraint "mapping_answer_category_check" check ("category" in ('DEVELOPMENT', 'OPERATION', 'STAFF'));`);
    this.addSql(`alter table "mapping_answer" add constraint "mapping_answer_state_check" check ("state" in ('AWAITED', 'ANSWERED', 'NOT_ANSWERED'));`);

    this.addSql(`alter table "cooperation_area" add constraint "cooperation_area_round_id_foreign" foreign key ("round_id") references "mapping_round" ("id") on delete set null;`);
    this.addSql(`alter table "cooperation_area" add constraint "cooperation_area_category_check" check ("category" in ('DEVELOPMENT', 'OPERATION', 'STAFF'));`);
    this.addSql(`alter table "cooperation_area" add constraint "cooperation_area_kind_check" check ("kind" in ('SERVICE', 'CAPABILITY', 'EMPLOYER', 'DEVELOPMENT_RESOURCES', 'INTERNAL_EFFICIENCY', 'RESILIENCE', 'SUSTAINABILITY', 'ECONOMIC_ROOM', 'COMMON_VOICE'));`);
    this.addSql(`alter table "cooperation_area" add constraint "cooperation_area_priority_check" check ("priority" in ('INITIAL', 'NEXT', 'LATER'));`);
    this.addSql(`alter table "cooperation_area" add constraint "cooperation_area_state_check" check ("state" in ('IDEA', 'UNDER_DISCUSSION', 'MAPPED', 'ASSESSED', 'RECOMMENDED', 'DECIDED', 'AGREEMENT', 'PARKED', 'REJECTED'));`);
    this.addSql(`alter table "cooperation_area" add constraint "cooperation_area_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "area_change" add constraint "area_change_area_id_foreign" foreign key ("area_id") references "cooperation_area" ("id") on delete cascade;`);
    this.addSql(`alter table "area_change" add constraint "area_change_from_check" check ("from" in ('IDEA', 'UNDER_DISCUSSION', 'MAPPED', 'ASSESSED', 'RECOMMENDED', 'DECIDED', 'AGREEMENT', 'PARKED', 'REJECTED'));`);
    this.addSql(`alter table "area_change" add constraint "area_change_to_check" check ("to" in ('IDEA', 'UNDER_DISCUSSION', 'MAPPED', 'ASSESSED', 'RECOMMENDED', 'DECIDED', 'AGREEMENT', 'PARKED', 'REJECTED'));`);

    this.addSql(`alter table "membership" add constraint "membership_role_check" check ("role" in ('INITIATOR', 'MEMBER', 'HOST', 'OBSERVER'));`);
    this.addSql(`alter table "membership" add constraint "membership_state_check" check ("state" in ('INVITED', 'ACCEPTED', 'DECLINED', 'NO_ANSWER', 'ACTIVE', 'NOTICE', 'LEFT'));`);
    this.addSql(`alter table "membership" add constraint "membership_invitation_answer_check" check ("invitation_answer" in ('ACCEPTED', 'DECLINED', 'NO_ANSWER'));`);

    this.addSql(`alter table "steering_group" add constraint "steering_group_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "steering_body" add constraint "steering_body_group_id_foreign" foreign key ("group_id") references "steering_group" ("id") on delete cascade;`);

    this.addSql(`alter table "duty_action" add constraint "duty_action_group_id_foreign" foreign key ("group_id") references "steering_group" ("id") on delete cascade;`);
    this.addSql(`alter table "duty_action" add constraint "duty_action_duty_check" check ("duty" in ('HOLD_TOGETHER', 'IDENTIFY', 'FOLLOW_UP', 'REPORT_BACK', 'ANCHOR_INFORM'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "document_party" drop constraint "document_party_document_id_foreign";`);
    this.addSql(`alter table "mapping_answer" drop constraint "mapping_answer_round_id_foreign";`);
    this.addSql(`alter table "cooperation_area" drop constraint "cooperation_area_round_id_foreign";`);
    this.addSql(`alter table "area_change" drop constraint "area_change_area_id_foreign";`);
    this.addSql(`alter table "steering_body" drop constraint "steering_body_group_id_foreign";`);
    this.addSql(`alter table "duty_action" drop constraint "duty_action_group_id_foreign";`);

    this.addSql(`drop table if exists "federation" cascade;`);
    this.addSql(`drop table if exists "founding_document" cascade;`);
    this.addSql(`drop table if exists "document_party" cascade;`);
    this.addSql(`drop table if exists "mapping_round" cascade;`);
    this.addSql(`drop table if exists "mapping_answer" cascade;`);
    this.addSql(`drop table if exists "cooperation_area" cascade;`);
    this.addSql(`drop table if exists "area_change" cascade;`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop table if exists "steering_group" cascade;`);
    this.addSql(`drop table if exists "steering_body" cascade;`);
    this.addSql(`drop table if exists "duty_action" cascade;`);
  }

}
