import type { Ref } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Service } from '../service/service.js';

/** The load of a month that is not shown: its owner's alone. */
@Entity()
@Check({ name: 'withheld_load_month_check', expression: 'month >= 1 and month <= 12' })
export class WithheldLoad {
  @ManyToOne(() => Service, { primary: true, ref: true, deleteRule: 'cascade' })
  service!: Ref<Service>;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @PrimaryKey({ type: 'integer' })
  month!: number;

  @Property({ type: 'double' })
  load!: number;
}
