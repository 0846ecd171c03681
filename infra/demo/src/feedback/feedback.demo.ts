import { Feedback, FeedbackEntry, FeedbackState, Language } from '@samverkan/municipality';
import type { DemoPart } from '../demoPart.js';
import { demoId } from '../record/demoId.js';
import { hashOf } from '../record/hashOf.js';
import { languageOf } from '../record/languageOf.js';
import type { Records } from '../record/records.js';

const SAID = {
  [Language.sv]: [
    ['Telefonnumret på sidan stämmer inte längre.', 'Tack, numret är rättat.', 'Ärendet är avslutat.'],
    ['Var finns protokollet från beslutet?', 'Det kan beställas hos registrator; vi lägger ut en länk.', 'Länken finns nu i beslutet.'],
    ['Det framgår inte vem som ansvarar för tjänsten.', 'Kommunen ansvarar även när en annan kommun utför den. Vi förtydligar texten.', 'Texten är förtydligad.'],
  ],
  [Language.nb]: [
    ['Telefonnummeret på siden er feil.', 'Takk, nummeret er rettet.', 'Saken er avsluttet.'],
    ['Hvor finner jeg vedtaket?', 'Det kan bestilles hos arkivet; vi legger ut en lenke.', 'Lenken ligger nå ved vedtaket.'],
    ['Det går ikke fram hvem som har ansvaret for tjenesten.', 'Kommunen har ansvaret også når en annen kommune utfører den. Vi gjør teksten tydeligere.', 'Teksten er gjort tydeligere.'],
  ],
};

const STATES = [FeedbackState.RECEIVED, FeedbackState.ANSWERED, FeedbackState.CLOSED];
const SAID_AT = ['2026-09-03T08:12:00Z', '2026-09-04T12:40:00Z', '2026-09-18T07:55:00Z'];

/** A few remarks on each member's records: one has been received, one answered, one closed. */
export const feedbackDemo: DemoPart = {
  rowsOf: (member) => {
    const remarks = remarksOn(member);
    return [
      [Feedback, remarks.map(({ id, recordId, language }) => ({ id, recordId, language }))],
      [FeedbackEntry, remarks.flatMap(({ id, said }) => said.map((text, place) => ({ feedback: id, number: place + 1, state: STATES[place]!, text, at: new Date(SAID_AT[place]!) })))],
    ];
  },
};

function remarksOn(member: Records) {
  const organisation = member.organisation.id;
  const language = languageOf(member);
  const records = [...member.services, ...member.agreements].toSorted((a, b) => hashOf(a.id) - hashOf(b.id)).slice(0, STATES.length);
  return records.map((record, place) => ({ id: demoId(organisation, 'feedback', record.id, '2026-09-03'), recordId: record.id, language, said: SAID[language][(hashOf(organisation) + place) % 3]!.slice(0, place + 1) }));
}
