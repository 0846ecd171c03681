import { type Invitation, InvitationAnswer, type MemberDecision, Membership, MembershipRole, MembershipState } from '@samverkan/federation';
import { Country, OrganisationKind, type Provenance } from '@samverkan/municipality';
import { readFederation } from '@samverkan/schema';
import { demonstration } from '../demonstration.js';
import { findOfficialName } from '../organisation/findOfficialName.js';
import { daysAfter } from '../record/daysAfter.js';
import { hashOf } from '../record/hashOf.js';
import { ASKED_IN_OSTFOLD } from './invitations.js';
import type { SecretariatPart } from './secretariatPart.js';
import { AGREEMENT_OF_LAHOLM, LETTER_OF_HORBY_AND_HOOR, PAGE_OF_HYLTE, PAGE_OF_MARKER, PAGE_OF_SKANE, partlyMadeUp } from './sources.js';

interface Standing {
  state: MembershipState;
  from: string | null;
  decision: MemberDecision | null;
  provenance: Provenance;
}

const DECISION = 'medlemmens beslut';

/** How the members of each federation stand. Who is a member is told; the decisions are made up where there are any. */
const STANDINGS: Readonly<Record<string, (organisation: string) => Standing>> = {
  'goda-grannar': (organisation) => active('2024-03-28', decided(organisation, '2024-02-05'), partlyMadeUp(PAGE_OF_HYLTE, DECISION)),
  // Neither has adopted the letter of intent: they want to, and nobody is a member without a decision.
  'horby-hoor': () => ({ state: MembershipState.ACCEPTED, from: null, decision: null, provenance: LETTER_OF_HORBY_AND_HOOR }),
  ostfold: (organisation) => active('2017', decided(organisation, '2017-05-02'), partlyMadeUp(PAGE_OF_MARKER, DECISION)),
  skane: (organisation) => active(null, decided(organisation, null), partlyMadeUp(PAGE_OF_SKANE, DECISION)),
  'laholm-halland': (organisation) => active(null, decided(organisation, null), partlyMadeUp(AGREEMENT_OF_LAHOLM, DECISION)),
};

const active = (from: string | null, decision: MemberDecision, provenance: Provenance): Standing => ({ state: MembershipState.ACTIVE, from, decision, provenance });

function decided(organisation: string, earliest: string | null): MemberDecision {
  const chance = hashOf(`${organisation} joins ${earliest}`);
  const year = earliest?.slice(0, 4);
  return {
    body: decidingBodyOf(organisation),
    date: earliest && daysAfter(earliest, chance % 45),
    diaryNumber: year ? `KS ${year}/${String((chance % 789) + 11).padStart(5, '0')}` : null,
  };
}

function decidingBodyOf(organisation: string): string {
  const { kind, country } = demonstration.get(organisation)!.organisation;
  if (kind === OrganisationKind.LOCAL_BOARD) return 'Lokala nämnden';
  return country === Country.NO ? 'Kommunestyret' : 'Kommunfullmäktige';
}

/** Who is a member of each federation, and in Østfold who was asked to be. */
export const membershipDemo: SecretariatPart = {
  rowsOf: (federation) => {
    const standingOf = STANDINGS[federation];
    if (!standingOf) return [];
    const members = readFederation(federation).members.map(({ id, role }) => row(federation, id, MembershipRole[role], standingOf(id)));
    return [[Membership, federation === 'ostfold' ? [...members.map(askedAsWell), ...ASKED_IN_OSTFOLD.filter(({ organisation }) => !members.some(({ organisationId }) => organisationId === organisation)).map(notJoined)] : members]];
  },
};

const row = (federation: string, organisationId: string, role: MembershipRole, standing: Standing) => ({
  id: `${federation}:membership:${organisationId}`, organisationId, name: findOfficialName(organisationId)!, code: null as string | null, role, to: null, invitation: null as Invitation | null, noticeGivenOn: null, formerPeriods: [], ...standing,
});

const invitationOf = ({ answer, reason = null }: (typeof ASKED_IN_OSTFOLD)[number]): Invitation => ({ sentOn: '2017', answer, answeredOn: answer === InvitationAnswer.NO_ANSWER ? null : '2017', reason });

function askedAsWell(member: ReturnType<typeof row>) {
  const asked = ASKED_IN_OSTFOLD.find(({ organisation }) => organisation === member.organisationId)!;
  return { ...member, code: asked.code, invitation: invitationOf(asked) };
}

function notJoined(asked: (typeof ASKED_IN_OSTFOLD)[number]) {
  const state = asked.answer === InvitationAnswer.DECLINED ? MembershipState.DECLINED : MembershipState.NO_ANSWER;
  const standing = { state, from: null, decision: null, provenance: partlyMadeUp(PAGE_OF_MARKER, 'svaret') };
  return { ...row('ostfold', asked.organisation, MembershipRole.MEMBER, standing), name: asked.name, code: asked.code, invitation: invitationOf(asked) };
}
