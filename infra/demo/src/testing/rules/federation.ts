import { findOwner, statementId } from '@samverkan/common';
import { AgreementStatus, type PartyRole } from '@samverkan/municipality';
import type { AgreementRecord, Holdings, ServiceRecord, StatementRecord } from '../../record/records.js';

/** One party to an agreement: what the keeper has written of it, and what it states itself, if anything. */
export interface Side {
  organisation: string;
  role: PartyRole;
  isMember: boolean;
  statement: StatementRecord | undefined;
}

export interface Joined {
  agreement: AgreementRecord;
  sides: Side[];
}

/** All members' records as the graph joins them: what a rule looks at. */
export class Federation {
  readonly agreements: Joined[];
  private readonly agreementsById: Map<string, Joined>;

  constructor(readonly members: ReadonlyMap<string, Holdings>) {
    const holdings = [...members.values()];
    const statements = new Map(holdings.flatMap((held) => held.statements.map((statement) => [statement.id, statement])));
    const sidesOf = ({ id, parties }: AgreementRecord) =>
      parties.map(({ organisationId: organisation, role }) => {
        const statement = statements.get(statementId(organisation, id));
        return { organisation, role, isMember: members.has(organisation), statement };
      });
    this.agreements = holdings.flatMap((held) => held.agreements.map((agreement) => ({ agreement, sides: sidesOf(agreement) })));
    this.agreementsById = new Map(this.agreements.map((joined) => [joined.agreement.id, joined]));
  }

  /** Whether the agreement's keeper is a member. An organisation is party to agreements of its other federations too, whose cores are not here. */
  isKeptHere(id: string): boolean {
    return this.members.has(findOwner(id)!);
  }

  findAgreement(id: string | null): AgreementRecord | undefined {
    return id === null ? undefined : this.agreementsById.get(id)?.agreement;
  }

  findSide(agreementId: string | null, organisation: string | undefined): Side | undefined {
    return agreementId === null ? undefined : this.agreementsById.get(agreementId)?.sides.find((side) => side.organisation === organisation);
  }
}

/** A rule over all records: what must hold, as a sentence, and where it does not, a line for each fault. */
export interface Rule {
  says: string;
  faults(federation: Federation): string[];
}

/** What is wrong, or false. */
type Fault = string | false;

/** A rule over each agreement by itself. */
export const ofAgreements = (says: string, faultsOf: (joined: Joined) => Fault[]): Rule => ({
  says,
  faults: ({ agreements }) =>
    agreements.flatMap((joined) => {
      const { id, title } = joined.agreement;
      return faultsOf(joined).flatMap((fault) => (fault === false ? [] : [`${findOwner(id)}: ${title}: ${fault}`]));
    }),
});

/** A rule over each party to each agreement. */
export const ofSides = (says: string, faultOf: (side: Side, agreement: AgreementRecord) => Fault): Rule =>
  ofAgreements(says, ({ agreement, sides }) =>
    sides.map((side) => {
      const fault = faultOf(side, agreement);
      return fault !== false && `${side.organisation} ${fault}`;
    }),
  );

/** A rule over each service. */
export const ofServices = (says: string, faultOf: (service: ServiceRecord, federation: Federation) => Fault): Rule => ({
  says,
  faults: (federation) =>
    [...federation.members.values()].flatMap(({ services }) =>
      services.flatMap((service) => {
        const fault = faultOf(service, federation);
        return fault === false ? [] : [`${findOwner(service.id)}: ${service.title} ${fault}`];
      }),
    ),
});

/** Binding the parties on the day of the demonstration. */
export const IN_FORCE: readonly AgreementStatus[] = [
  AgreementStatus.IN_FORCE,
  AgreementStatus.UNDER_REVIEW,
  AgreementStatus.REVISED,
  AgreementStatus.RENEWED,
  AgreementStatus.EXTENDED,
  AgreementStatus.NOTICE_GIVEN,
];

export const ENDED: readonly AgreementStatus[] = [AgreementStatus.EXPIRED, AgreementStatus.TERMINATED];

export const UNSIGNED: readonly AgreementStatus[] = [AgreementStatus.DRAFT, AgreementStatus.PROPOSED, AgreementStatus.DECIDED_BY_SOME];
