import { Fault } from '../fault.js';
import type { Cell } from './cell.js';

const SPACES = /[\s\u00a0\u202f\u2009']/g;
const CURRENCY = /^(kr\.?|sek|nok)|(kr\.?|sek|nok|:-|,-)$/gi;

/**
 * The number in a cell, as people write it here: decimals after a comma or a point, thousands apart by a space, a
 * no-break space or a point. "1.234" alone is either 1234 or 1,234, and refused rather than guessed at, unless only
 * whole numbers are wanted. Throws a {@link Fault}: BAD_NUMBER, AMBIGUOUS_NUMBER.
 */
export function readNumber(cell: Cell, { whole = false, money = false } = {}): number {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (typeof cell !== 'string') throw new Fault('BAD_NUMBER', { value: cell });
  const bare = (money ? cell.trim().replace(CURRENCY, '') : cell).replace(SPACES, '').replace(/^[−–](?=\d)/, '-');
  return Number(plain(bare, whole, cell));
}

function plain(bare: string, whole: boolean, cell: string): string {
  if (/^[+-]?\d+(e[+-]?\d{1,3})?$/i.test(bare)) return bare;
  if (/^[+-]?\d*,\d+(e[+-]?\d{1,3})?$/i.test(bare)) return bare.replace(',', '.');
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) {
    const only = /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(bare);
    if (only && !whole) throw new Fault('AMBIGUOUS_NUMBER', { value: cell });
    if (only || bare.includes(',') || /\..*\./.test(bare)) return bare.replaceAll('.', '').replace(',', '.');
  }
  if (/^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(bare)) return bare.replaceAll(',', '');
  if (/^[+-]?\d*\.\d+(e[+-]?\d{1,3})?$/i.test(bare)) return bare;
  throw new Fault('BAD_NUMBER', { value: cell });
}
