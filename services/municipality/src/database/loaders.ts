import type { EntityManager, EntityName } from '@mikro-orm/postgresql';
import { findOwner } from '@samverkan/common';
import DataLoader from 'dataloader';
import { Agreement } from '../agreement/agreement.js';
import { AgreementParty } from '../agreement/agreementParty.js';
import { AgreementVersion } from '../agreement/agreementVersion.js';
import { OfficialCode } from '../organisation/officialCode.js';
import { Organisation } from '../organisation/organisation.js';
import { PopulationFigure } from '../organisation/populationFigure.js';
import { Service } from '../service/service.js';
import { PartyStatement } from '../statement/partyStatement.js';

/** One request’s loaders: however many rows a request touches, each sort of row is one SQL statement a level. */
export class Loaders {
  constructor(private readonly em: EntityManager) {}

  readonly organisation = this.byId(Organisation);
  readonly service = this.byId(Service);
  readonly agreement = this.byId(Agreement);
  readonly party = this.byId(AgreementParty);
  readonly statement = this.byId(PartyStatement);

  readonly versionsOfAgreement = this.byParent(AgreementVersion, 'agreement', { number: 'asc' });
  readonly partiesOfAgreement = this.byParent(AgreementParty, 'agreement', { organisationId: 'asc' });
  readonly codesOfOrganisation = this.byParent(OfficialCode, 'organisation', { validFrom: 'asc nulls first', scheme: 'asc' });
  readonly populationsOfOrganisation = this.byParent(PopulationFigure, 'organisation', { date: 'asc' });

  /** From an id to its record, or null where there is none. What is no id at all never reaches PostgreSQL, which would refuse the others with it. */
  private byId<Entity extends { id: string }>(entity: EntityName<Entity>) {
    return new DataLoader<string, Entity | null>(async (ids) => {
      const rows = await this.em.find<Entity>(entity, { id: { $in: ids.filter((id) => findOwner(id) !== undefined) } } as never);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    });
  }

  /** From a parent’s id to its rows, in the order given. */
  private byParent<Entity extends object>(entity: EntityName<Entity>, parent: keyof Entity & string, orderBy: Record<string, string>) {
    return new DataLoader<string, Entity[]>(async (ids) => {
      const rows = await this.em.find<Entity>(entity, { [parent]: { $in: ids } } as never, { orderBy: orderBy as never });
      const byParent = Map.groupBy(rows, (row) => (row[parent] as { id: string }).id);
      return ids.map((id) => byParent.get(id) ?? []);
    });
  }
}
