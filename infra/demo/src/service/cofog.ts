import { type Concept, Language } from '@samverkan/municipality';

/** A group of COFOG: its code, and our names for it in Swedish and in Norwegian. */
const groups = {
  generalServices: ['01.3', 'Allmänna tjänster', 'Alminnelige tjenester'],
  fireProtection: ['03.2', 'Brandförsvar och räddningstjänst', 'Brannvern'],
  economicAffairs: ['04.1', 'Allmänna näringslivs- och arbetsmarknadsfrågor', 'Generelle økonomiske, kommersielle og arbeidsmarkedsrelaterte forhold'],
  energy: ['04.3', 'Bränsle och energi', 'Drivstoff og energi'],
  transport: ['04.5', 'Transporter', 'Transport'],
  tourism: ['04.7', 'Övriga näringar, turism', 'Andre næringer, turisme'],
  waste: ['05.1', 'Avfallshantering', 'Avfallshåndtering'],
  wasteWater: ['05.2', 'Avloppsvattenhantering', 'Avløpshåndtering'],
  pollution: ['05.3', 'Minskning av miljöföroreningar', 'Bekjempelse av forurensning'],
  environment: ['05.6', 'Övrigt miljöskydd', 'Annet miljøvern'],
  communityDevelopment: ['06.2', 'Samhällsplanering', 'Samfunnsutvikling'],
  waterSupply: ['06.3', 'Vattenförsörjning', 'Vannforsyning'],
  outpatientCare: ['07.2', 'Öppenvård', 'Tjenester utenfor institusjon'],
  publicHealth: ['07.4', 'Hälso- och miljöskydd', 'Folkehelse'],
  recreation: ['08.1', 'Fritid och idrott', 'Fritid og idrett'],
  culture: ['08.2', 'Kultur', 'Kultur'],
  primaryEducation: ['09.1', 'Förskola och grundskola', 'Barnehage og grunnskole'],
  secondaryEducation: ['09.2', 'Gymnasieutbildning', 'Videregående opplæring'],
  postSecondaryEducation: ['09.3', 'Eftergymnasial utbildning utanför högskolan', 'Fagskole'],
  otherEducation: ['09.5', 'Utbildning som inte hör till någon nivå', 'Utdanning uten nivå'],
  educationServices: ['09.6', 'Stödtjänster till utbildning', 'Støttetjenester til utdanning'],
  disability: ['10.1', 'Sjukdom och funktionsnedsättning', 'Sykdom og funksjonsnedsettelse'],
  oldAge: ['10.2', 'Äldre', 'Eldre'],
  familyAndChildren: ['10.4', 'Familj och barn', 'Familie og barn'],
  unemployment: ['10.5', 'Arbetslöshet', 'Arbeidsledighet'],
  socialExclusion: ['10.7', 'Social utsatthet', 'Sosial utestenging'],
  otherSocialProtection: ['10.9', 'Övrigt socialt skydd', 'Annen sosial trygghet'],
} as const;

type Name = keyof typeof groups;

const cofogIn = (language: Language) =>
  Object.fromEntries(Object.entries(groups).map(([name, [code, swedish, norwegian]]) => [name, { scheme: 'COFOG', code, label: language === Language.sv ? swedish : norwegian }])) as Record<Name, Concept>;

/** Groups of COFOG, the UN's and Eurostat's classification of the functions of government, in Swedish and in Norwegian. */
export const COFOG = cofogIn(Language.sv);
export const COFOG_NB = cofogIn(Language.nb);
