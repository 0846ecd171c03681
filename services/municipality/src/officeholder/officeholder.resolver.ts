import { DateScalar } from '@samverkan/common';
import { resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Body } from '../body/body.js';
import { holdsOn } from '../body/tenure.js';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { appoint, AppointInput, leaveOffice } from './appoint.js';
import { Officeholder } from './officeholder.js';
import { OfficeRole } from './officeRole.js';
import { findPeers, Peer } from './peer.js';

const OfficeholderResult = resultOf('Officeholder', Officeholder);

@Resolver(() => Officeholder)
export class OfficeholderResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation in which the role is.' })
  @Directive('@own')
  organisation(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.shown(Organisation).load(organisation);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body in which the role is held; null when it is held in none, or none is recorded.' })
  @Directive('@own')
  async body(@Root() { bodyId }: Officeholder, @Ctx() { loaders }: Context): Promise<Body | null> {
    return bodyId === null ? null : loaders.shown(Body).load(bodyId);
  }

  @Mutation(() => OfficeholderResult, { description: 'A person takes up a public role. Refused with NOT_OWNER, NO_TEXT, NO_RECORD.' })
  appoint(@Arg('input', () => AppointInput, { description: 'The person and the role.' }) input: AppointInput, @Ctx() context: Context) {
    return runCommand({ name: 'appoint', record: input.organisation }, context, (em) => appoint(em, input));
  }

  @Mutation(() => OfficeholderResult, { description: 'A person leaves a public role. Refused with NOT_OWNER, NO_RECORD, NOT_HELD.' })
  leaveOffice(@Arg('id', () => ID, { description: 'The officeholder.' }) id: string, @Arg('on', () => DateScalar, { description: 'The last day in the role.' }) on: string, @Ctx() context: Context) {
    return runCommand({ name: 'leaveOffice', record: id }, context, (em) => leaveOffice(em, id, on));
  }
}

@Resolver(() => Organisation)
export class OrganisationOfficeholdersResolver {
  @FieldResolver(() => [Officeholder], { nullable: true, description: 'Its officeholders, in the order of their ids.' })
  @Directive('@own')
  async officeholders(
    @Ctx() { em }: Context,
    @Arg('role', () => [OfficeRole], { nullable: true, description: 'In one of these roles.' }) role?: OfficeRole[],
    @Arg('on', () => DateScalar, { nullable: true, description: 'Only those who hold the role on this day. A start that is not stated counts as past; former ones too when left out.' }) on?: string,
  ): Promise<Officeholder[]> {
    const officeholders = await em.find(Officeholder, role ? { role: { $in: role } } : {}, { orderBy: { id: 'asc' } });
    return officeholders.filter((officeholder) => !on || holdsOn(officeholder, on));
  }

  @FieldResolver(() => [Peer], { nullable: true, description: 'The roles with this text in their names (seed L18), at most 200. For the gateway.' })
  @Directive('@inaccessible')
  peers(@Ctx() { em, organisation }: Context, @Arg('role', () => String, { description: 'A part of the role’s name, in any case.' }) role: string): Promise<Peer[]> {
    return findPeers(em, organisation, role);
  }
}
