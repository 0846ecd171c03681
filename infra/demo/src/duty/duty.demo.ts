import { BodyDuty, BodyDutyAction, Country, OrganisationKind } from '@samverkan/municipality';
import { bodyId } from '../body/toldBody.js';
import type { DemoPart } from '../demoPart.js';
import { demoId } from '../record/demoId.js';
import { daysAfter } from '../record/daysAfter.js';
import { hashOf } from '../record/hashOf.js';
import { AS_OF, madeUp } from '../record/provenance.js';
import type { Records } from '../record/records.js';

/** The last days of the half-years for which duties are told. */
const HALF_YEARS = ['2025-06-30', '2025-12-31', '2026-06-30', '2026-12-31'];

/** Who follows co-operation for the executive board: the working committee, or the preparatory body where there is none. */
const steeringKey = ({ organisation: { country } }: Records) => (country === Country.NO ? 'preparatory' : 'working-committee');

/** The five duties, half-year by half-year: most are done, some late, some without the document that they need. */
export const dutyDemo: DemoPart = {
  rowsOf: (member) => {
    if (member.organisation.kind !== OrganisationKind.MUNICIPALITY) return [];
    return [[BodyDutyAction, HALF_YEARS.flatMap((dueOn) => Object.values(BodyDuty).map((duty) => actionOf(member, duty, dueOn)))]];
  },
};

function actionOf(member: Records, duty: BodyDuty, dueOn: string): object {
  const { id } = member.organisation;
  const name = `${duty} ${dueOn}`;
  const chance = hashOf(`${id} duty ${name}`);
  const doneOn = daysAfter(dueOn, -(chance % 60) - 1);
  const done = doneOn <= AS_OF && chance % 6 !== 0;
  const documented = done && chance % 5 !== 0;
  return {
    id: demoId(id, 'duty', name),
    body: bodyId(id, steeringKey(member)),
    duty,
    dueOn,
    doneOn: done ? doneOn : null,
    summary: null,
    document: documented ? `KS ${dueOn.slice(0, 4)}/${String((chance % 789) + 11).padStart(5, '0')}` : null,
    reportsToId: duty === BodyDuty.REPORT_BACK ? bodyId(id, 'board') : null,
    provenance: madeUp(`${id} duty ${name}`),
  };
}
