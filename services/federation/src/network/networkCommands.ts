import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, newRecordId } from '@samverkan/common';
import { getRecord, Language, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { Level } from '../informationFlow.js';
import { Network } from './network.js';
import { Representation } from './representation.js';

@InputType({ description: 'A network.' })
export class RecordNetworkInput {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => Level, { description: 'On which level it is.' })
  level!: Level;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose: string | null = null;

  @Field(() => Language, { description: 'The language of its texts.' })
  language!: Language;
}

export async function recordNetwork(em: EntityManager, federation: string, { name, level, purpose, language }: RecordNetworkInput): Promise<Network> {
  return em.create(Network, { id: newRecordId(federation, 'network'), name, level, purpose, language, information: [], provenance: statedHere() });
}

@InputType({ description: 'That somebody is to represent members in a network.' })
export class AppointRepresentativeInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => String, { description: 'Who.' })
  representative!: string;

  @Field(() => [ID], { description: 'On whose behalf: organisations’ ids; empty for all members.' })
  onBehalfOfIds: string[] = [];

  @Field(() => DateScalar, { description: 'From when.' })
  from!: string;
}

/** Throws a Refusal: NO_RECORD, NO_TEXT. */
export async function appointRepresentative(em: EntityManager, federation: string, { networkId, representative, onBehalfOfIds, from }: AppointRepresentativeInput): Promise<Representation> {
  const network = await getRecord(em, Network, networkId, 'networkId');
  if (!representative.trim()) throw new Refusal('NO_TEXT', 'A representation names who represents.', 'representative');
  return em.create(Representation, { id: newRecordId(federation, 'representation'), network, representative, onBehalfOfIds, from, provenance: statedHere() });
}

/** Throws a Refusal: NO_RECORD, END_BEFORE_START. */
export async function endRepresentation(em: EntityManager, id: string, to: string): Promise<Representation> {
  const representation = await getRecord(em, Representation, id);
  if (representation.from !== null && to < representation.from) throw new Refusal('END_BEFORE_START', `A representation from ${representation.from} does not end on ${to}.`, 'to');
  return em.assign(representation, { to });
}
