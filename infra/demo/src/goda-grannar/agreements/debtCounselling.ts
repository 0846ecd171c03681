import { AgreementStatus, LegalForm, TaskCategory, VersionKind } from '@samverkan/municipality';
import { by, proposedTo } from '../../agreement/decision.js';
import { buyer, host, supplier } from '../../agreement/party.js';
import { byAnyParty, fixed, openEnded } from '../../agreement/term.js';
import { anAgreement } from '../../agreement/anAgreement.js';

/** The existing co-operation that Goda grannar talks of extending: version 1 holds, version 2 is on the table. */
export const debtCounselling = anAgreement({
  keeper: 'halmstad',
  name: 'budget-and-debt-counselling',
  title: 'Budget- och skuldrådgivning i samverkan',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Halmstad ger budget- och skuldrådgivning åt invånare även i Hylte och Laholm, så att ingen kommun är beroende av en enda rådgivare.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: openEnded('2019-01-01'),
  termination: byAnyParty(6),
  laterVersions: [
    {
      kind: VersionKind.EXTENSION_OF_SCOPE,
      summary: 'Utökning: förebyggande ekonomikunskap i skolan och en gemensam telefonrådgivning, öppen även för Båstad och Falkenberg att ansluta sig till.',
      signedOn: null,
    },
  ],
  parties: [
    host('halmstad', { unit: 'Socialförvaltningen', decided: by('Socialnämnden', '2018-10-17'), signed: '2018-11-21', onLater: [{ version: 2, decided: by('Socialnämnden', '2026-10-14') }] }),
    buyer('hylte', { unit: 'Omsorgskontoret', decided: by('Omsorgsnämnden', '2018-10-24'), signed: '2018-11-21', onLater: [{ version: 2, decided: proposedTo('Omsorgsnämnden') }] }),
    buyer('laholm', { unit: 'Socialtjänsten', decided: by('Socialnämnden', '2018-10-30'), signed: '2018-12-04' }),
  ],
});

export const debtCounsellingFromAngelholm = anAgreement({
  keeper: 'bastad',
  name: 'budget-and-debt-counselling-from-angelholm',
  title: 'Köp av budget- och skuldrådgivning från Ängelholm',
  form: LegalForm.SE_CONTRACT_COOP,
  purpose: 'Ängelholm ger budget- och skuldrådgivning åt invånare i Båstad på en dag i veckan.',
  taskCategory: TaskCategory.OPERATION,
  status: AgreementStatus.IN_FORCE,
  term: fixed('2022-04-01', '2027-03-31', true),
  termination: byAnyParty(6),
  parties: [
    supplier('angelholm', { unit: 'Socialförvaltningen', decided: by('Socialnämnden', '2022-01-19'), signed: '2022-03-01' }),
    buyer('bastad', { unit: 'Vård och omsorg', decided: by('Vård- och omsorgsnämnden', '2022-01-26'), signed: '2022-03-01' }),
  ],
});
