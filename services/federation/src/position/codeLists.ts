import { registerEnumType } from 'type-graphql';

export enum PositionState {
  DRAFT = 'DRAFT',
  ADOPTED = 'ADOPTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(PositionState, {
  name: 'PositionState',
  description: 'Where a joint position stands.',
  valuesConfig: {
    DRAFT: { description: 'Utkast: proposed, for the members.' },
    ADOPTED: { description: 'Antagen: the board has adopted it, and it is public.' },
    WITHDRAWN: { description: 'Återkallad: no longer held.' },
  },
});
