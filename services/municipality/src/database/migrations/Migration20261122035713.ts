import { Migration } from '@mikro-orm/migrations';

export class Migration20261122035713 extends Migration {

  override name = 'Migration20261122035713';

  override up(): void | Promise<void> {
    this.addSql(`alter table "organisation" add "other_official_names" jsonb null;`);

    this.addSql(`alter table "service" add "other_titles" jsonb null, add "other_descriptions" jsonb null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "organisation" drop column "other_official_names";`);

    this.addSql(`alter table "service" drop column "other_titles", drop column "other_descriptions";`);
  }

}
