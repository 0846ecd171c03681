import { registerEnumType } from 'type-graphql';

export enum LoadUnit {
  CASES = 'CASES',
  CONVERSATIONS = 'CONVERSATIONS',
  INSPECTIONS = 'INSPECTIONS',
  TRIPS = 'TRIPS',
  TONNES = 'TONNES',
  CUBIC_METRES = 'CUBIC_METRES',
  VISITS = 'VISITS',
  HOURS = 'HOURS',
}
registerEnumType(LoadUnit, {
  name: 'LoadUnit',
  description: 'What the work of a service is counted in. Loads in different units are never added.',
  valuesConfig: {
    CASES: { description: 'Ärenden; saker.' },
    CONVERSATIONS: { description: 'Samtal, rådgivningar; samtaler.' },
    INSPECTIONS: { description: 'Tillsynsbesök; tilsyn.' },
    TRIPS: { description: 'Resor; reiser.' },
    TONNES: { description: 'Ton; tonn.' },
    CUBIC_METRES: { description: 'Kubikmeter; kubikkmeter.' },
    VISITS: { description: 'Besök; besøk.' },
    HOURS: { description: 'Arbetstimmar; arbeidstimer.' },
  },
});
