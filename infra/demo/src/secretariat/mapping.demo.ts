import { MappingAnswer, MappingRound, RoundAnswerState, RoundState } from '@samverkan/federation';
import { readFederation } from '@samverkan/schema';
import { daysAfter } from '../record/daysAfter.js';
import { demoId } from '../record/demoId.js';
import { hashOf } from '../record/hashOf.js';
import { madeUp } from '../record/provenance.js';
import { ROUNDS, type ToldRound } from './rounds.js';
import type { SecretariatPart } from './secretariatPart.js';

export const roundId = (federation: string, { name, openedOn }: Pick<ToldRound, 'name' | 'openedOn'>): string => demoId(federation, 'round', name, openedOn);

/** Rounds in which members are asked what they could do together. */
export const mappingDemo: SecretariatPart = {
  rowsOf: (federation) => {
    const rounds = ROUNDS[federation];
    if (!rounds) return [];
    const members = readFederation(federation).members.map(({ id }) => id);
    return [
      [MappingRound, rounds.map(({ name, initiator, silent: _silent, ...round }) => ({ id: roundId(federation, { name, openedOn: round.openedOn }), initiatorId: initiator, ...round, provenance: madeUp(`${federation} round ${name}`) }))],
      [MappingAnswer, rounds.flatMap((round) => members.flatMap((organisation) => round.categories.map((category) => answerOf(federation, round, organisation, category))))],
    ];
  },
};

function answerOf(federation: string, round: ToldRound, organisation: string, category: ToldRound['categories'][number]) {
  const id = roundId(federation, round);
  const answered = !round.silent[organisation]?.includes(category);
  const silence = round.state === RoundState.OPEN ? RoundAnswerState.AWAITED : RoundAnswerState.NOT_ANSWERED;
  const begun = round.openedOn.length === 7 ? `${round.openedOn}-01` : round.openedOn;
  return {
    id: `${id}:${organisation}:${category}`, round: id, organisationId: organisation, category,
    state: answered ? RoundAnswerState.ANSWERED : silence,
    answeredOn: answered ? daysAfter(begun, 14 + (hashOf(`${id} ${organisation} ${category}`) % 40)) : null,
  };
}
