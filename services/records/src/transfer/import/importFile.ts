import { createHash, type Hash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { markChange } from '../../change/markChange.js';
import { Refusal, Refused } from '../../command/refusal.js';
import { type CommandContext, runCommand } from '../../command/runCommand.js';
import { apart } from '../apart.js';
import { Fault } from '../fault.js';
import { readFile, type ReadFile } from '../file/readFile.js';
import type { Spooled } from '../file/spool.js';
import { findHeadings, type Headings } from '../headings.js';
import type { FileLimits } from '../limits.js';
import type { Spoken } from '../said.js';
import { rowsOf } from '../export/writeTable.js';
import { type AnyTable, type Found, newWork, type Values, type Work } from '../table.js';
import { findDifferences } from './differences.js';
import type { Ended, ImportEvent, RowEvent } from './events.js';
import { faultOf, outOfTime } from './interrupted.js';
import { type ReadRow, readRow } from './readRow.js';

const BATCH = 500;

export interface Import {
  table: AnyTable;
  file: Spooled;
  /** What the file is called where it came from. */
  name: string | null;
  /** The plan of the trial that is to be carried out; undefined for a trial. */
  plan: string | undefined;
  language: Spoken;
  limits: FileLimits;
  /** Takes what is told while it runs. When it is slow, the import waits for it. */
  tell: (event: ImportEvent) => Promise<void>;
  /** There is nobody any more to tell: ends the import, and nothing is written. */
  gone: AbortSignal;
}

/** Thrown to undo what a trial did. */
class Tried extends Error {}

/** Reads the form and the headings of a file: what can be refused before a row of it is looked at. Throws a {@link Fault}. */
export async function beginImport({ table, file, language, limits }: Pick<Import, 'table' | 'file' | 'language' | 'limits'>): Promise<ReadFile & { headings: Headings }> {
  const { form, rows } = await readFile(file, limits);
  const iterator = rows[Symbol.asyncIterator]();
  try {
    const { value: first, done } = await iterator.next();
    if (done) throw new Fault('FILE_EMPTY');
    return { form, headings: findHeadings(table, first.cells, language), rows: { [Symbol.asyncIterator]: () => iterator } };
  } catch (error) {
    await iterator.return?.();
    throw error;
  }
}

/**
 * Imports a file, all of it or nothing, in one transaction that is a command like any other: it meets the policy, and its
 * changes have their author and their cause. A trial does the very same, and is undone: what it tells is what happens. Its
 * plan is a hash of the file and of every outcome; what is carried out has to come to the same plan, or is undone too.
 */
export async function importFile(asked: Import, begun: ReadFile & { headings: Headings }, context: CommandContext): Promise<Ended> {
  const { table, file, name, plan, language, limits, tell } = asked;
  const { form, headings } = begun;
  await tell({
    event: 'began',
    table: table.name,
    dryRun: plan === undefined,
    file: { name, bytes: file.bytes, sha256: file.sha256, ...form },
    columns: Object.fromEntries(headings.known.map(({ written, column }) => [written, column.heading[language]])),
    unknownColumns: headings.unknown,
  });
  const run = new ImportRun(asked, begun, context.organisation);
  try {
    if (plan !== undefined && !plan.startsWith(`${file.sha256}.`)) throw new Fault('IMPORT_FILE_CHANGED');
    const result = await runCommand({ name: table.command, record: context.organisation }, context, async (em) => {
      await em.execute(`set local statement_timeout = ${limits.within}`); // a command’s own is too short for the commit of many rows
      await markChange(em, { cause: [table.command, name, `sha256:${file.sha256}`].filter(Boolean).join(' '), viewer: context.viewer, via: 'import' });
      await run.work(em);
      if (run.counts.refused > 0 || plan === undefined) throw new Tried();
      if (run.plan !== plan) throw new Fault('IMPORT_OUTCOME_CHANGED');
      run.goOn();
      return table;
    });
    if (result instanceof Refused) return run.ended('refused', result.code, table.rules[result.code]?.[language] ?? result.rule);
    return run.ended('applied');
  } catch (error) {
    if (error instanceof Tried) return run.counts.refused > 0 ? run.ended('refused') : { ...run.ended('accepted'), plan: run.plan };
    const fault = faultOf(error, limits);
    if (fault) return run.ended('refused', fault.code, fault.told(language));
    throw error;
  }
}

/** One run over the rows of a file. */
class ImportRun {
  readonly counts: Ended['counts'] = { rows: 0, created: 0, updated: 0, unchanged: 0, refused: 0, notInFile: 0 };
  /** On which line each record stands, by its key: what the file is held against afterwards. */
  private readonly lines = new Map<string, number>();
  private readonly parts = new Set<string>();
  private readonly outcomes: Hash = createHash('sha256');
  private outcome = '';
  private readonly late: AbortSignal;

  constructor(
    private readonly asked: Import,
    private readonly begun: ReadFile & { headings: Headings },
    private readonly organisation: string,
  ) {
    this.late = AbortSignal.timeout(asked.limits.within);
  }

  /** Rejects where there is nobody to tell any more, or no time. */
  goOn(): void {
    this.asked.gone.throwIfAborted();
    if (this.late.aborted) throw outOfTime(this.asked.limits);
  }

  get plan(): string {
    return `${this.asked.file.sha256}.${this.outcome}`;
  }

  ended(outcome: Ended['outcome'], code?: string, message?: string): Ended {
    return { event: 'ended', outcome, counts: this.counts, ...(code !== undefined && { code, message: message! }) };
  }

  async work(em: EntityManager): Promise<void> {
    const { table, language, tell } = this.asked;
    for await (const batch of inBatches(this.begun.rows)) {
      this.goOn();
      await this.take(newWork(em, this.organisation), batch.map((row) => readRow(table, this.begun.headings.known, row, language)));
      await tell({ event: 'progress', rows: this.counts.rows });
    }
    await this.listOthers(newWork(em, this.organisation));
    this.outcome = this.outcomes.digest('hex');
  }

  private async take(work: Work, rows: readonly ReadRow[]): Promise<void> {
    const { table } = this.asked;
    const sound = rows.filter(({ faults }) => !faults.length);
    const found = new Map<ReadRow, Found<Values, object> | undefined>();
    (await table.find(work, sound.map(({ values }) => values))).forEach((one, place) => found.set(sound[place]!, one as Found<Values, object> | undefined));
    const events: RowEvent[] = [];
    for (const row of rows) events.push(await this.takeRow(work, row, found.get(row)));
    if (this.counts.refused === 0) await work.em.flush();
    work.em.clear(); // once a row is refused nothing is written any more: the rest is only looked at
    for (const event of events) if (event.outcome !== 'unchanged') await this.asked.tell(event);
  }

  private async takeRow(work: Work, row: ReadRow, found: Found<Values, object> | undefined): Promise<RowEvent> {
    const event = await this.outcomeOf(work, row, found);
    this.counts.rows++;
    this.counts[event.outcome]++;
    return event;
  }

  private async outcomeOf(work: Work, { line, values, faults }: ReadRow, found: Found<Values, object> | undefined): Promise<RowEvent> {
    const { table, language } = this.asked;
    const refused = (fault: Fault): RowEvent => ({ event: 'row', line, outcome: 'refused', faults: [{ column: null, code: fault.code, message: fault.told(language) }] });
    if (faults.length) return { event: 'row', line, outcome: 'refused', faults };
    const key = table.keyOf(found?.row ?? values);
    if (key === undefined) return refused(new Fault('NO_KEY', { columns: table.columns.filter(({ name }) => table.keys[0]!.includes(name)).map(({ heading }) => heading[language]) }));
    const already = this.lines.get(key);
    if (already !== undefined) return refused(new Fault('ROW_TWICE', { line: already }));
    this.lines.set(apart(key), line);
    try {
      if (!found) {
        const row = { ...Object.fromEntries(table.columns.map(({ name, empty = null }) => [name, empty])), ...values };
        if (table.part) this.parts.add(table.part(row));
        await table.make(work, row);
        this.note(line, values);
        return { event: 'row', line, outcome: 'created' };
      }
      if (table.part) this.parts.add(table.part(found.row));
      const differences = findDifferences(table, found.row, values);
      this.note(line, key, differences.map(({ column, before, after }) => [column.name, before, after]));
      if (!differences.length) return { event: 'row', line, outcome: 'unchanged', key };
      await table.change(work, found, { ...found.row, ...Object.fromEntries(differences.map(({ column, after }) => [column.name, after])) });
      const shown = (type: { write: (value: never, spoken: Spoken) => string | number | boolean }, value: unknown) => (value == null ? '' : type.write(value as never, language));
      return { event: 'row', line, outcome: 'updated', key, changes: differences.map(({ column, before, after }) => ({ column: column.heading[language], before: shown(column.type, before), after: shown(column.type, after) })) };
    } catch (error) {
      if (error instanceof Refusal) return this.refusedBy(line, error);
      if (error instanceof Fault) return refused(error);
      throw error;
    }
  }

  /** Makes an outcome part of the plan. */
  private note(...outcome: unknown[]): void {
    this.outcomes.update(`${JSON.stringify(outcome)}\n`);
  }

  private refusedBy(line: number, { code, rule, field }: Refusal): RowEvent {
    const { table, language } = this.asked;
    const column = this.begun.headings.known.find((known) => known.column.name === field)?.written ?? table.columns.find(({ name }) => name === field)?.heading[language] ?? null;
    return { event: 'row', line, outcome: 'refused', faults: [{ column, code, message: table.rules[code]?.[language] ?? rule }] };
  }

  /** What is there, of the parts of the register that the file is about, and not in the file. */
  private async listOthers(work: Work): Promise<void> {
    const { table, tell } = this.asked;
    for await (const row of rowsOf(table, work, { owner: true })) {
      this.goOn();
      const key = table.keyOf(row)!;
      if (this.lines.has(key) || (table.part && !this.parts.has(table.part(row))) || this.made(row)) continue;
      this.counts.notInFile++;
      this.outcomes.update(`${JSON.stringify(key)}\n`);
      await tell({ event: 'notInFile', key });
    }
  }

  /** Whether a row was made by this import, under another key than the file knew it by. */
  private made(row: Values): boolean {
    return this.asked.table.keys.some((columns) => {
      const only = Object.fromEntries(columns.map((name) => [name, row[name]]));
      const key = this.asked.table.keyOf(only);
      return key !== undefined && this.lines.has(key);
    });
  }
}

async function* inBatches<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}
