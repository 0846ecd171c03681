import { LockMode, type RequiredEntityData } from '@mikro-orm/core';
import { newRecordId } from '@samverkan/common';
import { code, findDifferences, type Found, Language, partialDate, recordId, Refusal, type Table, type TaskCategory, text, texts, wholeNumber, type Work, yesNo } from '@samverkan/records';
import { Organisation } from '../organisation/organisation.js';
import type { OwnReference } from '../reference/ownReference.js';
import { checkNew, findReferred, keyOfReferred, refer, REFERENCE_KEYS, referenceColumns, referencesOf, type Referred } from '../reference/references.js';
import { PartyState } from '../statement/codeLists.js';
import { Agreement } from './agreement.js';
import { AgreementParty } from './agreementParty.js';
import { takeEffect } from './bringIntoForce.js';
import { AgreementStatus, type LegalForm, NOT_YET_SIGNED, type RevisionRule, type TerminationRule, type TermKind } from './codeLists.js';
import { checkCore, checkParties, draftAgreement, type PartyInput } from './draftAgreement.js';
import type { WorkedOn } from './getAgreement.js';
import { AGREEMENT_RULES, FORM_NAMES, LANGUAGE_NAMES, REVISION_NAMES, STATUS_NAMES, TASK_NAMES, TERM_NAMES, TERMINATION_NAMES } from './names.js';
import { noteStanding } from './noteParty.js';
import { type PartyCell, partiesType } from './partiesColumn.js';
import { propose } from './proposeAgreement.js';
import { sign } from './signAgreement.js';

interface AgreementRow extends Referred {
  title: string;
  form: LegalForm;
  purpose: string | null;
  taskCategory: TaskCategory | null;
  language: Language;
  parties: PartyCell[];
  termKind: TermKind | null;
  termFrom: string | null;
  termTo: string | null;
  autoRenews: boolean | null;
  terminationRule: TerminationRule | null;
  noticePeriodMonths: number | null;
  revisionRule: RevisionRule | null;
  revisionOf: string | null;
  revisionReason: string | null;
  securesPractice: boolean | null;
  serviceIds: string[] | null;
  documentUrl: string | null;
  status: AgreementStatus;
  signedOn: string | null;
}

/** What of a signed agreement is the register's own, and no part of what was signed. */
const REGISTERED: ReadonlySet<string> = new Set(['reference', 'taskCategory', 'serviceIds', 'status', 'signedOn', 'termFrom']);

/** The way that a file can take an agreement, a step at a time; all else is decided, reviewed and given notice of one by one. */
const WAY = [AgreementStatus.DRAFT, AgreementStatus.PROPOSED, AgreementStatus.SIGNED, AgreementStatus.IN_FORCE];

interface There {
  work: WorkedOn;
  reference: OwnReference | undefined;
}

