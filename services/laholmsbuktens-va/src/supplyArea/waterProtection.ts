import { Embeddable, Enum, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Field, ObjectType } from 'type-graphql';
import { WaterProtectionStatus } from './codeLists.js';

@Embeddable()
@ObjectType({ description: 'Vattenskyddsområde (miljöbalken 7:21): how the source of an area’s drinking water is protected. Source: Laholmsbuktens VA; see the area’s provenance.' })
export class WaterProtection {
  @Enum({ items: () => WaterProtectionStatus, type: 'text' })
  @Field(() => WaterProtectionStatus, { nullable: true, description: 'Whether it is protected.' })
  status!: WaterProtectionStatus;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the water protection area is called, in Swedish; null when there is none or it is not stated.' })
  name: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when it is in force; null when it is not, or when not stated.' })
  since: string | null = null;
}
