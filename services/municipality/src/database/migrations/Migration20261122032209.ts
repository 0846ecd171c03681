import { Migration } from '@mikro-orm/migrations';

export class Migration20261122032209 extends Migration {

  override name = 'Migration20261122032209';

  override up(): void | Promise<void> {
    this.addSql(`create table "agreement_cost" ("agreement_id" text collate "C" not null, "year" int not null, "stage" text not null, "amount" bigint not null, "currency" text not null, "price_year" int not null, "key" text not null, "weights" jsonb null, "basis_date" date null, "shares" jsonb not null, primary key ("agreement_id", "year", "stage"));`);
    this.addSql(`create index "agreement_cost_year_index" on "agreement_cost" ("year");`);

    this.addSql(`create table "money_flow" ("place" serial primary key, "statement_id" text collate "C" not null, "year" int not null, "stage" text not null, "payer_id" text null, "payee_id" text null, "amount" bigint not null, "currency" text not null, "price_year" int not null);`);
    this.addSql(`create index "money_flow_statement_id_index" on "money_flow" ("statement_id");`);
    this.addSql(`create index "money_flow_year_index" on "money_flow" ("year");`);

    this.addSql(`create table "money_benefit" ("statement_id" text collate "C" not null, "year" int not null, "amount" bigint not null, "currency" text not null, "price_year" int not null, primary key ("statement_id", "year"));`);
    this.addSql(`create index "money_benefit_year_index" on "money_benefit" ("year");`);

    this.addSql(`create table "contribution" ("statement_id" text collate "C" not null, "year" int not null, "kind" text not null, "amount" bigint null, "currency" text null, "price_year" int null, primary key ("statement_id", "year", "kind"));`);
    this.addSql(`create index "contribution_year_index" on "contribution" ("year");`);

    this.addSql(`create table "baseline" ("statement_id" text collate "C" not null, "year" int not null, "amount" bigint not null, "currency" text not null, "price_year" int not null, "method" text not null, "confidence" text not null, "state" text not null, primary key ("statement_id", "year"));`);
    this.addSql(`create index "baseline_year_index" on "baseline" ("year");`);

    this.addSql(`create table "volume" ("statement_id" text collate "C" not null, "year" int not null, "unit" text not null, "count" int not null, primary key ("statement_id", "year", "unit"));`);
    this.addSql(`create index "volume_year_index" on "volume" ("year");`);

    this.addSql(`alter table "agreement_cost" add constraint "agreement_cost_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id") on delete cascade;`);
    this.addSql(`alter table "agreement_cost" add constraint "agreement_cost_stage_check" check ("stage" in ('BUDGET', 'FORECAST', 'ACTUAL', 'AUDITED'));`);
    this.addSql(`alter table "agreement_cost" add constraint "agreement_cost_key_check" check ("key" in ('POPULATION', 'USE', 'FIXED', 'EQUAL', 'MIXED'));`);
    this.addSql(`alter table "agreement_cost" add constraint "agreement_cost_currency_check" check ("currency" in ('SEK', 'NOK'));`);

    this.addSql(`alter table "money_flow" add constraint "money_flow_statement_id_foreign" foreign key ("statement_id") references "party_statement" ("id") on delete cascade;`);
    this.addSql(`alter table "money_flow" add constraint "money_flow_stage_check" check ("stage" in ('BUDGET', 'FORECAST', 'ACTUAL', 'AUDITED'));`);
    this.addSql(`alter table "money_flow" add constraint "money_flow_currency_check" check ("currency" in ('SEK', 'NOK'));`);

    this.addSql(`alter table "money_benefit" add constraint "money_benefit_statement_id_foreign" foreign key ("statement_id") references "party_statement" ("id") on delete cascade;`);
    this.addSql(`alter table "money_benefit" add constraint "money_benefit_currency_check" check ("currency" in ('SEK', 'NOK'));`);

    this.addSql(`alter table "contribution" add constraint "contribution_statement_id_foreign" foreign key ("statement_id") references "party_statement" ("id") on delete cascade;`);
    this.addSql(`alter table "contribution" add constraint "contribution_kind_check" check ("kind" in ('HOST_OVERHEAD', 'IN_KIND', 'STAFF'));`);
    this.addSql(`alter table "contribution" add constraint "contribution_currency_check" check ("currency" in ('SEK', 'NOK'));`);

    this.addSql(`alter table "baseline" add constraint "baseline_statement_id_foreign" foreign key ("statement_id") references "party_statement" ("id") on delete cascade;`);
    this.addSql(`alter table "baseline" add constraint "baseline_method_check" check ("method" in ('PRE_AGREEMENT_ACTUAL', 'QUOTE', 'PEER_MEDIAN', 'ESTIMATE'));`);
    this.addSql(`alter table "baseline" add constraint "baseline_confidence_check" check ("confidence" in ('LOW', 'MEDIUM', 'HIGH'));`);
    this.addSql(`alter table "baseline" add constraint "baseline_state_check" check ("state" in ('STATED', 'REVIEWED'));`);
    this.addSql(`alter table "baseline" add constraint "baseline_currency_check" check ("currency" in ('SEK', 'NOK'));`);

    this.addSql(`alter table "volume" add constraint "volume_statement_id_foreign" foreign key ("statement_id") references "party_statement" ("id") on delete cascade;`);
    this.addSql(`alter table "volume" add constraint "volume_count_check" check (count >= 0);`);
    this.addSql(`alter table "volume" add constraint "volume_unit_check" check ("unit" in ('CASES', 'PUPILS', 'USERS'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "agreement_cost" cascade;`);
    this.addSql(`drop table if exists "money_flow" cascade;`);
    this.addSql(`drop table if exists "money_benefit" cascade;`);
    this.addSql(`drop table if exists "contribution" cascade;`);
    this.addSql(`drop table if exists "baseline" cascade;`);
    this.addSql(`drop table if exists "volume" cascade;`);
  }

}