/** The agreements that the organisation keeps, a row for each. */
export const agreementsTable: Table<AgreementRow, There> = {
  name: 'agreements',
  title: { sv: 'Avtal', nb: 'Avtaler', en: 'Agreements' },
  about: { sv: 'De avtal som vi håller i registret för alla parter, en rad per avtal.', nb: 'Avtalene som vi fører i registeret for alle parter, en rad per avtale.', en: 'The agreements that we keep for all parties, a row for each.' },
  command: 'importAgreements',
  columns: [
    ...referenceColumns('agreement', 'KS 2021/117'),
    { name: 'title', heading: { sv: 'Titel', nb: 'Tittel', en: 'Title' }, about: { sv: 'Vad avtalet heter.', nb: 'Hva avtalen heter.', en: 'What the agreement is called.' }, type: text, required: true, example: 'Gemensam budget- och skuldrådgivning' },
    { name: 'form', heading: { sv: 'Form', nb: 'Form', en: 'Form' }, about: { sv: 'Avtalets rättsliga form.', nb: 'Avtalens rettslige form.', en: 'Its form in law.' }, type: code(FORM_NAMES), required: true, example: 'SE_CONTRACT_COOP' },
    { name: 'purpose', heading: { sv: 'Ändamål', nb: 'Formål', en: 'Purpose' }, about: { sv: 'Vad det är till för.', nb: 'Hva den er til for.', en: 'What it is for.' }, type: text, example: 'Alla invånare ska få råd inom två veckor.' },
    { name: 'taskCategory', heading: { sv: 'Slag av uppgift', nb: 'Type oppgave', en: 'Task category' }, about: { sv: 'Vad för arbete som delas.', nb: 'Hva slags arbeid som deles.', en: 'What sort of work is shared.' }, type: code(TASK_NAMES), example: 'OPERATION' },
    { name: 'language', heading: { sv: 'Språk', nb: 'Språk', en: 'Language' }, about: { sv: 'Språket i avtalets texter.', nb: 'Språket i avtalens tekster.', en: 'The language of its texts.' }, type: code(LANGUAGE_NAMES), required: true, example: Language.sv },
    { name: 'parties', heading: { sv: 'Parter', nb: 'Parter', en: 'Parties' }, about: { sv: 'Minst två. Id är kommunens namn med a–z och bindestreck; namnet är som avtalet skriver det.', nb: 'Minst to. Id er kommunens navn med a–z og bindestrek; navnet er slik avtalen skriver det.', en: 'Two or more. The id is the organisation’s; the name is as the agreement writes it.' }, type: partiesType, required: true, example: [{ organisationId: 'halmstad', name: 'Halmstads kommun', role: 'HOST' }, { organisationId: 'hylte', name: 'Hylte kommun', role: 'BUYER' }] },
    { name: 'termKind', heading: { sv: 'Löptid', nb: 'Løpetid', en: 'Term' }, about: { sv: 'Tills vidare eller viss tid; tomt om avtalet inte säger.', nb: 'Løpende eller tidsbestemt; tomt hvis avtalen ikke sier det.', en: 'Open-ended or fixed; empty when the agreement does not say.' }, type: code(TERM_NAMES), example: 'FIXED' },
    { name: 'termFrom', heading: { sv: 'Från', nb: 'Fra', en: 'From' }, about: { sv: 'Från när det gäller.', nb: 'Fra når den gjelder.', en: 'From when it holds.' }, type: partialDate, example: '2022-01-01' },
    { name: 'termTo', heading: { sv: 'Till', nb: 'Til', en: 'To' }, about: { sv: 'Till när; tomt om tills vidare.', nb: 'Til når; tomt hvis løpende.', en: 'Until when; empty when open-ended.' }, type: partialDate, example: '2026-12-31' },
    { name: 'autoRenews', heading: { sv: 'Förlängs automatiskt', nb: 'Fornyes automatisk', en: 'Renews itself' }, about: { sv: 'Om det förlängs när ingen säger upp det.', nb: 'Om den fornyes når ingen sier den opp.', en: 'Whether it renews itself unless notice is given.' }, type: yesNo, example: true },
    { name: 'terminationRule', heading: { sv: 'Sägs upp av', nb: 'Sies opp av', en: 'Ended by' }, about: { sv: 'Vems ord som avslutar det.', nb: 'Hvem sitt ord som avslutter den.', en: 'Whose word ends it.' }, type: code(TERMINATION_NAMES), example: 'ANY_PARTY' },
    { name: 'noticePeriodMonths', heading: { sv: 'Uppsägningstid (månader)', nb: 'Oppsigelsestid (måneder)', en: 'Notice period (months)' }, about: { sv: 'Hela månader; tomt om den inte är känd.', nb: 'Hele måneder; tomt hvis den ikke er kjent.', en: 'Whole months; empty where it is not known.' }, type: wholeNumber(-1_200, 1_200), example: 12 },
    { name: 'revisionRule', heading: { sv: 'Ändras av', nb: 'Endres av', en: 'Revised by' }, about: { sv: 'Vad som ändrar det medan det gäller.', nb: 'Hva som endrer den mens den gjelder.', en: 'What changes it while it holds.' }, type: code(REVISION_NAMES), example: 'ALL_PARTIES' },
    { name: 'revisionOf', heading: { sv: 'Ersätter', nb: 'Erstatter', en: 'Takes the place of' }, about: { sv: 'Id för det tidigare avtalet.', nb: 'Id for den tidligere avtalen.', en: 'The id of the earlier agreement.' }, type: recordId('agreement'), example: null },
    { name: 'revisionReason', heading: { sv: 'Skäl till revidering', nb: 'Grunn til revisjon', en: 'Reason for revision' }, about: { sv: 'Varför det tidigare reviderades.', nb: 'Hvorfor den tidligere ble revidert.', en: 'Why the earlier one was revised.' }, type: text, example: null },
    { name: 'securesPractice', heading: { sv: 'Säkrar tidigare samarbete', nb: 'Sikrer tidligere samarbeid', en: 'Secures practice' }, about: { sv: 'Om det säkrar ett samarbete som redan fanns.', nb: 'Om den sikrer et samarbeid som allerede fantes.', en: 'Whether it secures co-operation that was there before it.' }, type: yesNo, example: false },
    { name: 'serviceIds', heading: { sv: 'Tjänster', nb: 'Tjenester', en: 'Services' }, about: { sv: 'Id för tjänsterna som det omfattar.', nb: 'Id for tjenestene som den omfatter.', en: 'The ids of the services that it covers.' }, type: texts, example: null },
    { name: 'documentUrl', heading: { sv: 'Dokument', nb: 'Dokument', en: 'Document' }, about: { sv: 'Adressen till avtalets text.', nb: 'Adressen til avtalens tekst.', en: 'The address of its text.' }, type: text, example: 'https://www.halmstad.se/avtal.pdf' },
    { name: 'status', heading: { sv: 'Status', nb: 'Status', en: 'Status' }, about: { sv: 'Utkast om tomt. Undertecknat och Gäller säger att alla parter har beslutat och undertecknat.', nb: 'Utkast hvis tomt. Undertegnet og Gjelder sier at alle parter har vedtatt og undertegnet.', en: 'Draft when empty. Signed and In force say that all parties have decided and signed.' }, type: code(STATUS_NAMES), example: 'IN_FORCE', empty: AgreementStatus.DRAFT },
    { name: 'signedOn', heading: { sv: 'Undertecknat den', nb: 'Undertegnet den', en: 'Signed on' }, about: { sv: 'När den sista parten undertecknade.', nb: 'Når den siste parten undertegnet.', en: 'When the last party signed.' }, type: partialDate, example: '2021-11-24' },
  ],
  keys: REFERENCE_KEYS,
  rules: AGREEMENT_RULES,
  keyOf: keyOfReferred,
  async find(work, rows) {
    const ids = await findReferred(work.em, 'agreement', rows);
    const there = await read(work, ids.filter((id) => id !== undefined), true);
    for (const [place, row] of rows.entries()) row.parties = await named(work, row.parties!, there.get(ids[place] ?? '')?.record.work.parties);
    return ids.map((id) => there.get(id ?? ''));
  },
  make({ em, organisation }, row) {
    checkNew(organisation, row);
    const { parties, termKind, termFrom, termTo, autoRenews, ...rest } = row;
    const agreement = draftAgreement(em, { ...rest, keeper: organisation, parties: parties as PartyInput[], term: { kind: termKind, from: termFrom, to: termTo, autoRenews } });
    if (row.reference !== null) refer(em, 'agreement', agreement.id, row.reference, undefined);
    take({ agreement, versions: agreement.versions.getItems(), parties: agreement.parties.getItems() }, row);
  },
  change(work, { record: { work: there, reference }, row: before }, row) {
    const { agreement } = there;
    const signed = !NOT_YET_SIGNED.includes(agreement.status);
    const changed = findDifferences(agreementsTable, { ...before }, { ...row }).map(({ column }) => column.name);
    const frozen = signed ? changed.find((name) => !REGISTERED.has(name) || (name === 'termFrom' && agreement.status !== AgreementStatus.SIGNED) || name === 'signedOn') : undefined;
    if (frozen !== undefined) throw new Refusal('SIGNED_VERSION', 'What is signed is not changed: a new version is proposed.', frozen);
    refer(work.em, 'agreement', agreement.id, row.reference, reference);
    if (!signed) {
      const { title, form, purpose, language, terminationRule, noticePeriodMonths, revisionRule, revisionOf, revisionReason, securesPractice } = row;
      const term = { kind: row.termKind, from: row.termFrom, to: row.termTo, autoRenews: row.autoRenews };
      Object.assign(agreement, { title, form, purpose, language, term, terminationRule, noticePeriodMonths, revisionRule, revisionOf, revisionReason, securesPractice });
      there.versions[0]!.documentUrl = row.documentUrl;
      if (changed.includes('parties')) changeParties(work, there, row.parties as PartyInput[]);
    }
    agreement.taskCategory = row.taskCategory;
    agreement.serviceIds = row.serviceIds ?? [];
    checkCore(agreement);
    if (changed.includes('status')) take(there, row);
  },
  async page(work, cursor, size) {
    const there = await work.em.find(Agreement, cursor === undefined ? {} : { id: { $gt: cursor } }, { fields: ['id'], orderBy: { id: 'asc' }, limit: size });
    const ids = there.map(({ id }) => id);
    work.em.clear();
    const found = await read(work, ids, false);
    return { rows: ids.map((id) => found.get(id)!.row), cursor: ids.length === size ? ids.at(-1) : undefined };
  },
};

