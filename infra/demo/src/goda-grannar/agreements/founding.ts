import { AgreementStatus, LegalForm } from '@samverkan/municipality';
import { participant, type OwnWords } from '../../agreement/party.js';
import { NOT_STATED_TERM } from '../../agreement/term.js';
import { readFrom } from '../../record/provenance.js';
import { anAgreement } from '../../agreement/anAgreement.js';

/** All that the page says of each signature. Decisions and diary numbers it does not name, so they are left out. */
const CHAIR = 'Kommunstyrelsens ordförande';
const signedBy = (name: string): OwnWords => ({ signed: '2024-03-28', signedAs: CHAIR, signatories: [{ version: 1, capacity: CHAIR, name, signedOn: '2024-03-28' }] });

/**
 * The letter of intent by which Goda grannar was formed. It is real, and says what Hylte's page says and no more: it
 * points out a direction, binds nobody, carries no money, and names neither a term nor a way out.
 */
export const letterOfIntent = anAgreement({
  keeper: 'hylte',
  name: 'letter-of-intent',
  title: 'Avsiktsförklaring Goda grannar',
  form: LegalForm.SE_LETTER_OF_INTENT,
  purpose:
    'Att stärka samarbetet mellan kommunerna, med utgångspunkten att systematiskt försöka hitta samverkan för stärkt effektivitet och hållbarhet inom fler områden framöver. Samverkan är frivillig och regleras av avtal för de som vill och har behov av att medverka.',
  status: AgreementStatus.SIGNED,
  term: NOT_STATED_TERM,
  documents: [{ title: 'Goda grannar blir starkare tillsammans', url: null }],
  parties: [
    participant('hylte', signedBy('Ronny Löfquist')),
    participant('bastad', signedBy('Johan Olsson Swanstein')),
    participant('laholm', signedBy('Ove Bengtsson')),
    participant('halmstad', signedBy('Stefan Pålsson')),
    participant('falkenberg', signedBy('Per Svensson')),
  ],
  provenance: readFrom('Hylte kommuns webbplats, ”Goda grannar blir starkare tillsammans”; datum enligt sidans adress', '2024-03-28'),
});
