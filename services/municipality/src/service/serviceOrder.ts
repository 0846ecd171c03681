import { Direction } from '@samverkan/records';
import { Field, InputType, registerEnumType } from 'type-graphql';

export enum ServiceOrderBy {
  TITLE = 'TITLE',
  STATUS = 'STATUS',
}
registerEnumType(ServiceOrderBy, {
  name: 'ServiceOrderBy',
  description: 'What services are sorted by.',
  valuesConfig: { TITLE: { description: 'Title, with å, ä/æ and ö/ø after z.' }, STATUS: { description: 'The code of the status.' } },
});

@InputType({ description: 'How a list of services is sorted.' })
export class ServiceOrder {
  @Field(() => ServiceOrderBy, { description: 'By what.' })
  by!: ServiceOrderBy;

  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Which end first.' })
  direction: Direction = Direction.ASC;
}

const SORT_BY: Record<ServiceOrderBy, string> = { TITLE: 'r.title_key', STATUS: 'r.status' };

/** The order as SQL over the alias `r`. */
export function serviceSort(order: ServiceOrder | null | undefined): { sortBy: string; direction: Direction } {
  return { sortBy: SORT_BY[order?.by ?? ServiceOrderBy.TITLE], direction: order?.direction ?? Direction.ASC };
}
