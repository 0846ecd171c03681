import { Channel } from '@samverkan/municipality';
import { aPublicService } from '../service/aPublicService.js';
import { COFOG_NB as COFOG } from '../service/cofog.js';
import { LOS_NB as LOS } from '../service/los.js';

export const debtAdvice = aPublicService({
  name: 'budget-and-debt-counselling',
  title: 'Økonomisk rådgivning og gjeldsrådgivning',
  description: 'Gratis råd om økonomi og gjeld, fra budsjett til forhandling med kreditorer.',
  about: LOS.economicAdvice,
  functions: [COFOG.socialExclusion],
  channels: [Channel.COUNTER, Channel.TELEPHONE],
  keywords: ['gjeldsrådgivning', 'økonomisk rådgivning', 'gjeldsordning'],
});

export const ppt = aPublicService({
  name: 'educational-psychology',
  title: 'Pedagogisk-psykologisk tjeneste (PPT)',
  description: 'Sakkyndig vurdering og råd for barn og unge som trenger særlig tilrettelegging i barnehage og skole.',
  about: LOS.educationalPsychology,
  functions: [COFOG.educationServices],
  channels: [Channel.TELEPHONE, Channel.ON_SITE],
  keywords: ['ppt', 'spesialundervisning', 'logoped', 'elevhelse'],
});

export const outOfHoursDoctor = aPublicService({
  name: 'out-of-hours-doctor',
  title: 'Legevakt',
  description: 'Øyeblikkelig hjelp når fastlegen ikke er å få tak i.',
  about: LOS.outOfHoursDoctor,
  functions: [COFOG.outpatientCare],
  channels: [Channel.TELEPHONE, Channel.ON_SITE],
  keywords: ['legevakt', 'øyeblikkelig hjelp'],
});

export const childWelfareDuty = aPublicService({
  name: 'out-of-hours-social-service',
  title: 'Barnevernvakt',
  description: 'Akutt hjelp til barn og familier på kvelder, netter og i helger.',
  about: LOS.childWelfare,
  functions: [COFOG.familyAndChildren],
  channels: [Channel.TELEPHONE, Channel.HOME_VISIT],
  keywords: ['barnevernvakt', 'barnevern', 'akutt'],
});

export const crisisCentre = aPublicService({
  name: 'protected-housing',
  title: 'Krisesenter',
  description: 'Botilbud og samtaler for dem som er utsatt for vold i nære relasjoner.',
  about: LOS.crisisCentre,
  functions: [COFOG.socialExclusion, COFOG.familyAndChildren],
  channels: [Channel.TELEPHONE, Channel.ON_SITE],
  keywords: ['krisesenter', 'vold i nære relasjoner'],
});

export const socialAssistance = aPublicService({
  name: 'social-assistance',
  title: 'Økonomisk sosialhjelp',
  description: 'Økonomisk stønad, og råd og veiledning fra NAV.',
  about: LOS.socialAssistance,
  functions: [COFOG.socialExclusion],
  channels: [Channel.COUNTER, Channel.E_SERVICE],
  keywords: ['sosialhjelp', 'nav', 'stønad'],
});

export const environmentalHealth = aPublicService({
  name: 'environmental-inspection',
  title: 'Miljørettet helsevern',
  description: 'Tilsyn med inneklima, badevann, støy og smittevern.',
  about: LOS.publicHealth,
  functions: [COFOG.publicHealth],
  channels: [Channel.E_MAIL, Channel.ON_SITE],
  keywords: ['miljørettet helsevern', 'tilsyn', 'kommuneoverlege'],
});

export const homeCare = aPublicService({
  name: 'home-care',
  title: 'Hjemmetjeneste',
  description: 'Hjemmesykepleie og praktisk bistand hjemme.',
  about: LOS.homeHelp,
  functions: [COFOG.oldAge, COFOG.disability],
  channels: [Channel.TELEPHONE, Channel.HOME_VISIT],
  keywords: ['hjemmesykepleie', 'hjemmehjelp', 'eldreomsorg'],
});

export const healthCentre = aPublicService({
  name: 'health-centre',
  title: 'Helsestasjon',
  description: 'Jordmor, helsestasjon og skolehelsetjeneste for barn, unge og gravide.',
  about: LOS.healthCentre,
  functions: [COFOG.outpatientCare],
  channels: [Channel.COUNTER, Channel.ON_SITE],
  keywords: ['helsestasjon', 'helsesykepleier', 'jordmor'],
});

