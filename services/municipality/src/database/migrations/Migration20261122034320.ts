import { Migration } from '@mikro-orm/migrations';

export class Migration20261122034320 extends Migration {

  override name = 'Migration20261122034320';

  override up(): void | Promise<void> {
    this.addSql(`create table "joint_unit" ("id" text collate "C" not null, "name" text not null, "language" text not null, "status" text not null, "agreement_id" text not null, "board_agreement_id" text null, "serves" text[] not null, "fte" double precision null, "since" text null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);

    this.addSql(`create table "case_flow" ("unit_id" text collate "C" not null, "month" text not null, "rows" jsonb not null, "open" int not null, "median_days" int null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("unit_id", "month"));`);

    this.addSql(`create table "load_profile" ("service_id" text collate "C" not null, "year" int not null, "unit" text not null, "months" jsonb not null, "published" boolean not null default true, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("service_id", "year"));`);

    this.addSql(`create table "shared_role" ("staff_function" text not null, "agreement_id" text not null, "fte" double precision not null, "headcount_before" int null, "joint_headcount" int null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("staff_function", "agreement_id"));`);

    this.addSql(`create table "specialist_need" ("id" text collate "C" not null, "staff_function" text not null, "law" text null, "by_when" text null, "reason" text null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "specialist_need" add constraint "specialist_need_staff_function_unique" unique ("staff_function");`);

    this.addSql(`create table "staffing" ("staff_function" text not null, "as_of" date not null, "headcount" int not null, "fte" double precision not null, "published" boolean not null default true, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("staff_function", "as_of"));`);

    this.addSql(`create table "volunteer_month" ("month" text not null, "allocated" boolean not null, "rows" jsonb not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("month", "allocated"));`);

    this.addSql(`alter table "joint_unit" add constraint "joint_unit_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);
    this.addSql(`alter table "joint_unit" add constraint "joint_unit_status_check" check ("status" in ('ESTABLISHING', 'OPERATING', 'WINDING_DOWN', 'CLOSED'));`);

    this.addSql(`alter table "case_flow" add constraint "case_flow_unit_id_foreign" foreign key ("unit_id") references "joint_unit" ("id") on delete cascade;`);
    this.addSql(`alter table "case_flow" add constraint "case_flow_check" check (open >= 0 and median_days >= 0);`);

    this.addSql(`alter table "load_profile" add constraint "load_profile_service_id_foreign" foreign key ("service_id") references "service" ("id") on delete cascade;`);
    this.addSql(`alter table "load_profile" add constraint "load_profile_months_check" check (jsonb_array_length(months) = 12);`);
    this.addSql(`alter table "load_profile" add constraint "load_profile_unit_check" check ("unit" in ('CASES', 'CONVERSATIONS', 'INSPECTIONS', 'TRIPS', 'TONNES', 'CUBIC_METRES', 'VISITS', 'HOURS'));`);

    this.addSql(`alter table "shared_role" add constraint "shared_role_check" check (fte >= 0 and headcount_before >= 0 and joint_headcount >= 0);`);
    this.addSql(`alter table "shared_role" add constraint "shared_role_staff_function_check" check ("staff_function" in ('EDUCATIONAL_PSYCHOLOGIST', 'LAWYER', 'DEBT_COUNSELLOR', 'ENVIRONMENTAL_INSPECTOR', 'BUILDING_INSPECTOR', 'GUARDIANSHIP_OFFICER', 'EMPLOYED_GUARDIAN', 'GIS_SPECIALIST', 'ARCHIVIST', 'DATA_PROTECTION_OFFICER', 'INFORMATION_SECURITY_OFFICER', 'SYSTEM_ADMINISTRATOR', 'WHISTLE_BLOWING_INVESTIGATOR', 'PROCUREMENT_OFFICER', 'PREPAREDNESS_COORDINATOR', 'ENERGY_ADVISER'));`);

    this.addSql(`alter table "specialist_need" add constraint "specialist_need_staff_function_check" check ("staff_function" in ('EDUCATIONAL_PSYCHOLOGIST', 'LAWYER', 'DEBT_COUNSELLOR', 'ENVIRONMENTAL_INSPECTOR', 'BUILDING_INSPECTOR', 'GUARDIANSHIP_OFFICER', 'EMPLOYED_GUARDIAN', 'GIS_SPECIALIST', 'ARCHIVIST', 'DATA_PROTECTION_OFFICER', 'INFORMATION_SECURITY_OFFICER', 'SYSTEM_ADMINISTRATOR', 'WHISTLE_BLOWING_INVESTIGATOR', 'PROCUREMENT_OFFICER', 'PREPAREDNESS_COORDINATOR', 'ENERGY_ADVISER'));`);
    this.addSql(`alter table "specialist_need" add constraint "specialist_need_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);

    this.addSql(`alter table "staffing" add constraint "staffing_check" check (headcount >= 0 and fte >= 0);`);
    this.addSql(`alter table "staffing" add constraint "staffing_staff_function_check" check ("staff_function" in ('EDUCATIONAL_PSYCHOLOGIST', 'LAWYER', 'DEBT_COUNSELLOR', 'ENVIRONMENTAL_INSPECTOR', 'BUILDING_INSPECTOR', 'GUARDIANSHIP_OFFICER', 'EMPLOYED_GUARDIAN', 'GIS_SPECIALIST', 'ARCHIVIST', 'DATA_PROTECTION_OFFICER', 'INFORMATION_SECURITY_OFFICER', 'SYSTEM_ADMINISTRATOR', 'WHISTLE_BLOWING_INVESTIGATOR', 'PROCUREMENT_OFFICER', 'PREPAREDNESS_COORDINATOR', 'ENERGY_ADVISER'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "case_flow" drop constraint "case_flow_unit_id_foreign";`);

    this.addSql(`drop table if exists "joint_unit" cascade;`);
    this.addSql(`drop table if exists "case_flow" cascade;`);
    this.addSql(`drop table if exists "load_profile" cascade;`);
    this.addSql(`drop table if exists "shared_role" cascade;`);
    this.addSql(`drop table if exists "specialist_need" cascade;`);
    this.addSql(`drop table if exists "staffing" cascade;`);
    this.addSql(`drop table if exists "volunteer_month" cascade;`);
  }

}
