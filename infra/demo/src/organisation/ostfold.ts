import type { Facts } from '../record/records.js';
import { aMunicipalityOfOstfold } from './aMunicipality.js';

/** The five municipalities of Østfold that went on together. There is another Våler in Innlandet: the id says which is meant. */
export const ostfoldMunicipalities: Facts[] = [
  aMunicipalityOfOstfold({ id: 'marker', name: 'Marker', officialName: 'Marker kommune', number: '964944334', codes: ['0119', '3013', '3122'], populations: [3_567, 3_658] }),
  aMunicipalityOfOstfold({ id: 'vaaler-ostfold', name: 'Våler', officialName: 'Våler kommune', number: '959272581', codes: ['0137', '3018', '3114'], populations: [5_471, 6_145] }),
  aMunicipalityOfOstfold({ id: 'hvaler', name: 'Hvaler', officialName: 'Hvaler kommune', number: '964947082', codes: ['0111', '3011', '3110'], populations: [4_540, 4_787] }),
  aMunicipalityOfOstfold({ id: 'raade', name: 'Råde', officialName: 'Råde kommune', number: '940802652', codes: ['0135', '3017', '3112'], populations: [7_465, 7_883] }),
  aMunicipalityOfOstfold({ id: 'skiptvet', name: 'Skiptvet', officialName: 'Skiptvet kommune', number: '941962726', codes: ['0127', '3015', '3116'], populations: [3_831, 3_919] }),
];
