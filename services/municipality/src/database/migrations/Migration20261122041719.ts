import { Migration } from '@mikro-orm/migrations';

export class Migration20261122041719 extends Migration {

  override name = 'Migration20261122041719';

  override up(): void | Promise<void> {
    this.addSql(`create table "body" ("id" text collate "C" not null, "name" text not null, "kind" text not null, "state" text not null, "decision_power" boolean not null, "parent_id" text null, "mandated_by_id" text null, "mandate" text null, "purpose" text null, "established_on" text null, "dissolved_on" text null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);

    this.addSql(`create table "body_duty_action" ("id" text collate "C" not null, "body_id" text collate "C" not null, "duty" text not null, "due_on" date not null, "done_on" date null, "summary" text null, "document" text null, "reports_to_id" text null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "body_duty_action_body_id_due_on_index" on "body_duty_action" ("body_id", "due_on");`);

    this.addSql(`create table "inquiry" ("id" text collate "C" not null, "body_id" text collate "C" not null, "kind" text not null, "subject" text not null, "done_on" text not null, "participants" int null, "findings" text null, "document_url" text null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "inquiry_body_id_index" on "inquiry" ("body_id");`);

    this.addSql(`create table "matter" ("id" text collate "C" not null, "subject" text not null, "from_body_id" text collate "C" not null, "to_body_id" text null, "initiated_by_id" text null, "result_goal_id" text null, "state" text not null, "raised_on" date not null, "referred_on" date null, "ended_on" date null, "note" text null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "matter_to_body_id_index" on "matter" ("to_body_id");`);
    this.addSql(`create index "matter_from_body_id_state_index" on "matter" ("from_body_id", "state");`);

    this.addSql(`create table "matter_decision" ("id" text collate "C" not null, "matter_id" text not null, "body_id" text collate "C" not null, "outcome" text not null, "date" text not null, "paragraph" text null, "diary_number" text null, "document_url" text null, "text" text null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);

    this.addSql(`create table "meeting" ("id" text collate "C" not null, "body_id" text collate "C" not null, "date" date not null, "extra" boolean not null default false, "state" text not null, "called_by" text null, "agenda" text[] not null, "minutes_url" text null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "meeting_body_id_date_index" on "meeting" ("body_id", "date");`);

    this.addSql(`create table "meeting_plan" ("body_id" text collate "C" not null, "year" int not null, "per_year" int not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("body_id", "year"));`);

    this.addSql(`create table "officeholder" ("id" text collate "C" not null, "name" text not null, "role" text not null, "title" text not null, "party" text null, "body_id" text null, "from" text null, "to" text null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "officeholder_role_index" on "officeholder" ("role");`);

    this.addSql(`create table "seat" ("id" text collate "C" not null, "body_id" text collate "C" not null, "holder" text not null, "holder_body_id" text null, "officeholder_id" text null, "holder_organisation_id" text null, "role" text not null, "mode" text not null, "from" text null, "to" text null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "seat_holder_organisation_id_index" on "seat" ("holder_organisation_id");`);
    this.addSql(`create index "seat_body_id_index" on "seat" ("body_id");`);

    this.addSql(`create table "vision" ("id" text collate "C" not null, "title" text not null, "description" text null, "adopted_on" text null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);

    this.addSql(`create table "target_area" ("id" text collate "C" not null, "vision_id" text collate "C" not null, "title" text not null, "purpose" text null, "is_sound_finance_goal" boolean not null, "responsible" text null, "resource_group_id" text null, "state" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "target_area_vision_id_index" on "target_area" ("vision_id");`);

    this.addSql(`create table "result_goal" ("id" text collate "C" not null, "target_area_id" text collate "C" not null, "title" text not null, "direction" text not null, "state" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "result_goal_target_area_id_index" on "result_goal" ("target_area_id");`);

    this.addSql(`create table "indicator" ("id" text collate "C" not null, "result_goal_id" text collate "C" not null, "title" text not null, "unit" text not null, "direction" text not null, "key_figure" jsonb null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "indicator_result_goal_id_index" on "indicator" ("result_goal_id");`);

    this.addSql(`create table "indicator_value" ("indicator_id" text collate "C" not null, "year" int not null, "value" double precision not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("indicator_id", "year"));`);

    this.addSql(`alter table "body" add constraint "body_decision_power_check" check ((not decision_power or kind <> 'PREPARATORY') and (not decision_power or kind <> 'RESOURCE_GROUP') and (not decision_power or kind <> 'QUALITY_NETWORK'));`);
    this.addSql(`alter table "body" add constraint "body_kind_check" check ("kind" in ('COUNCIL', 'EXECUTIVE_BOARD', 'WORKING_COMMITTEE', 'COMMITTEE', 'JOINT_BOARD', 'LOCAL_BOARD', 'PREPARATORY', 'STEERING_GROUP', 'RESOURCE_GROUP', 'QUALITY_NETWORK', 'PRESIDIUM', 'COMPANY', 'ASSOCIATION_BOARD'));`);
    this.addSql(`alter table "body" add constraint "body_state_check" check ("state" in ('ESTABLISHED', 'ACTIVE', 'DISSOLVED'));`);
    this.addSql(`alter table "body" add constraint "body_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "body_duty_action" add constraint "body_duty_action_body_id_foreign" foreign key ("body_id") references "body" ("id") on delete cascade;`);
    this.addSql(`alter table "body_duty_action" add constraint "body_duty_action_reports_to_check" check (duty <> 'REPORT_BACK' or reports_to_id is not null);`);
    this.addSql(`alter table "body_duty_action" add constraint "body_duty_action_duty_check" check ("duty" in ('HOLD_TOGETHER', 'IDENTIFY', 'FOLLOW_UP', 'REPORT_BACK', 'ANCHOR_INFORM'));`);

    this.addSql(`alter table "inquiry" add constraint "inquiry_body_id_foreign" foreign key ("body_id") references "body" ("id") on delete cascade;`);
    this.addSql(`alter table "inquiry" add constraint "inquiry_participants_check" check (participants >= 0);`);
    this.addSql(`alter table "inquiry" add constraint "inquiry_kind_check" check ("kind" in ('NEEDS_ASSESSMENT', 'DIALOGUE'));`);

    this.addSql(`alter table "matter" add constraint "matter_from_body_id_foreign" foreign key ("from_body_id") references "body" ("id") on delete cascade;`);
    this.addSql(`alter table "matter" add constraint "matter_state_check" check ("state" in ('RAISED', 'PREPARED', 'REFERRED', 'DECIDED', 'CLOSED', 'DROPPED'));`);
    this.addSql(`alter table "matter" add constraint "matter_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "matter_decision" add constraint "matter_decision_body_id_foreign" foreign key ("body_id") references "body" ("id");`);
    this.addSql(`alter table "matter_decision" add constraint "matter_decision_id_check" check (id = split_part(id, ':', 1) || ':decision:' || matter_id);`);
    this.addSql(`alter table "matter_decision" add constraint "matter_decision_outcome_check" check ("outcome" in ('PROPOSED', 'ADOPTED', 'REJECTED', 'REFERRED', 'POSTPONED'));`);

    this.addSql(`alter table "meeting" add constraint "meeting_body_id_foreign" foreign key ("body_id") references "body" ("id") on delete cascade;`);
    this.addSql(`alter table "meeting" add constraint "meeting_state_check" check ("state" in ('PLANNED', 'CALLED', 'HELD', 'CANCELLED'));`);

    this.addSql(`alter table "meeting_plan" add constraint "meeting_plan_body_id_foreign" foreign key ("body_id") references "body" ("id") on delete cascade;`);
    this.addSql(`alter table "meeting_plan" add constraint "meeting_plan_per_year_check" check (per_year >= 0);`);

    this.addSql(`alter table "officeholder" add constraint "officeholder_role_check" check ("role" in ('KSO', 'OPPOSITION', 'CHAIR', 'DEPUTY_CHAIR', 'CHIEF_EXECUTIVE'));`);

    this.addSql(`alter table "seat" add constraint "seat_body_id_foreign" foreign key ("body_id") references "body" ("id") on delete cascade;`);
    this.addSql(`alter table "seat" add constraint "seat_holder_check" check (holder_body_id is null or officeholder_id is null);`);
    this.addSql(`alter table "seat" add constraint "seat_role_check" check ("role" in ('MEMBER', 'CHAIR', 'CONVENOR', 'ASSISTING', 'SECRETARY'));`);
    this.addSql(`alter table "seat" add constraint "seat_mode_check" check ("mode" in ('STANDING', 'ON_DEMAND'));`);

    this.addSql(`alter table "vision" add constraint "vision_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "target_area" add constraint "target_area_vision_id_foreign" foreign key ("vision_id") references "vision" ("id") on delete cascade;`);
    this.addSql(`alter table "target_area" add constraint "target_area_state_check" check ("state" in ('ACTIVE', 'CLOSED'));`);

    this.addSql(`alter table "result_goal" add constraint "result_goal_target_area_id_foreign" foreign key ("target_area_id") references "target_area" ("id") on delete cascade;`);
    this.addSql(`alter table "result_goal" add constraint "result_goal_direction_check" check ("direction" in ('UP', 'DOWN'));`);
    this.addSql(`alter table "result_goal" add constraint "result_goal_state_check" check ("state" in ('ACTIVE', 'CLOSED'));`);

    this.addSql(`alter table "indicator" add constraint "indicator_result_goal_id_foreign" foreign key ("result_goal_id") references "result_goal" ("id") on delete cascade;`);
    this.addSql(`alter table "indicator" add constraint "indicator_direction_check" check ("direction" in ('UP', 'DOWN'));`);

    this.addSql(`alter table "indicator_value" add constraint "indicator_value_indicator_id_foreign" foreign key ("indicator_id") references "indicator" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "body_duty_action" drop constraint "body_duty_action_body_id_foreign";`);
    this.addSql(`alter table "inquiry" drop constraint "inquiry_body_id_foreign";`);
    this.addSql(`alter table "matter" drop constraint "matter_from_body_id_foreign";`);
    this.addSql(`alter table "matter_decision" drop constraint "matter_decision_body_id_foreign";`);
    this.addSql(`alter table "meeting" drop constraint "meeting_body_id_foreign";`);
    this.addSql(`alter table "meeting_plan" drop constraint "meeting_plan_body_id_foreign";`);
    this.addSql(`alter table "seat" drop constraint "seat_body_id_foreign";`);
    this.addSql(`alter table "target_area" drop constraint "target_area_vision_id_foreign";`);
    this.addSql(`alter table "result_goal" drop constraint "result_goal_target_area_id_foreign";`);
    this.addSql(`alter table "indicator" drop constraint "indicator_result_goal_id_foreign";`);
    this.addSql(`alter table "indicator_value" drop constraint "indicator_value_indicator_id_foreign";`);

    this.addSql(`drop table if exists "body" cascade;`);
    this.addSql(`drop table if exists "body_duty_action" cascade;`);
    this.addSql(`drop table if exists "inquiry" cascade;`);
    this.addSql(`drop table if exists "matter" cascade;`);
    this.addSql(`drop table if exists "matter_decision" cascade;`);
    this.addSql(`drop table if exists "meeting" cascade;`);
    this.addSql(`drop table if exists "meeting_plan" cascade;`);
    this.addSql(`drop table if exists "officeholder" cascade;`);
    this.addSql(`drop table if exists "seat" cascade;`);
    this.addSql(`drop table if exists "vision" cascade;`);
    this.addSql(`drop table if exists "target_area" cascade;`);
    this.addSql(`drop table if exists "result_goal" cascade;`);
    this.addSql(`drop table if exists "indicator" cascade;`);
    this.addSql(`drop table if exists "indicator_value" cascade;`);

  }

}
