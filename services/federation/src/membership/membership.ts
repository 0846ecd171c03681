import { Embedded, Entity, Enum, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Provenance } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { MemberDecision } from '../decision/memberDecision.js';
import { MembershipRole, MembershipState } from './codeLists.js';
import { Invitation } from './invitation.js';
import { MembershipPeriod } from './membershipPeriod.js';

/** An organisation's standing towards the federation, from the first invitation on. */
@Entity()
@Unique({ properties: ['organisationId'] })
@ObjectType({ description: 'That an organisation is a member of a federation, was one, or was asked to be. Sources: the secretariat; for `organisation` and `since`, the federation’s manifest.' })
@Directive('@key(fields: "id")')
export class Membership {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:membership:<organisation>`. Never changes.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The organisation’s id, also where it runs no subgraph here.' })
  organisationId!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The organisation’s name as the secretariat writes it.' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The organisation’s official code when it was invited, e.g. "0119"; null when not recorded. Names are not enough: there are two Våler.' })
  code: string | null = null;

  @Enum({ items: () => MembershipRole, type: 'text' })
  @Field(() => MembershipRole, { nullable: true, description: 'What it is in the federation.' })
  @Directive('@shareable')
  role!: MembershipRole;

  @Enum({ items: () => MembershipState, type: 'text' })
  @Field(() => MembershipState, { nullable: true, description: 'Where it stands.' })
  state!: MembershipState;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'From when it is a member; null when it is not, or when not stated.' })
  from: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'The last day of its membership; null while it has none. Never worked out from a notice.' })
  to: string | null = null;

  @Embedded(() => MemberDecision, { nullable: true, prefix: 'decision_' })
  @Field(() => MemberDecision, { nullable: true, description: 'The organisation’s own decision to be a member; nobody is one without.' })
  decision: MemberDecision | null = null;

  @Embedded(() => Invitation, { nullable: true, prefix: 'invitation_' })
  @Field(() => Invitation, { nullable: true, description: 'The latest invitation; null when it was never asked, but founded the federation.' })
  invitation: Invitation | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it gave notice; null when it has not.' })
  noticeGivenOn: string | null = null;

  @Property({ type: 'json' })
  @Field(() => [MembershipPeriod], { nullable: true, description: 'Times of membership before this one, the first one first.' })
  formerPeriods: MembershipPeriod[] = [];

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;
}
