import { Gain, GainState, type Measure, MeasureState } from '@samverkan/municipality';
import type { DemoPart } from '../demoPart.js';
import { takesPart } from '../agreement/takesPart.js';
import { demoId } from '../record/demoId.js';
import { hashOf } from '../record/hashOf.js';
import { languageOf } from '../record/languageOf.js';
import { oneOf } from '../record/oneOf.js';
import { madeUp } from '../record/provenance.js';
import type { Records } from '../record/records.js';
import { GAINS, type ToldGain } from './gainTexts.js';

const STATES = [GainState.ACHIEVED, GainState.ACHIEVED, GainState.PARTLY, GainState.PARTLY, GainState.NOT_ACHIEVED, GainState.NOT_MEASURED, GainState.EXPECTED];

/** The parties of an agreement expect much the same of it, and do not see the same come. */
export const gainDemo: DemoPart = {
  rowsOf: (member) => [[Gain, member.statements.filter(takesPart).flatMap(({ agreementId }) => gainsExpected(agreementId, member))]],
};

function gainsExpected(agreementId: string, member: Records): Gain[] {
  const first = hashOf(`gains ${agreementId}`) % GAINS.length;
  const expectable = [first, first + 2, first + 5].map((place) => GAINS[place % GAINS.length]!);
  return expectable.filter(({ kind }, place) => place === 0 || hashOf(`gain ${member.organisation.id} ${agreementId} ${kind}`) % 3 === 0).map((told) => gainOf(told, agreementId, member));
}

function gainOf(told: ToldGain, agreementId: string, member: Records): Gain {
  const organisation = member.organisation.id;
  const language = languageOf(member);
  const chance = `${organisation} gain ${told.kind} ${agreementId}`;
  const { description, indicator, measure } = told[language];
  const drawn = oneOf(STATES, chance);
  const state = indicator === null && drawn !== GainState.EXPECTED ? GainState.NOT_MEASURED : drawn;
  return {
    id: demoId(organisation, 'gain', `${told.kind} ${agreementId}`, '2025-02-01'),
    agreementId,
    kind: told.kind,
    state,
    description,
    indicator,
    expected: told.expected,
    expectedBy: oneOf(['2026', '2026-12', '2027', null], `${chance} by`),
    observed: observedIn(state, told, chance),
    observedOn: state === GainState.EXPECTED ? null : oneOf(['2026-06-30', '2026-09', '2026'], `${chance} on`),
    measure: hashOf(`${chance} measure`) % 2 ? measureOf(measure, chance) : null,
    language,
    provenance: madeUp(chance),
  };
}

/** A figure that fits the state: as good as expected or better, some way towards it, or nowhere near. */
function observedIn(state: GainState, { expected, lowerIsBetter }: ToldGain, chance: string): number | null {
  if (expected === null || state === GainState.EXPECTED || state === GainState.NOT_MEASURED) return null;
  const miss = { [GainState.ACHIEVED]: -0.02 * (hashOf(`${chance} figure`) % 3), [GainState.PARTLY]: 0.15, [GainState.NOT_ACHIEVED]: 0.5 }[state];
  const observed = expected * (lowerIsBetter ? 1 + miss : 1 - miss);
  return expected < 10 ? (state === GainState.ACHIEVED ? expected : expected + (lowerIsBetter ? 1 : -1) * (state === GainState.PARTLY ? 1 : 3)) : Math.round(observed);
}

function measureOf(title: string, chance: string): Measure {
  return oneOf<Measure>(
    [
      { title, from: '2026-01', to: '2026-12', state: MeasureState.UNDERWAY },
      { title, from: '2025', to: '2026-06', state: MeasureState.DONE },
      { title, from: '2027', to: null, state: MeasureState.PLANNED },
      { title, from: '2026', to: null, state: MeasureState.DROPPED },
    ],
    `${chance} period`,
  );
}
