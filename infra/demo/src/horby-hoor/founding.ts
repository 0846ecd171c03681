import { AgreementStatus, DecisionOutcome, LegalForm } from '@samverkan/municipality';
import { anAgreement } from '../agreement/anAgreement.js';
import { EXECUTIVE_BOARD } from '../agreement/decision.js';
import { participant, type OwnWords } from '../agreement/party.js';
import { NOT_STATED_TERM } from '../agreement/term.js';
import { readFrom } from '../record/provenance.js';

/** The document is a proposal: a month is written where a day is meant, and the names have no signatures. */
const proposed = (unit: string, chair: string, manager: { capacity: string; name: string }): OwnWords => ({
  unit,
  decided: { body: EXECUTIVE_BOARD, outcome: DecisionOutcome.PROPOSED, date: '2017-11' },
  points: ['Avsiktsförklaring om samverkan mellan Hörby och Höör kommuner antas.', 'Kommunstyrelsens arbetsutskott får i uppdrag att leda och utveckla samverkan med Hörby/Höör kommun i en gemensam styrgrupp.'],
  signatories: [{ capacity: 'Kommunstyrelsens ordförande', name: chair }, manager].map((place) => ({ version: 1, ...place, signedOn: null })),
});

/** The letter of intent on which the co-operation of Hörby and Höör rests. It is real, and says what the document says and no more. */
export const letterOfIntent = anAgreement({
  keeper: 'horby',
  name: 'letter-of-intent',
  title: 'Avsiktsförklaring om samverkan mellan Hörby kommun och Höörs kommun',
  form: LegalForm.SE_LETTER_OF_INTENT,
  purpose:
    'Att fördjupa och intensifiera samverkan mellan kommunerna, för att ge bästa möjliga service, möta nya krav, vara en attraktiv arbetsgivare och skapa resurser för att utveckla verksamheten.',
  status: AgreementStatus.PROPOSED,
  term: NOT_STATED_TERM,
  securesPractice: true,
  parties: [
    participant('horby', proposed('Kommunledningsförvaltningen', 'Susanne Meijer', { capacity: 'Kommunchef', name: 'Johan Eriksson' })),
    participant('hoor', proposed('Kommunledningsförvaltningen', 'Stefan Lissmark', { capacity: 'Kommundirektör', name: 'Mikael Andersson' })),
  ],
  provenance: readFrom('Hörby kommun och Höörs kommun, ”Avsiktsförklaring om samverkan mellan Hörby kommun och Höörs kommun”, förslag till beslut', '2017-11'),
});
