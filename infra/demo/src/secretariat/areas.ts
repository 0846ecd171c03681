import { AimKind, AreaPriority, AreaState } from '@samverkan/federation';
import { TaskCategory, type Provenance } from '@samverkan/municipality';
import { PAGE_OF_HYLTE, PAGE_OF_MARKER, partlyMadeUp } from './sources.js';

/** A state that an area came to, when, by whom and why. */
export type Step = [to: AreaState, on: string, by?: string | null, note?: string];

export interface ToldArea {
  title: string;
  description: string;
  category: TaskCategory;
  kind?: AimKind | null;
  priority?: AreaPriority | null;
  proposedBy?: string | null;
  /** The round that it came up in. */
  round?: string;
  /** Keeper and name of the agreement that came of it, or that it would extend. */
  agreement?: [keeper: string, name: string];
  /** How it came to where it is; the last step is its state. */
  steps: Step[];
  /** Left out: it is made up. */
  provenance?: Provenance;
}

const { IDEA, UNDER_DISCUSSION, MAPPED, ASSESSED, RECOMMENDED, DECIDED, AGREEMENT, PARKED, REJECTED } = AreaState;
const { DEVELOPMENT, OPERATION, STAFF } = TaskCategory;
const GROUP = 'Styrgruppen';
const HEADS = 'Kommunedirektørene';

