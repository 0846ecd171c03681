import { AgreementStatus, LegalForm, TaskCategory, VersionKind } from '@samverkan/municipality';
import { by, byCouncil, byExecutiveBoard, postponedBy } from '../../agreement/decision.js';
import { buyer, host, owner, supplier } from '../../agreement/party.js';
import { byAllParties, byAnyParty, fixed, openEnded } from '../../agreement/term.js';
import { anAgreement } from '../../agreement/anAgreement.js';

export const outOfHoursSocialService = anAgreement({
  keeper: 'halmstad',
  name: 'out-of-hours-social-service',
  title: 'Socialjour i samverkan',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'En gemensam socialjour i Halmstad tar akuta ärenden på kvällar, nätter och helger för fem kommuner, med delegation att fatta beslut åt var och en av dem.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2020-01-01'),
  termination: byAnyParty(12),
  principles: [
    { code: 'CRC 3', clause: 'Barnets bästa ska vara vägledande i alla bedömningar som socialjouren gör.' },
    { code: 'SDG 3', clause: 'Socialjouren bidrar till hälsa och välbefinnande för alla i alla åldrar.' },
  ],
  parties: [
    host('halmstad', { unit: 'Socialförvaltningen', decided: by('Socialnämnden', '2019-09-18'), signed: '2019-11-06' }),
    buyer('hylte', { unit: 'Omsorgskontoret', decided: by('Omsorgsnämnden', '2019-09-25'), signed: '2019-11-06' }),
    buyer('laholm', { unit: 'Socialtjänsten', decided: by('Socialnämnden', '2019-10-01'), signed: '2019-11-06' }),
    buyer('falkenberg', { unit: 'Socialförvaltningen', decided: by('Socialnämnden', '2019-10-22'), signed: '2019-11-13' }),
    buyer('bastad', { unit: 'Vård och omsorg', decided: by('Vård- och omsorgsnämnden', '2019-10-23'), signed: '2019-11' }),
  ],
});

export const protectedHousing = anAgreement({
  keeper: 'halmstad',
  name: 'protected-housing',
  title: 'Skyddat boende för våldsutsatta',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Platser i Halmstads skyddade boende för vuxna och barn som utsatts för våld, även från Hylte, Laholm och Falkenberg.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.REVISED,
  term: openEnded('2017-07-01'),
  termination: byAnyParty(6),
  principles: [{ code: 'CRC 19', clause: 'Barn som upplevt våld har rätt till skydd och stöd i egen rätt.' }, { code: 'SDG 5.2', clause: null }],
  laterVersions: [
    { kind: VersionKind.REVISION, summary: 'Anpassad till kravet på tillstånd för skyddat boende: barn bedöms och placeras för sig.', signedOn: '2024-05-28' },
  ],
  parties: [
    host('halmstad', { unit: 'Socialförvaltningen', decided: by('Socialnämnden', '2017-04-19'), signed: '2017-06-07' }),
    buyer('hylte', { unit: 'Omsorgskontoret', decided: by('Omsorgsnämnden', '2017-04'), signed: '2017-06-07' }),
    buyer('laholm', { unit: 'Socialtjänsten', decided: by('Socialnämnden', '2017-05-02'), signed: '2017-06-08' }),
    buyer('falkenberg', { unit: 'Socialförvaltningen', decided: by('Socialnämnden', '2017-05-16'), signed: '2017-06-14' }),
  ],
});

export const familyCounselling = anAgreement({
  keeper: 'halmstad',
  name: 'family-counselling',
  title: 'Familjerådgivning åt Hylte och Laholm',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Halmstads familjerådgivning tar emot par och familjer från Hylte och Laholm på samma villkor som kommunens egna invånare.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.RENEWED,
  term: fixed('2018-01-01', '2028-12-31', false),
  termination: byAnyParty(9),
  laterVersions: [{ kind: VersionKind.EXTENSION_OF_TERM, summary: 'Förlängd till och med 2028.', signedOn: '2023-11-15' }],
  parties: [
    supplier('halmstad', { unit: 'Socialförvaltningen', decided: by('Socialnämnden', '2017-09-20'), signed: '2017-11-15' }),
    buyer('hylte', { unit: 'Omsorgskontoret', decided: by('Omsorgsnämnden', '2017-10-18'), signed: '2017-11-22' }),
    buyer('laholm', { unit: 'Socialtjänsten', decided: by('Socialnämnden', '2017-10-31'), signed: '2017-11' }),
  ],
});

