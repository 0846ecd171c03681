import type { Records } from './record/records.js';

/** What one concept of the domain adds to a member's demonstration data, beside its services, agreements and statements. */
export interface DemoPart {
  /**
   * The rows of one member, table by table, in the order in which they refer to each other. The same every time, and the
   * same from every member's view: what two members say of one agreement is worked out from the agreement's id.
   */
  rowsOf: (member: Records) => Iterable<[table: new () => object, rows: object[]]>;
}
