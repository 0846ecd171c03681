import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import { coverageOf } from '../../coverage.js';
import { alsoNotPublished } from '../../notPublished.js';
import { reportMissing, type OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { findReference } from '../money/links.js';
import { countConstellations, type Constellation, type Constellations, type Counted } from './constellations.js';
import { findTies, type Tie } from './ties.js';

const ROWS = alsoNotPublished(`query Constellations($representations: [_Any!]!, $asOf: Date) {
  _entities(representations: $representations) {
    ... on Organisation { county constellationRows(asOf: $asOf) { partyIds hostIds form taskCategory began certain agreements } }
  }
}`, 'Agreement');

const TIES = alsoNotPublished(`query Ties($representations: [_Any!]!, $asOf: Date) {
  _entities(representations: $representations) {
    ... on Organisation { constellationRows(asOf: $asOf) { partyIds hostIds form taskCategory began certain agreements } partyNames { organisationId name } statedParties { agreementId standing } }
  }
}`, 'Agreement', 'PartyStatement');

interface Arguments {
  asOf?: string | null;
}

/** Who works with whom already (seeds G7, O5). */
export function constellationsPart(router: Router): Part {
  const { directory } = router;
  const ask = async (query: string, { asOf }: Arguments, context: OverviewContext, info: GraphQLResolveInfo) => {
    const answers = await router.organisations(query, directory.ids, () => ({ asOf }), context);
    reportMissing(answers, info, context);
    return { answers, coverage: coverageOf(answers, context) };
  };
  const organisation = (id: string) => findReference(directory, 'Organisation', id);
  return {
    typeDefs: /* GraphQL */ `
      type Federation @key(fields: "id") {
        id: ID!
        "The constellations in which the members work together: who is in them, in what forms, who hosts (seed G7)."
        constellations(
          "In force on which day, as far as the dates tell; today when left out."
          asOf: Date
        ): Constellations!
        "Which organisations outside the federation the members have agreements with (seed O5)."
        ties(
          "In force on which day, as far as the dates tell; today when left out."
          asOf: Date
        ): Ties!
      }

      "The agreements that the members keep and that are certainly in force on a day, counted by who is in them. A letter of intent binds nobody and is not among them. Source: the keepers."
      type Constellations {
        "Each set of parties that has an agreement, those with the most agreements first."
        constellations: [Constellation!]!
        "How many sets of parties; null as soon as a member is missing, since another may be there."
        count: Int
        "How many agreements; null as soon as a member is missing."
        agreements: Int
        "How many agreements are known: at least so many."
        agreementsKnown: Int!
        "How many more may be in force on the day: a date that decides it is not known, or not exactly enough."
        uncertain: Int!
        "How many of those known are between members only."
        inside: Int!
        "How many of those known have a party outside the federation."
        withOutsiders: Int!
        "How many of those known certainly cross a county border."
        crossingCountyBorder: Int!
        "Those known, by form in law."
        byForm: [FormCount!]!
        "Those known that have a host (värdkommun; vertskommune, kontorkommune), by host."
        hosts: [HostCount!]!
        "Those known, by the year in which they began."
        newPerYear: [YearCount!]!
        "Those known, by member."
        members: [MemberConstellations!]!
        "Which keepers it is put together from."
        coverage: Coverage!
      }

      "A set of organisations that have one agreement or more in force between just them."
      type Constellation {
        "The parties, by their organisation ids."
        partyIds: [ID!]!
        "Those of them that are members of this federation."
        members: [Organisation!]!
        "The ids of those that are not."
        outsiderIds: [ID!]!
        "Whether parties lie in several counties; null where the county of one outside the federation would decide it."
        crossesCountyBorder: Boolean
        "How many agreements are certainly in force between them."
        agreements: Int!
        "How many more may be."
        uncertain: Int!
        "The certain ones, by form in law."
        byForm: [FormCount!]!
        "The certain ones that have a host, by host."
        hosts: [HostCount!]!
      }

      "How many agreements are in one form in law."
      type FormCount {
        "The form."
        form: LegalForm!
        "How many."
        agreements: Int!
      }

      "How many agreements one organisation hosts."
      type HostCount {
        "The host's organisation id."
        organisationId: ID!
        "The host; null when it is no member of this federation."
        organisation: Organisation
        "How many."
        agreements: Int!
      }

      "How many agreements began in one year."
      type YearCount {
        "The year; null for those whose start is not known."
        year: Int
        "How many."
        agreements: Int!
      }

      "One member's part in the constellations."
      type MemberConstellations {
        "The member."
        organisation: Organisation!
        "In how many sets of parties it is."
        constellations: Int!
        "In how many agreements."
        agreements: Int!
        "In how many of them with a party outside the federation."
        withOutsiders: Int!
        "How many of them it hosts."
        hosted: Int!
      }

      "Which organisations outside the federation the members have agreements with. Sources: the keepers; and each member's own statement, where an outsider is the keeper."
      type Ties {
        "Each member with each outsider, by the members' order, those with the most agreements first."
        ties: [Tie!]!
        "How many outsiders the members are tied to; null as soon as a member is missing."
        outsiders: Int
        "Which members it is put together from."
        coverage: Coverage!
      }

      "A member and an organisation outside the federation, with the agreements between them."
      type Tie {
        "The member."
        organisation: Organisation!
        "The outsider's organisation id."
        outsiderId: ID!
        "Its name, as an agreement writes it; null where only the member's statement is known."
        outsiderName: String
        "How many agreements that a member keeps are certainly in force between them and whoever else."
        agreements: Int!
        "How many more may be."
        uncertain: Int!
        "How many agreements the outsider keeps in which the member states that it takes part, today."
        keptOutside: Int!
        "What sorts of work are shared; null among them where one does not say."
        taskCategories: [TaskCategory]!
        "The forms in law."
        forms: [LegalForm!]!
      }
    `,
    resolvers: {
      Federation: {
        constellations: (async (_federation: never, args: Arguments, context: OverviewContext, info: GraphQLResolveInfo) => {
          const { answers, coverage } = await ask(ROWS, args, context, info);
          return { ...countConstellations(answers, directory.ids), coverage };
        }),
        ties: (async (_federation: never, args: Arguments, context: OverviewContext, info: GraphQLResolveInfo) => {
          const { answers, coverage } = await ask(TIES, args, context, info);
          const ties = findTies(answers, directory.ids);
          return { ties, outsiders: coverage.complete ? new Set(ties.map(({ outsider }) => outsider)).size : null, coverage };
        }),
      },
      Constellations: {
        count: (({ constellations, coverage }: Covered) => (coverage.complete ? constellations.filter(({ agreements }) => agreements > 0).length : null)),
        agreements: (({ agreements, coverage }: Covered) => (coverage.complete ? agreements : null)),
        agreementsKnown: (({ agreements }: Covered) => agreements),
      },
      Constellation: {
        members: (({ partyIds }: Constellation) => partyIds.flatMap((id) => organisation(id) ?? [])),
        outsiderIds: (({ outsiders }: Constellation) => outsiders),
      },
      FormCount: { form: (({ key }: Counted<string>) => key) },
      HostCount: { organisationId: (({ key }: Counted<string>) => key), organisation: (({ key }: Counted<string>) => organisation(key)) },
      YearCount: { year: (({ key }: Counted<number | null>) => key) },
      MemberConstellations: { organisation: (({ member }: { member: string }) => referenceTo('Organisation', member)) },
      Tie: {
        organisation: (({ member }: Tie) => referenceTo('Organisation', member)),
        outsiderId: (({ outsider }: Tie) => outsider),
        outsiderName: (({ name }: Tie) => name),
      },
    },
  };
}

type Covered = Constellations & { coverage: { complete: boolean } };
