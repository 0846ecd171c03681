import { GoalDirection, GoalState, Indicator, IndicatorValue, type Language, type Provenance, ResultGoal, TargetArea, Vision } from '@samverkan/municipality';
import { bodyId } from '../body/toldBody.js';
import { demoId } from '../record/demoId.js';
import { madeUp } from '../record/provenance.js';

/** What an organisation wants to reach. Keys are names of ours, by which other records find the goals. */
export interface ToldVision {
  title: string;
  description?: string;
  language: Language;
  areas: ToldArea[];
  source?: Provenance;
}

export interface ToldArea {
  key: string;
  title: string;
  purpose?: string;
  isSoundFinanceGoal: boolean;
  responsible?: string;
  /** The key of its resource group among the organisation's bodies. */
  resourceGroup?: string;
  goals: ToldGoal[];
  source?: Provenance;
}

export interface ToldGoal {
  key: string;
  title: string;
  direction: GoalDirection;
  indicators: ToldIndicator[];
  source?: Provenance;
}

export interface ToldIndicator {
  title: string;
  unit: string;
  direction: GoalDirection;
  kolada?: string;
  /** By year; a year that is left out was not measured. */
  values: Readonly<Record<number, number>>;
  /** Where the values were read; made up when left out. */
  source?: Provenance;
}

export const goalId = (organisation: string, key: string): string => demoId(organisation, 'goal', key);

/** The rows of a vision and all that is under it. */
export function visionRows(organisation: string, { title, description, language, areas, source }: ToldVision): [table: new () => object, rows: object[]][] {
  const vision = demoId(organisation, 'vision', 'vision');
  const said = (told: Provenance | undefined, name: string) => told ?? source ?? madeUp(`${organisation} ${name}`);
  const goals = areas.flatMap((area) => area.goals.map((goal) => ({ area, goal })));
  const indicators = goals.flatMap(({ goal }) => goal.indicators.map((indicator) => ({ goal, indicator, id: demoId(organisation, 'indicator', `${goal.key} ${indicator.title}`) })));
  return [
    [Vision, [{ id: vision, title, description: description ?? null, adoptedOn: null, language, provenance: said(undefined, 'vision') }]],
    [
      TargetArea,
      areas.map((area) => ({
        id: areaId(organisation, area.key),
        vision,
        title: area.title,
        purpose: area.purpose ?? null,
        isSoundFinanceGoal: area.isSoundFinanceGoal,
        responsible: area.responsible ?? null,
        resourceGroupId: area.resourceGroup ? bodyId(organisation, area.resourceGroup) : null,
        state: GoalState.ACTIVE,
        provenance: said(area.source, area.key),
      })),
    ],
    [ResultGoal, goals.map(({ area, goal }) => ({ id: goalId(organisation, goal.key), targetArea: areaId(organisation, area.key), title: goal.title, direction: goal.direction, state: GoalState.ACTIVE, provenance: said(goal.source, goal.key) }))],
    [
      Indicator,
      indicators.map(({ goal, indicator: { title: measured, unit, direction, kolada, source: read }, id }) => ({
        id,
        resultGoal: goalId(organisation, goal.key),
        title: measured,
        unit,
        direction,
        keyFigure: kolada ? { scheme: 'Kolada', code: kolada, label: measured } : null,
        provenance: read ?? madeUp(id),
      })),
    ],
    [IndicatorValue, indicators.flatMap(({ indicator, id }) => Object.entries(indicator.values).map(([year, value]) => ({ indicator: id, year: Number(year), value, provenance: indicator.source ?? madeUp(id) })))],
  ];
}

const areaId = (organisation: string, key: string): string => demoId(organisation, 'area', key);
