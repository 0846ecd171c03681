import { registerEnumType } from 'type-graphql';

export enum Visibility {
  PUBLIC = 'PUBLIC',
  MEMBERS = 'MEMBERS',
  OWNER = 'OWNER',
}
registerEnumType(Visibility, {
  name: 'Visibility',
  description: 'Who a record is meant for, as its owner states it.',
  valuesConfig: {
    PUBLIC: { description: 'Anyone.' },
    MEMBERS: { description: 'The members of the federation. Not published, which is not the same as secret.' },
    OWNER: { description: 'Its owner only.' },
  },
});
