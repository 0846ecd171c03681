import { Migration } from '@mikro-orm/migrations';

export class Migration20261122040614 extends Migration {

  override name = 'Migration20261122040614';

  override up(): void | Promise<void> {
    this.addSql(`create table "neighbour" ("organisation_id" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("organisation_id"));`);


  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "neighbour" cascade;`);


  }

}
