import { registerEnumType } from 'type-graphql';

export enum FederationState {
  FORMING = 'FORMING',
  ACTIVE = 'ACTIVE',
  DORMANT = 'DORMANT',
  DISSOLVED = 'DISSOLVED',
}
registerEnumType(FederationState, {
  name: 'FederationState',
  description: 'Where a federation stands in its life.',
  valuesConfig: {
    FORMING: { description: 'Being formed: what founds it is not signed by all.' },
    ACTIVE: { description: 'At work.' },
    DORMANT: { description: 'Vilande; hvilende: it exists, and nothing is done.' },
    DISSOLVED: { description: 'Ended.' },
  },
});

export enum AimKind {
  SERVICE = 'SERVICE',
  CAPABILITY = 'CAPABILITY',
  EMPLOYER = 'EMPLOYER',
  DEVELOPMENT_RESOURCES = 'DEVELOPMENT_RESOURCES',
  INTERNAL_EFFICIENCY = 'INTERNAL_EFFICIENCY',
  RESILIENCE = 'RESILIENCE',
  SUSTAINABILITY = 'SUSTAINABILITY',
  ECONOMIC_ROOM = 'ECONOMIC_ROOM',
  COMMON_VOICE = 'COMMON_VOICE',
}
registerEnumType(AimKind, {
  name: 'AimKind',
  description: 'What organisations want to reach by working together (seeds G5, H2–H4, O12, S1).',
  valuesConfig: {
    SERVICE: { description: 'Better, safer and more cost-effective service to inhabitants (bästa möjliga service).' },
    CAPABILITY: { description: 'To be able to meet new demands, e.g. by specialists (förmåga; kompetanse).' },
    EMPLOYER: { description: 'To be an attractive employer (attraktiv arbetsgivare).' },
    DEVELOPMENT_RESOURCES: { description: 'Resources for developing what is done (utvecklingsresurser).' },
    INTERNAL_EFFICIENCY: { description: 'The organisations’ inner efficiency (inre effektivitet).' },
    RESILIENCE: { description: 'Less that hangs on one person (minskad sårbarhet; redusert sårbarhet).' },
    SUSTAINABILITY: { description: 'What lasts, socially, economically and ecologically (hållbarhet).' },
    ECONOMIC_ROOM: { description: 'Room in the economy, also by scale (økonomisk handlingsrom, stordriftsfordeler).' },
    COMMON_VOICE: { description: 'To be heard as one (en samlad röst).' },
  },
});
