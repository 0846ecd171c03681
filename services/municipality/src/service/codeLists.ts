import { registerEnumType } from 'type-graphql';

export enum ServiceStatus {
  PLANNED = 'PLANNED',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  ENDED = 'ENDED',
}
registerEnumType(ServiceStatus, {
  name: 'ServiceStatus',
  description: 'Whether a public service can be had.',
  valuesConfig: {
    PLANNED: { description: 'Decided, not yet open.' },
    ACTIVE: { description: 'Open to those it is for.' },
    SUSPENDED: { description: 'Closed for a time.' },
    ENDED: { description: 'No longer offered.' },
  },
});

export enum Channel {
  COUNTER = 'COUNTER',
  TELEPHONE = 'TELEPHONE',
  E_MAIL = 'E_MAIL',
  E_SERVICE = 'E_SERVICE',
  HOME_VISIT = 'HOME_VISIT',
  ON_SITE = 'ON_SITE',
}
registerEnumType(Channel, {
  name: 'Channel',
  description: 'How those whom a service is for reach it (CPSV-AP: Channel).',
  valuesConfig: {
    COUNTER: { description: 'At a counter or by appointment.' },
    TELEPHONE: { description: 'By telephone.' },
    E_MAIL: { description: 'By e-mail or letter.' },
    E_SERVICE: { description: 'Through an e-service.' },
    HOME_VISIT: { description: 'Where the person lives.' },
    ON_SITE: { description: 'At a school, a site or another place of the service.' },
  },
});
