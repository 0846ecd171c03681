import { AgreementStatus, LegalForm, VersionKind } from '@samverkan/municipality';
import { agreedBefore, type Desk } from '../agreement/agreedBefore.js';
import { anAgreement } from '../agreement/anAgreement.js';
import { by, proposedTo } from '../agreement/decision.js';
import type { AgreementDescription, SharedAgreement } from '../agreement/describeAgreement.js';
import { buyer, host, owner, participant, type PartyDescription } from '../agreement/party.js';
import { byAllParties, byAnyParty, fixed, openEnded } from '../agreement/term.js';
import { randomFrom, type Random } from '../generate/random.js';
import { hashOf } from '../record/hashOf.js';
import type { PartOfSkane } from './parts.js';
import type { Topic } from './topics.js';

/** Where an agreement stands and what follows from that: for how long it holds, and what its parties have said. */
type Standing = Pick<AgreementDescription, 'status' | 'term' | 'laterVersions' | 'parties'>;

type Stand = (parties: PartyDescription[], desk: Desk, random: Random) => Standing;

const startIn = (first: number, random: Random) => `${first + random.below(2022 - first)}-01-01`;

const inForce = (status: AgreementStatus): Stand => (parties, desk, random) => {
  const start = startIn(2003, random);
  return { status, term: openEnded(start), parties: agreedBefore(start, desk, parties) };
};

const renewed: Stand = (parties, desk, random) => {
  const start = startIn(2012, random);
  const laterVersions = [{ kind: VersionKind.EXTENSION_OF_TERM, summary: 'Förlängt till utgången av 2030.', signedOn: '2024-11-20' }];
  return { status: AgreementStatus.RENEWED, term: fixed(start, '2030-12-31', true), laterVersions, parties: agreedBefore(start, desk, parties) };
};

const leftByOne: Stand = (parties, desk, random) => {
  const start = startIn(2008, random);
  const leaving = parties.map((party, place) => (place === parties.length - 1 ? { ...party, says: { gaveNotice: true as const } } : party));
  return { status: AgreementStatus.NOTICE_GIVEN, term: openEnded(start, '2027-12-31'), parties: agreedBefore(start, desk, leaving) };
};

const ended: Stand = (parties, desk) => ({ status: AgreementStatus.EXPIRED, term: fixed('2014-01-01', '2023-12-31', false), parties: agreedBefore('2014-01-01', desk, parties) });

const signed: Stand = (parties, desk) => ({ status: AgreementStatus.SIGNED, term: openEnded('2027-01-01'), parties: agreedBefore('2027-01-01', desk, parties) });

const discussed: Stand = (parties, { unit }) => ({ status: AgreementStatus.DRAFT, term: openEnded(null), parties: parties.map((party, place) => (place < 2 ? { ...party, says: { unit } } : party)) });

const halfDecided: Stand = (parties, { unit, board }) => ({
  status: AgreementStatus.DECIDED_BY_SOME,
  term: openEnded('2028-01-01'),
  parties: parties.map((party, place) => ({ ...party, says: { unit, decided: place === 0 ? by(board, '2026-09-22') : proposedTo(board) } })),
});

/** About three in four are in force. */
const STANDS: readonly Stand[] = [
  ...Array.from({ length: 12 }, () => inForce(AgreementStatus.IN_FORCE)),
  inForce(AgreementStatus.UNDER_REVIEW), renewed, renewed, leftByOne, ended, signed, discussed, halfDecided,
];

/** What one owns together has no host; in an association and a joint body all take part. */
function rolesIn(form: LegalForm, [first, ...rest]: string[]): PartyDescription[] {
  if (form === LegalForm.SE_JOINT_COMPANY) return [first!, ...rest].map((organisation) => owner(organisation));
  if (form === LegalForm.SE_CONTRACT_COOP) return [host(first!), ...rest.map((organisation) => buyer(organisation))];
  const leads = form === LegalForm.SE_JOINT_BOARD;
  return [leads ? host(first!) : participant(first!), ...rest.map((organisation) => participant(organisation))];
}

/** A made-up agreement by which one of the large hosts a service for some of the others, the same at every run. */
export function shareTopic({ name, hosts, others }: PartOfSkane, { service, form, taskCategory, desk }: Topic): SharedAgreement {
  const random = randomFrom(hashOf(`${name} ${service.name}`));
  const sharing = [random.pick(hosts), ...random.draw(others, Math.max(2, Math.ceil(others.length * 0.6)))];
  const isJoint = form !== LegalForm.SE_CONTRACT_COOP && form !== LegalForm.SE_COOP_AGREEMENT;
  return anAgreement({
    keeper: random.pick(sharing.slice(0, 2)),
    name: `skane ${service.name}`,
    title: `${service.title} i ${name}`,
    form,
    purpose: `Kommunerna delar på det som ingen av dem har underlag för ensam: ${lowerFirst(service.description)}`,
    taskCategory,
    termination: isJoint ? byAllParties(random.pick([12, 24])) : byAnyParty(random.pick([3, 6, 12, null])),
    ...random.pick(STANDS)(rolesIn(form, sharing), desk, random),
  });
}

const lowerFirst = (text: string) => text[0]!.toLowerCase() + text.slice(1);
