import { Migration } from '@mikro-orm/migrations';

export class Migration20261122040614 extends Migration {

  override name = 'Migration20261122040614';

  override up(): void | Promise<void> {
    this.addSql(`create table "neighbour" ("organisation_id" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("organisation_id"));`);

    this.addSql(`alter table "shared_role" drop constraint "shared_role_check";`);
    this.addSql(`alter table "shared_role" add constraint "shared_role_check" check (fte >= 0 and headcount_before >= 0 and joint_headcount >= 0);`);

    this.addSql(`alter table "staffing" drop constraint "staffing_check";`);
    this.addSql(`alter table "staffing" add constraint "staffing_check" check (headcount >= 0 and fte >= 0);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "neighbour" cascade;`);

    this.addSql(`alter table "shared_role" drop constraint "shared_role_check";`);
    this.addSql(`alter table "shared_role" add constraint "shared_role_check" check ((fte >= 0 precision) AND (headcount_before >= 0) AND (joint_headcount >= 0));`);

    this.addSql(`alter table "staffing" drop constraint "staffing_check";`);
    this.addSql(`alter table "staffing" add constraint "staffing_check" check ((headcount >= 0) AND (fte >= 0 precision));`);
  }

}
