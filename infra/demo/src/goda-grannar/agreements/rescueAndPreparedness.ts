import { AgreementStatus, LegalForm, TaskCategory } from '@samverkan/municipality';
import { byCouncil, byExecutiveBoard } from '../../agreement/decision.js';
import { buyer, host, owner, participant, supplier } from '../../agreement/party.js';
import { byAllParties, byAnyParty, fixed, openEnded } from '../../agreement/term.js';
import { demoId } from '../../record/demoId.js';
import { anAgreement } from '../../agreement/anAgreement.js';

export const rescueServiceForHylte = anAgreement({
  keeper: 'halmstad',
  name: 'rescue-service-for-hylte',
  title: 'Räddningstjänst i Halmstad och Hylte',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Halmstad bedriver räddningstjänst, tillsyn och sotning enligt lagen om skydd mot olyckor även i Hylte, med bemannad station i Hyltebruk.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2012-01-01'),
  termination: byAnyParty(24),
  parties: [
    host('halmstad', { unit: 'Räddningstjänsten', decided: byCouncil('2011-09-27'), signed: '2011-11-09' }),
    buyer('hylte', { unit: 'Samhällsbyggnadskontoret', decided: byCouncil('2011-10-13'), signed: '2011-11-09' }),
  ],
});

export const rescueFederation = anAgreement({
  keeper: 'falkenberg',
  name: 'rescue-federation-west',
  title: 'Kommunalförbund för räddningstjänst',
  form: LegalForm.SE_FEDERATION_OF_MUN,
  purpose: 'Ett kommunalförbund fullgör medlemmarnas uppgifter enligt lagen om skydd mot olyckor.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2013-01-01'),
  termination: byAnyParty(36),
  parties: [
    owner('falkenberg', { unit: 'Kommunledningsförvaltningen', decided: byCouncil('2012-05-29'), signed: '2012-09-05' }),
    owner('varberg'),
    supplier('raddningstjansten-vast'),
  ],
});

/** Older than its registry: from when it holds, nobody has found written down. */
export const borderlessRescue = anAgreement({
  keeper: 'laholm',
  name: 'borderless-rescue',
  title: 'Gränslös räddning över Hallandsåsen',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Närmaste styrka larmas vid olyckor, vilken sida av läns- och kommungränsen den än står på.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('XXXX'),
  termination: byAnyParty(null),
  covers: [demoId('bastad', 'service', 'rescue-service'), demoId('laholm', 'service', 'rescue-service')],
  parties: [
    participant('laholm', { unit: 'Samhällsbyggnadskontoret', decided: byExecutiveBoard('1998'), signed: 'XXXX' }),
    participant('bastad', { unit: 'Samhällsbyggnad', decided: byExecutiveBoard('1998-05'), signed: 'XXXX' }),
    participant('markaryd'),
    participant('orkelljunga', { unit: 'Räddningstjänsten', decided: byExecutiveBoard('1998-06'), signed: 'XXXX' }),
  ],
});

export const incidentCommand = anAgreement({
  keeper: 'bastad',
  name: 'incident-command-from-angelholm',
  title: 'Räddningstjänst och räddningsledning från Ängelholm',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Ängelholm håller räddningsledning och beredskap dygnet runt även för Båstad och Örkelljunga.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2021-01-01', '2028-12-31', true),
  termination: byAnyParty(18),
  parties: [
    host('angelholm', { unit: 'Räddningstjänsten', decided: byCouncil('2020-09-28'), signed: '2020-11-18' }),
    buyer('bastad', { unit: 'Samhällsbyggnad', decided: byCouncil('2020-09-23'), signed: '2020-11-18' }),
    buyer('orkelljunga', { unit: 'Räddningstjänsten', decided: byCouncil('2020-10-26'), signed: '2020-11-18' }),
  ],
});

export const civilPreparedness = anAgreement({
  keeper: 'bastad',
  name: 'civil-preparedness',
  title: 'Ömsesidigt stöd vid kris och höjd beredskap',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'De fem kommunerna lånar varandra personal, reservkraft och lokaler vid en kris som en av dem inte klarar ensam.',
  taskCategory: TaskCategory.STAFF,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2025-01-01'),
  termination: byAnyParty(3),
  parties: [
    participant('bastad', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2024-09-11'), signed: '2024-11-20' }),
    participant('hylte', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2024-09-17'), signed: '2024-11-20' }),
    participant('laholm', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2024-10-08'), signed: '2024-11-20' }),
    participant('halmstad', { unit: 'Kommunledningsförvaltningen', decided: byExecutiveBoard('2024-10-08'), signed: '2024-11-26' }),
    participant('falkenberg', { unit: 'Kommunledningsförvaltningen', decided: byExecutiveBoard('2024-10-15'), signed: '2024-12' }),
  ],
});

export const emergencyWater = anAgreement({
  keeper: 'bastad',
  name: 'emergency-water',
  title: 'Nödvattenförsörjning kring Laholmsbukten',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Gemensamt förråd av nödvattentankar och hjälp med dricksvatten när en kommuns vattenverk slås ut.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2018-06'),
  termination: byAllParties(),
  parties: [
    participant('bastad', { unit: 'Teknik och service', decided: byExecutiveBoard('2018-03-14'), signed: '2018-05' }),
    participant('laholm', { unit: 'Driftenheten', decided: byExecutiveBoard('2018-03-13'), signed: '2018-05' }),
    participant('laholmsbuktens-va'),
    participant('angelholm', { unit: 'Samhällsbyggnad', decided: byExecutiveBoard('2018-03-21'), signed: '2018-05' }),
  ],
});
