import { AreaChange, CooperationArea } from '@samverkan/federation';
import { Language } from '@samverkan/municipality';
import { demoId } from '../record/demoId.js';
import { madeUp } from '../record/provenance.js';
import { areaId } from '../interest/areas.js';
import { TOLD_AREAS, type ToldArea } from './areas.js';
import { roundId } from './mapping.demo.js';
import { ROUNDS } from './rounds.js';
import type { SecretariatPart } from './secretariatPart.js';

/** What the members of a federation may do together. */
export const areaDemo: SecretariatPart = {
  rowsOf: (federation) => {
    const told = Object.entries(TOLD_AREAS[federation] ?? {});
    return [
      [CooperationArea, told.map(([name, area]) => areaRow(federation, name, area))],
      [AreaChange, told.flatMap(([name, { steps }]) => steps.map(([to, on, by = null, note = null], at) => ({ area: areaId(federation, name), number: at + 1, from: steps[at - 1]?.[0] ?? null, to, on, by, note })))],
    ];
  },
};

function areaRow(federation: string, name: string, { title, description, category, kind = null, priority = null, proposedBy = null, round, agreement, steps, provenance }: ToldArea) {
  const inRound = ROUNDS[federation]?.find((each) => each.name === round);
  return {
    id: areaId(federation, name), title, description, category, kind, priority, state: steps.at(-1)![0],
    round: inRound ? roundId(federation, inRound) : null,
    proposedById: proposedBy,
    agreementId: agreement ? demoId(agreement[0], 'agreement', agreement[1]) : null,
    language: federation === 'ostfold' ? Language.nb : Language.sv,
    provenance: provenance ?? madeUp(`${federation} area ${name}`),
  };
}
