import { Migration } from '@mikro-orm/migrations';

export class Migration20261122061228 extends Migration {

  override name = 'Migration20261122061228';

  override up(): void | Promise<void> {
    this.addSql(`create table "change_loaded" ("transaction" text not null, "number" int not null, "table" text not null, "key" text not null, "hash" bytea not null, primary key ("transaction", "number"));`);
    this.addSql(`create index "change_loaded_table_key_index" on "change_loaded" ("table", "key");`);

    this.addSql(`alter table "change_event" alter column "sequence" drop default;`);

    this.addSql(`alter table "change_event" add "author_id" text null, add "author_name" text null, add "author_grants" text null, add "via" text null, add "request_id" text null, add "undoes" bigint null, add "session_role" text not null default '', add "application" text not null default '', add "hash" text not null default '';`);
    this.addSql(`alter table "change_event" alter column "session_role" drop default, alter column "application" drop default, alter column "hash" drop default;`);
    this.addSql(`create index "change_event_table_key_sequence_index" on "change_event" ("table", "key", "sequence");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "change_loaded" cascade;`);

    this.addSql(`drop index "change_event_table_key_sequence_index";`);
    this.addSql(`alter table "change_event" drop column "author_id", drop column "author_name", drop column "author_grants", drop column "via", drop column "request_id", drop column "undoes", drop column "session_role", drop column "application", drop column "hash";`);

    this.addSql(`create sequence if not exists "change_event_sequence_seq";`);
    this.addSql(`select setval('change_event_sequence_seq', (select max("sequence") from "change_event"));`);
    this.addSql(`alter table "change_event" alter column "sequence" set default nextval('change_event_sequence_seq');`);
  }

}
