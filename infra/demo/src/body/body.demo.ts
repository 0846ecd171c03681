import { Body, Seat } from '@samverkan/municipality';
import type { DemoPart } from '../demoPart.js';
import { languageOf } from '../record/languageOf.js';
import { bodiesOf } from './bodiesOf.js';
import { bodyRow, seatRows } from './toldBody.js';

/** Each organisation's bodies and who sits in them: as the documents say for Laholm, Hörby and Höör, the usual ones for the others. */
export const bodyDemo: DemoPart = {
  rowsOf: (member) => {
    const { id } = member.organisation;
    const bodies = bodiesOf(member);
    return [
      [Body, bodies.map((body) => bodyRow(id, languageOf(member), body))],
      [Seat, bodies.flatMap((body) => seatRows(id, body))],
    ];
  },
};
