import { Migration } from '@mikro-orm/migrations';

export class Migration20261122062232 extends Migration {

  override name = 'Migration20261122062232';

  override up(): void | Promise<void> {
    this.addSql(`create table "own_reference" ("kind" text collate "C" not null, "reference" text collate "C" not null, "record_id" text collate "C" not null, primary key ("kind", "reference"));`);
    this.addSql(`alter table "own_reference" add constraint "own_reference_record_id_unique" unique ("record_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "own_reference" cascade;`);
  }

}
