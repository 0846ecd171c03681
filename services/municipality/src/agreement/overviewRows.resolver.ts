import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, today } from '@samverkan/common';
import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Organisation } from '../organisation/organisation.js';
import { PartyState } from '../statement/codeLists.js';
import { Agreement } from './agreement.js';
import { AgreementParty } from './agreementParty.js';
import { CONSTELLATIONS_SQL, COVERED_SERVICES_SQL, NOTED_PARTIES_SQL, PARTY_NAMES_SQL, STATED_PARTIES_SQL } from './overviewRows.sql.js';
import { ConstellationRow, CoveredService, LeavingTerms, NotedParty, PartyName, StatedParty } from './overviewRows.js';

const AS_OF = { nullable: true, description: 'The day; today when left out.' };

/** Small rows of a member’s agreements, from which the gateway makes its views over all members. */
@Resolver(() => Organisation)
export class OverviewRowsResolver {
  @FieldResolver(() => [ConstellationRow], { nullable: true, description: 'The agreements that it keeps and that are in force on a day, or may be, counted by who is in them. For the gateway.' })
  @Directive('@inaccessible')
  constellationRows(@Ctx() { em }: Context, @Arg('asOf', () => DateScalar, AS_OF) asOf?: string): Promise<ConstellationRow[]> {
    return rows(em, CONSTELLATIONS_SQL, [asOf ?? today(), today()]);
  }

  @FieldResolver(() => [PartyName], { nullable: true, description: 'The parties to the agreements that it keeps, each once, with a name. For the gateway.' })
  @Directive('@inaccessible')
  partyNames(@Ctx() { em }: Context): Promise<PartyName[]> {
    return rows(em, PARTY_NAMES_SQL, []);
  }

  @FieldResolver(() => [CoveredService], { nullable: true, description: 'Which services the agreements that it keeps cover that are in force on a day, or may be. For the gateway.' })
  @Directive('@inaccessible')
  coveredServices(@Ctx() { em }: Context, @Arg('asOf', () => DateScalar, AS_OF) asOf?: string): Promise<CoveredService[]> {
    return rows(em, COVERED_SERVICES_SQL, [asOf ?? today(), today()]);
  }

  @FieldResolver(() => [NotedParty], { nullable: true, description: 'What it has noted of the parties to the agreements that it keeps. For the gateway.' })
  @Directive('@inaccessible')
  notedParties(@Ctx() { em }: Context): Promise<NotedParty[]> {
    return rows(em, NOTED_PARTIES_SQL, []);
  }

  @FieldResolver(() => [StatedParty], { nullable: true, description: 'Where it says itself that it stands in agreements. For the gateway.' })
  @Directive('@inaccessible')
  statedParties(@Ctx() { em }: Context): Promise<StatedParty[]> {
    return rows(em, STATED_PARTIES_SQL, []);
  }
}

@Resolver(() => AgreementParty)
export class LeavingTermsResolver {
  @FieldResolver(() => LeavingTerms, { nullable: true, description: 'What the effect of this party’s notice depends on. For the gateway.' })
  @Directive('@inaccessible')
  async leavingTerms(@Root() party: AgreementParty, @Ctx() { loaders }: Context): Promise<LeavingTerms | null> {
    const agreementId = party.agreement.id;
    const [agreement, parties] = await Promise.all([loaders.one(Agreement).load(agreementId), loaders.under(AgreementParty, 'agreement', { organisationId: 'asc' }).load(agreementId)]);
    if (!agreement) return null;
    const others = parties.filter(({ organisationId, standing }) => organisationId !== party.organisationId && standing !== PartyState.OUT);
    const { status, terminationRule, noticePeriodMonths } = agreement;
    const idsOf = (some: AgreementParty[]) => some.map(({ organisationId }) => organisationId);
    return { agreementId, status, terminationRule, noticePeriodMonths, otherIds: idsOf(others), stayingIds: idsOf(others.filter(({ standing }) => standing !== PartyState.NOTICE)) };
  }
}

const rows = <Row>(em: EntityManager, sql: string, values: unknown[]): Promise<Row[]> => em.execute<Row[]>(sql, values, 'all', em.getLoggerContext());
