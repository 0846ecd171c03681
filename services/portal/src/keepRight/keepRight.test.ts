import { readdirSync, readFileSync } from 'node:fs';
import { linkToOperation, operationIn } from '../linkToOperation.ts';
import { keepRightByLanguage } from '../texts/keepRight/keepRightByLanguage.ts';
import { today, writeDate } from './dates.ts';
import { choicesFor } from './organisations.ts';
import { CommandKeys, outcomeOf } from './runCommand.ts';
import { commandFor, FIELDS, linkFor } from './settle.ts';
import { asFarAsKnown, calledBy, findAbsent, inOrder, isDone, type Deadline, type DeadlineKind, type MemberAnswer, type RecordToVerify } from './worklist.ts';

const folder = new URL('../../../../schema/operations/keep-right/', import.meta.url);
const operations = readdirSync(folder);

describe('what became of a command', () => {
  test.each([
    ['it was carried out', { data: { answerFeedback: { id: 'a' } } }, { is: 'done' }],
    ['a rule forbids it', { data: { answerFeedback: { code: 'NO_TEXT', rule: 'Words.' } } }, { is: 'refused', code: 'NO_TEXT', rule: 'Words.' }],
    ['somebody was faster', { data: { answerFeedback: { code: 'CHANGED_MEANWHILE', recordId: 'a', changedBy: 'Sara', changedAt: null } } }, { is: 'conflict', recordId: 'a', changedBy: 'Sara', changedAt: null }],
    ['the member is away', { data: { answerFeedback: null }, errors: [{ message: '', extensions: { code: 'MEMBER_UNAVAILABLE' } }] }, { is: 'failed', code: 'MEMBER_UNAVAILABLE' }],
    ['no answer came from the member', { data: { answerFeedback: null }, errors: [{ message: '', extensions: { code: 'MEMBER_OUTCOME_UNKNOWN' } }] }, { is: 'unknown' }],
    ['no answer came at all', { errors: [{ message: 'The gateway could not be reached.' }] }, { is: 'unknown' }],
  ])('%s', (_what, answer, outcome) => {
    expect(outcomeOf(answer as never)).toEqual(outcome);
  });

  test('the same command keeps its key until its outcome is known, and another has another', () => {
    const keys = new CommandKeys();
    const first = keys.of('answer-feedback', { text: 'Tack' });
    keys.settle('answer-feedback', { text: 'Tack' }, { is: 'unknown' });
    expect(keys.of('answer-feedback', { text: 'Tack' })).toBe(first);
    expect(keys.of('answer-feedback', { text: 'Tack!' })).not.toBe(first);
    keys.settle('answer-feedback', { text: 'Tack' }, { is: 'done' });
    expect(keys.of('answer-feedback', { text: 'Tack' })).not.toBe(first);
  });
});

const aDeadline = (kind: DeadlineKind): Deadline => ({ kind, dueOn: '2026-12-02', overdue: false, recordId: 'laholm:x:1', subject: 'INTERNAL', duty: null, body: { id: 'laholm:body:1' }, agreementId: 'hylte:agreement:1', agreement: null });

describe('the form of a deadline', () => {
  const FILLED = { plannedFor: '2027-05', evidence: ' Intranätet ', doneOn: '2026-11-01', dueOn: '', outcome: 'Protokoll', how: 'held', calledBy: 'Ordföranden', agenda: 'Val\n\n Budget ', minutesUrl: '', document: 'KS 1' };

  test.each(Object.keys(FIELDS) as (keyof typeof FIELDS)[])('of %s makes a command that there is, with variables that it takes and all that it demands', (kind) => {
    for (const how of ['held', 'cancelled']) {
      const { name, variables } = commandFor(aDeadline(kind), { ...FILLED, how }, 'sv');
      const text = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
      const declared = [...text.matchAll(/\$(\w+): ([^\n]+)/g)].map(([, variable, type]) => ({ variable: variable!, needed: type!.endsWith('!') }));
      expect(Object.keys(variables).filter((given) => !declared.some(({ variable }) => variable === given))).toEqual([]);
      for (const { variable, needed } of declared) if (needed && variable !== 'organisation' && variable !== 'key') expect(variables[variable]).toEqual(expect.anything());
    }
  });

  test('says what was filled in, and nothing where nothing was', () => {
    expect(commandFor(aDeadline('INFORM'), FILLED, 'nb')).toEqual({ name: 'inform-party', variables: { agreement: 'hylte:agreement:1', audience: 'INTERNAL', evidence: 'Intranätet', doneOn: '2026-11-01', dueOn: null, language: 'nb' } });
    expect(commandFor(aDeadline('CALL_MEETING'), { ...FILLED, how: 'call' }, 'sv').variables).toEqual({ body: 'laholm:body:1', date: '2026-12-02', calledBy: 'Ordföranden', agenda: ['Val', 'Budget'] });
  });

  test('what is too weighty for a form is opened in the explorer, filled in', () => {
    const link = linkFor(aDeadline('DECIDE_ON_NOTICE'), 'laholm', 'sv', 'k', '2026-11-22')!;
    const { id, variables } = operationIn(link.slice(1))!;
    expect(operations).toContain(`${id.split('/')[1]}.graphql`);
    expect(JSON.parse(variables)).toEqual({ organisation: 'laholm', key: 'k', id: 'laholm:statement:hylte:agreement:1', givenOn: '2026-11-22', lastDay: null });
    expect(linkFor(aDeadline('AGREEMENT_ENDS'), 'laholm', 'sv', 'k', '2026-11-22')).toBeUndefined();
  });
});