/** What each federation looks at, by a short name from which the id follows. What its own document names says so. */
export const TOLD_AREAS: Readonly<Record<string, Readonly<Record<string, ToldArea>>>> = {
  'goda-grannar': {
    'guardian-unit': {
      title: 'Gemensam förvaltarenhet', description: 'Kan hantera ärenden från den gemensamma överförmyndarnämnden när de ideella gode männen inte räcker till.',
      category: OPERATION, kind: AimKind.RESILIENCE, priority: AreaPriority.INITIAL, agreement: ['halmstad', 'joint-guardians-unit'],
      steps: [[UNDER_DISCUSSION, '2024-03-28', null, 'Det som kommunerna inledningsvis har fokus på.'], [MAPPED, '2024-10-07', GROUP], [ASSESSED, '2025-05-20', GROUP], [RECOMMENDED, '2025-12-02', GROUP, 'Till fullmäktige i de fyra kommuner som har nämnden.'], [DECIDED, '2026-06-16', GROUP, 'Beslutat i dem som vill och har behov; alla har inte beslutat än.']],
      provenance: partlyMadeUp(PAGE_OF_HYLTE, 'stegen efter 2024-03-28'),
    },
    'system-administration': {
      title: 'Systemförvaltning', description: 'Gemensamma roller för förvaltning av de it-system som kommunerna har lika.', category: STAFF, kind: AimKind.INTERNAL_EFFICIENCY, agreement: ['falkenberg', 'system-administration'],
      steps: [[UNDER_DISCUSSION, '2024-03-28']], provenance: PAGE_OF_HYLTE,
    },
    'whistle-blowing': {
      title: 'Visselblåsarfunktion', description: 'En gemensam, oberoende funktion dit anställda kan rapportera missförhållanden.', category: STAFF, kind: AimKind.INTERNAL_EFFICIENCY, agreement: ['laholm', 'whistle-blowing'],
      steps: [[UNDER_DISCUSSION, '2024-03-28']], provenance: PAGE_OF_HYLTE,
    },
    'debt-counselling': {
      title: 'Utökad budget- och skuldrådgivning', description: 'En utökning av befintligt samarbete inom budget- och skuldrådgivning.', category: OPERATION, agreement: ['halmstad', 'budget-and-debt-counselling'],
      steps: [[UNDER_DISCUSSION, '2024-03-28']], provenance: PAGE_OF_HYLTE,
    },
    'legal-advice': { title: 'Gemensam kommunjurist', description: 'Jurister som flera kommuner delar.', category: STAFF, kind: AimKind.RESILIENCE, proposedBy: 'hylte', round: 'second', priority: AreaPriority.NEXT, steps: [[IDEA, '2026-09-15']] },
    payroll: { title: 'Gemensam löneadministration', description: 'En lönefunktion för alla fem.', category: STAFF, kind: AimKind.INTERNAL_EFFICIENCY, proposedBy: 'laholm', round: 'first', priority: AreaPriority.LATER, steps: [[IDEA, '2024-06-03'], [UNDER_DISCUSSION, '2024-10-07', GROUP], [MAPPED, '2024-11-18', GROUP], [PARKED, '2025-02-04', GROUP, 'Avtalen om lönesystem går ut vid olika tider.']] },
  },
  'horby-hoor': {
    specialists: { title: 'Specialisttjänster', description: 'Nya typer av specialisttjänster som behövs för att möta kommande lagstiftning.', category: STAFF, kind: AimKind.CAPABILITY, agreement: ['hoor', 'specialists'], steps: [[UNDER_DISCUSSION, '2025-10-22', GROUP], [MAPPED, '2026-03-18', GROUP], [ASSESSED, '2026-05-06', GROUP]] },
    recruitment: { title: 'Gemensam rekrytering till välfärden', description: 'Gemensamma annonser, mässor och praktikplatser.', category: DEVELOPMENT, kind: AimKind.EMPLOYER, proposedBy: 'hoor', steps: [[IDEA, '2026-03-18'], [UNDER_DISCUSSION, '2026-05-06', GROUP]] },
    digitalisation: { title: 'Gemensam digitaliseringsstrateg', description: 'En roll som båda delar.', category: DEVELOPMENT, kind: AimKind.DEVELOPMENT_RESOURCES, proposedBy: 'horby', steps: [[IDEA, '2026-03-18'], [REJECTED, '2026-09-09', GROUP, 'Tas om hand av den gemensamma it-nämnden.']] },
    payroll: { title: 'Lönefunktion', description: 'En gemensam lönefunktion.', category: STAFF, kind: AimKind.SERVICE, agreement: ['horby', 'payroll'], steps: [[UNDER_DISCUSSION, '2018-02'], [MAPPED, '2018-05'], [ASSESSED, '2018-09'], [RECOMMENDED, '2018-11'], [DECIDED, '2018-12'], [AGREEMENT, '2019-01']] },
  },
  ostfold: {
    'smart-communities': { title: 'Smarte samfunn', description: 'Utviklingsoppgaver: digitale tjenester og data om stedene.', category: DEVELOPMENT, agreement: ['hvaler', 'smart-communities'], round: 'first', steps: [[UNDER_DISCUSSION, '2017'], [MAPPED, '2017-12-01', HEADS]], provenance: partlyMadeUp(PAGE_OF_MARKER, 'stegene') },
    ppt: { title: 'PPT', description: 'Driftsoppgaver: pedagogisk-psykologisk tjeneste.', category: OPERATION, kind: AimKind.SERVICE, priority: AreaPriority.INITIAL, agreement: ['raade', 'joint-ppt'], round: 'first', steps: [[UNDER_DISCUSSION, '2017'], [MAPPED, '2017-12-01', HEADS], [ASSESSED, '2025-11-20', HEADS], [RECOMMENDED, '2026-05-29', HEADS]], provenance: partlyMadeUp(PAGE_OF_MARKER, 'stegene') },
    'legal-advice': { title: 'Juridiske spørsmål', description: 'Stabsfunksjoner: felles kommuneadvokat.', category: STAFF, kind: AimKind.RESILIENCE, agreement: ['marker', 'legal-advice'], round: 'first', steps: [[UNDER_DISCUSSION, '2017'], [MAPPED, '2017-12-01', HEADS], [ASSESSED, '2026-02-12', HEADS]], provenance: partlyMadeUp(PAGE_OF_MARKER, 'stegene') },
    'summer-home-care': { title: 'Sommervakt i hjemmetjenesten', description: 'Å veie opp for sesongvariasjoner og økt press i en periode.', category: OPERATION, agreement: ['hvaler', 'summer-home-care'], round: 'second', proposedBy: 'hvaler', steps: [[IDEA, '2026-09-20'], [UNDER_DISCUSSION, '2026-10-08', HEADS]] },
    'data-protection': { title: 'Personvernombud', description: 'Ett personvernombud for fem kommuner.', category: STAFF, kind: AimKind.RESILIENCE, agreement: ['skiptvet', 'data-protection'], round: 'first', steps: [[IDEA, '2017-10'], [UNDER_DISCUSSION, '2017-12-01', HEADS], [MAPPED, '2018-01', HEADS]] },
  },
  'laholm-halland': {
    'young-peoples-health': { title: 'Barn och ungas psykiska hälsa', description: 'Förebyggande och tidigt stöd till barn och unga.', category: DEVELOPMENT, kind: AimKind.SUSTAINABILITY, agreement: ['region-halland-laholm', 'wellbeing-survey'], steps: [[UNDER_DISCUSSION, '2025-02'], [MAPPED, '2025-10']] },
    safety: { title: 'Trygghet och folkhälsa', description: 'Främjande och förebyggande trygghets- och folkhälsoarbete.', category: DEVELOPMENT, kind: AimKind.SUSTAINABILITY, proposedBy: 'laholm', steps: [[IDEA, '2026-04']] },
  },
};
