import { AgreementStatus, LegalForm, TaskCategory } from '@samverkan/municipality';
import { by, byCouncil, byExecutiveBoard } from '../../agreement/decision.js';
import { buyer, host, owner, participant, supplier } from '../../agreement/party.js';
import { byAllParties, byAnyParty, fixed, openEnded } from '../../agreement/term.js';
import { anAgreement } from '../../agreement/anAgreement.js';

export const waterBoard = anAgreement({
  keeper: 'halmstad',
  name: 'joint-water-board',
  title: 'Gemensam nämnd för vatten och avlopp',
  form: LegalForm.SE_JOINT_BOARD,
  purpose: 'Laholmsbuktens VA sköter dricksvatten, avlopp och dagvatten i Halmstad och Laholm, med var sin taxa.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2011-01-01'),
  termination: byAllParties(24),
  principles: [{ code: 'SDG 6', clause: 'Nämnden ska säkra tillgången till rent vatten och en hållbar avloppshantering.' }],
  parties: [
    host('halmstad', { unit: 'Teknik- och fritidsförvaltningen', decided: byCouncil('2010-05-25'), signed: '2010-08-25' }),
    participant('laholm', { unit: 'Samhällsbyggnadskontoret', decided: byCouncil('2010-05'), signed: '2010-08-25' }),
    supplier('laholmsbuktens-va'),
  ],
});

export const waterAndWasteCompany = anAgreement({
  keeper: 'falkenberg',
  name: 'joint-water-and-waste-company',
  title: 'Samägt bolag för vatten, avlopp och avfall',
  form: LegalForm.SE_JOINT_COMPANY,
  purpose: 'Ett gemensamt bolag driver vatten, avlopp och avfallshantering åt Falkenberg och Varberg, som äger var sina anläggningar.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2009-01-01'),
  termination: byAllParties(24),
  parties: [
    owner('falkenberg', { unit: 'Kommunledningsförvaltningen', decided: byCouncil('2008-06-17'), signed: '2008-10' }),
    owner('varberg'),
    supplier('vatten-och-miljo-i-vast'),
  ],
});

export const recyclingCentre = anAgreement({
  keeper: 'bastad',
  name: 'recycling-centre-on-the-ridge',
  title: 'Gemensam återvinningscentral vid Hallandsåsen',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Invånare i södra Laholm lämnar grovavfall och farligt avfall vid Båstads återvinningscentral.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2020-04-01', '2027-03-31', true),
  termination: byAnyParty(6),
  parties: [
    host('bastad', { unit: 'Teknik och service', decided: byExecutiveBoard('2019-12-11'), signed: '2020-02-05' }),
    buyer('laholm', { unit: 'Driftenheten', decided: byExecutiveBoard('2020-01-14'), signed: '2020-02-19' }),
  ],
});

export const hazardousWaste = anAgreement({
  keeper: 'hylte',
  name: 'hazardous-waste-in-gislaved',
  title: 'Mottagning av farligt avfall i Gislaved',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Hushåll i östra Hylte lämnar farligt avfall vid återvinningscentralen i Gislaved.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2023-05-01', '2027-04-30', false),
  termination: byAnyParty(3),
  parties: [
    supplier('gislaved'),
    buyer('hylte', { unit: 'Samhällsbyggnadskontoret', decided: by('Samhällsbyggnadsnämnden', '2023-02-21'), signed: '2023-04-12' }),
  ],
});
