import type { OwnAnswer } from '../../../members/router.js';
import { answersNow, rowsIn } from '../../survey.js';
import type { FigureState } from '../figures/figureState.js';
import { seasonalGain, type SeasonalGain } from './seasonalGain.js';

interface Month {
  month: number;
  load: number | null;
  capacity: number | null;
  withheld?: string | null;
}

interface ProfileRow {
  service: { id: string; thematicArea: { code: string; label: string } | null };
  unit: string;
  months: Month[] | null;
  withheld: string | null;
}

export interface MemberLoad {
  member: string;
  state: FigureState;
  /** Whether the member has answered now; what it answered before is shown, and makes nothing certain. */
  answersNow: boolean;
  withheld: string | null;
  serviceIds: string[];
  unit: string | null;
  months: Month[];
  /** The greatest load of a month; null unless all twelve are known. */
  peak: number | null;
  /** The first month, 1–12, in which it comes; null likewise. */
  peakMonth: number | null;
}

export type PoolingUnknown = 'NOT_ANSWERED' | 'WITHHELD' | 'NOT_STATED' | 'MONTH_MISSING' | 'UNITS_DIFFER' | 'ONE_MEMBER' | 'NO_LOAD';

export interface Pooling {
  thematicArea: string;
  label: string;
  unit: string | null;
  verdict: 'GAIN' | 'NO_GAIN' | 'UNKNOWN';
  unknownBecause: PoolingUnknown[];
  gain: number | null;
  /** The gain among those whose twelve months are known; null where they are fewer than two, or count different things. */
  gainOfKnown: number | null;
  peaksApart: number | null;
  peakTogether: number | null;
  peakMonth: number | null;
  months: (Month & { loadKnown: number })[];
  members: MemberLoad[];
}

const MONTHS = Array.from({ length: 12 }, (_, place) => place + 1);

/**
 * What each sort of service would gain from being run together, the greatest gain first and what is unknown last. With
 * `named`, all of those who answered count; otherwise those with a profile, and those of whom it is not known.
 */
export function findPooling(answers: readonly OwnAnswer[], { named, thematicArea }: { named: boolean; thematicArea?: string | null | undefined }): Pooling[] {
  const areas = new Map<string, string>();
  for (const { service } of answers.flatMap((answer) => rowsIn<ProfileRow>(answer, 'loadProfiles'))) {
    if (service.thematicArea) areas.set(service.thematicArea.code, service.thematicArea.label);
  }
  if (thematicArea != null && !areas.has(thematicArea)) areas.set(thematicArea, thematicArea);
  const counted = ({ state }: MemberLoad) => named || state !== 'NOT_STATED';
  return [...areas]
    .map(([code, label]) => poolingOf(code, label, answers.map((answer) => loadOf(answer, code)).filter(counted)))
    .filter(({ members }) => thematicArea != null || members.filter(({ state }) => state !== 'NOT_ANSWERED').length > 1)
    .toSorted((a, b) => (b.gain ?? -1) - (a.gain ?? -1) || (a.thematicArea < b.thematicArea ? -1 : 1));
}

function poolingOf(thematicArea: string, label: string, members: MemberLoad[]): Pooling {
  const whole = members.filter(({ peak }) => peak !== null);
  const units = new Set(members.flatMap(({ unit }) => unit ?? []));
  const unit = units.size === 1 ? [...units][0]! : null;
  const known = unit !== null && whole.length > 1 ? seasonalGain(whole.map(({ months }) => months.map(({ load }) => load!))) : undefined;
  const unknownBecause = reasonsOf(members, units.size, known);
  const certain = unknownBecause.length === 0 ? known : undefined;
  return {
    thematicArea,
    label,
    unit,
    verdict: certain ? (certain.gain! > 0 ? 'GAIN' : 'NO_GAIN') : 'UNKNOWN',
    unknownBecause,
    gain: certain?.gain ?? null,
    gainOfKnown: known?.gain ?? null,
    peaksApart: certain?.peaksApart ?? null,
    peakTogether: certain?.peakTogether ?? null,
    peakMonth: certain?.peakMonth ?? null,
    months: unit === null ? [] : MONTHS.map((month) => monthOf(month, members)),
    members,
  };
}

