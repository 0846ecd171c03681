import { DateScalar, today } from '@samverkan/common';
import { checkFirst, countRecords, findKeys, findPage, KeyPosition, readRows, RecordKeys } from '@samverkan/records';
import { Arg, Ctx, Directive, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Agreement } from '../agreement/agreement.js';
import { agreementsMatching, AgreementFilter } from '../agreement/agreementFilter.js';
import { AgreementOrder, agreementSort } from '../agreement/agreementOrder.js';
import type { Context } from '../context.js';
import { Service } from '../service/service.js';
import { ServiceFilter, servicesMatching } from '../service/serviceFilter.js';
import { ServiceOrder, serviceSort } from '../service/serviceOrder.js';
import { PartyStatement } from '../statement/partyStatement.js';
import { findInvolvements } from './involvement.js';
import { isValidOn, OfficialCode } from './officialCode.js';
import { Organisation } from './organisation.js';
import { findFigureOn, PopulationFigure } from './populationFigure.js';

const FIRST = { defaultValue: 20, description: 'How many at most, 0–1000.' };

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true, description: 'The organisation whose records these are.' })
  organisation(@Ctx() { loaders, organisation }: Context): Promise<Organisation | null> {
    return loaders.shown(Organisation).load(organisation);
  }

  @FieldResolver(() => [OfficialCode], { nullable: true, description: 'Its official codes, former ones included, earliest first.' })
  codes(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<OfficialCode[]> {
    return loaders.under(OfficialCode, 'organisation', { validFrom: 'asc nulls first', scheme: 'asc' }).load(id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The official code that is valid on a day; null when none is.' })
  async code(
    @Root('id') id: string,
    @Ctx() { loaders }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today when left out.' }) asOf?: string,
  ): Promise<string | null> {
    const codes = await loaders.under(OfficialCode, 'organisation', { validFrom: 'asc nulls first', scheme: 'asc' }).load(id);
    return codes.find((code) => isValidOn(code, asOf ?? today()))?.code ?? null;
  }

  @FieldResolver(() => PopulationFigure, { nullable: true, description: 'The latest population figure; with `asOf`, the latest that is certainly not later than that day. Null when there is none.' })
  async population(
    @Root('id') id: string,
    @Ctx() { loaders }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day.' }) asOf?: string,
  ): Promise<PopulationFigure | null> {
    return findFigureOn(await loaders.under(PopulationFigure, 'organisation', { date: 'asc' }).load(id), asOf ?? '9999-12-31') ?? null;
  }

  @FieldResolver(() => [PopulationFigure], { nullable: true, description: 'All population figures that are recorded, earliest first.' })
  populations(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<PopulationFigure[]> {
    return loaders.under(PopulationFigure, 'organisation', { date: 'asc' }).load(id);
  }

  @FieldResolver(() => [Service], { nullable: true, description: 'The services that it answers for. To page through them, use `Query.services` with `filter: { organisation }`.' })
  @Directive('@own')
  services(
    @Ctx() context: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('filter', () => ServiceFilter, { nullable: true, description: 'Which.' }) filter?: ServiceFilter,
    @Arg('orderBy', () => ServiceOrder, { nullable: true, description: 'In what order; by title when left out.' }) orderBy?: ServiceOrder,
  ): Promise<Service[]> {
    return findPage(context, Service, { narrow: servicesMatching(filter, context.organisation), ...serviceSort(orderBy), first });
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many services it answers for.' })
  serviceCount(@Ctx() { reader, organisation }: Context, @Arg('filter', () => ServiceFilter, { nullable: true, description: 'Which.' }) filter?: ServiceFilter): Promise<number> {
    return countRecords(reader, Service, servicesMatching(filter, organisation));
  }

  @FieldResolver(() => [Agreement], { nullable: true, description: 'The agreements that it keeps, that is: holds the core of. For those that it is party to, see `agreements`.' })
  @Directive('@own')
  keptAgreements(
    @Ctx() context: Context,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('filter', () => AgreementFilter, { nullable: true, description: 'Which.' }) filter?: AgreementFilter,
    @Arg('orderBy', () => AgreementOrder, { nullable: true, description: 'In what order; by title when left out.' }) orderBy?: AgreementOrder,
  ): Promise<Agreement[]> {
    return findPage(context, Agreement, { narrow: agreementsMatching(filter, context.organisation), ...agreementSort(orderBy), first });
  }

  @FieldResolver(() => [PartyStatement], { nullable: true, description: 'What it states on the agreements that it is party to, by the agreement’s id.' })
  @Directive('@own')
  statements(@Ctx() { reader, selection }: Context, @Arg('first', () => Int, FIRST) first: number): Promise<PartyStatement[]> {
    checkFirst(first);
    return readRows(reader, PartyStatement, { text: 'order by r.id limit $1', values: [first] }, selection.of(PartyStatement));
  }

  @FieldResolver(() => RecordKeys, { nullable: true, description: 'The keys of its services in an order. For the gateway.' })
  @Directive('@inaccessible')
  serviceKeys(
    @Arg('first', () => Int, FIRST) first: number,
    @Ctx() { reader, organisation }: Context,
    @Arg('filter', () => ServiceFilter, { nullable: true, description: 'Which.' }) filter?: ServiceFilter,
    @Arg('orderBy', () => ServiceOrder, { nullable: true, description: 'In what order.' }) orderBy?: ServiceOrder,
    @Arg('after', () => KeyPosition, { nullable: true, description: 'After which place.' }) after?: KeyPosition,
  ): RecordKeys {
    const narrow = servicesMatching(filter, organisation);
    return new RecordKeys(
      () => findKeys(reader, Service, { narrow, ...serviceSort(orderBy), first, after }),
      () => countRecords(reader, Service, narrow),
    );
  }

  @FieldResolver(() => RecordKeys, { nullable: true, description: 'The keys of the agreements that it keeps, in an order. For the gateway.' })
  @Directive('@inaccessible')
  agreementKeys(
    @Arg('first', () => Int, FIRST) first: number,
    @Ctx() { reader, organisation }: Context,
    @Arg('filter', () => AgreementFilter, { nullable: true, description: 'Which.' }) filter?: AgreementFilter,
    @Arg('orderBy', () => AgreementOrder, { nullable: true, description: 'In what order.' }) orderBy?: AgreementOrder,
    @Arg('after', () => KeyPosition, { nullable: true, description: 'After which place.' }) after?: KeyPosition,
  ): RecordKeys {
    const narrow = agreementsMatching(filter, organisation);
    return new RecordKeys(
      () => findKeys(reader, Agreement, { narrow, ...agreementSort(orderBy), first, after }),
      () => countRecords(reader, Agreement, narrow),
    );
  }

  @FieldResolver(() => RecordKeys, { nullable: true, description: 'The ids of the agreements that it keeps or has a statement on, in the order of the ids. For the gateway.' })
  @Directive('@inaccessible')
  involvementKeys(
    @Arg('first', () => Int, FIRST) first: number,
    @Ctx() { em }: Context,
    @Arg('after', () => KeyPosition, { nullable: true, description: 'After which place.' }) after?: KeyPosition,
    @Arg('keepers', () => [ID], { nullable: true, description: 'Kept by one of these; whoever keeps them, when left out.' }) keepers?: string[] | null,
  ): RecordKeys {
    return findInvolvements(em, { first, after: after?.id, keepers });
  }
}