async function read({ em }: Work, ids: readonly string[], lock: boolean): Promise<Map<string, Found<AgreementRow, There>>> {
  const agreements = ids.length ? await em.find(Agreement, { id: { $in: ids } }, { populate: ['versions', 'parties'], ...(lock && { lockMode: LockMode.PESSIMISTIC_WRITE }) }) : [];
  const references = await referencesOf(em, 'agreement', ids);
  return new Map(agreements.map((agreement) => {
    const work = { agreement, versions: agreement.versions.getItems().toSorted((a, b) => a.number - b.number), parties: agreement.parties.getItems() };
    const reference = references.get(agreement.id);
    return [agreement.id, { row: rowOf(work, reference), record: { work, reference } }];
  }));
}

/** Its parties are those that stand; of an agreement that all have left, those that left it. */
function rowOf({ agreement, versions: [first], parties }: WorkedOn, reference: OwnReference | undefined): AgreementRow {
  const { id, title, form, purpose, taskCategory, language, term, terminationRule, noticePeriodMonths, revisionRule, revisionOf, revisionReason, securesPractice, serviceIds, status } = agreement;
  const standing = parties.filter((party) => party.standing !== PartyState.OUT);
  const shown = (standing.length ? standing : parties).map(({ organisationId, name, role }) => ({ organisationId, name, role }));
  const core = { title, form, purpose, taskCategory, language, terminationRule, noticePeriodMonths, revisionRule, revisionOf, revisionReason, securesPractice, serviceIds, status };
  const spelledOut = { termKind: term.kind, termFrom: term.from, termTo: term.to, autoRenews: term.autoRenews, documentUrl: first?.documentUrl ?? null, signedOn: first?.signedOn ?? null };
  return { id, reference: reference?.reference ?? null, parties: shown, ...core, ...spelledOut };
}

