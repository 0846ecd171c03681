import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';

export enum Level {
  LOCAL = 'LOCAL',
  REGIONAL = 'REGIONAL',
  NATIONAL = 'NATIONAL',
  INTERNATIONAL = 'INTERNATIONAL',
}
registerEnumType(Level, {
  name: 'Level',
  description: 'On which level something happens (seed S6).',
  valuesConfig: {
    LOCAL: { description: 'Lokalt: in a municipality.' },
    REGIONAL: { description: 'Regionalt: in a county.' },
    NATIONAL: { description: 'Nationellt; nasjonalt.' },
    INTERNATIONAL: { description: 'Internationellt; internasjonalt.' },
  },
});

export enum FlowDirection {
  IN = 'IN',
  OUT = 'OUT',
}
registerEnumType(FlowDirection, {
  name: 'FlowDirection',
  description: 'Which way information goes (seed S6).',
  valuesConfig: { IN: { description: 'Taken in to the members.' }, OUT: { description: 'Brought out from the members.' } },
});

/** Kept as JSON in what carries it. */
@ObjectType({ description: '”Ta in och föra ut information”: what was told, from or to which level (seed S6).' })
export class InformationFlow {
  @Field(() => FlowDirection, { nullable: true, description: 'Taken in, or brought out.' })
  direction!: FlowDirection;

  @Field(() => Level, { nullable: true, description: 'From or to which level.' })
  level!: Level;

  @Field(() => String, { nullable: true, description: 'What it was about, in the language of what carries it.' })
  subject!: string;
}

@InputType({ description: 'What was told, from or to which level.' })
export class InformationFlowInput implements InformationFlow {
  @Field(() => FlowDirection, { description: 'Taken in, or brought out.' })
  direction!: FlowDirection;

  @Field(() => Level, { description: 'From or to which level.' })
  level!: Level;

  @Field(() => String, { description: 'What it was about.' })
  subject!: string;
}
