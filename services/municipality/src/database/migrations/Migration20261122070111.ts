import { Migration } from '@mikro-orm/migrations';

export class Migration20261122070111 extends Migration {

  override name = 'Migration20261122070111';

  override up(): void | Promise<void> {
    this.addSql(`create table "api_token" ("id" text collate "C" not null, "name" text not null, "grants" text[] not null, "read_only" boolean not null, "issued_by" text not null, "issued_at" timestamptz not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, primary key ("id"));`);

    this.addSql(`create table "api_token_secret" ("id" text collate "C" not null, "hash" text not null, "last_used_at" timestamptz null, primary key ("id"));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "api_token" cascade;`);
    this.addSql(`drop table if exists "api_token_secret" cascade;`);
  }

}
