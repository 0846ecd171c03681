import { Embedded, Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Language, nextState, Provenance, resultOf, Sharing, type Transitions } from '@samverkan/records';
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { JointUnitStatus } from './codeLists.js';

@Entity()
@ObjectType({ description: 'A unit that one organisation hosts and that works for several, such as employed guardians (gemensam förvaltarenhet; seeds G13, G14). Source: the host.' })
@Directive('@key(fields: "id")')
export class JointUnit {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<host>:unit:<ULID>`.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it is called, in `language`.' })
  name!: string;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of its name.' })
  language!: Language;

  @Enum({ items: () => JointUnitStatus, type: 'text' })
  @Field(() => JointUnitStatus, { nullable: true, description: 'Where it stands in its life.' })
  status!: JointUnitStatus;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The agreement that it rests on.' })
  @Directive('@memberRef(as: "agreement", type: "Agreement")')
  agreementId!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The agreement of the joint board that its cases come from; null when they come from none.' })
  @Directive('@memberRef(as: "boardAgreement", type: "Agreement")')
  boardAgreementId: string | null = null;

  @Property({ type: 'array' })
  @Field(() => [ID], { nullable: true, description: 'The municipalities that it works for: all of them parties to its agreement.' })
  serves!: string[];

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'How many full-time equivalents (FTE) it has; null when not known.' })
  fte: number | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when it takes cases; null when it does not yet.' })
  since: string | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}

export const JointUnitResult = resultOf('JointUnit', JointUnit);

export type JointUnitEvent = 'start' | 'windDown' | 'close';

const { ESTABLISHING, OPERATING, WINDING_DOWN, CLOSED } = JointUnitStatus;

const TRANSITIONS: Transitions<JointUnitStatus, JointUnitEvent> = {
  [ESTABLISHING]: { start: OPERATING, close: CLOSED },
  [OPERATING]: { windDown: WINDING_DOWN },
  [WINDING_DOWN]: { close: CLOSED },
};

/** Takes the unit to its next state. Throws a Refusal WRONG_STATE where there is none. */
export function moveOn(unit: JointUnit, event: JointUnitEvent): JointUnit {
  unit.status = nextState(TRANSITIONS, unit.status, event);
  return unit;
}
