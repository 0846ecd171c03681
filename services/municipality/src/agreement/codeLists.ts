import { registerEnumType } from 'type-graphql';

export { TaskCategory } from '@samverkan/records';

export enum LegalForm {
  SE_LETTER_OF_INTENT = 'SE_LETTER_OF_INTENT',
  SE_COOP_AGREEMENT = 'SE_COOP_AGREEMENT',
  SE_CONTRACT_COOP = 'SE_CONTRACT_COOP',
  SE_JOINT_BOARD = 'SE_JOINT_BOARD',
  SE_FEDERATION_OF_MUN = 'SE_FEDERATION_OF_MUN',
  SE_JOINT_COMPANY = 'SE_JOINT_COMPANY',
  SE_ASSOCIATION = 'SE_ASSOCIATION',
  SE_COORDINATION_ASSOC = 'SE_COORDINATION_ASSOC',
  NO_IPR = 'NO_IPR',
  NO_KO = 'NO_KO',
  NO_HOST_ADMIN = 'NO_HOST_ADMIN',
  NO_HOST_BOARD = 'NO_HOST_BOARD',
  NO_IKS = 'NO_IKS',
  NO_AS = 'NO_AS',
  NO_SA = 'NO_SA',
  NO_AGREEMENT = 'NO_AGREEMENT',
  NO_SECTION27_OLD = 'NO_SECTION27_OLD',
}
registerEnumType(LegalForm, {
  name: 'LegalForm',
  description: 'The form in law that a co-operation takes. The form decides who can bind the parties.',
  valuesConfig: {
    SE_LETTER_OF_INTENT: { description: 'Avsiktsförklaring; intensjonsavtale: points out a direction, binds nobody and carries no money. Signed, it has come to the end of its way: it never comes into force.' },
    SE_COOP_AGREEMENT: { description: 'Samverkansöverenskommelse.' },
    SE_CONTRACT_COOP: { description: 'Avtalssamverkan (kommunallagen 9:37–38).' },
    SE_JOINT_BOARD: { description: 'Gemensam nämnd in a host municipality’s organisation (kommunallagen 9:19).' },
    SE_FEDERATION_OF_MUN: { description: 'Kommunalförbund, a legal person of its own (kommunallagen 9:1–18).' },
    SE_JOINT_COMPANY: { description: 'Samägt aktiebolag.' },
    SE_ASSOCIATION: { description: 'Ideell eller ekonomisk förening, stiftelse.' },
    SE_COORDINATION_ASSOC: { description: 'Samordningsförbund (SFS 2003:1210).' },
    NO_IPR: { description: 'Interkommunalt politisk råd (kommuneloven kap. 18).' },
    NO_KO: { description: 'Kommunalt oppgavefellesskap (kommuneloven kap. 19).' },
    NO_HOST_ADMIN: { description: 'Administrativt vertskommunesamarbeid (kommuneloven kap. 20).' },
    NO_HOST_BOARD: { description: 'Vertskommune med felles folkevalgt nemnd (kommuneloven kap. 20).' },
    NO_IKS: { description: 'Interkommunalt selskap (IKS-loven).' },
    NO_AS: { description: 'Aksjeselskap.' },
    NO_SA: { description: 'Samvirkeforetak.' },
    NO_AGREEMENT: { description: 'Avtalebasert samarbeid (kommuneloven § 17-1).' },
    NO_SECTION27_OLD: { description: '§ 27-samarbeid of the act of 1992, replaced by KO and IPR.' },
  },
});

export enum AgreementStatus {
  DRAFT = 'DRAFT',
  PROPOSED = 'PROPOSED',
  DECIDED_BY_SOME = 'DECIDED_BY_SOME',
  SIGNED = 'SIGNED',
  IN_FORCE = 'IN_FORCE',
  UNDER_REVIEW = 'UNDER_REVIEW',
  REVISED = 'REVISED',
  RENEWED = 'RENEWED',
  EXTENDED = 'EXTENDED',
  NOTICE_GIVEN = 'NOTICE_GIVEN',
  TERMINATED = 'TERMINATED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(AgreementStatus, {
  name: 'AgreementStatus',
  description: 'Where an agreement stands in its life.',
  valuesConfig: {
    DRAFT: { description: 'Under discussion; nothing is proposed for decision yet.' },
    PROPOSED: { description: 'Proposed for decision; no party has decided.' },
    DECIDED_BY_SOME: { description: 'Some parties have decided, not all.' },
    SIGNED: { description: 'Signed by all. An agreement now waits for the day on which it comes into force; a letter of intent stays here, since it binds nobody.' },
    IN_FORCE: { description: 'In force.' },
    UNDER_REVIEW: { description: 'In force, and being reviewed by the parties.' },
    REVISED: { description: 'In force in a revised version.' },
    RENEWED: { description: 'In force for a further term.' },
    EXTENDED: { description: 'In force with more parties or a wider scope.' },
    NOTICE_GIVEN: { description: 'In force until the notice that is given runs out. The last day is known only where the notice period is.' },
    TERMINATED: { description: 'Uppsagt; oppsagt: ended after notice.' },
    EXPIRED: { description: 'Ended with its term.' },
  },
});

/** An agreement in one of these states has not begun to bind anybody. */
export const NOT_YET_SIGNED = [AgreementStatus.DRAFT, AgreementStatus.PROPOSED, AgreementStatus.DECIDED_BY_SOME];

