import { InvitationAnswer } from '@samverkan/federation';

export interface Asked {
  organisation: string;
  name: string;
  /** The municipality's number when it was asked. */
  code: string;
  answer: InvitationAnswer;
  reason?: string | null;
}

const { ACCEPTED, DECLINED, NO_ANSWER } = InvitationAnswer;
const MERGES_INDRE = 'Slår seg sammen til Indre Østfold i 2020 og bruker kreftene på det.';
const MERGES_MOSS = 'Slår seg sammen til nye Moss i 2020.';

/**
 * The eighteen municipalities that Østfold had in 2017. That all of them were asked, and which five went on, is told;
 * what the others answered is made up.
 */
export const ASKED_IN_OSTFOLD: readonly Asked[] = [
  { organisation: 'halden', name: 'Halden kommune', code: '0101', answer: DECLINED, reason: 'Stor nok til å klare disse oppgavene selv.' },
  { organisation: 'moss', name: 'Moss kommune', code: '0104', answer: DECLINED, reason: MERGES_MOSS },
  { organisation: 'sarpsborg', name: 'Sarpsborg kommune', code: '0105', answer: DECLINED },
  { organisation: 'fredrikstad', name: 'Fredrikstad kommune', code: '0106', answer: NO_ANSWER },
  { organisation: 'hvaler', name: 'Hvaler kommune', code: '0111', answer: ACCEPTED },
  { organisation: 'aremark', name: 'Aremark kommune', code: '0118', answer: NO_ANSWER },
  { organisation: 'marker', name: 'Marker kommune', code: '0119', answer: ACCEPTED },
  { organisation: 'romskog', name: 'Rømskog kommune', code: '0121', answer: DECLINED, reason: 'Skal bli en del av Aurskog-Høland.' },
  { organisation: 'trogstad', name: 'Trøgstad kommune', code: '0122', answer: DECLINED, reason: MERGES_INDRE },
  { organisation: 'spydeberg', name: 'Spydeberg kommune', code: '0123', answer: DECLINED, reason: MERGES_INDRE },
  { organisation: 'askim', name: 'Askim kommune', code: '0124', answer: DECLINED, reason: MERGES_INDRE },
  { organisation: 'eidsberg', name: 'Eidsberg kommune', code: '0125', answer: NO_ANSWER },
  { organisation: 'skiptvet', name: 'Skiptvet kommune', code: '0127', answer: ACCEPTED },
  { organisation: 'rakkestad', name: 'Rakkestad kommune', code: '0128', answer: NO_ANSWER },
  { organisation: 'raade', name: 'Råde kommune', code: '0135', answer: ACCEPTED },
  { organisation: 'rygge', name: 'Rygge kommune', code: '0136', answer: DECLINED, reason: MERGES_MOSS },
  { organisation: 'vaaler-ostfold', name: 'Våler kommune', code: '0137', answer: ACCEPTED },
  { organisation: 'hobol', name: 'Hobøl kommune', code: '0138', answer: DECLINED, reason: MERGES_INDRE },
];
