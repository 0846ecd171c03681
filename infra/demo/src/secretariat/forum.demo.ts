import { AudienceRule, FlowDirection, Forum, ForumState, ForumType, Level, ParticipantKind, type ForumParticipant, type InformationFlow } from '@samverkan/federation';
import { readFederation } from '@samverkan/schema';
import { findOfficialName } from '../organisation/findOfficialName.js';
import { demoId } from '../record/demoId.js';
import { madeUp, readFrom } from '../record/provenance.js';
import { languageOf } from './languageOf.js';
import type { SecretariatPart } from './secretariatPart.js';

/** A forum; what is left out is empty, or not stated. */
type Told = Pick<Forum, 'type' | 'title' | 'organiser' | 'audience' | 'level'> & Partial<Forum> & { name: string };

const { MUNICIPALITY, REGION, STATE_BODY, MEMBER_OF_PARLIAMENT } = ParticipantKind;
const { IN, OUT } = FlowDirection;

const municipalitiesOf = (federation: string): ForumParticipant[] => readFederation(federation).members.map(({ id }) => ({ name: findOfficialName(id) ?? id, kind: MUNICIPALITY, organisationId: id }));
const other = (name: string, kind: ParticipantKind): ForumParticipant => ({ name, kind, organisationId: null });
const flow = (direction: FlowDirection, level: Level, subject: string): InformationFlow => ({ direction, level, subject });

const REGION_SKANE = other('Region Skåne', REGION);

