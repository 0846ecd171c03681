import { findOwner } from '@samverkan/common';
import { AgreementStatus, TermKind, VersionKind, VersionStatus } from '@samverkan/municipality';
import { canPrecede } from '../../record/partialDates.js';
import { AS_OF } from '../../record/provenance.js';
import { ENDED, IN_FORCE, ofAgreements, UNSIGNED, type Rule } from './federation.js';

/** By which kinds of a signed later version an agreement comes to stand where it does. */
const MADE_BY: Partial<Record<AgreementStatus, VersionKind[]>> = {
  [AgreementStatus.REVISED]: [VersionKind.REVISION],
  [AgreementStatus.RENEWED]: [VersionKind.EXTENSION_OF_TERM],
  [AgreementStatus.EXTENDED]: [VersionKind.EXTENSION_OF_SCOPE, VersionKind.NEW_PARTY],
};

const NOT_SIGNED: readonly VersionStatus[] = [VersionStatus.DRAFT, VersionStatus.PROPOSED];

/** An open-ended agreement has an end only once notice has been given. */
const AFTER_NOTICE = [AgreementStatus.NOTICE_GIVEN, AgreementStatus.TERMINATED];

/** What holds for the core of an agreement. */
export const agreementRules: Rule[] = [
  ofAgreements('the keeper is a party, no organisation is a party twice, and nobody is alone', ({ agreement: { id, parties } }) => {
    const organisations = parties.map(({ organisationId }) => organisationId);
    return [
      !organisations.includes(findOwner(id)!) && 'the keeper is no party',
      new Set(organisations).size !== organisations.length && 'a party twice',
      organisations.length < 2 && 'one party only',
    ];
  }),

  ofAgreements('what is in force has begun and not ended; what is signed or less has not begun; what has ended, ended', ({ agreement: { status, term: { from, to } } }) => {
    const hasBegun = from !== null && canPrecede(from, AS_OF);
    const isAhead = UNSIGNED.includes(status) || status === AgreementStatus.SIGNED;
    return [
      IN_FORCE.includes(status) && !(hasBegun && canPrecede(AS_OF, to)) && `${status}, from ${from} to ${to}`,
      isAhead && hasBegun && `${status}, but from ${from}`,
      ENDED.includes(status) && (to === null || to > AS_OF) && `${status}, but to ${to}`,
    ];
  }),

  ofAgreements('a term ends after it begins, and an open-ended one ends only by notice', ({ agreement: { status, term: { kind, from, to, autoRenews } } }) => [
    !canPrecede(from, to) && `from ${from} to ${to}`,
    kind === TermKind.OPEN_ENDED && autoRenews !== null && 'open-ended, but renews itself',
    kind === TermKind.OPEN_ENDED && to !== null && !AFTER_NOTICE.includes(status) && 'open-ended, but with an end',
  ]),

  ofAgreements('a notice period belongs to a rule on who may end it', ({ agreement: { terminationRule, noticePeriodMonths } }) => [
    terminationRule === null && noticePeriodMonths !== null && `${noticePeriodMonths} months by nobody`,
  ]),

  ofAgreements('versions are counted from the original, and signed in that order', ({ agreement: { versions } }) => {
    const signed = versions.map(({ signedOn }) => signedOn);
    return [
      versions.some(({ number }, index) => number !== index + 1) && 'numbers out of order',
      versions.some(({ kind }, index) => (kind === VersionKind.ORIGINAL) !== (index === 0)) && 'the original is not the first',
      signed.some((date, index) => date !== null && signed.slice(0, index).some((earlier) => earlier === null || !canPrecede(earlier, date))) && 'signed out of order',
    ];
  }),

  ofAgreements('an agreement stands where its last signed version brought it', ({ agreement: { status, versions } }) => {
    const current = versions.findLast(({ signedOn }) => signedOn !== null);
    const kinds: (VersionKind | undefined)[] = MADE_BY[status] ?? (UNSIGNED.includes(status) ? [undefined] : [VersionKind.ORIGINAL]);
    return [
      !kinds.includes(current?.kind) && `${status}, but the last signed version is ${current?.kind}`,
      versions.some((version) => (version.signedOn === null) !== NOT_SIGNED.includes(version.status)) && 'a version that is signed and is not',
      versions.filter((version) => version.status === VersionStatus.IN_FORCE).length !== (IN_FORCE.includes(status) ? 1 : 0) && 'not one version in force',
    ];
  }),
];
