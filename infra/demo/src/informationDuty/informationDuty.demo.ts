import { Audience, InformationDuty, Language } from '@samverkan/municipality';
import { takesPart } from '../agreement/takesPart.js';
import type { DemoPart } from '../demoPart.js';
import { demoId } from '../record/demoId.js';
import { hashOf } from '../record/hashOf.js';
import { languageOf } from '../record/languageOf.js';
import { oneOf } from '../record/oneOf.js';
import { madeUp } from '../record/provenance.js';
import type { Records } from '../record/records.js';

const EVIDENCE = {
  [Audience.INTERNAL]: {
    [Language.sv]: ['Nyhet på intranätet', 'Genomgång på chefsmöte, minnesanteckningar', 'Cirkulär till förvaltningarna'],
    [Language.nb]: ['Nyhet på intranettet', 'Gjennomgang på ledermøte, referat', 'Rundskriv til virksomhetene'],
  },
  [Audience.EXTERNAL_PARTNER]: {
    [Language.sv]: ['Sida på webbplatsen', 'Brev till samverkansparter', 'Information vid dialogmöte'],
    [Language.nb]: ['Side på nettstedet', 'Brev til samarbeidsparter', 'Orientering på dialogmøte'],
  },
};

/** When it was done, and when it is due: done with nothing to follow, done for a long time, late, late without ever, and still to do. */
const STANDINGS: [doneOn: string | null, dueOn: string | null][] = [
  ['2026-03-12', null],
  ['2026-05-04', '2036-05-04'],
  ['2025-04-22', '2026-04-22'],
  [null, '2026-06-30'],
  [null, '2036-12-31'],
  ['2026-09-15', null],
];

/** Most parties record their duty towards their own organisation, fewer that towards others. */
export const informationDutyDemo: DemoPart = {
  rowsOf: (member) => [[InformationDuty, member.statements.filter(takesPart).flatMap(({ agreementId }) => Object.values(Audience).flatMap((audience) => dutyOf(agreementId, audience, member)))]],
};

function dutyOf(agreementId: string, audience: Audience, member: Records): InformationDuty[] {
  const organisation = member.organisation.id;
  const chance = `${organisation} informs ${audience} ${agreementId}`;
  if (hashOf(chance) % 10 < (audience === Audience.INTERNAL ? 2 : 4)) return [];
  const language = languageOf(member);
  const [doneOn, dueOn] = oneOf(STANDINGS, `${chance} standing`);
  const evidence = doneOn && oneOf(EVIDENCE[audience][language], `${chance} evidence`);
  return [{ id: demoId(organisation, 'information-duty', `${audience} ${agreementId}`), agreementId, audience, doneOn, dueOn, evidence, language, provenance: madeUp(chance) }];
}
