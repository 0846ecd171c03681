import { Migration } from '@mikro-orm/migrations';

export class Migration20261122041536 extends Migration {

  override name = 'Migration20261122041536';

  override up(): void | Promise<void> {
    this.addSql(`create table "activity" ("id" text collate "C" not null, "year" int not null, "kind" text not null, "title" text not null, "text" text null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "activity_year_id_index" on "activity" ("year", "id");`);

    this.addSql(`create table "consultation" ("id" text collate "C" not null, "title" text not null, "subject" text not null, "referring_body" text not null, "reference" text null, "received_on" date not null, "deadline" date null, "state" text not null, "assigned_to" text null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "consultation_deadline_id_index" on "consultation" ("deadline", "id");`);

    this.addSql(`create table "consultation_response" ("id" text collate "C" not null, "consultation_id" text collate "C" not null, "text" text not null, "prepared_by" text not null, "decided_by" text null, "decided_on" date null, "paragraph" text null, "sent_on" date null, "visibility" text not null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "consultation_response" add constraint "consultation_response_consultation_id_unique" unique ("consultation_id");`);

    this.addSql(`create table "forum" ("id" text collate "C" not null, "type" text not null, "title" text not null, "organiser" text not null, "co_organiser" text null, "audience" text not null, "level" text not null, "date" text null, "place" text null, "state" text not null, "participants" jsonb not null, "issues" jsonb not null, "findings" text null, "information" jsonb not null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "forum_date_id_index" on "forum" ("date", "id");`);

    this.addSql(`create table "joint_position" ("id" text collate "C" not null, "title" text not null, "text" text not null, "state" text not null, "decided_by" text null, "decided_on" date null, "visibility" text not null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);

    this.addSql(`create table "negotiation" ("id" text collate "C" not null, "external_party" text not null, "subject" text not null, "lead" text not null, "state" text not null, "opened_on" date not null, "ended_on" date null, "meetings" int null, "result" text null, "concluded_for_ids" text[] not null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);

    this.addSql(`create table "negotiation_mandate" ("id" text collate "C" not null, "negotiation_id" text collate "C" not null, "organisation_id" text not null, "decided_by" text not null, "given_on" date not null, "diary_number" text null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "negotiation_mandate" add constraint "negotiation_mandate_negotiation_id_organisation_id_unique" unique ("negotiation_id", "organisation_id");`);

    this.addSql(`create table "network" ("id" text collate "C" not null, "name" text not null, "level" text not null, "purpose" text null, "information" jsonb not null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);

    this.addSql(`create table "project" ("id" text collate "C" not null, "title" text not null, "purpose" text null, "state" text not null, "need_ids" text[] not null, "funder" text null, "budget_amount" bigint null, "budget_currency" text null, "budget_price_year" int null, "participant_ids" text[] not null, "started_on" date null, "closed_on" date null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);

    this.addSql(`create table "project_output" ("id" text collate "C" not null, "project_id" text collate "C" not null, "kind" text not null, "title" text not null, "date" text null, "url" text null, "open_to_non_participants" boolean not null, "reached_ids" text[] null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "project_output_project_id_index" on "project_output" ("project_id");`);

    this.addSql(`create table "representation" ("id" text collate "C" not null, "network_id" text collate "C" not null, "representative" text not null, "on_behalf_of_ids" text[] not null, "from" date null, "to" date null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);

    this.addSql(`alter table "activity" add constraint "activity_kind_check" check ("kind" in ('NEW', 'CONTINUED'));`);
    this.addSql(`alter table "activity" add constraint "activity_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "consultation" add constraint "consultation_state_check" check ("state" in ('RECEIVED', 'ASSIGNED', 'DRAFT', 'DECIDED', 'SENT', 'DECLINED', 'LATE'));`);
    this.addSql(`alter table "consultation" add constraint "consultation_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "consultation_response" add constraint "consultation_response_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id") on delete cascade;`);
    this.addSql(`alter table "consultation_response" add constraint "consultation_response_prepared_by_check" check ("prepared_by" in ('BOARD', 'PRESIDIUM', 'PREPARATORY_BODY', 'OFFICIALS'));`);
    this.addSql(`alter table "consultation_response" add constraint "consultation_response_decided_by_check" check ("decided_by" in ('BOARD', 'PRESIDIUM', 'PREPARATORY_BODY', 'OFFICIALS'));`);
    this.addSql(`alter table "consultation_response" add constraint "consultation_response_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);
    this.addSql(`alter table "consultation_response" add constraint "consultation_response_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "forum" add constraint "forum_type_check" check ("type" in ('LEADERSHIP_CONFERENCE', 'THEME_CONFERENCE', 'DISSEMINATION_CONFERENCE', 'SEMINAR', 'INFLUENCE', 'LEADERSHIP_FORUM', 'PRESIDIA'));`);
    this.addSql(`alter table "forum" add constraint "forum_audience_check" check ("audience" in ('MUNICIPALITIES_ONLY', 'INVITED', 'OPEN'));`);
    this.addSql(`alter table "forum" add constraint "forum_level_check" check ("level" in ('LOCAL', 'REGIONAL', 'NATIONAL', 'INTERNATIONAL'));`);
    this.addSql(`alter table "forum" add constraint "forum_state_check" check ("state" in ('PLANNED', 'HELD', 'CANCELLED'));`);
    this.addSql(`alter table "forum" add constraint "forum_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "joint_position" add constraint "joint_position_state_check" check ("state" in ('DRAFT', 'ADOPTED', 'WITHDRAWN'));`);
    this.addSql(`alter table "joint_position" add constraint "joint_position_decided_by_check" check ("decided_by" in ('BOARD', 'PRESIDIUM', 'PREPARATORY_BODY', 'OFFICIALS'));`);
    this.addSql(`alter table "joint_position" add constraint "joint_position_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);
    this.addSql(`alter table "joint_position" add constraint "joint_position_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "negotiation" add constraint "negotiation_meetings_check" check (meetings >= 0);`);
    this.addSql(`alter table "negotiation" add constraint "negotiation_state_check" check ("state" in ('OPEN', 'CONCLUDED', 'BROKEN_OFF'));`);
    this.addSql(`alter table "negotiation" add constraint "negotiation_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "negotiation_mandate" add constraint "negotiation_mandate_negotiation_id_foreign" foreign key ("negotiation_id") references "negotiation" ("id") on delete cascade;`);

    this.addSql(`alter table "network" add constraint "network_level_check" check ("level" in ('LOCAL', 'REGIONAL', 'NATIONAL', 'INTERNATIONAL'));`);
    this.addSql(`alter table "network" add constraint "network_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "project" add constraint "project_state_check" check ("state" in ('IDEA', 'APPLIED', 'GRANTED', 'RUNNING', 'CLOSED', 'REJECTED'));`);
    this.addSql(`alter table "project" add constraint "project_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);
    this.addSql(`alter table "project" add constraint "project_budget_currency_check" check ("budget_currency" in ('SEK', 'NOK'));`);

    this.addSql(`alter table "project_output" add constraint "project_output_project_id_foreign" foreign key ("project_id") references "project" ("id") on delete cascade;`);
    this.addSql(`alter table "project_output" add constraint "project_output_kind_check" check ("kind" in ('CONFERENCE', 'FILM', 'REPORT'));`);

    this.addSql(`alter table "representation" add constraint "representation_network_id_foreign" foreign key ("network_id") references "network" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "consultation_response" drop constraint "consultation_response_consultation_id_foreign";`);
    this.addSql(`alter table "negotiation_mandate" drop constraint "negotiation_mandate_negotiation_id_foreign";`);
    this.addSql(`alter table "representation" drop constraint "representation_network_id_foreign";`);
    this.addSql(`alter table "project_output" drop constraint "project_output_project_id_foreign";`);

    this.addSql(`drop table if exists "activity" cascade;`);
    this.addSql(`drop table if exists "consultation" cascade;`);
    this.addSql(`drop table if exists "consultation_response" cascade;`);
    this.addSql(`drop table if exists "forum" cascade;`);
    this.addSql(`drop table if exists "joint_position" cascade;`);
    this.addSql(`drop table if exists "negotiation" cascade;`);
    this.addSql(`drop table if exists "negotiation_mandate" cascade;`);
    this.addSql(`drop table if exists "network" cascade;`);
    this.addSql(`drop table if exists "project" cascade;`);
    this.addSql(`drop table if exists "project_output" cascade;`);
    this.addSql(`drop table if exists "representation" cascade;`);
  }

}
