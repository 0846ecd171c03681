import { Language, type Need, NeedPriority, NeedState } from '@samverkan/municipality';
import { daysAfter } from '../record/daysAfter.js';
import { demoId } from '../record/demoId.js';
import { hashOf } from '../record/hashOf.js';
import { oneOf } from '../record/oneOf.js';
import { madeUp } from '../record/provenance.js';

/** A need that several members have, each in its own words or not at all. */
export interface CommonNeed {
  name: string;
  title: string;
  text: string;
  /** Whether a project answers to it, so that those who have put it forward note that it is taken up. */
  takenUp: boolean;
  /** How many members in a hundred have put it forward. */
  share: number;
}

const NORDIC: Record<'sv' | 'nb', CommonNeed[]> = {
  sv: [
    { name: 'welfare-technology', title: 'Välfärdsteknik i hemtjänsten', text: 'Stöd att välja, köpa och införa, när ingen har gjort det förut.', takenUp: true, share: 55 },
    { name: 'information-security', title: 'Informationssäkerhet i små kommuner', text: 'En ensam informationssäkerhetssamordnare räcker inte till för de nya kraven.', takenUp: true, share: 45 },
    { name: 'climate-adaptation', title: 'Klimatanpassning av dagvatten', text: 'Gemensamma underlag för skyfall och stigande hav.', takenUp: true, share: 40 },
    { name: 'supply-of-skills', title: 'Kompetensförsörjning i förskola och omsorg', text: 'Utbildningsplatser nära, och vägar in för dem som redan är anställda.', takenUp: true, share: 50 },
    { name: 'procurement', title: 'Upphandlingskompetens', text: 'Någon att fråga vid svåra upphandlingar.', takenUp: false, share: 35 },
    { name: 'crisis-preparedness', title: 'Civil beredskap: krigsorganisation och övning', text: 'Övningar tillsammans, och mallar som håller.', takenUp: false, share: 40 },
    { name: 'guardians', title: 'Rekrytering av gode män', text: 'De ideella räcker inte till, och de blir äldre.', takenUp: false, share: 20 },
    { name: 'rural-broadband', title: 'Bredband på landsbygden', text: 'De sista hushållen nås inte av marknaden.', takenUp: false, share: 15 },
  ],
  nb: [
    { name: 'welfare-technology', title: 'Velferdsteknologi i hjemmetjenesten', text: 'Hjelp til å velge, kjøpe og ta i bruk.', takenUp: true, share: 60 },
    { name: 'legal-advice', title: 'Juridisk rådgivning', text: 'Ingen av kommunene har egen jurist.', takenUp: true, share: 70 },
    { name: 'planning', title: 'Planleggere', text: 'Stillinger står ledige i flere år.', takenUp: false, share: 50 },
  ],
};

/** What the members of a federation need: the Norwegian ones speak of their own. */
export const commonNeedsOf = (federation: string): CommonNeed[] => NORDIC[languageOf(federation)];

/** The needs that a member has put forward to a federation: the same from every member's view, and from the secretariat's. */
export const needsOf = (federation: string, organisation: string): Need[] =>
  commonNeedsOf(federation).flatMap((need) => (hashOf(`${federation} ${organisation} ${need.name}`) % 100 < need.share ? [toNeed(federation, organisation, need)] : []));

function toNeed(federationId: string, organisation: string, { name, title, text, takenUp }: CommonNeed): Need {
  const chance = `${federationId} ${organisation} need ${name}`;
  return {
    id: demoId(organisation, 'need', `${federationId} ${name}`),
    federationId,
    areaId: null,
    title,
    text: hashOf(chance) % 4 === 0 ? null : text,
    priority: oneOf([NeedPriority.HIGH, NeedPriority.MEDIUM, NeedPriority.MEDIUM, NeedPriority.LOW], chance),
    state: takenUp ? oneOf([NeedState.TAKEN_UP, NeedState.TAKEN_UP, NeedState.TAKEN_UP, NeedState.CLOSED], chance) : NeedState.SUBMITTED,
    submittedOn: daysAfter('2025-09-01', hashOf(chance) % 300),
    language: Language[languageOf(federationId)],
    provenance: madeUp(chance),
  };
}

const languageOf = (federation: string): 'sv' | 'nb' => (federation === 'ostfold' ? 'nb' : 'sv');
