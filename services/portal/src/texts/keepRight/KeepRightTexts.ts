import type { DeadlineKind, DifferenceField } from '../../keepRight/worklist.ts';

type PartyRole = 'HOST' | 'BUYER' | 'PARTICIPANT' | 'OFFICE_MUNICIPALITY' | 'OWNER' | 'SUPPLIER';
type PartyState = 'INVITED' | 'DECIDED' | 'SIGNED' | 'ACTIVE' | 'NOTICE' | 'OUT';

/** Every text of the page on which a member keeps its data right, in one language. */
export interface KeepRightTexts {
  documentTitle: string;
  heading: string;
  skip: string;
  /** What the page is, for who has not signed in. */
  what: string;
  whatFor: string[];
  signInFirst: string;
  nobodyToSignInWith: string;
  organisation: string;
  own: string;
  others: string;
  readOnly: (organisation: string) => string;
  noOrganisations: string;
  horizon: string;
  months: (months: number) => string;
  update: string;
  loading: string;
  updated: (time: string) => string;
  notAnswered: string;
  retry: string;
  silent: (names: string) => string;
  earlier: (name: string, moment: string) => string;
  ownSilent: (organisation: string) => string;
  notKnown: string;
  allDone: (organisation: string) => string;
  overview: string;
  ofThemOverdue: (count: number) => string;
  /** Said of what is opened in the explorer. */
  inExplorer: string;
  deadlines: {
    heading: string;
    introduction: string;
    none: (months: number) => string;
    overdue: (count: number) => string;
    coming: (count: number) => string;
    more: (count: number) => string;
    dayUnknown: string;
    agreementUnknown: string;
    agreementOutside: string;
    kinds: Record<DeadlineKind, string>;
    audiences: Record<'INTERNAL' | 'EXTERNAL_PARTNER', string>;
    duties: Record<'HOLD_TOGETHER' | 'IDENTIFY' | 'FOLLOW_UP' | 'REPORT_BACK' | 'ANCHOR_INFORM', string>;
    /** What opens the form of each. */
    settle: Record<Exclude<DeadlineKind, 'AGREEMENT_ENDS' | 'DECIDE_ON_NOTICE' | 'FINISH_EVALUATION'>, string>;
    /** What leads to the command of those that have no form. */
    toCommand: Record<'DECIDE_ON_NOTICE' | 'FINISH_EVALUATION', string>;
    noCommand: string;
    plannedFor: string;
    plannedForHint: string;
    evidence: string;
    evidenceHint: string;
    doneOn: string;
    dueAgain: string;
    dueAgainHint: string;
    outcome: string;
    outcomeHint: string;
    skipped: string;
    agenda: string;
    agendaHint: string;
    calledBy: string;
    calledByHint: string;
    call: string;
    held: string;
    cancelled: string;
    minutes: string;
    minutesHint: string;
    document: string;
    documentHint: string;
    documentOptional: string;
    save: string;
    saved: (what: string) => string;
  };
  remarks: {
    heading: string;
    introduction: string;
    none: string;
    about: (type: string, name: string) => string;
    aboutUnknown: string;
    received: (day: string) => string;
    answer: string;
    answerHint: string;
    send: string;
    sent: string;
  };
  differences: {
    heading: string;
    introduction: string;
    none: string;
    /** While a member is away. */
    noneHeard: string;
    fields: Record<DifferenceField, string>;
    party: (name: string) => string;
    keeperSays: (name: string) => string;
    partySays: (name: string) => string;
    asOf: (day: string) => string;
    undated: string;
    noSuchParty: string;
    notStated: string;
    roles: Record<PartyRole, string>;
    standings: Record<PartyState, string>;
    showAgreement: string;
  };
  verify: {
    heading: string;
    introduction: string;
    none: string;
    noUnit: string;
    count: (count: number) => string;
    listed: (listed: number, count: number) => string;
    lastVerified: (day: string) => string;
    never: string;
    confirm: string;
    confirmAll: (count: number) => string;
    confirming: string;
    confirmed: (count: number) => string;
    recordTypes: Record<string, string>;
  };
  outcome: {
    sending: string;
    conflict: (record: string | undefined, by: string | undefined, at: string | undefined) => string;
    unknown: string;
    away: string;
    signedOut: string;
    failed: (code: string) => string;
    nothingChanged: string;
    /** Of what was filled in. */
    kept: string;
    /** The rules of commands that can be met here, by their codes; of the others the graph's own words are shown. */
    rules: Record<string, string>;
  };
}
