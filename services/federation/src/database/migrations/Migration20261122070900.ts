import { Migration } from '@mikro-orm/migrations';

export class Migration20261122070900 extends Migration {

  override name = 'Migration20261122070900';

  override up(): void | Promise<void> {
    this.addSql(`create table "answered_command" ("viewer" text collate "C" not null, "command" text collate "C" not null, "key" text collate "C" not null, "hash" text not null, "at" timestamptz(6) not null, "result" jsonb null, primary key ("viewer", "command", "key"));`);
    this.addSql(`create index "answered_command_at_index" on "answered_command" ("at");`);

    this.addSql(`create table "record_version" ("id" text collate "C" not null, "table" text null, "version" int not null, "before" int not null, "transaction" text null, "at" timestamptz(6) null, "by" text null, "cause" text null, primary key ("id"));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "answered_command" cascade;`);
    this.addSql(`drop table if exists "record_version" cascade;`);
  }

}
