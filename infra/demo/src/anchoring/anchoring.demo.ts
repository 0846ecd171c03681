import { AnchoringState, AnchoringStep, Language, Stakeholder } from '@samverkan/municipality';
import type { DemoPart } from '../demoPart.js';
import { federationsOf } from '../organisation/federationsOf.js';
import { demoId } from '../record/demoId.js';
import { languageOf, type DemoLanguage } from '../record/languageOf.js';
import { oneOf } from '../record/oneOf.js';
import { madeUp } from '../record/provenance.js';
import type { Records } from '../record/records.js';

const STEPS: Record<Stakeholder, Record<DemoLanguage, [string, string]>> = {
  [Stakeholder.UNION]: { [Language.sv]: ['Information enligt 19 § MBL', 'Förhandling enligt 11 § MBL'], [Language.nb]: ['Drøfting med de tillitsvalgte', 'Orientering i arbeidsmiljøutvalget'] },
  [Stakeholder.POLITICAL]: { [Language.sv]: ['Genomgång i kommunstyrelsens arbetsutskott', 'Information i kommunfullmäktige'], [Language.nb]: ['Orientering i formannskapet', 'Sak til kommunestyret'] },
  [Stakeholder.EMPLOYEES]: { [Language.sv]: ['Arbetsplatsträffar i berörda enheter', 'Frågestund för medarbetarna'], [Language.nb]: ['Allmøte for de ansatte', 'Informasjon på intranettet'] },
};

const OUTCOMES = {
  [AnchoringState.DONE]: { [Language.sv]: 'Minnesanteckningar, dnr KS 2026/58', [Language.nb]: 'Referat, saksnr 2026/58' },
  [AnchoringState.SKIPPED]: { [Language.sv]: 'Togs upp i samband med budgeten i stället', [Language.nb]: 'Ble tatt sammen med budsjettet i stedet' },
};

const { PLANNED, DONE, SKIPPED } = AnchoringState;

/** What has become of the two steps with one stakeholder; a step that is left out was never planned. */
const COURSES: readonly AnchoringState[][] = [[DONE, DONE], [DONE, PLANNED], [PLANNED], [DONE], [SKIPPED], [], [PLANNED, PLANNED]];

/** How each member anchors the co-operation in each of its federations: some have come far, some have planned nothing. */
export const anchoringDemo: DemoPart = {
  rowsOf: (member) => [[AnchoringStep, federationsOf(member.organisation.id).flatMap((federation) => Object.values(Stakeholder).flatMap((stakeholder) => stepsOf(member, federation, stakeholder)))]],
};

function stepsOf(member: Records, federationId: string, stakeholder: Stakeholder): AnchoringStep[] {
  const organisation = member.organisation.id;
  const language = languageOf(member);
  const chance = `${organisation} anchors ${federationId} ${stakeholder}`;
  return oneOf(COURSES, chance).map((state, place) => ({
    id: demoId(organisation, 'anchoring', `${federationId} ${stakeholder} ${place}`),
    federationId,
    stakeholder,
    title: STEPS[stakeholder][language][place]!,
    state,
    plannedFor: oneOf(['2026-02', '2026', '2026-11-30', '2027'], `${chance} ${place}`),
    doneOn: state === PLANNED ? null : oneOf(['2026-03-05', '2026-04', '2026-09-17'], `${chance} ${place} done`),
    outcome: state === PLANNED ? null : OUTCOMES[state][language],
    language,
    provenance: madeUp(`${chance} ${place}`),
  }));
}
