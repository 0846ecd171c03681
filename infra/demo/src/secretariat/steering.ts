import { Duty } from '@samverkan/federation';

export interface ToldAction {
  duty: Duty;
  date: string;
  what: string;
  /** The document that shows it; left out where there is none. */
  document?: string;
  reportedTo?: string | null;
}

const { HOLD_TOGETHER, IDENTIFY, FOLLOW_UP, REPORT_BACK, ANCHOR_INFORM } = Duty;

/**
 * What steering groups have done, made up. In Hörby and Höör the first half of 2026 lacks the report to Höör's board,
 * and one of two follow-ups its document; the second half of 2025 lacks information altogether.
 */
export const ACTIONS: Readonly<Record<string, readonly ToldAction[]>> = {
  'horby-hoor': [
    { duty: HOLD_TOGETHER, date: '2025-09-10', what: 'Styrgruppsmöte: lägesgenomgång av de gemensamma nämnderna.', document: 'Minnesanteckningar 2025-09-10' },
    { duty: IDENTIFY, date: '2025-10-22', what: 'Genomgång av specialisttjänster som båda saknar.', document: 'Minnesanteckningar 2025-10-22' },
    { duty: FOLLOW_UP, date: '2025-11-19', what: 'Uppföljning av gemensam lönefunktion.', document: 'Uppföljning av lönesamverkan 2025' },
    { duty: REPORT_BACK, date: '2025-12-08', what: 'Redovisning av höstens arbete.', document: 'Tjänsteskrivelse KS 2025/00412', reportedTo: 'horby' },
    { duty: REPORT_BACK, date: '2025-12-09', what: 'Redovisning av höstens arbete.', document: 'Tjänsteskrivelse KS 2025/00298', reportedTo: 'hoor' },
    { duty: HOLD_TOGETHER, date: '2026-02-11', what: 'Styrgruppsmöte: årets plan.', document: 'Minnesanteckningar 2026-02-11' },
    { duty: HOLD_TOGETHER, date: '2026-05-06', what: 'Styrgruppsmöte: budgetläget i båda kommunerna.', document: 'Minnesanteckningar 2026-05-06' },
    { duty: IDENTIFY, date: '2026-03-18', what: 'Workshop om områden att samverka i, med båda ledningsgrupperna.', document: 'Sammanställning av workshop 2026-03-18' },
    { duty: FOLLOW_UP, date: '2026-04-15', what: 'Uppföljning av specialisttjänsterna.', document: 'Uppföljning av specialister 2026' },
    { duty: FOLLOW_UP, date: '2026-06-03', what: 'Muntlig uppföljning av den gemensamma it-nämnden.' },
    { duty: REPORT_BACK, date: '2026-06-15', what: 'Redovisning av vårens arbete.', document: 'Tjänsteskrivelse KS 2026/00187', reportedTo: 'horby' },
    { duty: ANCHOR_INFORM, date: '2026-04-22', what: 'Information till partigrupperna i båda fullmäktige.', document: 'Presentation 2026-04-22' },
    { duty: HOLD_TOGETHER, date: '2026-09-09', what: 'Styrgruppsmöte: höstens arbete.', document: 'Minnesanteckningar 2026-09-09' },
    { duty: REPORT_BACK, date: '2026-09-14', what: 'Vårens arbete, försenad redovisning.', document: 'Tjänsteskrivelse KS 2026/00233', reportedTo: 'hoor' },
  ],
  'goda-grannar': [
    { duty: HOLD_TOGETHER, date: '2026-02-03', what: 'Styrgruppsmöte i Laholm.', document: 'Minnesanteckningar 2026-02-03' },
    { duty: IDENTIFY, date: '2026-03-24', what: 'Ny kartläggning beslutad.', document: 'Uppdrag till sekretariatet 2026-03-24' },
    { duty: FOLLOW_UP, date: '2026-05-12', what: 'Uppföljning av förvaltarenheten.', document: 'Lägesrapport förvaltarenheten' },
    ...['bastad', 'falkenberg', 'halmstad', 'hylte', 'laholm'].map((reportedTo) => ({ duty: REPORT_BACK, date: '2026-06-10', what: 'Halvårsredovisning.', document: 'Halvårsrapport 2026:1', reportedTo })),
    { duty: ANCHOR_INFORM, date: '2026-06-11', what: 'Information till personal och fackliga företrädare.', document: 'Presentation 2026-06-11' },
    { duty: HOLD_TOGETHER, date: '2026-09-22', what: 'Styrgruppsmöte i Falkenberg.', document: 'Minnesanteckningar 2026-09-22' },
  ],
};
