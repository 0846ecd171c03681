import { Migration } from '@mikro-orm/migrations';

export class Migration20261122042110 extends Migration {

  override name = 'Migration20261122042110';

  override up(): void | Promise<void> {
    this.addSql(`alter table "shared_role" drop constraint "shared_role_check";`);
    this.addSql(`alter table "shared_role" add constraint "shared_role_check" check (fte = abs(fte) and headcount_before >= 0 and joint_headcount >= 0);`);

    this.addSql(`alter table "staffing" drop constraint "staffing_check";`);
    this.addSql(`alter table "staffing" add constraint "staffing_check" check (headcount >= 0 and fte = abs(fte));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "shared_role" drop constraint "shared_role_check";`);
    this.addSql(`alter table "shared_role" add constraint "shared_role_check" check (fte >= 0 and headcount_before >= 0 and joint_headcount >= 0);`);

    this.addSql(`alter table "staffing" drop constraint "staffing_check";`);
    this.addSql(`alter table "staffing" add constraint "staffing_check" check (headcount >= 0 and fte >= 0);`);
  }

}