export const kindergarten = aPublicService({
  name: 'preschool',
  title: 'Barnehageplass',
  description: 'Plass i kommunal eller privat barnehage, med felles opptak.',
  about: LOS.preschoolPlace,
  functions: [COFOG.primaryEducation],
  channels: [Channel.E_SERVICE],
  keywords: ['barnehage', 'barnehageopptak'],
});

export const adultEducation = aPublicService({
  name: 'adult-education',
  title: 'Voksenopplæring',
  description: 'Norskopplæring og grunnskole for voksne.',
  about: LOS.adultEducation,
  functions: [COFOG.otherEducation],
  channels: [Channel.ON_SITE, Channel.E_MAIL],
  keywords: ['norskopplæring', 'grunnskole for voksne'],
});

export const library = aPublicService({
  name: 'library',
  title: 'Bibliotek',
  description: 'Utlån, meråpent bibliotek og bokbuss.',
  about: LOS.library,
  functions: [COFOG.culture],
  channels: [Channel.ON_SITE, Channel.E_SERVICE],
  keywords: ['bibliotek', 'bokbuss', 'meråpent'],
});

export const fireService = aPublicService({
  name: 'rescue-service',
  title: 'Brann og redning',
  description: 'Utrykning ved branner og ulykker, feiing og branntilsyn.',
  about: LOS.fire,
  functions: [COFOG.fireProtection],
  channels: [Channel.TELEPHONE, Channel.E_SERVICE],
  keywords: ['brannvesen', 'feiing', 'branntilsyn'],
});

export const waterAndSewage = aPublicService({
  name: 'water-and-sewage',
  title: 'Vann og avløp',
  description: 'Drikkevann og avløp i kommunens forsyningsområde.',
  about: LOS.waterAndSewage,
  functions: [COFOG.waterSupply, COFOG.wasteWater],
  channels: [Channel.TELEPHONE, Channel.E_SERVICE],
  keywords: ['drikkevann', 'avløp', 'vannlekkasje'],
});

export const refuse = aPublicService({
  name: 'refuse-collection',
  title: 'Renovasjon',
  description: 'Henting av husholdningsavfall, og gjenvinningsstasjon.',
  about: LOS.refuse,
  functions: [COFOG.waste],
  channels: [Channel.E_SERVICE],
  keywords: ['renovasjon', 'avfall', 'gjenvinning'],
});

export const surveying = aPublicService({
  name: 'maps-and-surveying',
  title: 'Kart og oppmåling',
  description: 'Oppmålingsforretning, deling av eiendom og kart.',
  about: LOS.surveying,
  functions: [COFOG.communityDevelopment],
  channels: [Channel.E_SERVICE, Channel.ON_SITE],
  keywords: ['oppmåling', 'kart', 'matrikkel'],
});

export const buildingMatters = aPublicService({
  name: 'building-permits',
  title: 'Byggesak',
  description: 'Veiledning, søknad og tilsyn etter plan- og bygningsloven.',
  about: LOS.buildingMatters,
  functions: [COFOG.communityDevelopment],
  channels: [Channel.E_SERVICE, Channel.COUNTER],
  keywords: ['byggesak', 'byggetillatelse', 'nabovarsel'],
});

export const agriculture = aPublicService({
  name: 'agricultural-office',
  title: 'Landbrukskontor',
  description: 'Tilskudd, konsesjon, skogbruk og viltforvaltning.',
  about: LOS.agriculture,
  functions: [COFOG.economicAffairs],
  channels: [Channel.COUNTER, Channel.E_SERVICE],
  keywords: ['landbruk', 'konsesjon', 'skogbruk'],
});

export const harbour = aPublicService({
  name: 'small-boat-harbour',
  title: 'Gjestehavn og båtplasser',
  description: 'Utleie av båtplasser og drift av gjestehavnene.',
  about: LOS.harbours,
  functions: [COFOG.recreation, COFOG.transport],
  channels: [Channel.E_SERVICE, Channel.ON_SITE],
  keywords: ['båtplass', 'gjestehavn', 'småbåthavn'],
});

export const dataProtection = aPublicService({
  name: 'data-protection',
  title: 'Personvernombud',
  description: 'Råd om personvern, og kontakt for den som vil vite hva kommunen har lagret.',
  about: LOS.privacy,
  functions: [COFOG.generalServices],
  channels: [Channel.E_MAIL, Channel.TELEPHONE],
  keywords: ['personvern', 'innsyn'],
});
