import { AgreementStatus, LegalForm } from '@samverkan/municipality';
import { by, byCouncil } from '../agreement/decision.js';
import type { AgreementDescription } from '../agreement/describeAgreement.js';
import { buyer, host, participant, type OwnWords, type PartyDescription } from '../agreement/party.js';
import { byAllParties, byAnyParty, fixed, NOT_STATED, openEnded } from '../agreement/term.js';
import { neighbours } from '../goda-grannar/neighbours.js';
import type { Random } from './random.js';
import { forms, type Subject } from './subjects.js';
import { titleOf } from './titleOf.js';

interface Place {
  keeper: string;
  others: readonly string[];
  name: string;
  number: number;
}

const NEIGHBOURS = Object.keys(neighbours);

/** Three in four are in force; every other state has its share. */
const STATUSES: readonly AgreementStatus[] = [
  ...Array.from({ length: 21 }, () => AgreementStatus.IN_FORCE),
  AgreementStatus.UNDER_REVIEW, AgreementStatus.NOTICE_GIVEN, AgreementStatus.EXPIRED,
  AgreementStatus.SIGNED, AgreementStatus.DECIDED_BY_SOME, AgreementStatus.PROPOSED, AgreementStatus.DRAFT,
];

/** What only the council can decide: who joins a body that decides for others. */
const COUNCIL_FORMS: readonly LegalForm[] = [LegalForm.SE_JOINT_BOARD, LegalForm.SE_FEDERATION_OF_MUN, LegalForm.SE_JOINT_COMPANY];

/** A made-up agreement between its keeper and one to four others, mostly members. */
export function generateAgreement({ keeper, others, name, number }: Place, random: Random): AgreementDescription {
  const { subject, title } = titleOf(number);
  const status = random.pick(STATUSES);
  const form = random.pick(forms);
  const dates = pickDates(status, random);
  const partners = random.draw(others, 1 + random.below(4));
  const outside = partners.length === 0 || random.oneIn(8) ? [random.pick(NEIGHBOURS.filter((id) => id !== keeper && !others.includes(id)))] : [];
  return {
    keeper,
    name,
    title,
    form,
    purpose: `Kommunerna samverkar om ${lowerFirst(title)}, för att bli mindre sårbara.`,
    taskCategory: subject.taskCategory,
    status,
    term: dates.to === null ? openEnded(dates.from) : fixed(dates.from, dates.to, random.pick([true, false, null])),
    termination: random.pick([byAnyParty(3), byAnyParty(6), byAnyParty(12), byAnyParty(24), byAnyParty(null), byAllParties(12), NOT_STATED]),
    parties: describeParties({ keeper, members: random.oneIn(4) ? [...partners, keeper] : [keeper, ...partners], outside, status, dates, subject, form }, random),
  };
}

interface Dates {
  from: string | null;
  to: string | null;
  decided: string;
  signed: string;
}

/** Decided in the autumn, signed before the year is out, in force from the new year. What is not signed begins later. */
function pickDates(status: AgreementStatus, random: Random): Dates {
  if (status === AgreementStatus.DRAFT) return { from: null, to: null, decided: '', signed: '' };
  const isAhead = [AgreementStatus.SIGNED, AgreementStatus.DECIDED_BY_SOME, AgreementStatus.PROPOSED].includes(status);
  const year = isAhead ? 2027 : status === AgreementStatus.EXPIRED ? 2008 + random.below(10) : 2008 + random.below(19);
  const decided = pickWorkingDay(year - 1, 9, random);
  const signed = pickWorkingDay(year - 1, 10, random);
  const from = random.oneIn(10) ? String(year) : `${year}-01-01`;
  if (status === AgreementStatus.EXPIRED) return { from, to: `${year + 2 + random.below(5)}-12-31`, decided, signed };
  return { from, to: random.oneIn(3) ? `${2026 + (isAhead ? 2 : 0) + random.below(6)}-12-31` : null, decided, signed };
}

interface Between {
  keeper: string;
  members: string[];
  outside: string[];
  status: AgreementStatus;
  dates: Dates;
  subject: Subject;
  form: LegalForm;
}

/** The first member hosts for the others, or all take part alike; it is ahead of the others in what it has decided. */
function describeParties({ keeper, members, outside, status, dates, subject, form }: Between, random: Random): PartyDescription[] {
  const [first, rest] = random.oneIn(3) ? [participant, participant] : [host, buyer];
  const decided = COUNCIL_FORMS.includes(form) ? byCouncil(dates.decided) : by(subject.board, dates.decided);
  const all = { unit: subject.unit, decided, signed: dates.signed };
  return [
    ...members.map((organisation, index) => {
      const says = wordsOf(status, { isFirst: index === 0, isSilent: organisation !== keeper && random.oneIn(2) }, all);
      return (index === 0 ? first : rest)(organisation, says);
    }),
    ...outside.map((organisation) => rest(organisation)),
  ];
}

interface Speaker {
  isFirst: boolean;
  /** Says nothing until it must. The keeper never is: it has written the agreement down. */
  isSilent: boolean;
}

/** How much of its side a party has stated, by where the agreement stands; undefined where it has stated nothing. */
function wordsOf(status: AgreementStatus, { isFirst, isSilent }: Speaker, all: Required<Pick<OwnWords, 'unit' | 'decided' | 'signed'>>): OwnWords | undefined {
  const { unit, decided } = all;
  switch (status) {
    case AgreementStatus.DRAFT: case AgreementStatus.PROPOSED: return isSilent ? undefined : { unit };
    case AgreementStatus.DECIDED_BY_SOME: return isFirst ? { unit, decided } : isSilent ? undefined : { unit };
    case AgreementStatus.NOTICE_GIVEN: return isFirst ? { ...all, gaveNotice: true } : all;
    default: return all;
  }
}

function pickWorkingDay(year: number, month: number, random: Random): string {
  const day = new Date(Date.UTC(year, month - 1, 1 + random.below(26)));
  const daysToMonday = { 0: 1, 6: 2 }[day.getUTCDay()] ?? 0;
  return new Date(day.getTime() + daysToMonday * 86_400_000).toISOString().slice(0, 10);
}

const lowerFirst = (text: string) => text[0]!.toLowerCase() + text.slice(1);
