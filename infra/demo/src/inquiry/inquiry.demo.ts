import { Inquiry, InquiryKind, Sharing } from '@samverkan/municipality';
import { bodyId } from '../body/toldBody.js';
import type { DemoPart } from '../demoPart.js';
import { demoId } from '../record/demoId.js';
import { madeUp } from '../record/provenance.js';
import { untilItsDay, withOneFederation } from '../sharing/narrowed.js';

type ToldInquiry = readonly [body: string, kind: InquiryKind, subject: string, doneOn: string, participants: number | null, findings: string | null];

const { NEEDS_ASSESSMENT, DIALOGUE } = InquiryKind;

const TOLD: Readonly<Record<string, ToldInquiry[]>> = {
  'region-halland-laholm': [
    ['board', NEEDS_ASSESSMENT, 'Ungas psykiska hälsa i Laholm', '2025-03', null, 'Elevhälsan och vårdcentralen möter samma unga utan att veta om varandra. En gemensam första kontakt efterfrågas.'],
    ['board', NEEDS_ASSESSMENT, 'Fallolyckor bland äldre', '2025-10-08', null, 'Flest faller hemma och på vintern. Halkskydd och hembesök ger mest.'],
    ['board', DIALOGUE, 'Närmare vård i Knäred och Hishult', '2025-05-14', 46, 'Restiden till vårdcentralen oroar mer än väntetiden.'],
    ['board', DIALOGUE, 'Samråd om regionens folkhälsoplan', '2026-02', 23, null],
  ],
  laholm: [
    ['children', DIALOGUE, 'Ungdomsdialog om fritid på kvällarna', '2025-11-19', 61, 'Öppet längre på fredagar, och en buss hem.'],
    ['safety-group', NEEDS_ASSESSMENT, 'Trygghetsvandring i Laholm och Mellbystrand', '2026-04', null, 'Belysningen vid stationen och gångvägen mot havet.'],
  ],
};

/** What is not for everybody, or not yet. */
const NARROWED: Readonly<Record<string, ((organisation: string) => Sharing) | undefined>> = {
  'Samråd om regionens folkhälsoplan': (organisation) => withOneFederation(organisation, 'the region’s plan'),
  'Trygghetsvandring i Laholm och Mellbystrand': untilItsDay,
};

/** What bodies have found out by assessments of needs and dialogues with the public. */
export const inquiryDemo: DemoPart = {
  rowsOf: ({ organisation: { id } }) => [
    [
      Inquiry,
      (TOLD[id] ?? []).map(([body, kind, subject, doneOn, participants, findings]) => ({ id: demoId(id, 'inquiry', subject), body: bodyId(id, body), kind, subject, doneOn, participants, findings, documentUrl: null, sharing: NARROWED[subject]?.(id) ?? new Sharing(), provenance: madeUp(`${id} inquiry ${subject}`) })),
    ],
  ],
};
