import { findOwner } from '@samverkan/common';
import { code, type ColumnType, Fault, joinList, splitList, text } from '@samverkan/records';
import { PartyRole } from './codeLists.js';
import type { PartyInput } from './draftAgreement.js';
import { ROLE_NAMES } from './names.js';

/** A party in a cell; without a name where the cell gives none. */
export type PartyCell = Omit<PartyInput, 'name'> & { name: string | null };

const role = code(ROLE_NAMES);

/** The parties of an agreement in one cell: `halmstad = Halmstads kommun (Värd); hylte = Hylte kommun (Köpare)`. */
export const partiesType: ColumnType = {
  told: {
    sv: 'parterna med semikolon mellan: id = namn (roll); roll är deltagare om inget står',
    nb: 'partene med semikolon mellom: id = navn (rolle); rolle er deltaker hvis ingenting står',
    en: 'the parties with semicolons between: id = name (role); participant where no role is said',
  },
  read: (cell) => splitList(text.read(cell, 1) as string).map(readParty),
  write: (parties: readonly PartyCell[], language) => joinList(parties.toSorted((a, b) => (a.organisationId < b.organisationId ? -1 : 1)).map((party) => `${party.organisationId} = ${party.name} (${role.write(party.role as never, language) as string})`)),
  list: role.list!,
  several: true,
};

function readParty(part: string): PartyCell {
  const [before, ...after] = part.split('=');
  const [, id, rest] = after.length ? [part, before!, after.join('=')] : /^([^(]*)(.*)$/s.exec(part)!;
  const organisationId = id.trim();
  if (findOwner(organisationId) !== organisationId) throw new Fault('BAD_RECORD_ID', { value: part });
  const [, name, written] = /^(.*?)\s*\(([^()]*)\)$/s.exec(rest.trim()) ?? [part, rest, undefined];
  return { organisationId, name: name?.trim() || null, role: written === undefined ? PartyRole.PARTICIPANT : (role.read(written, 1) as PartyRole) };
}
