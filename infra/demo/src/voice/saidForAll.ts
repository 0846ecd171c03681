import { demoId } from '../record/demoId.js';

/** A consultation that a federation has been asked to answer (remiss; høring). */
export interface AskedOf {
  name: string;
  title: string;
  subject: string;
  referringBody: string;
  reference: string;
  received: string;
  deadline: string;
  /** How far it has come. */
  state: 'RECEIVED' | 'ASSIGNED' | 'DRAFT' | 'DECIDED' | 'SENT' | 'DECLINED' | 'LATE';
  decided?: string;
  sent?: string;
  /** Who writes the answer. */
  preparer?: string;
  /** What is answered, in a sentence or two. */
  answer?: string;
}

/** Something that a federation stands for, of its own accord. */
export interface StoodFor {
  name: string;
  title: string;
  text: string;
  state: 'DRAFT' | 'ADOPTED';
  adopted?: string;
}

/** The consultations of each federation, made up; what they are about is what such bodies do ask. */
export const CONSULTATIONS: Record<string, AskedOf[]> = {
  skane: [
    {
      name: 'equalisation', title: 'Kommunalekonomisk utjämning: förslag till ändrade kostnadsfaktorer', subject: 'Kommunal ekonomi', referringBody: 'Finansdepartementet', reference: 'Fi2025/01412',
      received: '2025-09-01', deadline: '2025-12-01', state: 'SENT', decided: '2025-11-20', sent: '2025-11-24', preparer: 'Beredningen för kommunal ekonomi',
      answer: 'Förbundet tillstyrker att kostnaderna för gles bebyggelse räknas om, och avstyrker att införandet sker på två år.',
    },
    {
      name: 'welfare-technology', title: 'Välfärdsteknik i äldreomsorgen: nationella krav på samverkan', subject: 'Vård och omsorg', referringBody: 'Socialdepartementet', reference: 'S2025/00987',
      received: '2025-11-10', deadline: '2026-02-16', state: 'SENT', decided: '2026-02-05', sent: '2026-02-09', preparer: 'Beredningen för välfärd',
      answer: 'Förbundet välkomnar gemensamma krav, och begär att staten betalar vad de kostar.',
    },
    {
      name: 'regional-transport-plan', title: 'Länsplan för regional transportinfrastruktur 2027–2037', subject: 'Infrastruktur', referringBody: 'Region Skåne', reference: 'RS 2025-UTV-00231',
      received: '2025-10-20', deadline: '2026-01-30', state: 'SENT', decided: '2026-02-05', sent: '2026-02-06', preparer: 'Beredningen för samhällsbyggnad',
      answer: 'Förbundet vill att pengarna till gång- och cykelvägar räknas upp, och att statens vägar på landsbygden inte glöms.',
    },
    {
      name: 'guardians', title: 'Ställföreträdare: en ny myndighet för tillsyn', subject: 'Juridik', referringBody: 'Justitiedepartementet', reference: 'Ju2026/00310',
      received: '2026-02-02', deadline: '2026-05-15', state: 'SENT', decided: '2026-04-23', sent: '2026-04-27', preparer: 'Förbundsjuristerna',
      answer: 'Förbundet avstyrker att tillsynen flyttas från kommunerna.',
    },
    {
      name: 'school-funding', title: 'Skolpengen och kommunernas skolskjuts', subject: 'Utbildning', referringBody: 'Utbildningsdepartementet', reference: 'U2026/00754',
      received: '2026-03-16', deadline: '2026-06-30', state: 'LATE', preparer: 'Beredningen för lärande',
    },
    {
      name: 'flood-risk', title: 'Ansvar för skydd mot stigande hav', subject: 'Klimat och miljö', referringBody: 'Klimat- och näringslivsdepartementet', reference: 'KN2026/01120',
      received: '2026-05-04', deadline: '2026-09-30', state: 'SENT', decided: '2026-09-17', sent: '2026-09-21', preparer: 'Beredningen för samhällsbyggnad',
      answer: 'Förbundet vill att staten delar kostnaden för skydd av kusten, och att ansvaret skrivs i lag.',
    },
    {
      name: 'data-sharing', title: 'Utbyte av uppgifter mellan kommuner i brottsförebyggande arbete', subject: 'Trygghet', referringBody: 'Justitiedepartementet', reference: 'Ju2026/00988',
      received: '2026-08-17', deadline: '2026-11-30', state: 'DRAFT', preparer: 'Förbundsjuristerna',
      answer: 'Utkast: förbundet tillstyrker, med förbehåll för att uppgifterna gallras.',
    },
    {
      name: 'energy-plan', title: 'Elnätens utbyggnad i södra Sverige', subject: 'Klimat och miljö', referringBody: 'Energimarknadsinspektionen', reference: '2026-102233',
      received: '2026-09-21', deadline: '2026-12-18', state: 'ASSIGNED', preparer: 'Beredningen för samhällsbyggnad',
    },
    {
      name: 'postal-service', title: 'Ändrad samhällsomfattande posttjänst', subject: 'Infrastruktur', referringBody: 'Post- och telestyrelsen', reference: '26-4411',
      received: '2026-06-08', deadline: '2026-08-31', state: 'DECLINED',
    },
    {
      name: 'library-law', title: 'Översyn av bibliotekslagen', subject: 'Kultur', referringBody: 'Kulturdepartementet', reference: 'Ku2026/00540',
      received: '2026-10-19', deadline: '2027-01-29', state: 'RECEIVED',
    },
  ],
  'goda-grannar': [
    {
      name: 'coast-line', title: 'Västkustbanans kapacitet söder om Halmstad', subject: 'Infrastruktur', referringBody: 'Trafikverket', reference: 'TRV 2026/33012',
      received: '2026-03-02', deadline: '2026-06-01', state: 'SENT', decided: '2026-05-19', sent: '2026-05-25', preparer: 'Styrgruppens sekretariat',
      answer: 'De fem kommunerna vill ha uppehåll i Båstad, Laholm, Halmstad och Falkenberg i varje timme.',
    },
    {
      name: 'groundwater', title: 'Åtgärdsprogram för grundvatten i Västerhavets vattendistrikt', subject: 'Klimat och miljö', referringBody: 'Vattenmyndigheten Västerhavet', reference: '537-2210-2026',
      received: '2026-08-24', deadline: '2026-12-15', state: 'DRAFT', preparer: 'Styrgruppens sekretariat',
      answer: 'Utkast: kommunerna tillstyrker, och begär tid till 2030.',
    },
  ],
  'horby-hoor': [
    {
      name: 'riksvag-23', title: 'Riksväg 23: mötesfri väg genom Mittskåne', subject: 'Infrastruktur', referringBody: 'Trafikverket', reference: 'TRV 2026/20871',
      received: '2026-04-13', deadline: '2026-08-31', state: 'SENT', decided: '2026-09-02', sent: '2026-09-03', preparer: 'Kommundirektörerna',
      answer: 'Hörby och Höör vill att sträckan byggs i en följd.',
    },
  ],
  ostfold: [
    {
      name: 'ppt', title: 'Høring: krav til kompetanse i pedagogisk-psykologisk tjeneste', subject: 'Opplæring', referringBody: 'Utdanningsdirektoratet', reference: '2026/3127',
      received: '2026-03-09', deadline: '2026-06-12', state: 'SENT', decided: '2026-06-04', sent: '2026-06-08', preparer: 'Kommunedirektørene',
      answer: 'De fem kommunene støtter kravene, og ber om at de kan oppfylles sammen.',
    },
  ],
  'laholm-halland': [],
};

