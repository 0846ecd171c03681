import { DecisionOutcome, Language, MatterState, OrganisationKind } from '@samverkan/municipality';
import type { DemoPart } from '../demoPart.js';
import { daysAfter } from '../record/daysAfter.js';
import { hashOf } from '../record/hashOf.js';
import { languageOf } from '../record/languageOf.js';
import { oneOf } from '../record/oneOf.js';
import type { Records } from '../record/records.js';
import { laholmMatters } from './laholm.js';
import { matterRows, type ToldMatter } from './toldMatter.js';

/** What preparatory bodies have sent on and what became of it: told for Laholm and whom it sends to, a few usual matters for the others. */
export const matterDemo: DemoPart = {
  rowsOf: (member) => {
    const { id, kind } = member.organisation;
    const usual = kind === OrganisationKind.MUNICIPALITY && id !== 'laholm' ? usualMatters(member) : [];
    return matterRows(id, languageOf(member), [...laholmMatters, ...usual]);
  },
};

const SUBJECTS = {
  [Language.sv]: { board: 'Kommunstyrelsen', social: 'Socialnämnden', all: ['Gemensam upphandling av hjälpmedel', 'Delad tjänst som dataskyddsombud', 'Gemensam jour för socialtjänsten', 'Samma e-tjänster hos grannkommunerna'] },
  [Language.nb]: { board: 'Formannskapet', social: 'Utvalg for helse og oppvekst', all: ['Felles innkjøp av hjelpemidler', 'Delt stilling som personvernombud', 'Felles barnevernvakt', 'Samme digitale tjenester hos naboene'] },
};

function usualMatters(member: Records): ToldMatter[] {
  const { id } = member.organisation;
  const { all, ...names } = SUBJECTS[languageOf(member)];
  return all.map((subject, place) => {
    const chance = `${id} matter ${subject}`;
    const raisedOn = daysAfter('2025-02-01', 140 * place + (hashOf(chance) % 90));
    const referredOn = daysAfter(raisedOn, 14);
    const to = oneOf(['board', 'social'] as const, chance);
    const told = { from: [id, 'preparatory'], subject, raisedOn } as const;
    const sentOn = { ...told, to: [id, to], referredOn } as const;
    const decided = { body: names[to], outcome: oneOf([DecisionOutcome.ADOPTED, DecisionOutcome.ADOPTED, DecisionOutcome.REJECTED], `${chance} outcome`), date: daysAfter(referredOn, 30 + (hashOf(chance) % 100)), text: subject };
    return [{ ...sentOn, state: MatterState.DECIDED, decided }, { ...sentOn, state: MatterState.CLOSED, endedOn: daysAfter(decided.date, 20), decided }, { ...sentOn, state: MatterState.REFERRED }, { ...told, state: MatterState.RAISED }][place]!;
  });
}
