import { Migration } from '@mikro-orm/migrations';

export class Migration20261122062353 extends Migration {

  override name = 'Migration20261122062353';

  override up(): void | Promise<void> {
    this.addSql(`alter table "activity" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "activity" add constraint "activity_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "consultation" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "consultation" add constraint "consultation_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "consultation_response" add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "consultation_response" alter column "visibility" drop not null;`);
    this.addSql(`update "consultation_response" set "visibility" = null;`);

    this.addSql(`alter table "forum" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "forum" add constraint "forum_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "founding_document" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "founding_document" add constraint "founding_document_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "joint_position" add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "joint_position" alter column "visibility" drop not null;`);
    this.addSql(`update "joint_position" set "visibility" = null;`);

    this.addSql(`alter table "mapping_round" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "mapping_round" add constraint "mapping_round_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "cooperation_area" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "cooperation_area" add constraint "cooperation_area_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "negotiation" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "negotiation" add constraint "negotiation_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "network" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "network" add constraint "network_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "project" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "project" add constraint "project_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "steering_group" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "steering_group" add constraint "steering_group_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "activity" drop constraint "activity_visibility_check";`);
    this.addSql(`alter table "activity" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "consultation" drop constraint "consultation_visibility_check";`);
    this.addSql(`alter table "consultation" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "consultation_response" drop column "shared_with", drop column "embargo_until", drop column "ground";`);
    this.addSql(`update "consultation_response" set "visibility" = case when sent_on is null then 'MEMBERS' else 'PUBLIC' end where "visibility" is null;`);
    this.addSql(`alter table "consultation_response" alter column "visibility" set not null;`);

    this.addSql(`alter table "cooperation_area" drop constraint "cooperation_area_visibility_check";`);
    this.addSql(`alter table "cooperation_area" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "forum" drop constraint "forum_visibility_check";`);
    this.addSql(`alter table "forum" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "founding_document" drop constraint "founding_document_visibility_check";`);
    this.addSql(`alter table "founding_document" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "joint_position" drop column "shared_with", drop column "embargo_until", drop column "ground";`);
    this.addSql(`update "joint_position" set "visibility" = case when decided_on is null then 'MEMBERS' else 'PUBLIC' end where "visibility" is null;`);
    this.addSql(`alter table "joint_position" alter column "visibility" set not null;`);

    this.addSql(`alter table "mapping_round" drop constraint "mapping_round_visibility_check";`);
    this.addSql(`alter table "mapping_round" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "negotiation" drop constraint "negotiation_visibility_check";`);
    this.addSql(`alter table "negotiation" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "network" drop constraint "network_visibility_check";`);
    this.addSql(`alter table "network" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "project" drop constraint "project_visibility_check";`);
    this.addSql(`alter table "project" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "steering_group" drop constraint "steering_group_visibility_check";`);
    this.addSql(`alter table "steering_group" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);
  }

}
