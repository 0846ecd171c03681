import { Migration } from '@mikro-orm/migrations';

export class Migration20261122062351 extends Migration {

  override name = 'Migration20261122062351';

  override up(): void | Promise<void> {
    this.addSql(`alter table "agreement" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null, add "economy_visibility" text null, add "economy_shared_with" text[] null, add "economy_embargo_until" date null, add "economy_ground" text null;`);
    this.addSql(`alter table "agreement" add constraint "agreement_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);
    this.addSql(`alter table "agreement" add constraint "agreement_economy_visibility_check" check ("economy_visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "anchoring_step" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "anchoring_step" add constraint "anchoring_step_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "area_interest" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "area_interest" add constraint "area_interest_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "body" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "body" add constraint "body_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "body_duty_action" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "body_duty_action" add constraint "body_duty_action_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "evaluation" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "evaluation" add constraint "evaluation_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "gain" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "gain" add constraint "gain_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "information_duty" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "information_duty" add constraint "information_duty_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "inquiry" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "inquiry" add constraint "inquiry_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "joint_unit" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "joint_unit" add constraint "joint_unit_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "matter" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "matter" add constraint "matter_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "matter_decision" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "matter_decision" add constraint "matter_decision_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "meeting" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "meeting" add constraint "meeting_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "need" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "need" add constraint "need_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "officeholder" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "officeholder" add constraint "officeholder_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "party_statement" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null, add "economy_visibility" text null, add "economy_shared_with" text[] null, add "economy_embargo_until" date null, add "economy_ground" text null;`);
    this.addSql(`alter table "party_statement" add constraint "party_statement_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);
    this.addSql(`alter table "party_statement" add constraint "party_statement_economy_visibility_check" check ("economy_visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "service" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "service" add constraint "service_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "load_profile" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`update "load_profile" set "visibility" = 'OWNER' where not "published";`);
    this.addSql(`alter table "load_profile" drop column "published";`);
    this.addSql(`alter table "load_profile" add constraint "load_profile_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "shared_role" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "shared_role" add constraint "shared_role_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "specialist_need" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "specialist_need" add constraint "specialist_need_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "staffing" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`update "staffing" set "visibility" = 'OWNER' where not "published";`);
    this.addSql(`alter table "staffing" drop column "published";`);
    this.addSql(`alter table "staffing" add constraint "staffing_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "stance" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "stance" add constraint "stance_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);

    this.addSql(`alter table "vision" add "visibility" text null, add "shared_with" text[] null, add "embargo_until" date null, add "ground" text null;`);
    this.addSql(`alter table "vision" add constraint "vision_visibility_check" check ("visibility" in ('PUBLIC', 'MEMBERS', 'OWNER'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "agreement" drop constraint "agreement_visibility_check";`);
    this.addSql(`alter table "agreement" drop constraint "agreement_economy_visibility_check";`);
    this.addSql(`alter table "agreement" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground", drop column "economy_visibility", drop column "economy_shared_with", drop column "economy_embargo_until", drop column "economy_ground";`);

    this.addSql(`alter table "anchoring_step" drop constraint "anchoring_step_visibility_check";`);
    this.addSql(`alter table "anchoring_step" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "area_interest" drop constraint "area_interest_visibility_check";`);
    this.addSql(`alter table "area_interest" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "body" drop constraint "body_visibility_check";`);
    this.addSql(`alter table "body" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "body_duty_action" drop constraint "body_duty_action_visibility_check";`);
    this.addSql(`alter table "body_duty_action" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "evaluation" drop constraint "evaluation_visibility_check";`);
    this.addSql(`alter table "evaluation" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "gain" drop constraint "gain_visibility_check";`);
    this.addSql(`alter table "gain" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "information_duty" drop constraint "information_duty_visibility_check";`);
    this.addSql(`alter table "information_duty" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "inquiry" drop constraint "inquiry_visibility_check";`);
    this.addSql(`alter table "inquiry" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "joint_unit" drop constraint "joint_unit_visibility_check";`);
    this.addSql(`alter table "joint_unit" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "load_profile" drop constraint "load_profile_visibility_check";`);
    this.addSql(`alter table "load_profile" add "published" bool not null default true;`);
    this.addSql(`update "load_profile" set "published" = "visibility" is distinct from 'OWNER';`);
    this.addSql(`alter table "load_profile" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "matter" drop constraint "matter_visibility_check";`);
    this.addSql(`alter table "matter" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "matter_decision" drop constraint "matter_decision_visibility_check";`);
    this.addSql(`alter table "matter_decision" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "meeting" drop constraint "meeting_visibility_check";`);
    this.addSql(`alter table "meeting" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "need" drop constraint "need_visibility_check";`);
    this.addSql(`alter table "need" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "officeholder" drop constraint "officeholder_visibility_check";`);
    this.addSql(`alter table "officeholder" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "party_statement" drop constraint "party_statement_visibility_check";`);
    this.addSql(`alter table "party_statement" drop constraint "party_statement_economy_visibility_check";`);
    this.addSql(`alter table "party_statement" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground", drop column "economy_visibility", drop column "economy_shared_with", drop column "economy_embargo_until", drop column "economy_ground";`);

    this.addSql(`alter table "service" drop constraint "service_visibility_check";`);
    this.addSql(`alter table "service" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "shared_role" drop constraint "shared_role_visibility_check";`);
    this.addSql(`alter table "shared_role" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "specialist_need" drop constraint "specialist_need_visibility_check";`);
    this.addSql(`alter table "specialist_need" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "staffing" drop constraint "staffing_visibility_check";`);
    this.addSql(`alter table "staffing" add "published" bool not null default true;`);
    this.addSql(`update "staffing" set "published" = "visibility" is distinct from 'OWNER';`);
    this.addSql(`alter table "staffing" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "stance" drop constraint "stance_visibility_check";`);
    this.addSql(`alter table "stance" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);

    this.addSql(`alter table "vision" drop constraint "vision_visibility_check";`);
    this.addSql(`alter table "vision" drop column "visibility", drop column "shared_with", drop column "embargo_until", drop column "ground";`);
  }

}
