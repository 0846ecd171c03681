import { Migration } from '@mikro-orm/migrations';

export class Migration20261122043113 extends Migration {

  override name = 'Migration20261122043113';

  override up(): void | Promise<void> {
    this.addSql(`create table "change_event" ("sequence" bigserial primary key, "at" timestamptz(6) not null, "transaction" text not null, "operation" text not null, "table" text not null, "key" text null, "before" jsonb null, "after" jsonb null, "cause" text null);`);
    this.addSql(`create index "change_event_transaction_index" on "change_event" ("transaction");`);
    this.addSql(`create index "change_event_at_sequence_index" on "change_event" ("at", "sequence");`);

    this.addSql(`alter table "change_event" add constraint "change_event_operation_check" check ("operation" in ('INSERT', 'UPDATE', 'DELETE', 'LOAD'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "change_event" cascade;`);
  }

}
