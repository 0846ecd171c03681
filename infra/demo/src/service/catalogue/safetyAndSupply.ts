import { Channel } from '@samverkan/municipality';
import { aPublicService } from '../aPublicService.js';
import { COFOG } from '../cofog.js';
import { LOS } from '../los.js';

export const rescueService = aPublicService({
  name: 'rescue-service',
  title: 'Räddningstjänst',
  description: 'Räddningsinsatser vid olyckor, tillsyn, sotning och råd om skydd mot brand.',
  about: LOS.fire,
  functions: [COFOG.fireProtection],
  channels: [Channel.TELEPHONE, Channel.E_SERVICE, Channel.ON_SITE],
  keywords: ['räddningstjänst', 'brandkår', 'sotning', 'eldningsförbud'],
});

export const waterAndSewage = aPublicService({
  name: 'water-and-sewage',
  title: 'Vatten och avlopp',
  description: 'Dricksvatten, avlopp och dagvatten inom kommunens verksamhetsområde.',
  about: LOS.waterAndSewage,
  functions: [COFOG.waterSupply, COFOG.wasteWater],
  channels: [Channel.E_SERVICE, Channel.TELEPHONE, Channel.E_MAIL],
  keywords: ['dricksvatten', 'avlopp', 'va-anslutning', 'vattenläcka'],
});

export const refuseCollection = aPublicService({
  name: 'refuse-collection',
  title: 'Hämtning av hushållsavfall',
  description: 'Hämtning av mat- och restavfall och av förpackningar vid hushållen.',
  about: LOS.refuse,
  functions: [COFOG.waste],
  channels: [Channel.E_SERVICE, Channel.TELEPHONE],
  keywords: ['sophämtning', 'avfall', 'renhållning'],
});

export const recyclingCentre = aPublicService({
  name: 'recycling-centre',
  title: 'Återvinningscentral',
  description: 'Mottagning av grovavfall, farligt avfall och sådant som kan återbrukas.',
  about: LOS.recycling,
  functions: [COFOG.waste],
  channels: [Channel.ON_SITE],
  keywords: ['återvinningscentral', 'grovavfall', 'återbruk'],
});

export const hazardousWaste = aPublicService({
  name: 'hazardous-waste',
  title: 'Mottagning av farligt avfall',
  description: 'Mottagning av hushållens kemikalier, färg, batterier och elavfall.',
  about: LOS.hazardousWaste,
  functions: [COFOG.waste, COFOG.pollution],
  channels: [Channel.ON_SITE],
  keywords: ['farligt avfall', 'kemikalier', 'batterier'],
});

export const harbour = aPublicService({
  name: 'small-boat-harbour',
  title: 'Båtplatser i småbåtshamn',
  description: 'Uthyrning av båtplatser och skötsel av kommunens småbåtshamnar.',
  about: LOS.harbours,
  functions: [COFOG.recreation, COFOG.transport],
  channels: [Channel.E_SERVICE, Channel.ON_SITE],
  keywords: ['båtplats', 'småbåtshamn', 'gästhamn'],
});
