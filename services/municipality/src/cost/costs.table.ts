import { statementId } from '@samverkan/common';
import { code, recordId, Refusal, type Table, wholeNumber, type Work } from '@samverkan/records';
import { CostStage } from './codeLists.js';
import { checkParty, checkYear } from './figureRules.js';
import { MoneyFlow } from './moneyFlow.js';
import { MONEY_RULES, STAGE_NAMES } from './names.js';
import { checkOwnMoney } from './stateCost.js';
import { AGREEMENT_AND_YEAR, AMOUNT, type AmountRow, prepareFigures, statementOf } from './underStatement.table.js';
import { agreementOf } from './underStatement.js';

interface CostRow extends AmountRow {
  stage: CostStage;
  payer: string | null;
  payee: string | null;
  /** Several entries can be alike in all else. */
  entry: number;
}

type CostKey = Pick<CostRow, 'agreement' | 'year' | 'stage' | 'payer' | 'payee'>;

const alike = ({ agreement, year, stage, payer, payee }: CostKey): string => [agreement, year, stage, payer ?? '-', payee ?? '-'].join(' ');

const rowOf = ({ statement, year, stage, payerId, payeeId, amount }: MoneyFlow, entry: number): CostRow => ({
  agreement: agreementOf(statement),
  year,
  stage,
  payer: payerId,
  payee: payeeId,
  entry,
  amount: amount.amount,
  currency: amount.currency,
  priceYear: amount.priceYear,
});

const organisation = recordId('organisation');

/** What the organisation pays and gets under its agreements, a row for each sum. */
export const costsTable: Table<CostRow, MoneyFlow> = {
  name: 'costs',
  title: { sv: 'Kostnader och intäkter', nb: 'Kostnader og inntekter', en: 'Costs and income' },
  about: { sv: 'Vad vi betalar och får under ett avtal, en rad per belopp.', nb: 'Hva vi betaler og får under en avtale, en rad per beløp.', en: 'What we pay and get under an agreement, a row for each amount.' },
  command: 'importCosts',
  columns: [
    ...AGREEMENT_AND_YEAR,
    { name: 'stage', heading: { sv: 'Skede', nb: 'Stadium', en: 'Stage' }, about: { sv: 'Hur slutlig siffran är.', nb: 'Hvor endelig tallet er.', en: 'How final the figure is.' }, type: code(STAGE_NAMES), required: true, example: CostStage.ACTUAL },
    { name: 'payer', heading: { sv: 'Betalare', nb: 'Betaler', en: 'Payer' }, about: { sv: 'Organisationens id; tomt för intäkter från andra än parterna.', nb: 'Organisasjonens id; tomt for inntekter fra andre enn partene.', en: 'The organisation’s id; empty for income from others than the parties.' }, type: organisation, example: 'hylte' },
    { name: 'payee', heading: { sv: 'Mottagare', nb: 'Mottaker', en: 'Payee' }, about: { sv: 'Organisationens id; tomt för det som går till andra än parterna.', nb: 'Organisasjonens id; tomt for det som går til andre enn partene.', en: 'The organisation’s id; empty for what goes to others than the parties.' }, type: organisation, example: 'halmstad' },
    { name: 'entry', heading: { sv: 'Post', nb: 'Post', en: 'Entry' }, about: { sv: '1, 2 … där flera belopp är lika i allt ovan; 1 om tomt.', nb: '1, 2 … der flere beløp er like i alt over; 1 hvis tomt.', en: '1, 2 … where several amounts are alike in all of the above; 1 when empty.' }, type: wholeNumber(1, 1_000), example: 1, empty: 1 },
    ...AMOUNT,
  ],
  keys: [['agreement', 'year', 'stage', 'payer', 'payee']],
  part: ({ agreement, year, stage }) => `${agreement} ${year} ${stage}`,
  rules: MONEY_RULES,
  keyOf: ({ entry = 1, ...row }) => (row.agreement == null || row.year == null || row.stage == null ? undefined : `${alike(row as CostKey)} ${entry}`),
  async find(work, rows) {
    const statements = await prepareFigures(work, rows);
    const there = await work.em.find(MoneyFlow, { statement: { $in: statements }, year: { $in: [...new Set(rows.map(({ year }) => year!))] } }, { orderBy: { place: 'asc' } });
    const entries = Map.groupBy(there, (flow) => alike(rowOf(flow, 1)));
    for (const [key, flows] of entries) work.notes.set(key, flows.length);
    return rows.map((row) => {
      const [entry, record] = [row.entry ?? 1, entries.get(alike(row as CostKey))?.[(row.entry ?? 1) - 1]];
      return record && { row: rowOf(record, entry), record };
    });
  },
  async make(work, row) {
    checkYear(row.year);
    const statement = await statementOf(work.em, work.organisation, row);
    await checkFlow(work, row);
    const before = (work.notes.get(alike(row)) as number | undefined) ?? 0;
    if (row.entry !== before + 1) throw new Refusal('NOT_THE_NEXT', 'Entries that are alike in all else are numbered 1, 2, 3 … without gaps.', 'entry');
    work.notes.set(alike(row), row.entry);
    work.em.create(MoneyFlow, { statement, year: row.year, stage: row.stage, payerId: row.payer, payeeId: row.payee, amount: amountOf(row) });
  },
  change({ em }, { record }, row) {
    em.assign(record, { amount: amountOf(row) });
  },
  async page({ em, organisation: self }, cursor, size) {
    const after = cursor === undefined ? undefined : (JSON.parse(cursor) as unknown[]);
    const rows = await em.execute<StoredCost[]>(PAGE(after !== undefined), [...(after ?? []), size]);
    const last = rows.length === size ? rows.at(-1) : undefined;
    return {
      rows: rows.map((row) => ({ ...row, amount: Number(row.amount), entry: Number(row.entry) })),
      cursor: last && JSON.stringify([statementId(self, last.agreement), last.year, last.stage, last.payer ?? '', last.payee ?? '', Number(last.entry)]),
    };
  },
};

/** As PostgreSQL gives it: numbers that may be large are texts. */
type StoredCost = Omit<CostRow, 'amount' | 'entry'> & { amount: string; entry: string };

/** Two may be alike in all but their place, which is their entry. */
const PAGE = (after: boolean): string => /* SQL */ `
  select * from (
    select substr(statement_id, strpos(statement_id, ':statement:') + 11) as agreement, year, stage, payer_id as payer, payee_id as payee, amount, currency, price_year as "priceYear", statement_id as statement,
      row_number() over (partition by statement_id, year, stage, payer_id, payee_id order by place) as entry
    from money_flow
  ) as flows
  ${after ? `where (statement collate "C", year, stage collate "C", coalesce(payer, '') collate "C", coalesce(payee, '') collate "C", entry) > (?, ?, ?, ?, ?, ?)` : ''}
  order by statement collate "C", year, stage collate "C", coalesce(payer, '') collate "C", coalesce(payee, '') collate "C", entry
  limit ?`;

const amountOf = ({ amount, currency, priceYear, year }: CostRow) => ({ amount, currency, priceYear: priceYear ?? year });

/** The rules of `stateCost`; who is party to what is asked once for all rows that are read together. */
async function checkFlow({ em, organisation: self, notes }: Work, { agreement, payer, payee }: CostRow): Promise<void> {
  checkOwnMoney({ payer, payee }, self, 'payer');
  for (const [field, party] of [['payer', payer], ['payee', payee]] as const) {
    if (party === null) continue;
    const known = `party ${agreement} ${party}`;
    if (!notes.has(known)) await checkParty(em, agreement, party, self, field);
    notes.set(known, true);
  }
}