/** What each federation stands for of its own accord, made up. */
export const POSITIONS: Record<string, StoodFor[]> = {
  skane: [
    { name: 'oresund', title: 'En fast förbindelse till mellan Helsingborg och Helsingör', text: 'Skånes kommuner vill att staten går vidare med en fast förbindelse.', state: 'ADOPTED', adopted: '2025-04-10' },
    { name: 'general-grants', title: 'Generella statsbidrag framför riktade', text: 'Riktade statsbidrag ska vara få, och kända innan året börjar.', state: 'ADOPTED', adopted: '2026-02-05' },
    { name: 'skills', title: 'Gemensam kompetensförsörjning i vård och omsorg', text: 'Kommunerna vill planera utbildningarna tillsammans.', state: 'DRAFT' },
  ],
  'goda-grannar': [
    { name: 'neighbours-across-the-border', title: 'Samma regler på båda sidor om länsgränsen', text: 'Kommuner som samverkar över en länsgräns ska möta samma regler i båda länen.', state: 'ADOPTED', adopted: '2026-03-17' },
  ],
  'horby-hoor': [],
  ostfold: [],
  'laholm-halland': [],
};

export const consultationId = (federation: string, { name, received }: AskedOf): string => demoId(federation, 'consultation', name, received);
export const responseId = (federation: string, { name, received }: AskedOf): string => demoId(federation, 'response', name, received);
export const positionId = (federation: string, { name }: StoodFor): string => demoId(federation, 'position', name);
