import { newRecordId } from '@samverkan/common';
import { checkId, code, codes, type Concept, Language, recordId, Refusal, statedHere, type Table, text, texts, type Work } from '@samverkan/records';
import { LANGUAGE_NAMES } from '../agreement/names.js';
import type { OwnReference } from '../reference/ownReference.js';
import { checkNew, findReferred, keyOfReferred, refer, REFERENCE_KEYS, referenceColumns, referencesOf, type Referred, resolveAgreements } from '../reference/references.js';
import { Channel, ServiceStatus } from './codeLists.js';
import { conceptsType, conceptType } from './conceptColumn.js';
import { CHANNEL_NAMES, SERVICE_RULES, SERVICE_STATUS_NAMES } from './names.js';
import { Service } from './service.js';

interface ServiceRow extends Referred {
  title: string;
  description: string | null;
  language: Language;
  status: ServiceStatus;
  thematicArea: Concept | null;
  functionsOfGovernment: Concept[] | null;
  channels: Channel[] | null;
  keywords: string[] | null;
  responsibleUnit: string | null;
  deliveredById: string | null;
  agreement: string | null;
}

interface There {
  service: Service;
  reference: OwnReference | undefined;
}

/** The public services that the organisation answers for, a row for each. */
export const servicesTable: Table<ServiceRow, There> = {
  name: 'services',
  title: { sv: 'Tjänster', nb: 'Tjenester', en: 'Services' },
  about: { sv: 'De tjänster som vi ansvarar för, en rad per tjänst.', nb: 'Tjenestene som vi har ansvar for, en rad per tjeneste.', en: 'The services that we answer for, a row for each.' },
  command: 'importServices',
  columns: [
    ...referenceColumns('service', 'T-0042'),
    { name: 'title', heading: { sv: 'Titel', nb: 'Tittel', en: 'Title' }, about: { sv: 'Vad tjänsten heter.', nb: 'Hva tjenesten heter.', en: 'What the service is called.' }, type: text, required: true, example: 'Budget- och skuldrådgivning' },
    { name: 'description', heading: { sv: 'Beskrivning', nb: 'Beskrivelse', en: 'Description' }, about: { sv: 'Vad den är och för vem.', nb: 'Hva den er og for hvem.', en: 'What it is and for whom.' }, type: text, example: 'Råd till den som har svårt att betala sina skulder.' },
    { name: 'language', heading: { sv: 'Språk', nb: 'Språk', en: 'Language' }, about: { sv: 'Språket i texterna.', nb: 'Språket i tekstene.', en: 'The language of the texts.' }, type: code(LANGUAGE_NAMES), required: true, example: Language.sv },
    { name: 'status', heading: { sv: 'Status', nb: 'Status', en: 'Status' }, about: { sv: 'Om den går att få; öppen om tomt.', nb: 'Om den kan fås; åpen hvis tomt.', en: 'Whether it can be had; active when empty.' }, type: code(SERVICE_STATUS_NAMES), example: ServiceStatus.ACTIVE, empty: ServiceStatus.ACTIVE },
    { name: 'thematicArea', heading: { sv: 'Tema', nb: 'Tema', en: 'Thematic area' }, about: { sv: 'Temat i LOS.', nb: 'Temaet i LOS.', en: 'The theme in LOS.' }, type: conceptType, example: { scheme: 'LOS', code: 'okonomisk-radgivning', label: 'Ekonomisk rådgivning' } },
    { name: 'functionsOfGovernment', heading: { sv: 'Ändamål enligt COFOG', nb: 'Formål etter COFOG', en: 'Functions of government' }, about: { sv: 'Vilka uppgifter i COFOG den tjänar.', nb: 'Hvilke oppgaver i COFOG den tjener.', en: 'Which functions in COFOG it serves.' }, type: conceptsType, example: [{ scheme: 'COFOG', code: '10.7', label: 'Social utslagning' }] },
    { name: 'channels', heading: { sv: 'Kanaler', nb: 'Kanaler', en: 'Channels' }, about: { sv: 'Hur man når den.', nb: 'Hvordan den nås.', en: 'How it is reached.' }, type: codes(CHANNEL_NAMES), example: [Channel.COUNTER, Channel.TELEPHONE] },
    { name: 'keywords', heading: { sv: 'Sökord', nb: 'Søkeord', en: 'Keywords' }, about: { sv: 'Ord som man söker den med.', nb: 'Ord som den søkes med.', en: 'Words that people search for it by.' }, type: texts, example: ['skulder', 'skuldsanering'] },
    { name: 'responsibleUnit', heading: { sv: 'Ansvarig enhet', nb: 'Ansvarlig enhet', en: 'Responsible unit' }, about: { sv: 'Enheten som svarar för den.', nb: 'Enheten som svarer for den.', en: 'The unit that answers for it.' }, type: text, example: 'Socialförvaltningen' },
    { name: 'deliveredById', heading: { sv: 'Utförs av', nb: 'Utføres av', en: 'Delivered by' }, about: { sv: 'Id för den som utför den; vi själva om tomt.', nb: 'Id for den som utfører den; vi selv hvis tomt.', en: 'The id of who carries it out; ourselves when empty.' }, type: recordId('organisation'), example: 'halmstad' },
    { name: 'agreement', heading: { sv: 'Avtal', nb: 'Avtale', en: 'Agreement' }, about: { sv: 'Avtalet som den utförs under: id, eller eget nummer.', nb: 'Avtalen som den utføres under: id, eller eget nummer.', en: 'The agreement under which it is delivered: its id, or its own number.' }, type: text, example: 'KS 2021/117' },
  ],
  keys: REFERENCE_KEYS,
  rules: SERVICE_RULES,
  keyOf: keyOfReferred,
  async find(work, rows) {
    await resolveAgreements(work.em, rows.filter((row) => row.agreement != null));
    for (const row of rows) if (row.deliveredById === null) row.deliveredById = work.organisation;
    const ids = await findReferred(work.em, 'service', rows);
    const there = await read(work, ids.filter((id) => id !== undefined));
    return ids.map((id) => there.get(id ?? ''));
  },
  make({ em, organisation }, row) {
    checkNew(organisation, row);
    const id = newRecordId(organisation, 'service');
    em.create(Service, { id, ...checked(organisation, row), provenance: statedHere() });
    refer(em, 'service', id, row.reference, undefined);
  },
  change({ em, organisation }, { record: { service, reference } }, row) {
    em.assign(service, checked(organisation, row));
    service.provenance.lastVerifiedOn = statedHere().lastVerifiedOn;
    refer(em, 'service', service.id, row.reference, reference);
  },
  async page(work, cursor, size) {
    const there = await work.em.find(Service, cursor === undefined ? {} : { id: { $gt: cursor } }, { fields: ['id'], orderBy: { id: 'asc' }, limit: size });
    const ids = there.map(({ id }) => id);
    work.em.clear();
    const found = await read(work, ids);
    return { rows: ids.map((id) => found.get(id)!.row), cursor: ids.length === size ? ids.at(-1) : undefined };
  },
};

