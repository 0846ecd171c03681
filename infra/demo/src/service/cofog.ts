import type { Concept } from '@samverkan/municipality';

/** A group of COFOG, the UN's and Eurostat's classification of the functions of government, with its name in Swedish. */
const group = (code: string, label: string): Concept => ({ scheme: 'COFOG', code, label });

export const COFOG = {
  generalServices: group('01.3', 'Allmänna tjänster'),
  fireProtection: group('03.2', 'Brandförsvar och räddningstjänst'),
  economicAffairs: group('04.1', 'Allmänna näringslivs- och arbetsmarknadsfrågor'),
  energy: group('04.3', 'Bränsle och energi'),
  transport: group('04.5', 'Transporter'),
  tourism: group('04.7', 'Övriga näringar, turism'),
  waste: group('05.1', 'Avfallshantering'),
  wasteWater: group('05.2', 'Avloppsvattenhantering'),
  pollution: group('05.3', 'Minskning av miljöföroreningar'),
  environment: group('05.6', 'Övrigt miljöskydd'),
  communityDevelopment: group('06.2', 'Samhällsplanering'),
  waterSupply: group('06.3', 'Vattenförsörjning'),
  publicHealth: group('07.4', 'Hälso- och miljöskydd'),
  recreation: group('08.1', 'Fritid och idrott'),
  culture: group('08.2', 'Kultur'),
  primaryEducation: group('09.1', 'Förskola och grundskola'),
  secondaryEducation: group('09.2', 'Gymnasieutbildning'),
  postSecondaryEducation: group('09.3', 'Eftergymnasial utbildning utanför högskolan'),
  otherEducation: group('09.5', 'Utbildning som inte hör till någon nivå'),
  educationServices: group('09.6', 'Stödtjänster till utbildning'),
  disability: group('10.1', 'Sjukdom och funktionsnedsättning'),
  oldAge: group('10.2', 'Äldre'),
  familyAndChildren: group('10.4', 'Familj och barn'),
  unemployment: group('10.5', 'Arbetslöshet'),
  socialExclusion: group('10.7', 'Social utsatthet'),
  otherSocialProtection: group('10.9', 'Övrigt socialt skydd'),
} as const;
