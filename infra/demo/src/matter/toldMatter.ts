import { type DecisionOutcome, type Language, Matter, MatterDecision, matterDecisionId, MatterState } from '@samverkan/municipality';
import { minutesOf } from '../agreement/decision.js';
import { bodyId } from '../body/toldBody.js';
import { goalId } from '../goal/toldGoal.js';
import { demoId } from '../record/demoId.js';
import { madeUp } from '../record/provenance.js';

/** A matter that a body has taken up, with what became of it. */
export interface ToldMatter {
  /** Whose body took it up; its key. */
  from: readonly [organisation: string, body: string];
  subject: string;
  state: MatterState;
  raisedOn: string;
  initiatedBy?: string;
  /** The key of the result goal that it is to serve. */
  goal?: string;
  note?: string;
  to?: readonly [organisation: string, body: string];
  referredOn?: string;
  endedOn?: string;
  /** What the body to which it was sent has decided; its name as the minutes have it. */
  decided?: { body: string; outcome: DecisionOutcome; date: string; text: string };
}

const matterId = ({ from: [organisation], subject }: ToldMatter): string => demoId(organisation, 'matter', subject);

/** The rows that belong in one organisation's database: the matters that its bodies took up, and what its bodies have decided. */
export function matterRows(organisation: string, language: Language, told: readonly ToldMatter[]): [table: new () => object, rows: object[]][] {
  return [
    [Matter, told.filter(({ from }) => from[0] === organisation).map((matter) => matterRow(matter, language))],
    [MatterDecision, told.flatMap((matter) => (matter.to?.[0] === organisation && matter.decided ? [decisionRow(matter, matter.to, matter.decided, language)] : []))],
  ];
}

function matterRow(matter: ToldMatter, language: Language): object {
  const [organisation, body] = matter.from;
  return {
    id: matterId(matter),
    subject: matter.subject,
    fromBody: bodyId(organisation, body),
    toBodyId: matter.to ? bodyId(...matter.to) : null,
    initiatedById: matter.initiatedBy ?? organisation,
    resultGoalId: matter.goal ? goalId(organisation, matter.goal) : null,
    state: matter.state,
    raisedOn: matter.raisedOn,
    referredOn: matter.referredOn ?? null,
    endedOn: matter.endedOn ?? null,
    note: matter.note ?? null,
    language,
    provenance: madeUp(`matter ${matterId(matter)}`),
  };
}

function decisionRow(matter: ToldMatter, [organisation, body]: NonNullable<ToldMatter['to']>, { text, ...decided }: NonNullable<ToldMatter['decided']>, language: Language): object {
  const id = matterDecisionId(organisation, matterId(matter));
  const { body: _name, ...minutes } = minutesOf(decided, organisation, matter.subject, language);
  return { ...minutes, id, matterId: matterId(matter), body: bodyId(organisation, body), text, provenance: madeUp(`decision ${id}`) };
}
