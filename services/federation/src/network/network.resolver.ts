import { DateScalar } from '@samverkan/common';
import { type Refused, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Federation } from '../federation/federation.js';
import { Level } from '../informationFlow.js';
import { Network } from './network.js';
import { appointRepresentative, AppointRepresentativeInput, endRepresentation, recordNetwork, RecordNetworkInput } from './networkCommands.js';
import { Representation } from './representation.js';

const NetworkResult = resultOf('Network', Network);
const RepresentationResult = resultOf('Representation', Representation);

@Resolver(() => Network)
export class NetworkResolver {
  @FieldResolver(() => [Representation], { nullable: true, description: 'Who represents members in it, also those whose time has ended, the first one first.' })
  @Directive('@own')
  representations(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<Representation[]> {
    return loaders.under(Representation, 'network', { from: 'asc nulls first', id: 'asc' }).load(id);
  }
}

@Resolver(() => Federation)
export class FederationNetworksResolver {
  @FieldResolver(() => [Network], { nullable: true, description: 'The networks in which it speaks for its members, or they meet, by name. Source: the secretariat.' })
  @Directive('@own')
  networks(@Ctx() { em }: Context, @Arg('level', () => Level, { nullable: true, description: 'Only those on this level.' }) level?: Level): Promise<Network[]> {
    return em.find(Network, level ? { level } : {}, { orderBy: { name: 'asc', id: 'asc' } });
  }
}

/** All refuse with NOT_OWNER another federation's record, and with NO_RECORD one that is not there. */
@Resolver()
export class NetworkCommandsResolver {
  @Mutation(() => NetworkResult, { description: 'Records a network.' })
  recordNetwork(@Arg('input', () => RecordNetworkInput, { description: 'The network.' }) input: RecordNetworkInput, @Ctx() context: Context): Promise<Network | Refused> {
    return runCommand({ name: 'recordNetwork', record: context.organisation }, context, (em) => recordNetwork(em, context.organisation, input));
  }

  @Mutation(() => RepresentationResult, { description: 'Records who is to represent members in a network. Refused with NO_TEXT.' })
  appointRepresentative(@Arg('input', () => AppointRepresentativeInput, { description: 'Who, and on whose behalf.' }) input: AppointRepresentativeInput, @Ctx() context: Context): Promise<Representation | Refused> {
    return runCommand({ name: 'appointRepresentative', record: input.networkId }, context, (em) => appointRepresentative(em, context.organisation, input));
  }

  @Mutation(() => RepresentationResult, { description: 'Records when a representation ends. Refused with END_BEFORE_START.' })
  endRepresentation(@Arg('id', () => ID, { description: 'The representation’s id.' }) id: string, @Arg('to', () => DateScalar, { description: 'Its last day.' }) to: string, @Ctx() context: Context): Promise<Representation | Refused> {
    return runCommand({ name: 'endRepresentation', record: id }, context, (em) => endRepresentation(em, id, to));
  }
}
