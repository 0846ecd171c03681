import { Currency } from '@samverkan/common';
import type { CodeList, Said } from '@samverkan/records';
import { BaselineMethod, Confidence, CostStage, VolumeUnit } from './codeLists.js';

/** What the codes of money are called in files. */
export const STAGE_NAMES: CodeList<CostStage> = {
  [CostStage.BUDGET]: { sv: 'Budget', nb: 'Budsjett', en: 'Budget' },
  [CostStage.FORECAST]: { sv: 'Prognos', nb: 'Prognose', en: 'Forecast' },
  [CostStage.ACTUAL]: { sv: 'Utfall', nb: 'Regnskap', en: 'Actual' },
  [CostStage.AUDITED]: { sv: 'Reviderat', nb: 'Revidert', en: 'Audited' },
};

export const CURRENCY_NAMES: CodeList<Currency> = {
  [Currency.SEK]: { sv: 'SEK', nb: 'SEK', en: 'SEK' },
  [Currency.NOK]: { sv: 'NOK', nb: 'NOK', en: 'NOK' },
};

export const METHOD_NAMES: CodeList<BaselineMethod> = {
  [BaselineMethod.PRE_AGREEMENT_ACTUAL]: { sv: 'Utfall före avtalet', nb: 'Regnskap før avtalen', en: 'Actual before the agreement' },
  [BaselineMethod.QUOTE]: { sv: 'Offert', nb: 'Tilbud', en: 'Quote' },
  [BaselineMethod.PEER_MEDIAN]: { sv: 'Median för liknande kommuner', nb: 'Median for lignende kommuner', en: 'Median of similar municipalities' },
  [BaselineMethod.ESTIMATE]: { sv: 'Uppskattning', nb: 'Anslag', en: 'Estimate' },
};

export const CONFIDENCE_NAMES: CodeList<Confidence> = {
  [Confidence.LOW]: { sv: 'Låg', nb: 'Lav', en: 'Low' },
  [Confidence.MEDIUM]: { sv: 'Medel', nb: 'Middels', en: 'Medium' },
  [Confidence.HIGH]: { sv: 'Hög', nb: 'Høy', en: 'High' },
};

export const UNIT_NAMES: CodeList<VolumeUnit> = {
  [VolumeUnit.CASES]: { sv: 'Ärenden', nb: 'Saker', en: 'Cases' },
  [VolumeUnit.PUPILS]: { sv: 'Elever', nb: 'Elever', en: 'Pupils' },
  [VolumeUnit.USERS]: { sv: 'Brukare', nb: 'Brukere', en: 'Users' },
};

/** Rules of figures of money, in the words of who fills in a file. */
export const MONEY_RULES: Readonly<Record<string, Said>> = {
  YEAR_OUT_OF_RANGE: { sv: 'Ett år är mellan 1990 och 2100.', nb: 'Et år er mellom 1990 og 2100.', en: 'A year is one from 1990 to 2100.' },
  NO_STATEMENT: { sv: 'Vi har inte sagt att vi är part i avtalet: då lämnas inga siffror om det.', nb: 'Vi har ikke sagt at vi er part i avtalen: da gis det ingen tall om den.', en: 'We have not stated that we are party to the agreement: then no figures are stated on it.' },
  NOT_OWN_MONEY: { sv: 'Antingen betalaren eller mottagaren ska vara vi själva.', nb: 'Enten betaleren eller mottakeren skal være oss selv.', en: 'Either the payer or the payee is ourselves.' },
  NOT_A_PARTY: { sv: 'Organisationen är inte part i avtalet; lämna tomt för pengar till eller från andra.', nb: 'Organisasjonen er ikke part i avtalen; la stå tomt for penger til eller fra andre.', en: 'The organisation is no party to the agreement; leave it empty for money to or from others.' },
  NEGATIVE_AMOUNT: { sv: 'Beloppet eller antalet kan inte vara mindre än 0.', nb: 'Beløpet eller antallet kan ikke være mindre enn 0.', en: 'The amount or number cannot be less than 0.' },
  NOT_THE_NEXT: { sv: 'Posterna med samma nyckel numreras 1, 2, 3 … utan hopp.', nb: 'Postene med samme nøkkel nummereres 1, 2, 3 … uten hopp.', en: 'Entries with the same key are numbered 1, 2, 3 … without gaps.' },
};
