import { Migration } from '@mikro-orm/migrations';

export class Migration20261122095830 extends Migration {

  override name = 'Migration20261122095830';

  override up(): void | Promise<void> {
    this.addSql(`alter table "area_interest" add column "round_id" text collate "C" null, add column "reported_on" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "area_interest" drop column "round_id", drop column "reported_on";`);
  }

}
