import { DutyAction, SteeringBody, SteeringGroup } from '@samverkan/federation';
import { Language } from '@samverkan/municipality';
import { readFederation } from '@samverkan/schema';
import { bodyId } from '../body/toldBody.js';
import { demonstration } from '../demonstration.js';
import { demoId } from '../record/demoId.js';
import { madeUp } from '../record/provenance.js';
import type { SecretariatPart } from './secretariatPart.js';
import { LETTER_OF_HORBY_AND_HOOR } from './sources.js';
import { ACTIONS } from './steering.js';

const PARTNERS: Readonly<Record<string, string>> = { horby: 'Höörs kommun', hoor: 'Hörby kommun' };

/** Hörby's and Höör's group is as their letter of intent has it; its decisions are only proposed. Goda grannar's is made up. */
const GROUPS = {
  'horby-hoor': { workingMethod: 'Styrgruppen ska arbeta på ett strukturerat och dokumenterat sätt.', establishedOn: null, provenance: LETTER_OF_HORBY_AND_HOOR },
  'goda-grannar': { workingMethod: null, establishedOn: '2024', provenance: madeUp('steering group of goda-grannar') },
} as const;

/** Who steers a federation, and what they have done. */
export const steeringDemo: SecretariatPart = {
  rowsOf: (federation) => {
    if (!isSteered(federation)) return [];
    const id = demoId(federation, 'steering-group', 'steering');
    const members = readFederation(federation).members.map((member) => member.id);
    return [
      [SteeringGroup, [{ id, name: 'Styrgruppen', language: Language.sv, ...GROUPS[federation] }]],
      [SteeringBody, members.map((organisation) => bodyOf(id, federation, organisation))],
      [DutyAction, (ACTIONS[federation] ?? []).map((action, at) => actionOf(id, federation, action, at))],
    ];
  },
};

const isSteered = (federation: string): federation is keyof typeof GROUPS => federation in GROUPS;

function bodyOf(group: string, federation: string, organisation: string) {
  const { name } = demonstration.get(organisation)!.organisation;
  const words = federation === 'horby-hoor' ? `Kommunstyrelsens arbetsutskott får i uppdrag att leda och utveckla samverkan med ${PARTNERS[organisation]} i en gemensam styrgrupp.` : null;
  return {
    id: `${group}:${organisation}`, group, organisationId: organisation, bodyId: bodyId(organisation, 'working-committee'),
    name: `Kommunstyrelsens arbetsutskott i ${name}`, mandate: { givenBy: `Kommunstyrelsen i ${name}`, words, decision: null },
  };
}

function actionOf(group: string, federation: string, { duty, date, what, document, reportedTo = null }: (typeof ACTIONS)[string][number], at: number) {
  const name = `${duty} ${date} ${at}`;
  return { id: demoId(federation, 'duty-action', name, date), group, duty, date, what, by: 'Styrgruppen', reportedToId: reportedTo, evidence: document ? { title: document, url: null } : null, provenance: madeUp(name) };
}
