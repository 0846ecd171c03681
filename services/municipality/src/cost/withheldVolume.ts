import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartyStatement } from '../statement/partyStatement.js';
import { VolumeUnit } from './codeLists.js';

/** A volume that is too small to show: its owner's alone. */
@Entity()
export class WithheldVolume {
  @ManyToOne(() => PartyStatement, { primary: true, ref: true, deleteRule: 'cascade' })
  statement!: Ref<PartyStatement>;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @Enum({ items: () => VolumeUnit, type: 'text', primary: true })
  unit!: VolumeUnit;

  @Property({ type: 'integer' })
  @Check({ expression: 'count >= 0' })
  count!: number;
}
