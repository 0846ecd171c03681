import { registerEnumType, Field, Int, ObjectType } from 'type-graphql';
import type { Count } from '../count/count.js';
import { WithheldGround } from '../count/withheldGround.js';

export enum FigureSubject {
  STAFFING = 'STAFFING',
  LOADS = 'LOADS',
  VOLUNTEERS = 'VOLUNTEERS',
  CASES = 'CASES',
}
registerEnumType(FigureSubject, {
  name: 'FigureSubject',
  description: 'What figures are of.',
  valuesConfig: {
    STAFFING: { description: 'How many people do one sort of work.' },
    LOADS: { description: 'How the work of a service is spread over a year.' },
    VOLUNTEERS: { description: 'Volunteers and need in guardianship, in a month.' },
    CASES: { description: 'Cases that came to a joint unit, in a month.' },
  },
});

@ObjectType({ description: 'Figures that an organisation has and does not show, and why: what is withheld is said to be. Source: the organisation.' })
export class WithheldFigures {
  @Field(() => FigureSubject, { nullable: true, description: 'What they are of.' })
  subject!: FigureSubject;

  @Field(() => String, { nullable: true, description: 'Which: the function’s code, the service’s id, the month (YYYY-MM).' })
  of!: string;

  @Field(() => WithheldGround, { nullable: true, description: 'Why they are withheld.' })
  ground!: WithheldGround;

  @Field(() => Int, { nullable: true, description: 'How many figures.' })
  figures!: number;
}

/** How many of these published counts are withheld, on each ground. */
export function withheldCounts(subject: FigureSubject, of: string, published: unknown): WithheldFigures[] {
  return [...Map.groupBy(groundsIn(published), (ground) => ground)].map(([ground, found]) => ({ subject, of, ground, figures: found.length }));
}

function groundsIn(published: unknown): WithheldGround[] {
  if (typeof published !== 'object' || published === null) return [];
  const { suppressed, ground } = published as Partial<Count>;
  return suppressed === true && ground ? [ground] : Object.values(published).flatMap(groundsIn);
}
