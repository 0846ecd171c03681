import { Channel } from '@samverkan/municipality';
import { aPublicService } from '../aPublicService.js';
import { COFOG } from '../cofog.js';
import { LOS } from '../los.js';

export const preschool = aPublicService({
  name: 'preschool',
  title: 'Förskola och pedagogisk omsorg',
  description: 'Plats i förskola eller pedagogisk omsorg för barn från ett år.',
  about: LOS.preschoolPlace,
  functions: [COFOG.primaryEducation],
  channels: [Channel.E_SERVICE, Channel.ON_SITE],
  keywords: ['förskola', 'barnomsorg', 'förskoleplats'],
});

export const adaptedSchool = aPublicService({
  name: 'adapted-school',
  title: 'Anpassad grundskola',
  description: 'Grundskola för elever med intellektuell funktionsnedsättning.',
  about: LOS.adaptedTeaching,
  functions: [COFOG.primaryEducation, COFOG.educationServices],
  channels: [Channel.ON_SITE, Channel.TELEPHONE],
  keywords: ['anpassad grundskola', 'särskilt stöd'],
});

export const upperSecondary = aPublicService({
  name: 'upper-secondary',
  title: 'Gymnasieskola',
  description: 'Gymnasieutbildning, med fritt val mellan skolorna i de kommuner som samverkar.',
  about: LOS.upperSecondary,
  functions: [COFOG.secondaryEducation],
  channels: [Channel.E_SERVICE, Channel.ON_SITE],
  keywords: ['gymnasium', 'gymnasieval', 'yrkesprogram'],
});

export const adultEducation = aPublicService({
  name: 'adult-education',
  title: 'Kommunal vuxenutbildning',
  description: 'Grundläggande och gymnasiala kurser, yrkesutbildning och svenska för invandrare för vuxna.',
  about: LOS.adultEducation,
  functions: [COFOG.otherEducation, COFOG.secondaryEducation],
  channels: [Channel.E_SERVICE, Channel.ON_SITE],
  keywords: ['komvux', 'vuxenutbildning', 'sfi'],
});

export const higherVocationalEducation = aPublicService({
  name: 'higher-vocational-education',
  title: 'Yrkeshögskola',
  description: 'Eftergymnasial yrkesutbildning som tas fram tillsammans med arbetslivet.',
  about: LOS.postSecondaryVocational,
  functions: [COFOG.postSecondaryEducation],
  channels: [Channel.E_SERVICE, Channel.ON_SITE],
  keywords: ['yrkeshögskola', 'yh-utbildning'],
});

export const pupilHealth = aPublicService({
  name: 'school-psychologist',
  title: 'Elevhälsa: skolpsykolog',
  description: 'Psykologiska insatser och utredningar för elever i förskoleklass, grundskola och gymnasieskola.',
  about: LOS.educationalPsychology,
  functions: [COFOG.educationServices],
  channels: [Channel.ON_SITE],
  keywords: ['elevhälsa', 'skolpsykolog', 'utredning'],
});

export const schoolTransport = aPublicService({
  name: 'school-transport',
  title: 'Skolskjuts',
  description: 'Kostnadsfri resa mellan hemmet och skolan för elever som har rätt till det.',
  about: LOS.schoolTransport,
  functions: [COFOG.educationServices],
  channels: [Channel.E_SERVICE, Channel.TELEPHONE],
  keywords: ['skolskjuts', 'skolbuss', 'elevresa'],
});

export const cultureSchool = aPublicService({
  name: 'culture-school',
  title: 'Kulturskola',
  description: 'Undervisning i musik, dans, drama och bild för barn och unga på fritiden.',
  about: LOS.cultureSchool,
  functions: [COFOG.culture, COFOG.otherEducation],
  channels: [Channel.E_SERVICE, Channel.ON_SITE],
  keywords: ['kulturskola', 'musikskola', 'instrument'],
});

export const swimmingLessons = aPublicService({
  name: 'swimming-lessons',
  title: 'Simundervisning för skolelever',
  description: 'Simundervisning inom skolans idrottsämne.',
  about: LOS.swimmingHall,
  functions: [COFOG.primaryEducation, COFOG.recreation],
  channels: [Channel.ON_SITE],
  keywords: ['simskola', 'simundervisning', 'simhall'],
});
