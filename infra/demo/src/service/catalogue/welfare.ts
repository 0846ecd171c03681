import { Channel } from '@samverkan/municipality';
import { aPublicService } from '../aPublicService.js';
import { COFOG } from '../cofog.js';
import { LOS } from '../los.js';

export const guardianship = aPublicService({
  name: 'guardianship',
  title: 'Överförmyndare: gode män och förvaltare',
  description: 'Prövar behov av god man eller förvaltare, utser ställföreträdare och utövar tillsyn över dem.',
  about: LOS.guardianship,
  functions: [COFOG.otherSocialProtection, COFOG.generalServices],
  channels: [Channel.COUNTER, Channel.TELEPHONE, Channel.E_MAIL, Channel.E_SERVICE],
  keywords: ['överförmyndare', 'god man', 'förvaltare', 'ställföreträdare', 'förmyndare'],
});

export const employedGuardians = aPublicService({
  name: 'employed-guardians',
  title: 'Anställda ställföreträdare (förvaltarenhet)',
  description: 'Anställda förvaltare och gode män för uppdrag som är för krävande för ideella gode män.',
  about: LOS.guardianship,
  functions: [COFOG.otherSocialProtection],
  channels: [Channel.TELEPHONE, Channel.HOME_VISIT],
  keywords: ['förvaltarenhet', 'förvaltare', 'god man', 'ställföreträdare'],
});

export const debtCounselling = aPublicService({
  name: 'budget-and-debt-counselling',
  title: 'Budget- och skuldrådgivning',
  description: 'Kostnadsfri rådgivning om hushållsekonomi och skulder, från budget till ansökan om skuldsanering.',
  about: LOS.economicAdvice,
  functions: [COFOG.socialExclusion],
  channels: [Channel.COUNTER, Channel.TELEPHONE, Channel.E_MAIL],
  keywords: ['skuldrådgivning', 'budgetrådgivning', 'skuldsanering', 'ekonomi'],
});

export const outOfHoursSocialService = aPublicService({
  name: 'out-of-hours-social-service',
  title: 'Socialjour',
  description: 'Akut hjälp av socialtjänsten på kvällar, nätter och helger.',
  about: LOS.emergencyHelp,
  functions: [COFOG.familyAndChildren, COFOG.socialExclusion],
  channels: [Channel.TELEPHONE, Channel.HOME_VISIT],
  keywords: ['socialjour', 'akut', 'orosanmälan'],
});

export const protectedHousing = aPublicService({
  name: 'protected-housing',
  title: 'Skyddat boende för våldsutsatta',
  description: 'Skyddat boende med stöd för vuxna och barn som är utsatta för våld.',
  about: LOS.crisisCentre,
  functions: [COFOG.socialExclusion, COFOG.familyAndChildren],
  channels: [Channel.TELEPHONE, Channel.ON_SITE],
  keywords: ['skyddat boende', 'våld i nära relationer', 'kvinnojour'],
});

export const familyCounselling = aPublicService({
  name: 'family-counselling',
  title: 'Familjerådgivning',
  description: 'Samtal för par och familjer med konflikter eller inför en separation. Den som söker kan vara anonym.',
  about: LOS.livingTogether,
  functions: [COFOG.familyAndChildren],
  channels: [Channel.TELEPHONE, Channel.COUNTER],
  keywords: ['familjerådgivning', 'parsamtal', 'separation'],
});

export const fosterHomes = aPublicService({
  name: 'foster-homes',
  title: 'Familjehem: rekrytering och stöd',
  description: 'Utreder, utbildar och stödjer den som vill bli familjehem för barn och unga.',
  about: LOS.fosterHomes,
  functions: [COFOG.familyAndChildren],
  channels: [Channel.TELEPHONE, Channel.E_MAIL, Channel.HOME_VISIT],
  keywords: ['familjehem', 'jourhem', 'kontaktfamilj'],
});

export const interpreters = aPublicService({
  name: 'interpreters',
  title: 'Tolkförmedling',
  description: 'Tolk på plats, per telefon eller på skärm vid möten med kommunens verksamheter.',
  about: LOS.interpreters,
  functions: [COFOG.generalServices],
  channels: [Channel.TELEPHONE, Channel.E_SERVICE, Channel.ON_SITE],
  keywords: ['tolk', 'språk', 'distanstolkning'],
});

export const rehabilitation = aPublicService({
  name: 'coordinated-rehabilitation',
  title: 'Samordnad rehabilitering till arbete',
  description: 'Stöd till den som behöver kommunen, vården och andra på en gång för att komma i arbete eller studier.',
  about: LOS.labourMarketMeasures,
  functions: [COFOG.unemployment, COFOG.disability],
  channels: [Channel.COUNTER, Channel.ON_SITE],
  keywords: ['rehabilitering', 'arbete', 'samordningsförbund'],
});

export const homeCare = aPublicService({
  name: 'home-care',
  title: 'Hemtjänst',
  description: 'Hjälp och omvårdnad i hemmet för den som på grund av ålder, sjukdom eller funktionsnedsättning behöver det.',
  about: LOS.homeHelp,
  functions: [COFOG.oldAge, COFOG.disability],
  channels: [Channel.TELEPHONE, Channel.E_SERVICE, Channel.HOME_VISIT],
  keywords: ['hemtjänst', 'äldreomsorg', 'hjälp i hemmet'],
});

export const homeCareInBorderVillages = aPublicService({
  name: 'home-care-in-border-villages',
  title: 'Hemtjänst i gränsbygden mot Svenljunga',
  description: 'Hemtjänst i nordligaste Hylte genom Svenljungas hemtjänst. Kommunens egen hemtjänst har tagit över.',
  about: LOS.homeHelp,
  functions: [COFOG.oldAge],
  channels: [Channel.HOME_VISIT],
  keywords: ['hemtjänst', 'gränsbygd'],
});

export const socialAssistance = aPublicService({
  name: 'social-assistance',
  title: 'Ekonomiskt bistånd',
  description: 'Försörjningsstöd och annat ekonomiskt bistånd för den som inte kan försörja sig själv.',
  about: LOS.socialAssistance,
  functions: [COFOG.socialExclusion],
  channels: [Channel.E_SERVICE, Channel.TELEPHONE, Channel.COUNTER],
  keywords: ['försörjningsstöd', 'ekonomiskt bistånd', 'socialbidrag'],
});

export const specialTransport = aPublicService({
  name: 'special-transport',
  title: 'Färdtjänst',
  description: 'Resor för den som har svårt att använda allmänna kommunikationer på grund av en funktionsnedsättning.',
  about: LOS.transportForDisabled,
  functions: [COFOG.disability, COFOG.transport],
  channels: [Channel.E_SERVICE, Channel.TELEPHONE],
  keywords: ['färdtjänst', 'riksfärdtjänst', 'funktionsnedsättning'],
});