/** An agreement in one of these states binds its parties. */
export const IN_FORCE_STATES = [
  AgreementStatus.IN_FORCE,
  AgreementStatus.UNDER_REVIEW,
  AgreementStatus.REVISED,
  AgreementStatus.RENEWED,
  AgreementStatus.EXTENDED,
  AgreementStatus.NOTICE_GIVEN,
];

export enum Validity {
  BINDS_NOBODY = 'BINDS_NOBODY',
  NOT_YET = 'NOT_YET',
  IN_FORCE = 'IN_FORCE',
  ENDED = 'ENDED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(Validity, {
  name: 'Validity',
  description: 'Whether an agreement is in force on a day, as far as its status and its dates tell.',
  valuesConfig: {
    BINDS_NOBODY: { description: 'A letter of intent: it points out a direction and is never in force.' },
    NOT_YET: { description: 'Not signed, not begun, or its first day is later.' },
    IN_FORCE: { description: 'Certainly in force.' },
    ENDED: { description: 'Its last day is earlier.' },
    UNKNOWN: { description: 'A date that decides it is not known, or not exactly enough.' },
  },
});

export enum TermKind {
  OPEN_ENDED = 'OPEN_ENDED',
  FIXED = 'FIXED',
}
registerEnumType(TermKind, {
  name: 'TermKind',
  description: 'Whether an agreement has an end.',
  valuesConfig: {
    OPEN_ENDED: { description: 'Tills vidare: in force until it is ended.' },
    FIXED: { description: 'For a stated term.' },
  },
});

export enum TerminationRule {
  ANY_PARTY = 'ANY_PARTY',
  ALL_PARTIES = 'ALL_PARTIES',
}
registerEnumType(TerminationRule, {
  name: 'TerminationRule',
  description: 'Whose word ends an agreement (seed L22).',
  valuesConfig: {
    ANY_PARTY: { description: 'Each party can give notice by itself.' },
    ALL_PARTIES: { description: 'It ends only when all parties agree.' },
  },
});

export enum PartyRole {
  HOST = 'HOST',
  BUYER = 'BUYER',
  PARTICIPANT = 'PARTICIPANT',
  OFFICE_MUNICIPALITY = 'OFFICE_MUNICIPALITY',
  OWNER = 'OWNER',
  SUPPLIER = 'SUPPLIER',
}
registerEnumType(PartyRole, {
  name: 'PartyRole',
  description: 'What a party does under an agreement.',
  valuesConfig: {
    HOST: { description: 'Värdkommun; vertskommune: carries the work for the others.' },
    BUYER: { description: 'Samarbetskommun that buys; samarbeidskommune.' },
    PARTICIPANT: { description: 'Deltagande kommun; deltakerkommune, on equal terms.' },
    OFFICE_MUNICIPALITY: { description: 'Kontorkommune: keeps the office of a joint body.' },
    OWNER: { description: 'Owns a share of a joint body.' },
    SUPPLIER: { description: 'Supplies the service without being a host.' },
  },
});

export enum VersionKind {
  ORIGINAL = 'ORIGINAL',
  REVISION = 'REVISION',
  EXTENSION_OF_TERM = 'EXTENSION_OF_TERM',
  EXTENSION_OF_SCOPE = 'EXTENSION_OF_SCOPE',
  NEW_PARTY = 'NEW_PARTY',
  PARTY_OUT = 'PARTY_OUT',
  POLITICAL_ADJUSTMENT = 'POLITICAL_ADJUSTMENT',
}
registerEnumType(VersionKind, {
  name: 'VersionKind',
  description: 'Why a version of an agreement was made (seeds G17, L23).',
  valuesConfig: {
    ORIGINAL: { description: 'The first version.' },
    REVISION: { description: 'Revised content.' },
    EXTENSION_OF_TERM: { description: 'A longer term.' },
    EXTENSION_OF_SCOPE: { description: 'A wider scope (utökning).' },
    NEW_PARTY: { description: 'Another party joined.' },
    PARTY_OUT: { description: 'A party left.' },
    POLITICAL_ADJUSTMENT: { description: 'Adjusted after a political decision of one party.' },
  },
});

export enum VersionStatus {
  DRAFT = 'DRAFT',
  PROPOSED = 'PROPOSED',
  SIGNED = 'SIGNED',
  IN_FORCE = 'IN_FORCE',
  SUPERSEDED = 'SUPERSEDED',
  WITHDRAWN = 'WITHDRAWN',
  ENDED = 'ENDED',
}
registerEnumType(VersionStatus, {
  name: 'VersionStatus',
  description: 'Where one version of an agreement stands. A proposed version leaves the one before it in force.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    PROPOSED: { description: 'On the table of the parties, who have not all signed it.' },
    SIGNED: { description: 'Signed by all; from now on it is never edited.' },
    IN_FORCE: { description: 'The version that holds.' },
    SUPERSEDED: { description: 'Ersatt; erstattet: a later version holds instead.' },
    WITHDRAWN: { description: 'Taken back before all had signed it.' },
    ENDED: { description: 'It was the version that held when the agreement ended.' },
  },
});

export enum RevisionRule {
  ALL_PARTIES = 'ALL_PARTIES',
  ALL_PARTIES_OR_POLITICAL_DECISION = 'ALL_PARTIES_OR_POLITICAL_DECISION',
}
registerEnumType(RevisionRule, {
  name: 'RevisionRule',
  description: 'What changes an agreement while it holds (seeds L21, L23).',
  valuesConfig: {
    ALL_PARTIES: { description: 'It is revised only when all parties agree.' },
    ALL_PARTIES_OR_POLITICAL_DECISION: { description: 'It is revised when all parties agree, or adjusted as a consequence of a political decision of one of them.' },
  },
});
