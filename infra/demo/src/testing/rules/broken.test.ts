import { AgreementStatus, DecisionOutcome, LegalForm, PartyRole, PartyState, ServiceStatus, VersionKind } from '@samverkan/municipality';
import { agreements } from '../../goda-grannar/agreements/agreements.js';
import { waterAndWasteCompany } from '../../goda-grannar/agreements/waterAndWaste.js';
import { godaGrannar } from '../../goda-grannar/godaGrannar.js';
import type { AgreementRecord, Records, ServiceRecord, StatementRecord } from '../../record/records.js';
import { Federation } from './federation.js';
import { rules } from './rules.js';

type Federated = Map<string, Records>;

const id = (title: string) => agreements.find(({ agreement }) => agreement.title === title)!.agreement.id;
const BOARD = id('Gemensam överförmyndarnämnd (Överförmyndare i samverkan)');
const DRAFT = id('Gemensam visselblåsarfunktion');
const PROPOSED = id('Gemensamma sjuksköterskor nattetid');
const NOTICE = id('Kommunal vuxenutbildning i Markaryd');
const REVISED = id('Skyddat boende för våldsutsatta');

const agreement = (all: Federated, wanted: string): AgreementRecord => [...all.values()].flatMap((records) => records.agreements).find((record) => record.id === wanted)!;
const statement = (all: Federated, party: string, wanted: string): StatementRecord => all.get(party)!.statements.find(({ agreementId }) => agreementId === wanted)!;
const service = (all: Federated, organisation: string, title: string): ServiceRecord => all.get(organisation)!.services.find((record) => record.title === title)!;

/** One breach for each rule, so that no rule holds only because it never looks. */
const breaches: [rule: string, commit: (all: Federated) => void][] = [
  ['every record is in its owner’s database and nowhere else, under an id that is its own', (all) => all.get('hylte')!.services.push(all.get('laholm')!.services.at(0)!)],
  ['services, agreements and parties have ULIDs', (all) => { all.get('hylte')!.services.at(0)!.id = 'hylte:service:1'; }],
  ['what is made up says so, both in a field and in words', (all) => { agreement(all, BOARD).provenance.demonstration = false; }],
  ['every date is a day that exists, a month, a year or unknown', (all) => { agreement(all, BOARD).term.from = '2015-02-30'; }],
  ['the keeper is a party, no organisation is a party twice, and nobody is alone', (all) => { agreement(all, BOARD).parties.at(0)!.organisationId = 'laholm'; }],
  ['what is in force has begun and not ended; what is signed or less has not begun; what has ended, ended', (all) => { agreement(all, BOARD).term.from = '2030-01-01'; }],
  ['a term ends after it begins, and an open-ended one ends only by notice', (all) => { agreement(all, BOARD).term.to = '2030-01-01'; }],
  ['a notice period belongs to a rule on who may end it', (all) => { agreement(all, BOARD).terminationRule = null; }],
  ['versions are counted from the original, and signed in that order', (all) => { agreement(all, REVISED).versions.at(1)!.signedOn = '2000'; }],
  ['an agreement stands where its last signed version brought it', (all) => { agreement(all, REVISED).versions.at(1)!.kind = VersionKind.NEW_PARTY; }],
  ['every statement is on an agreement that someone keeps, and by one of its parties', (all) => { all.get('halmstad')!.agreements = []; }],
  ['the keeper states its side, and so does every member once all have signed', (all) => { all.get('bastad')!.statements = []; }],
  ['keeper and party agree on the party’s role, but for the known discrepancies', (all) => { statement(all, 'laholm', BOARD).role = PartyRole.BUYER; }],
  ['a party stands where the agreement stands, but for notices that do not end it and the known discrepancies', (all) => { statement(all, 'laholm', BOARD).state = PartyState.INVITED; }],
  ['someone gave the notice that is given; some have decided what is decided by some, and not all', (all) => { statement(all, 'laholm', NOTICE).state = PartyState.ACTIVE; }],
  ['who takes part in what is made up, in force or over has adopted it, with date, § and diary number, and signed', (all) => { statement(all, 'laholm', BOARD).decision!.diaryNumber = null; }],
  ['what is not signed has no signature; what is only proposed, no adopted decision; what is discussed, no decision', (all) => { statement(all, 'bastad', PROPOSED).decision!.outcome = DecisionOutcome.ADOPTED; }],
  ['a party decides, then signs, and then the term begins, or the version by which it joined', (all) => { statement(all, 'laholm', BOARD).signedOn = '2014-01'; }],
  ['the council decides where the act on municipalities asks for it', (all) => { agreement(all, REVISED).form = LegalForm.SE_JOINT_BOARD; }],
  ['a service under an agreement has its competent authority among the parties', (all) => { service(all, 'hylte', 'Hemtjänst').agreementId = waterAndWasteCompany.agreement.id; }],
  ['another delivers it only under an agreement in which that one is host or supplier', (all) => { service(all, 'hylte', 'Socialjour').deliveredById = 'laholm'; }],
  ['it is open while its agreement is in force, planned before, ended after', (all) => { service(all, 'hylte', 'Socialjour').status = ServiceStatus.ENDED; }],
  ['a planned service is one that its authority has decided on', (all) => { statement(all, 'laholm', service(all, 'laholm', 'Anställda ställföreträdare (förvaltarenhet)').agreementId!).state = PartyState.INVITED; }],
  ['it is described in the terms of CPSV-AP: thematic area, function, channel, keyword, unit', (all) => { service(all, 'hylte', 'Socialjour').channels = []; }],
  ['an organisation’s services have different titles, and so have its agreements', (all) => { service(all, 'hylte', 'Socialjour').title = 'Hemtjänst'; }],
];

test.each(breaches)('A breach is found of: %s', (says, commit) => {
  const all: Federated = new Map(structuredClone([...godaGrannar]));
  commit(all);
  expect(rules.find((rule) => rule.says === says)!.faults(new Federation(all))).not.toEqual([]);
});

test('Every rule is put to the test', () => {
  expect(breaches.map(([says]) => says)).toEqual(rules.map(({ says }) => says));
});

test('A draft that a party has signed is found, and told with its keeper and title', () => {
  const all: Federated = new Map(structuredClone([...godaGrannar]));
  statement(all, 'laholm', DRAFT).signedOn = '2026-10-01';
  expect(agreement(all, DRAFT).status).toBe(AgreementStatus.DRAFT);
  expect(rules.flatMap((rule) => rule.faults(new Federation(all)))).toEqual(['laholm: Gemensam visselblåsarfunktion: laholm has signed']);
});
