import { AgreementStatus, LegalForm, TaskCategory, VersionKind } from '@samverkan/municipality';
import { agreedBefore, type Desk } from '../agreement/agreedBefore.js';
import { anAgreement } from '../agreement/anAgreement.js';
import { EXECUTIVE_BOARD } from '../agreement/decision.js';
import { host, participant } from '../agreement/party.js';
import { byAnyParty, openEnded } from '../agreement/term.js';

const LEADERSHIP: Desk = { unit: 'Kommunledningskontoret', board: EXECUTIVE_BOARD };

/** That the eleven work together under this name is a fact; by what agreement, from when and how is made up. */
export const familjenHelsingborg = anAgreement({
  keeper: 'helsingborg',
  name: 'familjen-helsingborg',
  title: 'Samverkansöverenskommelse Familjen Helsingborg',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Elva kommuner i nordvästra Skåne utvecklar sin del av regionen tillsammans.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.REVISED,
  term: openEnded('2009-01-01'),
  termination: byAnyParty(12),
  laterVersions: [{ kind: VersionKind.REVISION, summary: 'Gemensamt kansli och fördelning av kostnaden efter invånarantal.', signedOn: '2019-10-01' }],
  parties: agreedBefore('2009-01-01', LEADERSHIP, [
    host('helsingborg'),
    ...['angelholm', 'astorp', 'bastad', 'bjuv', 'hoganas', 'klippan', 'landskrona', 'orkelljunga', 'perstorp', 'svalov'].map((organisation) => participant(organisation)),
  ]),
});

export const northEast = anAgreement({
  keeper: 'kristianstad',
  name: 'north-east',
  title: 'Samverkansöverenskommelse för nordöstra och mellersta Skåne',
  form: LegalForm.SE_COOP_AGREEMENT,
  purpose: 'Kommunerna företräder sin del av Skåne gemensamt i frågor om infrastruktur, näringsliv och kompetensförsörjning.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2016-01-01'),
  termination: byAnyParty(6),
  parties: agreedBefore('2016-01-01', LEADERSHIP, ['kristianstad', 'hassleholm', 'bromolla', 'osby', 'ostra-goinge', 'horby', 'hoor'].map((organisation) => participant(organisation))),
});
