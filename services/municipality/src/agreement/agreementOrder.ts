import { UNKNOWN_DATE } from '@samverkan/common';
import { Direction } from '@samverkan/records';
import { Field, InputType, registerEnumType } from 'type-graphql';

export enum AgreementOrderBy {
  TITLE = 'TITLE',
  FORM = 'FORM',
  STATUS = 'STATUS',
  VALID_FROM = 'VALID_FROM',
  VALID_TO = 'VALID_TO',
}
registerEnumType(AgreementOrderBy, {
  name: 'AgreementOrderBy',
  description: 'What agreements are sorted by.',
  valuesConfig: {
    TITLE: { description: 'Title, with å, ä/æ and ö/ø after z.' },
    FORM: { description: 'The code of the legal form.' },
    STATUS: { description: 'The code of the status.' },
    VALID_FROM: { description: 'The start of the term; those without a known one last.' },
    VALID_TO: { description: 'The end of the term; those without a known one last.' },
  },
});

@InputType({ description: 'How a list of agreements is sorted.' })
export class AgreementOrder {
  @Field(() => AgreementOrderBy, { description: 'By what.' })
  by!: AgreementOrderBy;

  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Which end first.' })
  direction: Direction = Direction.ASC;
}

const SORT_BY: Record<AgreementOrderBy, (last: string) => string> = {
  TITLE: () => 'r.title_key',
  FORM: () => 'r.form',
  STATUS: () => 'r.status',
  VALID_FROM: (last) => `coalesce(nullif(r.term_from, '${UNKNOWN_DATE}'), '${last}')`,
  VALID_TO: (last) => `coalesce(nullif(r.term_to, '${UNKNOWN_DATE}'), '${last}')`,
};

/** The order as SQL over the alias `r`. An unknown date sorts last in either direction: it is neither early nor late. */
export function agreementSort(order: AgreementOrder | null | undefined): { sortBy: string; direction: Direction } {
  const { by, direction } = order ?? { by: AgreementOrderBy.TITLE, direction: Direction.ASC };
  return { sortBy: SORT_BY[by](direction === Direction.ASC ? '~' : ''), direction };
}
