import { Migration } from '@mikro-orm/migrations';

export class Migration20261122100939 extends Migration {

  override name = 'Migration20261122100939';

  override up(): void | Promise<void> {
    this.addSql(`create table "withheld_volume" ("statement_id" text collate "C" not null, "year" int not null, "unit" text not null, "count" int not null, primary key ("statement_id", "year", "unit"));`);

    this.addSql(`alter table "volume" alter column "count" drop not null;`);

    this.addSql(`alter table "withheld_volume" add constraint "withheld_volume_statement_id_foreign" foreign key ("statement_id") references "party_statement" ("id") on delete cascade;`);
    this.addSql(`alter table "withheld_volume" add constraint "withheld_volume_count_check" check (count >= 0);`);
    this.addSql(`alter table "withheld_volume" add constraint "withheld_volume_unit_check" check ("unit" in ('CASES', 'PUPILS', 'USERS'));`);

    this.addSql(`insert into withheld_volume (statement_id, year, unit, count) select statement_id, year, unit, count from volume where count < 5;`);
    this.addSql(`update volume set count = null where count < 5;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "withheld_volume" cascade;`);

    this.addSql(`alter table "volume" alter column "count" set not null;`);
  }

}
