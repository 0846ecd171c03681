import { Language, Meeting, MeetingPlan, MeetingState, SeatRole } from '@samverkan/municipality';
import { bodiesOf } from '../body/bodiesOf.js';
import { bodyId, type ToldBody } from '../body/toldBody.js';
import type { DemoPart } from '../demoPart.js';
import { demoId } from '../record/demoId.js';
import { hashOf } from '../record/hashOf.js';
import { languageOf } from '../record/languageOf.js';
import { AS_OF, madeUp } from '../record/provenance.js';
import type { Records } from '../record/records.js';

/** How many meetings a year bodies plan, by their keys. The others have no plan. */
const PER_YEAR: Readonly<Record<string, number>> = { board: 10, 'working-committee': 10, preparatory: 4, quality: 2, 'children-group': 4, 'safety-group': 4 };

const YEARS = [2025, 2026];

/** The days of a year's meetings: Wednesdays, spread over the year but for July. */
const MONTHS: Readonly<Record<number, string[]>> = {
  2: ['03', '10'],
  4: ['03', '06', '09', '12'],
  10: ['01', '02', '03', '04', '05', '06', '09', '10', '11', '12'],
};

const AGENDA = {
  [Language.sv]: ['Föregående anteckningar', 'Lägesrapport från samverkan', 'Uppföljning av resultatmålen', 'Ärenden att sända vidare', 'Övrigt'],
  [Language.nb]: ['Referat fra forrige møte', 'Status for samarbeidet', 'Oppfølging av målene', 'Saker som sendes videre', 'Eventuelt'],
};

/** What bodies have planned, called and held. Laholm's preparatory body holds its four a year; elsewhere one is called off now and then. */
export const meetingDemo: DemoPart = {
  rowsOf: (member) => {
    const bodies = bodiesOf(member).filter(({ key }) => key in PER_YEAR);
    return [
      [MeetingPlan, bodies.flatMap((body) => planRows(member, body))],
      [Meeting, bodies.flatMap((body) => YEARS.flatMap((year) => meetingRows(member, body, year)))],
    ];
  },
};

function planRows({ organisation: { id } }: Records, { key }: ToldBody): object[] {
  return YEARS.map((year) => ({ body: bodyId(id, key), year, perYear: PER_YEAR[key]!, provenance: madeUp(`${id} plan ${key} ${year}`) }));
}

function meetingRows(member: Records, { key, seats = [] }: ToldBody, year: number): object[] {
  const { id } = member.organisation;
  const calledBy = seats.find(({ role }) => role === SeatRole.CONVENOR)?.holder ?? null;
  const agenda = AGENDA[languageOf(member)];
  return MONTHS[PER_YEAR[key]!]!.map((month) => {
    const chance = hashOf(`${id} meeting ${key} ${year} ${month}`);
    const date = wednesday(year, month, 1 + (chance % 2));
    const state = stateOf(id, key, date, chance);
    const called = state !== MeetingState.PLANNED;
    return {
      id: demoId(id, 'meeting', `${key} ${date}`),
      body: bodyId(id, key),
      date,
      extra: false,
      state,
      calledBy: called ? calledBy : null,
      agenda: called ? agenda.slice(0, 3 + (chance % 3)) : [],
      minutesUrl: null,
      provenance: madeUp(`${id} meeting ${key} ${date}`),
    };
  });
}

function stateOf(organisation: string, key: string, date: string, chance: number): MeetingState {
  if (date > AS_OF) return MeetingState.PLANNED;
  const steady = organisation === 'laholm' && key === 'preparatory';
  return !steady && chance % 9 === 0 ? MeetingState.CANCELLED : MeetingState.HELD;
}

/** The first or the second Wednesday of a month. */
function wednesday(year: number, month: string, which: number): string {
  const first = new Date(`${year}-${month}-01`).getUTCDay();
  const day = 1 + ((3 - first + 7) % 7) + 7 * (which - 1);
  return `${year}-${month}-${String(day).padStart(2, '0')}`;
}
