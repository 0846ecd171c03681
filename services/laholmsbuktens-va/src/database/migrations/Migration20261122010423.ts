import { Migration } from '@mikro-orm/migrations';

export class Migration20261122010423 extends Migration {

  override name = 'Migration20261122010423';

  override up(): void | Promise<void> {
    this.addSql(`create table "plant" ("id" text collate "C" not null, "name" text not null, "kind" text not null, "status" text not null, "commissioned_in" int null, "capacity_value" int null, "capacity_unit" text null, "capacity_year" int null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null, primary key ("id"));`);

    this.addSql(`create table "service" ("id" text collate "C" not null, primary key ("id"));`);

    this.addSql(`create table "supply_area" ("id" text collate "C" not null, "service_id" text collate "C" not null, "name" text not null, "connected_value" int null, "connected_date" text null, "connected_source" text null, "connected_demonstration" boolean null, "water_protection_status" text null, "water_protection_name" text null, "water_protection_since" text null, "provenance_source" text not null, "provenance_as_of" text null, "provenance_last_verified_on" date null, "provenance_demonstration" boolean not null, primary key ("id"));`);
    this.addSql(`create index "supply_area_service_id_id_index" on "supply_area" ("service_id", "id");`);

    this.addSql(`create table "supply" ("plant_id" text collate "C" not null, "supply_area_id" text collate "C" not null, primary key ("plant_id", "supply_area_id"));`);
    this.addSql(`create index "supply_supply_area_id_plant_id_index" on "supply" ("supply_area_id", "plant_id");`);

    this.addSql(`alter table "plant" add constraint "plant_capacity_value_check" check (capacity_value > 0);`);
    this.addSql(`alter table "plant" add constraint "plant_kind_check" check ("kind" in ('WATERWORKS', 'WASTEWATER_WORKS', 'PUMPING_STATION'));`);
    this.addSql(`alter table "plant" add constraint "plant_status_check" check ("status" in ('PLANNED', 'UNDER_CONSTRUCTION', 'IN_OPERATION', 'ON_STANDBY', 'DECOMMISSIONED'));`);
    this.addSql(`alter table "plant" add constraint "plant_capacity_unit_check" check ("capacity_unit" in ('CUBIC_METRES_PER_DAY', 'POPULATION_EQUIVALENTS', 'LITRES_PER_SECOND'));`);

    this.addSql(`alter table "supply_area" add constraint "supply_area_service_id_foreign" foreign key ("service_id") references "service" ("id");`);
    this.addSql(`alter table "supply_area" add constraint "supply_area_connected_value_check" check (connected_value >= 0);`);
    this.addSql(`alter table "supply_area" add constraint "supply_area_water_protection_status_check" check ("water_protection_status" in ('ESTABLISHED', 'PROPOSED', 'NONE'));`);

    this.addSql(`alter table "supply" add constraint "supply_plant_id_foreign" foreign key ("plant_id") references "plant" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "supply" add constraint "supply_supply_area_id_foreign" foreign key ("supply_area_id") references "supply_area" ("id") on update cascade on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "supply" drop constraint "supply_plant_id_foreign";`);
    this.addSql(`alter table "supply_area" drop constraint "supply_area_service_id_foreign";`);
    this.addSql(`alter table "supply" drop constraint "supply_supply_area_id_foreign";`);

    this.addSql(`drop table if exists "plant" cascade;`);
    this.addSql(`drop table if exists "service" cascade;`);
    this.addSql(`drop table if exists "supply_area" cascade;`);
    this.addSql(`drop table if exists "supply" cascade;`);
  }

}