const FORUMS: Record<string, () => Told[]> = {
  skane: () => [
    {
      name: 'leaders-spring', type: ForumType.LEADERSHIP_CONFERENCE, title: 'Kommunledningskonferens, våren 2026', organiser: 'Kommunförbundet Skåne', audience: AudienceRule.MUNICIPALITIES_ONLY, level: Level.REGIONAL,
      date: '2026-03-19', place: 'Höör', state: ForumState.HELD, participants: municipalitiesOf('skane'), findings: 'Kommunerna vill ha ett gemensamt brev om riktade statsbidrag.',
      information: [flow(IN, Level.NATIONAL, 'Regeringens vårproposition'), flow(OUT, Level.LOCAL, 'Läget i förhandlingen om hjälpmedel')],
    },
    {
      name: 'leaders-autumn', type: ForumType.LEADERSHIP_CONFERENCE, title: 'Kommunledningskonferens, hösten 2026', organiser: 'Kommunförbundet Skåne', audience: AudienceRule.MUNICIPALITIES_ONLY, level: Level.REGIONAL,
      date: '2026-11-26', place: 'Hässleholm', participants: municipalitiesOf('skane'),
    },
    {
      name: 'theme-health', type: ForumType.THEME_CONFERENCE, title: 'Temakonferens: nära vård', organiser: 'Kommunförbundet Skåne', coOrganiser: 'Region Skåne', audience: AudienceRule.INVITED, level: Level.REGIONAL,
      date: '2026-05-07', place: 'Lund', state: ForumState.HELD, participants: [...municipalitiesOf('skane'), REGION_SKANE], findings: 'En gemensam plan för utskrivning tas fram.',
      information: [flow(IN, Level.REGIONAL, 'Region Skånes plan för nära vård'), flow(IN, Level.INTERNATIONAL, 'Erfarenheter från Region Själland')],
    },
    {
      name: 'members-of-parliament', type: ForumType.INFLUENCE, title: 'Påverkansforum med de skånska riksdagsledamöterna', organiser: 'Kommunförbundet Skåne', audience: AudienceRule.INVITED, level: Level.NATIONAL,
      date: '2026-02-20', place: 'Stockholm', state: ForumState.HELD, participants: [other('De skånska riksdagsledamöterna', MEMBER_OF_PARLIAMENT), other('Kommunförbundet Skånes styrelse', ParticipantKind.ASSOCIATION)],
      issues: ['Riktade statsbidrag', 'En fast förbindelse till över Öresund', 'Elpriser i södra Sverige'], findings: 'Två ledamöter tar upp statsbidragen i en interpellation.',
      information: [flow(OUT, Level.NATIONAL, 'Kommunernas ekonomi 2027')],
    },
    {
      name: 'leadership-forum', type: ForumType.LEADERSHIP_FORUM, title: 'Skånskt ledningsforum', organiser: 'Länsstyrelsen Skåne', coOrganiser: 'Region Skåne', audience: AudienceRule.INVITED, level: Level.REGIONAL,
      date: '2026-09', state: ForumState.HELD, participants: [other('Länsstyrelsen Skåne', STATE_BODY), REGION_SKANE, other('Kommunförbundet Skåne', ParticipantKind.ASSOCIATION)], information: [flow(IN, Level.REGIONAL, 'Länets krisberedskap')],
    },
    {
      name: 'presidia', type: ForumType.PRESIDIA, title: 'Presidierna i Kommunförbundet Skåne och Region Skåne', organiser: 'Kommunförbundet Skåne', coOrganiser: 'Region Skåne', audience: AudienceRule.INVITED, level: Level.REGIONAL,
      date: '2026-12', participants: [other('Kommunförbundet Skånes presidium', ParticipantKind.ASSOCIATION), other('Regionstyrelsens presidium', REGION)],
    },
  ],
  'goda-grannar': () => [
    {
      name: 'leaders', type: ForumType.LEADERSHIP_CONFERENCE, title: 'De fem kommunledningarna', organiser: 'Goda grannar', audience: AudienceRule.MUNICIPALITIES_ONLY, level: Level.LOCAL,
      date: '2026-04-14', place: 'Laholm', state: ForumState.HELD, participants: municipalitiesOf('goda-grannar'), findings: 'Förvaltarenheten går före de andra områdena.', information: [flow(IN, Level.NATIONAL, 'Utredningen om ställföreträdare')],
    },
    {
      name: 'regions', type: ForumType.THEME_CONFERENCE, title: 'Över länsgränsen: två regioner, fem kommuner', organiser: 'Goda grannar', coOrganiser: 'Region Halland', audience: AudienceRule.INVITED, level: Level.REGIONAL,
      date: '2026-12-03', place: 'Båstad', participants: [...municipalitiesOf('goda-grannar'), other('Region Halland', REGION), REGION_SKANE],
    },
  ],
  ostfold: () => [
    {
      name: 'inspiria', type: ForumType.SEMINAR, title: 'Seminar på Inspiria', organiser: 'Marker kommune', audience: AudienceRule.INVITED, level: Level.LOCAL, date: '2017-09-08', place: 'Inspiria, Sarpsborg', state: ForumState.HELD,
      participants: readFederation('ostfold').members.map(({ id }) => ({ name: `Ledergruppen i ${(findOfficialName(id) ?? id).replace(/ kommune$/, '')}`, kind: MUNICIPALITY, organisationId: id })),
      findings: 'Dette har lederne tro på: flere fordeler ved å etablere nettverk og økt samarbeid.',
      provenance: readFrom('Marker kommune, «Samarbeid for bedre tjenester»; dagen er 8. september, året følger av teksten', '2017-09-08'),
    },
  ],
};

/** The forums of each federation: made up, but for the seminar that Marker tells of. */
export const forumDemo: SecretariatPart = {
  rowsOf: (federation) => [[Forum, (FORUMS[federation]?.() ?? []).map(({ name, ...told }) => toForum(demoId(federation, 'forum', name), federation, told))]],
};

const toForum = (id: string, federation: string, told: Omit<Told, 'name'>) => ({
  coOrganiser: null, date: null, place: null, state: ForumState.PLANNED, participants: [], issues: [], findings: null, information: [],
  id, language: languageOf(federation), provenance: madeUp(id), ...told,
});
