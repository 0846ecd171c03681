import { Directive, Field, ObjectType } from 'type-graphql';

/** A command would break a rule of the field. Thrown in a command, it undoes the command and becomes its result. */
export class Refusal extends Error {
  constructor(
    /** Stable, in capitals; every one has a line in docs/errors.md. */
    readonly code: string,
    /** The rule, in one sentence. */
    readonly rule: string,
    /** Which input breaks it. */
    readonly field: string | null = null,
  ) {
    super(rule);
  }
}

@ObjectType({ description: 'The command was refused, and nothing was changed.' })
@Directive('@shareable')
export class Refused {
  @Field(() => String, { nullable: true, description: 'Which rule: a code of docs/errors.md that never changes, e.g. "NO_DECISION".' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The rule in one sentence.' })
  rule!: string;

  @Field(() => String, { nullable: true, description: 'The input that breaks it; null when it is no single one.' })
  field: string | null = null;
}

export function refusedBy({ code, rule, field }: Refusal): Refused {
  return Object.assign(new Refused(), { code, rule, field });
}