test('a link to an operation is read as it was written, whatever is in it', () => {
  expect(operationIn(linkToOperation('keep-right/show-service', { id: 'å:&#"' }).slice(1))).toEqual({ id: 'keep-right/show-service', variables: JSON.stringify({ id: 'å:&#"' }, null, 2) });
  expect(operationIn('#verify')).toBeUndefined();
});

test('dates are written as exactly as they are known', () => {
  expect(['2026', '2026-11', '2026-11-04', 'XXXX'].map((date) => writeDate(date, 'sv'))).toEqual(['2026', 'november 2026', '4 november 2026', undefined]);
  expect(writeDate('2026-11-04', 'en')).toBe('4 November 2026');
  expect(today(new Date(2026, 0, 5))).toBe('2026-01-05');
});

describe('the organisations to choose from', () => {
  const members = { coverage: { members: [{ member: 'hylte' }, { member: 'bastad' }, { member: 'laholm' }] }, members: [{ organisationId: 'hylte', name: 'Hylte' }, { organisationId: 'bastad', name: 'Båstad' }] };
  const grant = (role: 'OFFICER' | 'READER', of: string, name: string | null = null) => ({ role, of, organisation: name === null ? null : { name, officialName: null }, federation: null });

  test('are one’s own first, then the others by their names', () => {
    const choices = choicesFor({ grants: [grant('OFFICER', 'laholm', 'Laholm'), grant('READER', 'goda-grannar')] }, members, 'sv');
    expect(choices).toEqual([{ id: 'laholm', name: 'Laholm', own: true }, { id: 'bastad', name: 'Båstad', own: false }, { id: 'hylte', name: 'Hylte', own: false }]);
  });

  test('are all there for a reader, also while the secretariat is away', () => {
    expect(choicesFor({ grants: [grant('READER', 'goda-grannar')] }, { ...members, members: null }, 'sv').map(({ name, own }) => [name, own])).toEqual([['bastad', false], ['hylte', false], ['laholm', false]]);
  });
});

describe('records', () => {
  const record = (more: Partial<RecordToVerify>): RecordToVerify => ({ recordType: 'Service', recordId: 'laholm:service:01HTE1P10001', name: null, version: 1, lastVerifiedOn: null, agreement: null, ...more });

  test.each([
    ['itself', { name: 'Bibliotek' }, 'Bibliotek'],
    ['its agreement', { agreement: { id: 'a', title: 'Räddningstjänst' } }, 'Räddningstjänst'],
    ['its agreement and day', { name: '2026-04-22', agreement: { id: 'a', title: 'Räddningstjänst' } }, 'Räddningstjänst · 2026-04-22'],
    ['what is said twice once', { name: 'Arkiv', agreement: { id: 'a', title: 'Arkiv' } }, 'Arkiv'],
    ['its key without ids', { recordId: 'DEBT_COUNSELLOR 2024 laholm:x:1' }, 'DEBT_COUNSELLOR 2024'],
    ['the end of its id at least', {}, '… P10001'],
  ])('are called by %s', (_what, more, name) => {
    expect(calledBy(record(more))).toBe(name);
  });

  test('of one sort stand beside each other, in the order of the language', () => {
    const records = [record({ name: 'Ö' }), record({ name: 'Z' }), record({ recordType: 'Agreement', name: 'Å' })];
    expect(inOrder(records, (type) => keepRightByLanguage.sv.verify.recordTypes[type]!, 'sv').map(({ name }) => name)).toEqual(['Å', 'Z', 'Ö']);
  });
});

test('who is silent is told from who is shown as of earlier, and unknown from nothing to do', () => {
  const answer = (member: string, status: MemberAnswer['status']): MemberAnswer => ({ member, status, asOf: null });
  const worklist = { toVerify: [], differences: [], deadlines: [], remarks: [], coverage: { members: [answer('a', 'OK'), answer('b', 'STALE'), answer('c', 'TIMEOUT'), answer('d', 'LAGGING')] } };
  const { silent, earlier } = findAbsent(worklist);
  expect([silent, earlier].map((answers) => answers.map(({ member }) => member))).toEqual([['c'], ['b']]);
  expect(isDone(worklist)).toBe(false);
  expect(asFarAsKnown(worklist, 'c').differences).toBeNull();
  expect(asFarAsKnown(worklist, 'a').differences).toEqual([]);
  const heard = { ...worklist, coverage: { members: [answer('a', 'OK')] } };
  expect(isDone(heard)).toBe(true);
  expect(isDone({ ...heard, deadlines: null })).toBe(false);
});
