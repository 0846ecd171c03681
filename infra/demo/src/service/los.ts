import { type Concept, Language } from '@samverkan/municipality';

const LOS_ADDRESS = 'https://psi.norge.no/los';

/** An entry of LOS: its address, its name there, and our translation of it to Swedish. */
type Entry = [address: string, swedish: string, norwegian: string];

const theme = (path: string, swedish: string, norwegian: string): Entry => [`${LOS_ADDRESS}/tema/${path}`, swedish, norwegian];
const word = (path: string, swedish: string, norwegian: string): Entry => [`${LOS_ADDRESS}/ord/${path}`, swedish, norwegian];

const entries = {
  adaptedTeaching: word('tilpasset-opplaring', 'Anpassad undervisning', 'Tilpasset opplæring'),
  adultEducation: theme('voksenopplaring', 'Vuxenutbildning', 'Voksenopplæring'),
  agriculture: theme('landbruk', 'Lantbruk', 'Landbruk'),
  archives: word('arkiv', 'Arkiv', 'Arkiv'),
  bathingPlaces: word('badeplass', 'Badplats', 'Badeplass'),
  buildingMatters: word('byggesak', 'Byggärende', 'Byggesak'),
  businessDevelopment: theme('naringsutvikling', 'Näringslivsutveckling', 'Næringsutvikling'),
  childWelfare: word('barnevern', 'Barnavård', 'Barnevern'),
  crisisCentre: word('krisesenter', 'Kriscentrum', 'Krisesenter'),
  cultureSchool: word('musikk-og-kulturskole', 'Musik- och kulturskola', 'Musikk- og kulturskole'),
  cycling: word('sykkel', 'Cykel', 'Sykkel'),
  economicAdvice: word('okonomisk-radgiving', 'Ekonomisk rådgivning', 'Økonomisk rådgiving'),
  educationalPsychology: word('pedagogisk-psykologisk-tjeneste', 'Pedagogisk-psykologisk tjänst', 'Pedagogisk-psykologisk tjeneste'),
  emergencyHelp: theme('akutt-hjelp', 'Akut hjälp', 'Akutt hjelp'),
  emergencyPlanning: theme('samfunnssikkerhet-og-beredskap', 'Samhällssäkerhet och beredskap', 'Samfunnssikkerhet og beredskap'),
  energyUse: word('energibruk', 'Energianvändning', 'Energibruk'),
  fire: theme('brann', 'Brand', 'Brann'),
  fosterHomes: word('fosterhjem', 'Familjehem', 'Fosterhjem'),
  guardianship: word('vergemal', 'Förmyndarskap', 'Vergemål'),
  harbours: word('batplass', 'Båtplats', 'Båtplass'),
  hazardousWaste: word('farlig-avfall', 'Farligt avfall', 'Farlig avfall'),
  healthCentre: word('helsestasjon', 'Barnavårdscentral', 'Helsestasjon'),
  homeHelp: word('hjemmehjelp', 'Hemhjälp', 'Hjemmehjelp'),
  interpreters: word('tolketjeneste', 'Tolktjänst', 'Tolketjeneste'),
  labourMarketMeasures: word('arbeidsmarkedstiltak', 'Arbetsmarknadsåtgärder', 'Arbeidsmarkedstiltak'),
  library: word('bibliotektjenester', 'Bibliotekstjänster', 'Bibliotektjenester'),
  licences: word('bevilling-og-tillatelser', 'Serveringstillstånd och andra tillstånd', 'Bevilling og tillatelser'),
  livingTogether: theme('samliv', 'Samlevnad', 'Samliv'),
  outOfHoursDoctor: word('legevakt', 'Jourläkare', 'Legevakt'),
  pollution: theme('forurensning-og-straling', 'Föroreningar och strålning', 'Forurensning og stråling'),
  postSecondaryVocational: word('fagskoleutdanning', 'Yrkeshögskoleutbildning', 'Fagskoleutdanning'),
  preschoolPlace: word('barnehageplass', 'Förskoleplats', 'Barnehageplass'),
  privacy: word('personvern', 'Skydd av personuppgifter', 'Personvern'),
  publicHealth: theme('folkehelse', 'Folkhälsa', 'Folkehelse'),
  recycling: word('returordninger', 'Retursystem', 'Returordninger'),
  refuse: word('renovasjon', 'Renhållning', 'Renovasjon'),
  schoolTransport: word('skoleskyss', 'Skolskjuts', 'Skoleskyss'),
  socialAssistance: word('sosialhjelp', 'Ekonomiskt bistånd', 'Sosialhjelp'),
  surveying: word('oppmaling', 'Mätning', 'Oppmåling'),
  swimmingHall: word('svommehall', 'Simhall', 'Svømmehall'),
  trails: word('turloyper', 'Vandringsleder', 'Turløyper'),
  transportForDisabled: word('tilrettelagt-transport', 'Anpassade transporter', 'Tilrettelagt transport'),
  upperSecondary: word('videregaende-opplaring', 'Gymnasieutbildning', 'Videregående opplæring'),
  waterAndSewage: word('vann-og-avlop', 'Vatten och avlopp', 'Vann og avløp'),
} as const;

type Name = keyof typeof entries;

const losIn = (language: Language) =>
  Object.fromEntries(Object.entries(entries).map(([name, [code, swedish, norwegian]]) => [name, { scheme: 'LOS', code, label: language === Language.sv ? swedish : norwegian }])) as Record<Name, Concept>;

/** Themes and words of LOS, the Norwegian public sector's list of themes, with their names in Swedish and in Norwegian. */
export const LOS = losIn(Language.sv);
export const LOS_NB = losIn(Language.nb);
