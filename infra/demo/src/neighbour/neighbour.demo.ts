import { Neighbour } from '@samverkan/municipality';
import type { DemoPart } from '../demoPart.js';
import { readFrom } from '../record/provenance.js';

/** Pairs of municipalities that border on each other. Real, and by no means all of them. */
const BORDERS: readonly (readonly [string, string])[] = [
  ['bastad', 'laholm'],
  ['bastad', 'angelholm'],
  ['falkenberg', 'halmstad'],
  ['falkenberg', 'hylte'],
  ['falkenberg', 'varberg'],
  ['halmstad', 'hylte'],
  ['halmstad', 'laholm'],
  ['horby', 'hoor'],
  ['eslov', 'horby'],
  ['eslov', 'hoor'],
  ['raade', 'vaaler-ostfold'],
  ['skiptvet', 'vaaler-ostfold'],
];

const SOURCE = readFrom('Allmän kännedom; inte kontrollerat mot karta', null);

export const neighbourDemo: DemoPart = {
  *rowsOf({ organisation: { id } }) {
    const neighbours = BORDERS.filter((border) => border.includes(id)).map(([a, b]) => (a === id ? b : a));
    yield [Neighbour, neighbours.map((organisationId) => ({ organisationId, provenance: SOURCE }))];
  },
};
