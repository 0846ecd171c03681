import { statementId } from '@samverkan/common';
import { code, nextState, type Table } from '@samverkan/records';
import { Baseline, BASELINE_TRANSITIONS } from './baseline.js';
import { BaselineMethod, BaselineState, Confidence } from './codeLists.js';
import { checkNotNegative, checkYear } from './figureRules.js';
import { CONFIDENCE_NAMES, METHOD_NAMES, MONEY_RULES } from './names.js';
import { AGREEMENT_AND_YEAR, AMOUNT, type AmountRow, prepareFigures, statementOf } from './underStatement.table.js';
import { agreementOf } from './underStatement.js';

interface BaselineRow extends AmountRow {
  method: BaselineMethod;
  confidence: Confidence;
}

const rowOf = ({ statement, year, amount, method, confidence }: Baseline): BaselineRow => ({ agreement: agreementOf(statement), year, amount: amount.amount, currency: amount.currency, priceYear: amount.priceYear, method, confidence });

const keyOf = ({ agreement, year }: Partial<BaselineRow>): string | undefined => (agreement == null || year == null ? undefined : `${agreement} ${year}`);

function checked(row: BaselineRow, state: BaselineState) {
  checkYear(row.year);
  checkNotNegative(row.amount, 'amount');
  const { amount, currency, priceYear, year, method, confidence } = row;
  return { amount: { amount, currency, priceYear: priceYear ?? year }, method, confidence, state: nextState(BASELINE_TRANSITIONS, state, 'STATE') };
}

/** What each year would cost alone, a row for each agreement and year. */
export const baselinesTable: Table<BaselineRow, Baseline> = {
  name: 'baselines',
  title: { sv: 'Kostnad på egen hand', nb: 'Kostnad på egen hånd', en: 'Cost alone' },
  about: { sv: 'Vad samma sak skulle kosta oss själva, en rad per avtal och år.', nb: 'Hva det samme ville kostet oss alene, en rad per avtale og år.', en: 'What the same would cost us alone, a row for each agreement and year.' },
  command: 'importBaselines',
  columns: [
    ...AGREEMENT_AND_YEAR,
    ...AMOUNT,
    { name: 'method', heading: { sv: 'Metod', nb: 'Metode', en: 'Method' }, about: { sv: 'Hur det är framtaget.', nb: 'Hvordan det er funnet ut.', en: 'How it was found out.' }, type: code(METHOD_NAMES), required: true, example: BaselineMethod.QUOTE },
    { name: 'confidence', heading: { sv: 'Säkerhet', nb: 'Sikkerhet', en: 'Confidence' }, about: { sv: 'Hur säker siffran är.', nb: 'Hvor sikkert tallet er.', en: 'How far it can be relied on.' }, type: code(CONFIDENCE_NAMES), required: true, example: Confidence.MEDIUM },
  ],
  keys: [['agreement', 'year']],
  part: ({ year }) => String(year),
  rules: MONEY_RULES,
  keyOf,
  async find(work, rows) {
    const statements = await prepareFigures(work, rows);
    const there = await work.em.find(Baseline, { statement: { $in: statements }, year: { $in: [...new Set(rows.map(({ year }) => year!))] } });
    const byKey = new Map(there.map((record) => [keyOf(rowOf(record)), { row: rowOf(record), record }]));
    return rows.map((row) => byKey.get(keyOf(row)));
  },
  async make({ em, organisation }, row) {
    const stated = checked(row, BaselineState.STATED);
    em.create(Baseline, { statement: await statementOf(em, organisation, row), year: row.year, ...stated });
  },
  change({ em }, { record }, row) {
    em.assign(record, checked(row, record.state));
  },
  async page({ em, organisation }, cursor, size) {
    const [agreement, year] = cursor?.split(' ') ?? [];
    const statement = agreement && statementId(organisation, agreement);
    const there = await em.find(Baseline, statement === undefined ? {} : { $or: [{ statement: { id: { $gt: statement } } }, { statement: { id: statement }, year: { $gt: Number(year) } }] }, { orderBy: { statement: { id: 'asc' }, year: 'asc' }, limit: size });
    const last = there.length === size ? there.at(-1) : undefined;
    return { rows: there.map(rowOf), cursor: last && keyOf(rowOf(last)) };
  },
};
