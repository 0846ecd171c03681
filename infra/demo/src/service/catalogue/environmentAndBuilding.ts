import { Channel } from '@samverkan/municipality';
import { aPublicService } from '../aPublicService.js';
import { COFOG } from '../cofog.js';
import { LOS } from '../los.js';

export const environmentalInspection = aPublicService({
  name: 'environmental-inspection',
  title: 'Miljö- och hälsoskyddstillsyn',
  description: 'Tillsyn enligt miljöbalken och livsmedelslagen, och prövning av anmälningar och enskilda avlopp.',
  about: LOS.pollution,
  functions: [COFOG.pollution, COFOG.publicHealth],
  channels: [Channel.E_SERVICE, Channel.TELEPHONE, Channel.ON_SITE],
  keywords: ['miljötillsyn', 'livsmedelskontroll', 'enskilt avlopp', 'klagomål'],
});

export const alcoholLicences = aPublicService({
  name: 'alcohol-licences',
  title: 'Serveringstillstånd',
  description: 'Prövning av serveringstillstånd och tillsyn enligt alkohollagen.',
  about: LOS.licences,
  functions: [COFOG.economicAffairs],
  channels: [Channel.E_SERVICE, Channel.TELEPHONE, Channel.ON_SITE],
  keywords: ['serveringstillstånd', 'alkohol', 'tillstånd'],
});

export const buildingPermits = aPublicService({
  name: 'building-permits',
  title: 'Bygglov och bygganmälan',
  description: 'Prövning av bygglov, rivningslov, marklov och anmälningar enligt plan- och bygglagen.',
  about: LOS.buildingMatters,
  functions: [COFOG.communityDevelopment],
  channels: [Channel.E_SERVICE, Channel.TELEPHONE, Channel.COUNTER],
  keywords: ['bygglov', 'attefallshus', 'rivningslov'],
});

export const mapsAndSurveying = aPublicService({
  name: 'maps-and-surveying',
  title: 'Kartor och mätning',
  description: 'Nybyggnadskarta, utstakning och inmätning inför och efter ett bygge.',
  about: LOS.surveying,
  functions: [COFOG.communityDevelopment],
  channels: [Channel.E_SERVICE, Channel.E_MAIL, Channel.ON_SITE],
  keywords: ['nybyggnadskarta', 'utstakning', 'kartor', 'mätning'],
});

export const energyAdvice = aPublicService({
  name: 'energy-advice',
  title: 'Energi- och klimatrådgivning',
  description: 'Opartiska råd till hushåll, företag och föreningar om uppvärmning, el och klimat.',
  about: LOS.energyUse,
  functions: [COFOG.energy, COFOG.environment],
  channels: [Channel.TELEPHONE, Channel.E_MAIL],
  keywords: ['energirådgivning', 'klimat', 'uppvärmning', 'solceller'],
});

export const beaches = aPublicService({
  name: 'beaches',
  title: 'Badplatser och stränder',
  description: 'Skötsel, livräddning och provtagning av vattnet vid kommunens badplatser.',
  about: LOS.bathingPlaces,
  functions: [COFOG.recreation, COFOG.environment],
  channels: [Channel.ON_SITE, Channel.TELEPHONE],
  keywords: ['badplats', 'strand', 'badvatten'],
});
