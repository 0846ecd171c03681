import { OutputKind, Project, ProjectOutput, ProjectState } from '@samverkan/federation';
import { Currency } from '@samverkan/common';
import { listFederations, readFederation } from '@samverkan/schema';
import { commonNeedsOf, needsOf } from '../need/needs.js';
import { daysAfter } from '../record/daysAfter.js';
import { demoId } from '../record/demoId.js';
import { hashOf } from '../record/hashOf.js';
import { madeUp } from '../record/provenance.js';
import { languageOf } from './languageOf.js';
import type { SecretariatPart } from './secretariatPart.js';

type Output = [kind: OutputKind, title: string, month: string, open: boolean, asked: boolean];

interface Told {
  /** The name of the need that it answers to. */
  need: string;
  title: string;
  state: ProjectState;
  funder?: string;
  /** In millions of the country's money. */
  budget?: number;
  started?: string;
  closed?: string;
  outputs?: Output[];
}

const { CONFERENCE, FILM, REPORT } = OutputKind;

const SWEDISH: Told[] = [
  {
    need: 'welfare-technology', title: 'Välfärdsteknik som fungerar', state: ProjectState.CLOSED, funder: 'Vinnova', budget: 6.4, started: '2024-02-01', closed: '2026-01-31',
    outputs: [[CONFERENCE, 'Spridningskonferens om välfärdsteknik', '2026-01-22', true, true], [FILM, 'Så gick det till i hemtjänsten', '2025-11', true, false], [REPORT, 'Slutrapport med upphandlingsunderlag', '2026-01', true, true], [REPORT, 'Deltagarnas egna kalkyler', '2025-12', false, true]],
  },
  { need: 'information-security', title: 'Gemensam informationssäkerhetssamordning', state: ProjectState.RUNNING, funder: 'Myndigheten för civilt försvar', budget: 3.1, started: '2025-09-01', outputs: [[REPORT, 'Mallar för informationsklassning', '2026-06', true, true]] },
  { need: 'climate-adaptation', title: 'Skyfallsplaner tillsammans', state: ProjectState.GRANTED, funder: 'Naturvårdsverket', budget: 4.8 },
  { need: 'supply-of-skills', title: 'Vägar in i vården', state: ProjectState.APPLIED, funder: 'Europeiska socialfonden', budget: 18 },
  { need: 'procurement', title: 'En upphandlare att ringa', state: ProjectState.REJECTED, funder: 'Upphandlingsmyndigheten', budget: 2.2 },
];

const NORWEGIAN: Told[] = [
  { need: 'welfare-technology', title: 'Velferdsteknologi i fem kommuner', state: ProjectState.RUNNING, funder: 'Helsedirektoratet', budget: 3.5, started: '2025-03-01', outputs: [[CONFERENCE, 'Spredningskonferanse', '2026-05', true, true]] },
  { need: 'legal-advice', title: 'Felles jurist', state: ProjectState.IDEA },
];

const toldOf = (federation: string): Told[] => (federation === 'ostfold' ? NORWEGIAN : SWEDISH);

/** What each federation does about its members' needs, made up: each project answers to the needs of one kind that members have put forward. */
export const projectDemo: SecretariatPart = {
  rowsOf: (federation) => {
    if (!listFederations().includes(federation)) return [];
    const members = readFederation(federation).members.map(({ id }) => id);
    const projects = toldOf(federation).map((told) => ({ told, project: toProject(federation, members, told) }));
    return [
      [Project, projects.map(({ project }) => project)],
      [ProjectOutput, projects.flatMap(({ told, project }) => (told.outputs ?? []).map((output) => toOutput(federation, members, project, output)))],
    ];
  },
};

function toProject(federation: string, members: readonly string[], { need, title, state, funder, budget, started, closed }: Told) {
  const id = demoId(federation, 'project', need, daysAfter(started ?? '2026-03-02', -200));
  const wanted = commonNeedsOf(federation).find(({ name }) => name === need)?.title;
  const having = members.map((member) => ({ member, needs: needsOf(federation, member).filter((one) => one.title === wanted) })).filter(({ needs }) => needs.length > 0);
  return {
    id,
    title,
    purpose: null,
    state,
    needIds: having.flatMap(({ needs }) => needs.map((one) => one.id)),
    funder: funder ?? null,
    budget: budget === undefined ? null : { amount: Math.round(budget * 100_000_000), currency: federation === 'ostfold' ? Currency.NOK : Currency.SEK, priceYear: 2026 },
    participantIds: started === undefined ? [] : having.map(({ member }) => member),
    startedOn: started ?? null,
    closedOn: closed ?? null,
    language: languageOf(federation),
    provenance: madeUp(id),
  };
}

function toOutput(federation: string, members: readonly string[], { id: project, participantIds }: ReturnType<typeof toProject>, [kind, title, date, openToNonParticipants, asked]: Output) {
  const id = demoId(federation, 'output', title);
  const reached = members.filter((member) => participantIds.includes(member) || (openToNonParticipants && hashOf(`${id} ${member}`) % 2 === 0));
  return { id, project, kind, title, date, url: kind === CONFERENCE ? null : `https://www.${federation}.example/resultat/${hashOf(id)}`, openToNonParticipants, reachedIds: asked ? reached : null, provenance: madeUp(id) };
}
