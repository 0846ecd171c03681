import { registerEnumType } from 'type-graphql';

export enum WaterProtectionStatus {
  ESTABLISHED = 'ESTABLISHED',
  PROPOSED = 'PROPOSED',
  NONE = 'NONE',
}
registerEnumType(WaterProtectionStatus, {
  name: 'WaterProtectionStatus',
  description: 'Whether a water source lies in a water protection area.',
  valuesConfig: {
    ESTABLISHED: { description: 'A water protection area is decided and in force.' },
    PROPOSED: { description: 'One is proposed, and not in force.' },
    NONE: { description: 'There is none, and none is proposed.' },
  },
});