async function read({ em }: Work, ids: readonly string[]) {
  const services = ids.length ? await em.find(Service, { id: { $in: ids } }) : [];
  const references = await referencesOf(em, 'service', ids);
  return new Map(services.map((service) => {
    const reference = references.get(service.id);
    return [service.id, { row: rowOf(service, reference), record: { service, reference } satisfies There }];
  }));
}

function rowOf({ id, title, description, language, status, thematicArea, functionsOfGovernment, channels, keywords, responsibleUnit, deliveredById, agreementId }: Service, reference: OwnReference | undefined): ServiceRow {
  return { id, reference: reference?.reference ?? null, title, description, language, status, thematicArea, functionsOfGovernment, channels, keywords, responsibleUnit, deliveredById, agreement: agreementId };
}

/** What a row says of a service. Throws a Refusal: NO_TEXT, BAD_ID. */
function checked(organisation: string, { title, description, language, status, thematicArea, functionsOfGovernment, channels, keywords, responsibleUnit, deliveredById, agreement }: ServiceRow) {
  if (!title.trim()) throw new Refusal('NO_TEXT', 'A service has a title.', 'title');
  if (agreement !== null) checkId(agreement, ['agreement'], 'agreement');
  return { title, description, language, status, thematicArea, functionsOfGovernment: functionsOfGovernment ?? [], channels: channels ?? [], keywords: keywords ?? [], responsibleUnit, deliveredById: deliveredById ?? organisation, agreementId: agreement };
}