function reasonsOf(members: readonly MemberLoad[], units: number, known: SeasonalGain | undefined): PoolingUnknown[] {
  const states = new Set(members.map(({ state }) => state));
  const reasons: [boolean, PoolingUnknown][] = [
    [members.some((member) => !member.answersNow), 'NOT_ANSWERED'],
    [states.has('WITHHELD'), 'WITHHELD'],
    [states.has('NOT_STATED'), 'NOT_STATED'],
    [states.has('PARTLY_MEASURED'), 'MONTH_MISSING'],
    [units > 1 || members.some(({ state, unit }) => state === 'STATED' && unit === null), 'UNITS_DIFFER'],
    [members.length < 2, 'ONE_MEMBER'],
    [known?.gain === null, 'NO_LOAD'],
  ];
  return reasons.filter(([holds]) => holds).map(([, reason]) => reason);
}

function monthOf(month: number, members: readonly MemberLoad[]) {
  const loads = members.map(({ months }) => months[month - 1]?.load ?? null);
  const capacities = members.map(({ months }) => months[month - 1]?.capacity ?? null);
  return { month, load: sumOf(loads), loadKnown: sumOf(loads.filter((load) => load !== null)) ?? 0, capacity: sumOf(capacities) };
}

/** A member's load of one sort of service: of all its services of that sort together. */
function loadOf(answer: OwnAnswer, thematicArea: string): MemberLoad {
  const profiles = rowsIn<ProfileRow>(answer, 'loadProfiles').filter(({ service }) => service.thematicArea?.code === thematicArea);
  const units = new Set(profiles.map(({ unit }) => unit));
  const unpublished = profiles.find((profile) => profile.withheld !== null)?.withheld ?? null;
  const unit = units.size === 1 ? [...units][0]! : null;
  const months = unit === null || unpublished !== null ? [] : addUp(profiles.map((profile) => profile.months ?? []));
  const withheld = unpublished ?? months.find((month) => month.withheld)?.withheld ?? null;
  const loads = months.flatMap(({ load }) => load ?? []);
  const peak = loads.length === 12 ? Math.max(...loads) : null;
  return {
    member: answer.member,
    answersNow: answersNow(answer),
    state: stateOf(answer, profiles.length, withheld, months),
    withheld,
    serviceIds: profiles.map(({ service }) => service.id),
    unit,
    months,
    peak,
    peakMonth: peak === null ? null : loads.indexOf(peak) + 1,
  };
}

function stateOf(answer: OwnAnswer, profiles: number, withheld: string | null, months: readonly Month[]): FigureState {
  if ('failure' in answer) return 'NOT_ANSWERED';
  if (profiles === 0) return 'NOT_STATED';
  if (withheld !== null) return 'WITHHELD';
  return months.some(({ load }) => load === null) ? 'PARTLY_MEASURED' : 'STATED';
}

function addUp(profiles: readonly Month[][]): Month[] {
  return MONTHS.map((month) => {
    const all = profiles.map((months) => months.find((one) => one.month === month));
    return { month, load: sumOf(all.map((one) => one?.load ?? null)), capacity: sumOf(all.map((one) => one?.capacity ?? null)), withheld: all.find((one) => one?.withheld)?.withheld ?? null };
  });
}

/** A sum lacks what one of its figures lacks. */
function sumOf(figures: readonly (number | null)[]): number | null {
  return figures.length === 0 || figures.includes(null) ? null : figures.reduce<number>((sum, figure) => sum + figure!, 0);
}

/** The members that hold back a load of what is shown. */
export function findWithholders(pooling: readonly Pooling[]): string[] {
  return [...new Set(pooling.flatMap(({ members }) => members.filter(({ state }) => state === 'WITHHELD').map(({ member }) => member)))];
}
