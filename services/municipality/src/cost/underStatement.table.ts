import type { EntityManager } from '@mikro-orm/postgresql';
import { Currency, statementId } from '@samverkan/common';
import { code, type Column, money, text, wholeNumber, type Work } from '@samverkan/records';
import { resolveAgreements } from '../reference/references.js';
import { PartyStatement } from '../statement/partyStatement.js';
import { getStatement } from './figureRules.js';
import { CURRENCY_NAMES } from './names.js';

/** A row with a figure that a party states of a year. */
export interface FigureRow {
  agreement: string;
  year: number;
}

export interface AmountRow extends FigureRow {
  amount: number;
  currency: Currency;
  priceYear: number;
}

export const AGREEMENT_AND_YEAR: readonly Column<keyof FigureRow>[] = [
  {
    name: 'agreement',
    heading: { sv: 'Avtal', nb: 'Avtale', en: 'Agreement' },
    about: { sv: 'Avtalets id, eller dess eget nummer om vi själva håller det.', nb: 'Avtalens id, eller dens eget nummer hvis vi selv holder den.', en: 'The agreement’s id, or its own number where we keep it ourselves.' },
    type: text,
    required: true,
    example: 'KS 2021/117',
  },
  { name: 'year', heading: { sv: 'År', nb: 'År', en: 'Year' }, about: { sv: 'Kalenderåret.', nb: 'Kalenderåret.', en: 'The calendar year.' }, type: wholeNumber(1, 9_999), required: true, example: 2024 },
];

export const AMOUNT: readonly Column<keyof AmountRow>[] = [
  { name: 'amount', heading: { sv: 'Belopp', nb: 'Beløp', en: 'Amount' }, about: { sv: 'Hur mycket.', nb: 'Hvor mye.', en: 'How much.' }, type: money, required: true, example: 125_000_00 },
  { name: 'currency', heading: { sv: 'Valuta', nb: 'Valuta', en: 'Currency' }, about: { sv: 'SEK eller NOK.', nb: 'SEK eller NOK.', en: 'SEK or NOK.' }, type: code(CURRENCY_NAMES), required: true, example: Currency.SEK },
  { name: 'priceYear', heading: { sv: 'Prisår', nb: 'Prisår', en: 'Price year' }, about: { sv: 'Året vars priser beloppet är i; samma år om tomt.', nb: 'Året hvis priser beløpet er i; samme år hvis tomt.', en: 'The year whose prices it is in; the same year when empty.' }, type: wholeNumber(1900, 2_200), example: 2024 },
];

/** Puts ids in the place of references, the prices of the year where none are said, and reads the statements that the figures stand under. */
export async function prepareFigures({ em, organisation }: Work, rows: readonly Partial<FigureRow & { priceYear: number | null }>[]): Promise<string[]> {
  await resolveAgreements(em, rows);
  for (const row of rows) if (row.priceYear === null) row.priceYear = row.year ?? null;
  const ids = [...new Set(rows.map(({ agreement }) => statementId(organisation, agreement!)))];
  await em.find(PartyStatement, { id: { $in: ids } });
  return ids;
}

/** The statement that a row's figure stands under: read already. Throws a Refusal NO_STATEMENT. */
export async function statementOf(em: EntityManager, organisation: string, { agreement }: FigureRow): Promise<PartyStatement> {
  const id = statementId(organisation, agreement);
  return em.getUnitOfWork().getById<PartyStatement>(PartyStatement, id) ?? getStatement(em, id);
}