/** Takes an agreement on its way, by the same steps as the commands. Throws a Refusal: WRONG_STATE, SIGNED_ON_MISSING, BINDS_NOBODY, NOT_ALL_SIGNED. */
function take(work: WorkedOn, { status, signedOn, termFrom }: AgreementRow): void {
  const { agreement, parties } = work;
  const from = WAY.indexOf(agreement.status === AgreementStatus.DECIDED_BY_SOME ? AgreementStatus.PROPOSED : agreement.status);
  const to = WAY.indexOf(status);
  if (from < 0 || to < from) throw new Refusal('WRONG_STATE', `A file takes an agreement from ${WAY.join(' to ')}, and no other way.`, 'status');
  for (const next of WAY.slice(from + 1, to + 1)) {
    if (next === AgreementStatus.PROPOSED) propose(work);
    if (next === AgreementStatus.SIGNED) {
      if (signedOn === null) throw new Refusal('SIGNED_ON_MISSING', 'What is signed says when the last party signed; "XXXX" where that is not known.', 'signedOn');
      for (const standing of [PartyState.DECIDED, PartyState.SIGNED]) for (const { organisationId } of parties) noteStanding(work, { organisationId, standing });
      sign(work, signedOn);
    }
    if (next === AgreementStatus.IN_FORCE) takeEffect(work, termFrom);
  }
}

/** Each party with its name: as it is written, as it was, or our own. */
async function named({ em, organisation, notes }: Work, parties: readonly PartyCell[], already: readonly AgreementParty[] = []): Promise<PartyInput[]> {
  if (!notes.has('own name')) notes.set('own name', (await em.findOne(Organisation, { id: organisation }))?.officialName ?? '');
  const known = new Map([[organisation, notes.get('own name') as string], ...already.map(({ organisationId, name }) => [organisationId, name] as const)]);
  return parties.map((party) => ({ ...party, name: party.name ?? known.get(party.organisationId) ?? '' }));
}

/** Who the parties of a draft are, and what they are called. */
function changeParties(work: Work, { agreement, parties }: WorkedOn, next: readonly PartyInput[]): void {
  if (agreement.status !== AgreementStatus.DRAFT) throw new Refusal('WRONG_STATE', 'Parties of an agreement that is proposed come and go by a new version.', 'parties');
  checkParties(next);
  for (const party of parties) if (!next.some(({ organisationId }) => organisationId === party.organisationId)) work.em.remove(party);
  for (const { organisationId, name, role } of next) {
    const party = parties.find((known) => known.organisationId === organisationId);
    if (party) Object.assign(party, { name, role });
    else work.em.create(AgreementParty, { id: newRecordId(work.organisation, 'party'), agreement, organisationId, name, role, fromVersion: 1 } satisfies RequiredEntityData<AgreementParty>);
  }
}
