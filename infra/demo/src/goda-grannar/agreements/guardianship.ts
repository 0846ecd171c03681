import { AgreementStatus, LegalForm, TaskCategory } from '@samverkan/municipality';
import { byCouncil, byExecutiveBoard, proposedTo } from '../../agreement/decision.js';
import { host, participant } from '../../agreement/party.js';
import { byAnyParty, openEnded } from '../../agreement/term.js';
import { anAgreement } from '../../agreement/anAgreement.js';

/** That the board exists, and that Falkenberg is not in it, is real; all else is made up. */
export const guardianshipBoard = anAgreement({
  keeper: 'halmstad',
  name: 'joint-guardianship-board',
  title: 'Gemensam överförmyndarnämnd (Överförmyndare i samverkan)',
  form: LegalForm.SE_JOINT_BOARD,
  purpose: 'En gemensam nämnd med Halmstad som värdkommun fullgör kommunernas uppgifter enligt föräldrabalken om förmyndare, gode män och förvaltare, med lika god tillsyn i alla fyra kommunerna.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2015-01-01'),
  termination: byAnyParty(24),
  parties: [
    host('halmstad', { unit: 'Överförmyndarkontoret', decided: byCouncil('2014-09-23'), signed: '2014-11-04' }),
    participant('laholm', { unit: 'Kommunledningskontoret', decided: byCouncil('2014-09-30'), signed: '2014-11-04' }),
    participant('hylte', { unit: 'Kommunledningskontoret', decided: byCouncil('2014-10-16'), signed: '2014-11-06' }),
    participant('bastad', { unit: 'Kommunledningskontoret', decided: byCouncil('2014-10-22'), signed: '2014-11-12' }),
  ],
});

/**
 * The first thing that Goda grannar sets out to create: guardians in municipal employment, for the cases in which
 * volunteers do not suffice. "Förvaltare" are guardians; the unit manages neither property nor systems.
 */
export const guardiansUnit = anAgreement({
  keeper: 'halmstad',
  name: 'joint-guardians-unit',
  title: 'Gemensam förvaltarenhet för anställda ställföreträdare',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'En gemensam enhet med anställda förvaltare och gode män tar de ärenden från den gemensamma överförmyndarnämnden som de ideella gode männen inte räcker till för.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.DECIDED_BY_SOME,
  term: openEnded('2027-01-01'),
  termination: byAnyParty(12),
  parties: [
    host('halmstad', { unit: 'Överförmyndarkontoret', decided: byExecutiveBoard('2026-09-08') }),
    participant('laholm', { unit: 'Socialtjänsten', decided: byExecutiveBoard('2026-10-13') }),
    participant('hylte', { unit: 'Kommunledningskontoret', decided: proposedTo('Kommunstyrelsen') }),
    participant('bastad'),
  ],
});
