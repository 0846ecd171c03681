import { Migration } from '@mikro-orm/migrations';

export class Migration20261122091329 extends Migration {

  override name = 'Migration20261122091329';

  override up(): void | Promise<void> {
    this.addSql(`create table "withheld_load" ("service_id" text collate "C" not null, "year" int not null, "month" int not null, "load" double precision not null, primary key ("service_id", "year", "month"));`);

    this.addSql(`alter table "withheld_load" add constraint "withheld_load_service_id_foreign" foreign key ("service_id") references "service" ("id") on delete cascade;`);
    this.addSql(`alter table "withheld_load" add constraint "withheld_load_month_check" check (month >= 1 and month <= 12);`);

    // of a year in which a month is too small to show, nothing is shown until it is stated anew
    const small = `unit in ('CASES', 'CONVERSATIONS') and exists (select from jsonb_array_elements(months) as s (m) where (m ->> 'load')::float8 < 5)`;
    this.addSql(`insert into withheld_load (service_id, year, month, load) select service_id, year, (m ->> 'month')::int, (m ->> 'load')::float8 from load_profile, jsonb_array_elements(months) as s (m) where m ->> 'load' is not null and ${small};`);
    this.addSql(`update load_profile set months = (select jsonb_agg(case when m ->> 'load' is null then m else m || jsonb_build_object('load', null, 'withheld', case when (m ->> 'load')::float8 < 5 then 'SMALL_COUNT' else 'PROTECTS_SMALL_COUNT' end) end order by place) from jsonb_array_elements(months) with ordinality as s (m, place)) where ${small};`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "withheld_load" cascade;`);
  }

}