/** Financial co-ordination of rehabilitation reaches beyond the federation: all of Halland is in it. */
export const coordinationAssociation = anAgreement({
  keeper: 'halmstad',
  name: 'coordination-association',
  title: 'Samordningsförbund för rehabilitering i Halland',
  form: LegalForm.SE_COORDINATION_ASSOC,
  purpose: 'Finansiell samordning av kommunernas och regionens insatser för den som behöver stöd från flera håll för att komma i arbete.',
  taskCategory: TaskCategory.DEVELOPMENT,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2016'),
  termination: byAnyParty(12),
  parties: [
    owner('halmstad', { unit: 'Utbildnings- och arbetsmarknadsförvaltningen', decided: byCouncil('2015-10-20'), signed: '2015-12' }),
    owner('hylte', { unit: 'Arbets- och näringslivskontoret', decided: byCouncil('2015-10-29'), signed: '2015-12' }),
    owner('laholm', { unit: 'Socialtjänsten', decided: byCouncil('2015-10-27'), signed: '2015-12' }),
    owner('falkenberg', { unit: 'Socialförvaltningen', decided: byCouncil('2015'), signed: '2015-12' }),
    owner('varberg'),
    owner('kungsbacka'),
    owner('region-halland'),
  ],
});

export const fosterHomes = anAgreement({
  keeper: 'falkenberg',
  name: 'foster-homes',
  title: 'Gemensam familjehemsenhet',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Falkenberg rekryterar, utreder och utbildar familjehem även åt Hylte och Laholm. Varje kommun beslutar själv om placeringar.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.UNDER_REVIEW,
  term: openEnded('2021-03-01'),
  termination: byAnyParty(null),
  parties: [
    host('falkenberg', { unit: 'Socialförvaltningen', decided: by('Socialnämnden', '2020-11-24'), signed: '2021-01-20' }),
    buyer('hylte', { unit: 'Omsorgskontoret', decided: by('Omsorgsnämnden', '2020-12-09'), signed: '2021-01-20' }),
    buyer('laholm', { unit: 'Socialtjänsten', decided: by('Socialnämnden', '2020-12-15'), signed: '2021-02-03' }),
  ],
});

export const interpreters = anAgreement({
  keeper: 'falkenberg',
  name: 'interpreters',
  title: 'Gemensam tolkförmedling',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Falkenberg förmedlar tolkar på plats, per telefon och på skärm till verksamheter i fyra kommuner.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2023-01-01', '2026-12-31', true),
  termination: byAnyParty(3),
  parties: [
    host('falkenberg', { unit: 'Kommunledningsförvaltningen', decided: byExecutiveBoard('2022-09-13'), signed: '2022-11-08' }),
    buyer('halmstad', { unit: 'Kommunledningsförvaltningen', decided: byExecutiveBoard('2022-09-27'), signed: '2022-11-09' }),
    buyer('hylte', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2022-10-11'), signed: '2022-11-17' }),
    buyer('laholm', { unit: 'Kommunledningskontoret', decided: byExecutiveBoard('2022-10-11'), signed: '2022-11-17' }),
  ],
});

/** Laholm proposes; Båstad has put its answer off. */
export const nightNurses = anAgreement({
  keeper: 'laholm',
  name: 'night-nurses',
  title: 'Gemensamma sjuksköterskor nattetid',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Laholms nattpatrull med sjuksköterskor täcker även Båstads särskilda boenden, så att ingen natt står utan legitimerad personal.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.PROPOSED,
  term: fixed('2027', '2029', null),
  termination: byAllParties(),
  parties: [
    host('laholm', { unit: 'Socialtjänsten' }),
    buyer('bastad', { unit: 'Vård och omsorg', decided: postponedBy('Vård- och omsorgsnämnden', '2026-10-21') }),
  ],
});

/** It ended with its term, when Svenljunga needed its staff itself. */
export const crossBorderHomeCare = anAgreement({
  keeper: 'hylte',
  name: 'cross-border-home-care',
  title: 'Hemtjänst i gränsbygden mot Svenljunga',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Svenljungas hemtjänst besökte invånare i nordligaste Hylte, som bor närmare dess lokaler än kommunens egna.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.EXPIRED,
  term: fixed('2018-09-01', '2024-08-31', false),
  termination: byAnyParty(3),
  parties: [
    supplier('svenljunga'),
    buyer('hylte', { unit: 'Omsorgskontoret', decided: by('Omsorgsnämnden', '2018-05-16'), signed: '2018-06-20' }),
  ],
});
