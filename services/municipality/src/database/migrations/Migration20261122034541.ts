import { Migration } from '@mikro-orm/migrations';

export class Migration20261122034541 extends Migration {

  override name = 'Migration20261122034541';

  override up(): void | Promise<void> {
    this.addSql(`create table "anchoring_step" ("id" text collate "C" not null, "federation_id" text not null, "stakeholder" text not null, "title" text not null, "state" text not null, "planned_for" text null, "done_on" text null, "outcome" text null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "anchoring_step_federation_id_stakeholder_index" on "anchoring_step" ("federation_id", "stakeholder");`);

    this.addSql(`create table "change_event" ("sequence" bigserial primary key, "at" timestamptz(6) not null, "transaction" text not null, "operation" text not null, "table" text not null, "key" text null, "before" jsonb null, "after" jsonb null, "cause" text null);`);
    this.addSql(`create index "change_event_transaction_index" on "change_event" ("transaction");`);
    this.addSql(`create index "change_event_at_sequence_index" on "change_event" ("at", "sequence");`);

    this.addSql(`create table "evaluation" ("id" text collate "C" not null, "agreement_id" text not null, "state" text not null, "planned_for" text null, "done_on" text null, "delivers_on_purpose_points" smallint null, "delivers_on_purpose_not_applicable" boolean null, "value_for_money_points" smallint null, "value_for_money_not_applicable" boolean null, "evidence" text null, "outcome" text null, "next_review_on" text null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "evaluation_agreement_id_id_index" on "evaluation" ("agreement_id", "id");`);

    this.addSql(`create table "feedback" ("id" text collate "C" not null, "record_id" text not null, "language" text not null, primary key ("id"));`);
    this.addSql(`create index "feedback_record_id_index" on "feedback" ("record_id");`);

    this.addSql(`create table "feedback_entry" ("feedback_id" text collate "C" not null, "number" int not null, "state" text not null, "text" text not null, "at" timestamptz not null, primary key ("feedback_id", "number"));`);

    this.addSql(`create table "gain" ("id" text collate "C" not null, "agreement_id" text not null, "kind" text not null, "state" text not null, "description" text not null, "indicator" text null, "expected" double precision null, "expected_by" text null, "observed" double precision null, "observed_on" text null, "measure_title" text null, "measure_from" text null, "measure_to" text null, "measure_state" text null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "gain_agreement_id_id_index" on "gain" ("agreement_id", "id");`);

    this.addSql(`create table "information_duty" ("id" text collate "C" not null, "agreement_id" text not null, "audience" text not null, "due_on" date null, "done_on" date null, "evidence" text null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "information_duty" add constraint "information_duty_agreement_id_audience_unique" unique ("agreement_id", "audience");`);



    this.addSql(`alter table "anchoring_step" add constraint "anchoring_step_outcome_check" check ((state = 'PLANNED') = (outcome is null));`);
    this.addSql(`alter table "anchoring_step" add constraint "anchoring_step_stakeholder_check" check ("stakeholder" in ('UNION', 'POLITICAL', 'EMPLOYEES'));`);
    this.addSql(`alter table "anchoring_step" add constraint "anchoring_step_state_check" check ("state" in ('PLANNED', 'DONE', 'SKIPPED'));`);
    this.addSql(`alter table "anchoring_step" add constraint "anchoring_step_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "change_event" add constraint "change_event_operation_check" check ("operation" in ('INSERT', 'UPDATE', 'DELETE', 'LOAD'));`);

    this.addSql(`alter table "evaluation" add constraint "evaluation_value_check" check (value_for_money_points >= 1 and value_for_money_points <= 5);`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_purpose_check" check (delivers_on_purpose_points >= 1 and delivers_on_purpose_points <= 5);`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_done_check" check (state <> 'DONE' or (evidence is not null and outcome is not null and done_on is not null));`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_state_check" check ("state" in ('PLANNED', 'ONGOING', 'DONE'));`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_outcome_check" check ("outcome" in ('KEEP', 'REVISE', 'RENEW', 'EXTEND', 'END'));`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "feedback" add constraint "feedback_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "feedback_entry" add constraint "feedback_entry_feedback_id_foreign" foreign key ("feedback_id") references "feedback" ("id");`);
    this.addSql(`alter table "feedback_entry" add constraint "feedback_entry_state_check" check ("state" in ('RECEIVED', 'ANSWERED', 'CLOSED'));`);

    this.addSql(`alter table "gain" add constraint "gain_observed_check" check ((observed is not null) = (state in ('PARTLY', 'ACHIEVED', 'NOT_ACHIEVED')));`);
    this.addSql(`alter table "gain" add constraint "gain_indicator_check" check (observed is null or indicator is not null);`);
    this.addSql(`alter table "gain" add constraint "gain_kind_check" check ("kind" in ('VULNERABILITY', 'COMPETENCE', 'SEASONAL', 'SCALE', 'ECONOMIC_ROOM', 'SERVICE_QUALITY', 'EMPLOYER', 'CAPABILITY', 'SUSTAINABILITY'));`);
    this.addSql(`alter table "gain" add constraint "gain_state_check" check ("state" in ('EXPECTED', 'PARTLY', 'ACHIEVED', 'NOT_ACHIEVED', 'NOT_MEASURED'));`);
    this.addSql(`alter table "gain" add constraint "gain_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);
    this.addSql(`alter table "gain" add constraint "gain_measure_state_check" check ("measure_state" in ('PLANNED', 'UNDERWAY', 'DONE', 'DROPPED'));`);

    this.addSql(`alter table "information_duty" add constraint "information_duty_evidence_check" check ((done_on is null) = (evidence is null));`);
    this.addSql(`alter table "information_duty" add constraint "information_duty_audience_check" check ("audience" in ('INTERNAL', 'EXTERNAL_PARTNER'));`);
    this.addSql(`alter table "information_duty" add constraint "information_duty_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "feedback_entry" drop constraint "feedback_entry_feedback_id_foreign";`);

    this.addSql(`drop table if exists "anchoring_step" cascade;`);
    this.addSql(`drop table if exists "change_event" cascade;`);
    this.addSql(`drop table if exists "evaluation" cascade;`);
    this.addSql(`drop table if exists "feedback" cascade;`);
    this.addSql(`drop table if exists "feedback_entry" cascade;`);
    this.addSql(`drop table if exists "gain" cascade;`);
    this.addSql(`drop table if exists "information_duty" cascade;`);


  }

}
