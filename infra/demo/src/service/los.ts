import type { Concept } from '@samverkan/municipality';

const LOS_ADDRESS = 'https://psi.norge.no/los';

/** A theme or a word of LOS, the Norwegian public sector's list of themes; the label is our translation to Swedish. */
const theme = (path: string, label: string): Concept => ({ scheme: 'LOS', code: `${LOS_ADDRESS}/tema/${path}`, label });
const word = (path: string, label: string): Concept => ({ scheme: 'LOS', code: `${LOS_ADDRESS}/ord/${path}`, label });

export const LOS = {
  adaptedTeaching: word('tilpasset-opplaring', 'Anpassad undervisning'),
  adultEducation: theme('voksenopplaring', 'Vuxenutbildning'),
  archives: word('arkiv', 'Arkiv'),
  bathingPlaces: word('badeplass', 'Badplats'),
  buildingMatters: word('byggesak', 'Byggärende'),
  businessDevelopment: theme('naringsutvikling', 'Näringslivsutveckling'),
  crisisCentre: word('krisesenter', 'Kriscentrum'),
  cultureSchool: word('musikk-og-kulturskole', 'Musik- och kulturskola'),
  cycling: word('sykkel', 'Cykel'),
  economicAdvice: word('okonomisk-radgiving', 'Ekonomisk rådgivning'),
  educationalPsychology: word('pedagogisk-psykologisk-tjeneste', 'Pedagogisk-psykologisk tjänst'),
  emergencyHelp: theme('akutt-hjelp', 'Akut hjälp'),
  energyUse: word('energibruk', 'Energianvändning'),
  fire: theme('brann', 'Brand'),
  fosterHomes: word('fosterhjem', 'Familjehem'),
  guardianship: word('vergemal', 'Förmyndarskap'),
  harbours: word('batplass', 'Båtplats'),
  hazardousWaste: word('farlig-avfall', 'Farligt avfall'),
  homeHelp: word('hjemmehjelp', 'Hemhjälp'),
  interpreters: word('tolketjeneste', 'Tolktjänst'),
  labourMarketMeasures: word('arbeidsmarkedstiltak', 'Arbetsmarknadsåtgärder'),
  library: word('bibliotektjenester', 'Bibliotekstjänster'),
  licences: word('bevilling-og-tillatelser', 'Serveringstillstånd och andra tillstånd'),
  livingTogether: theme('samliv', 'Samlevnad'),
  pollution: theme('forurensning-og-straling', 'Föroreningar och strålning'),
  postSecondaryVocational: word('fagskoleutdanning', 'Yrkeshögskoleutbildning'),
  preschoolPlace: word('barnehageplass', 'Förskoleplats'),
  privacy: word('personvern', 'Skydd av personuppgifter'),
  recycling: word('returordninger', 'Retursystem'),
  refuse: word('renovasjon', 'Renhållning'),
  schoolTransport: word('skoleskyss', 'Skolskjuts'),
  socialAssistance: word('sosialhjelp', 'Ekonomiskt bistånd'),
  surveying: word('oppmaling', 'Mätning'),
  swimmingHall: word('svommehall', 'Simhall'),
  trails: word('turloyper', 'Vandringsleder'),
  transportForDisabled: word('tilrettelagt-transport', 'Anpassade transporter'),
  upperSecondary: word('videregaende-opplaring', 'Gymnasieutbildning'),
  waterAndSewage: word('vann-og-avlop', 'Vatten och avlopp'),
} as const;
