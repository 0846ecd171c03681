import { Migration } from '@mikro-orm/migrations';

export class Migration20261122032250 extends Migration {

  override name = 'Migration20261122032250';

  override up(): void | Promise<void> {
    this.addSql(`create table "area_interest" ("id" text collate "C" not null, "area_id" text collate "C" not null, "interest" text not null, "reason" text null, "stated_on" date not null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "area_interest_area_id_index" on "area_interest" ("area_id");`);

    this.addSql(`create table "need" ("id" text collate "C" not null, "federation_id" text not null, "area_id" text null, "title" text not null, "text" text null, "priority" text not null, "state" text not null, "submitted_on" date not null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "need_federation_id_id_index" on "need" ("federation_id", "id");`);

    this.addSql(`create table "stance" ("id" text collate "C" not null, "subject_id" text collate "C" not null, "kind" text not null, "reason" text null, "own_answer_url" text null, "decided_by" text null, "stated_on" date not null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "stance_subject_id_index" on "stance" ("subject_id");`);

    this.addSql(`alter table "area_interest" add constraint "area_interest_id_check" check (id = split_part(id, ':', 1) || ':interest:' || area_id);`);
    this.addSql(`alter table "area_interest" add constraint "area_interest_interest_check" check ("interest" in ('WILL', 'NEED', 'WILL_AND_NEED', 'NO', 'UNKNOWN'));`);
    this.addSql(`alter table "area_interest" add constraint "area_interest_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "need" add constraint "need_priority_check" check ("priority" in ('HIGH', 'MEDIUM', 'LOW'));`);
    this.addSql(`alter table "need" add constraint "need_state_check" check ("state" in ('SUBMITTED', 'TAKEN_UP', 'CLOSED'));`);
    this.addSql(`alter table "need" add constraint "need_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "stance" add constraint "stance_own_answer_check" check (kind <> 'OWN_ANSWER' or own_answer_url is not null);`);
    this.addSql(`alter table "stance" add constraint "stance_id_check" check (id = split_part(id, ':', 1) || ':stance:' || subject_id);`);
    this.addSql(`alter table "stance" add constraint "stance_kind_check" check ("kind" in ('SUPPORTS', 'DISSENTS', 'ABSTAINS', 'OWN_ANSWER'));`);
    this.addSql(`alter table "stance" add constraint "stance_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "area_interest" cascade;`);
    this.addSql(`drop table if exists "need" cascade;`);
    this.addSql(`drop table if exists "stance" cascade;`);
  }

}
