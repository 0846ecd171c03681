import { registerEnumType } from 'type-graphql';

export enum Direction {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which end of an order comes first.',
  valuesConfig: { ASC: { description: 'A before Ö, early before late.' }, DESC: { description: 'Ö before A, late before early.' } },
});
