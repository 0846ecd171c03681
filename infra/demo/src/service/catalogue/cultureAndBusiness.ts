import { Channel } from '@samverkan/municipality';
import { aPublicService } from '../aPublicService.js';
import { COFOG } from '../cofog.js';
import { LOS } from '../los.js';

export const library = aPublicService({
  name: 'library',
  title: 'Bibliotek',
  description: 'Lån av böcker och andra medier, läsfrämjande arbete och hjälp med digital delaktighet.',
  about: LOS.library,
  functions: [COFOG.culture],
  channels: [Channel.ON_SITE, Channel.E_SERVICE],
  keywords: ['bibliotek', 'lånekort', 'e-böcker'],
});

export const swimmingHall = aPublicService({
  name: 'swimming-hall',
  title: 'Simhall',
  description: 'Motionssim, simskola och familjebad.',
  about: LOS.swimmingHall,
  functions: [COFOG.recreation],
  channels: [Channel.ON_SITE, Channel.E_SERVICE],
  keywords: ['simhall', 'bad', 'simskola'],
});

export const cycleRoute = aPublicService({
  name: 'cycle-route',
  title: 'Cykelled längs kusten',
  description: 'En skyltad cykelled med rastplatser och karta genom kommunerna längs kusten.',
  about: LOS.cycling,
  functions: [COFOG.tourism, COFOG.recreation],
  channels: [Channel.ON_SITE],
  keywords: ['cykelled', 'cykla', 'turism'],
});

export const hikingTrails = aPublicService({
  name: 'hiking-trails',
  title: 'Vandringsleder',
  description: 'Märkta vandringsleder med vindskydd, rastplatser och karta.',
  about: LOS.trails,
  functions: [COFOG.recreation, COFOG.tourism],
  channels: [Channel.ON_SITE],
  keywords: ['vandringsled', 'vandra', 'friluftsliv'],
});

export const businessSupport = aPublicService({
  name: 'business-support',
  title: 'Företagslots',
  description: 'En väg in för företag som behöver tillstånd, mark, lokaler eller kontakter.',
  about: LOS.businessDevelopment,
  functions: [COFOG.economicAffairs],
  channels: [Channel.TELEPHONE, Channel.E_MAIL, Channel.ON_SITE],
  keywords: ['företagslots', 'näringsliv', 'etablering'],
});

export const archives = aPublicService({
  name: 'archives',
  title: 'Kommunarkiv',
  description: 'Utlämnande av handlingar ur kommunens arkiv, såsom betyg, bygglovsritningar och protokoll.',
  about: LOS.archives,
  functions: [COFOG.generalServices],
  channels: [Channel.E_MAIL, Channel.E_SERVICE, Channel.COUNTER],
  keywords: ['arkiv', 'betyg', 'ritningar', 'allmän handling'],
});

export const dataProtection = aPublicService({
  name: 'data-protection',
  title: 'Dataskyddsombud',
  description: 'Svarar på frågor och klagomål om hur kommunens nämnder behandlar personuppgifter.',
  about: LOS.privacy,
  functions: [COFOG.generalServices],
  channels: [Channel.E_MAIL, Channel.TELEPHONE],
  keywords: ['dataskydd', 'personuppgifter', 'registerutdrag'],
});
