import { Embedded, Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Provenance } from '@samverkan/records';
import { Field, ID, ObjectType } from 'type-graphql';

@Entity()
@ObjectType({ description: 'An organisation whose area borders on this one’s. Source: the organisation.' })
export class Neighbour {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The neighbour’s organisation id, also where it runs no subgraph here.' })
  organisationId!: string;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where it was read that they are neighbours.' })
  provenance!: Provenance;
}
