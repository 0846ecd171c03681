import { Migration } from '@mikro-orm/migrations';

export class Migration20261122031831 extends Migration {

  override name = 'Migration20261122031831';

  override up(): void | Promise<void> {
    this.addSql(`create table "federation" ("id" text collate "C" not null, "state" text not null, "purpose" text null, "focus" text[] not null, "language" text not null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null default false, primary key ("id"));`);

    this.addSql(`alter table "federation" add constraint "federation_state_check" check ("state" in ('FORMING', 'ACTIVE', 'DORMANT', 'DISSOLVED'));`);
    this.addSql(`alter table "federation" add constraint "federation_focus_check" check ("focus" <@ array['SERVICE'::text, 'CAPABILITY'::text, 'EMPLOYER'::text, 'DEVELOPMENT_RESOURCES'::text, 'INTERNAL_EFFICIENCY'::text, 'RESILIENCE'::text, 'SUSTAINABILITY'::text, 'ECONOMIC_ROOM'::text, 'COMMON_VOICE'::text]);`);
    this.addSql(`alter table "federation" add constraint "federation_language_check" check ("language" in ('sv', 'nb', 'nn', 'en'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "federation" cascade;`);
  }

}
