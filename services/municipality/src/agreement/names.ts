import { type CodeList, Language, type Said, TaskCategory } from '@samverkan/records';
import { AgreementStatus, LegalForm, PartyRole, RevisionRule, TerminationRule, TermKind } from './codeLists.js';

/** What the codes of agreements are called in files. */
export const FORM_NAMES: CodeList<LegalForm> = {
  [LegalForm.SE_LETTER_OF_INTENT]: { sv: 'Avsiktsförklaring', nb: 'Intensjonsavtale', en: 'Letter of intent' },
  [LegalForm.SE_COOP_AGREEMENT]: { sv: 'Samverkansöverenskommelse', nb: 'Samarbeidsavtale (Sverige)', en: 'Co-operation agreement (Sweden)' },
  [LegalForm.SE_CONTRACT_COOP]: { sv: 'Avtalssamverkan', nb: 'Avtalssamverkan (Sverige)', en: 'Contractual co-operation (Sweden)' },
  [LegalForm.SE_JOINT_BOARD]: { sv: 'Gemensam nämnd', nb: 'Felles nemnd (Sverige)', en: 'Joint board (Sweden)' },
  [LegalForm.SE_FEDERATION_OF_MUN]: { sv: 'Kommunalförbund', nb: 'Kommunalförbund (Sverige)', en: 'Federation of municipalities (Sweden)' },
  [LegalForm.SE_JOINT_COMPANY]: { sv: 'Samägt aktiebolag', nb: 'Felles aksjeselskap (Sverige)', en: 'Jointly owned company (Sweden)' },
  [LegalForm.SE_ASSOCIATION]: { sv: 'Förening eller stiftelse', nb: 'Forening eller stiftelse (Sverige)', en: 'Association or foundation (Sweden)' },
  [LegalForm.SE_COORDINATION_ASSOC]: { sv: 'Samordningsförbund', nb: 'Samordningsförbund (Sverige)', en: 'Co-ordination association (Sweden)' },
  [LegalForm.NO_IPR]: { sv: 'Interkommunalt politiskt råd (Norge)', nb: 'Interkommunalt politisk råd', en: 'Inter-municipal political council (Norway)' },
  [LegalForm.NO_KO]: { sv: 'Kommunalt oppgavefellesskap (Norge)', nb: 'Kommunalt oppgavefellesskap', en: 'Municipal task community (Norway)' },
  [LegalForm.NO_HOST_ADMIN]: { sv: 'Administrativt värdkommunssamarbete (Norge)', nb: 'Administrativt vertskommunesamarbeid', en: 'Administrative host municipality (Norway)' },
  [LegalForm.NO_HOST_BOARD]: { sv: 'Värdkommun med gemensam nämnd (Norge)', nb: 'Vertskommune med felles folkevalgt nemnd', en: 'Host municipality with a joint board (Norway)' },
  [LegalForm.NO_IKS]: { sv: 'Interkommunalt bolag (Norge)', nb: 'Interkommunalt selskap', en: 'Inter-municipal company (Norway)' },
  [LegalForm.NO_AS]: { sv: 'Aktiebolag (Norge)', nb: 'Aksjeselskap', en: 'Limited company (Norway)' },
  [LegalForm.NO_SA]: { sv: 'Kooperativt företag (Norge)', nb: 'Samvirkeforetak', en: 'Co-operative (Norway)' },
  [LegalForm.NO_AGREEMENT]: { sv: 'Avtalsbaserat samarbete (Norge)', nb: 'Avtalebasert samarbeid', en: 'Co-operation by agreement (Norway)' },
  [LegalForm.NO_SECTION27_OLD]: { sv: '§ 27-samarbete (Norge, äldre)', nb: '§ 27-samarbeid', en: 'Section 27 co-operation (Norway, old)' },
};

export const STATUS_NAMES: CodeList<AgreementStatus> = {
  [AgreementStatus.DRAFT]: { sv: 'Utkast', nb: 'Utkast', en: 'Draft' },
  [AgreementStatus.PROPOSED]: { sv: 'Föreslaget', nb: 'Foreslått', en: 'Proposed' },
  [AgreementStatus.DECIDED_BY_SOME]: { sv: 'Beslutat av några', nb: 'Vedtatt av noen', en: 'Decided by some' },
  [AgreementStatus.SIGNED]: { sv: 'Undertecknat', nb: 'Undertegnet', en: 'Signed' },
  [AgreementStatus.IN_FORCE]: { sv: 'Gäller', nb: 'Gjelder', en: 'In force' },
  [AgreementStatus.UNDER_REVIEW]: { sv: 'Ses över', nb: 'Gjennomgås', en: 'Under review' },
  [AgreementStatus.REVISED]: { sv: 'Reviderat', nb: 'Revidert', en: 'Revised' },
  [AgreementStatus.RENEWED]: { sv: 'Förnyat', nb: 'Fornyet', en: 'Renewed' },
  [AgreementStatus.EXTENDED]: { sv: 'Utökat', nb: 'Utvidet', en: 'Extended' },
  [AgreementStatus.NOTICE_GIVEN]: { sv: 'Uppsagt, löper ut', nb: 'Oppsagt, løper ut', en: 'Notice given' },
  [AgreementStatus.TERMINATED]: { sv: 'Avslutat efter uppsägning', nb: 'Avsluttet etter oppsigelse', en: 'Terminated' },
  [AgreementStatus.EXPIRED]: { sv: 'Utgånget', nb: 'Utløpt', en: 'Expired' },
};

export const ROLE_NAMES: CodeList<PartyRole> = {
  [PartyRole.HOST]: { sv: 'Värd', nb: 'Vert', en: 'Host' },
  [PartyRole.BUYER]: { sv: 'Köpare', nb: 'Kjøper', en: 'Buyer' },
  [PartyRole.PARTICIPANT]: { sv: 'Deltagare', nb: 'Deltaker', en: 'Participant' },
  [PartyRole.OFFICE_MUNICIPALITY]: { sv: 'Kontorskommun', nb: 'Kontorkommune', en: 'Office municipality' },
  [PartyRole.OWNER]: { sv: 'Ägare', nb: 'Eier', en: 'Owner' },
  [PartyRole.SUPPLIER]: { sv: 'Leverantör', nb: 'Leverandør', en: 'Supplier' },
};

export const TASK_NAMES: CodeList<TaskCategory> = {
  [TaskCategory.DEVELOPMENT]: { sv: 'Utveckling', nb: 'Utvikling', en: 'Development' },
  [TaskCategory.OPERATION]: { sv: 'Drift', nb: 'Drift', en: 'Operation' },
  [TaskCategory.STAFF]: { sv: 'Stab', nb: 'Stab', en: 'Staff' },
};

export const TERM_NAMES: CodeList<TermKind> = {
  [TermKind.OPEN_ENDED]: { sv: 'Tills vidare', nb: 'Løpende', en: 'Open-ended' },
  [TermKind.FIXED]: { sv: 'Viss tid', nb: 'Tidsbestemt', en: 'Fixed' },
};

export const TERMINATION_NAMES: CodeList<TerminationRule> = {
  [TerminationRule.ANY_PARTY]: { sv: 'En part', nb: 'En part', en: 'Any party' },
  [TerminationRule.ALL_PARTIES]: { sv: 'Alla parter', nb: 'Alle parter', en: 'All parties' },
};

export const REVISION_NAMES: CodeList<RevisionRule> = {
  [RevisionRule.ALL_PARTIES]: { sv: 'Alla parter', nb: 'Alle parter', en: 'All parties' },
  [RevisionRule.ALL_PARTIES_OR_POLITICAL_DECISION]: { sv: 'Alla parter, eller politiskt beslut', nb: 'Alle parter, eller politisk vedtak', en: 'All parties, or a political decision' },
};

export const LANGUAGE_NAMES: CodeList<Language> = {
  [Language.sv]: { sv: 'Svenska', nb: 'Svensk', en: 'Swedish' },
  [Language.nb]: { sv: 'Bokmål', nb: 'Bokmål', en: 'Bokmål' },
  [Language.nn]: { sv: 'Nynorska', nb: 'Nynorsk', en: 'Nynorsk' },
  [Language.en]: { sv: 'Engelska', nb: 'Engelsk', en: 'English' },
};

/** Rules of agreements, in the words of who fills in a file. */
export const AGREEMENT_RULES: Readonly<Record<string, Said>> = {
  NO_TEXT: { sv: 'Ett avtal har en titel, och varje part ett namn.', nb: 'En avtale har en tittel, og hver part et navn.', en: 'An agreement has a title, and every party a name.' },
  NOT_OWNER: { sv: 'Posten är en annan organisations: bara den ändrar sina poster.', nb: 'Posten er en annen organisasjons: bare den endrer sine poster.', en: 'The record is another organisation’s; only its owner changes it.' },
  NO_RECORD: { sv: 'Det finns ingen sådan post här.', nb: 'Det finnes ingen slik post her.', en: 'There is no such record here.' },
  TOO_FEW_PARTIES: { sv: 'Ett avtal har minst två parter.', nb: 'En avtale har minst to parter.', en: 'An agreement has at least two parties.' },
  ALREADY_A_PARTY: { sv: 'En organisation är part en gång.', nb: 'En organisasjon er part én gang.', en: 'An organisation is a party once.' },
  BAD_ID: { sv: 'En part anges med sitt id, t.ex. hylte, och en tjänst med sitt.', nb: 'En part angis med sin id, f.eks. hylte, og en tjeneste med sin.', en: 'A party is given by its id, e.g. hylte, and a service by its own.' },
  NEGATIVE: { sv: 'En uppsägningstid är 0 månader eller mer; lämna tomt om den inte är känd.', nb: 'En oppsigelsestid er 0 måneder eller mer; la stå tomt hvis den ikke er kjent.', en: 'A notice period is 0 months or more; leave it empty where it is not known.' },
  END_BEFORE_START: { sv: 'Avtalstiden kan inte sluta innan den börjar.', nb: 'Avtaletiden kan ikke slutte før den begynner.', en: 'A term does not end before it begins.' },
  OPEN_ENDED_WITH_END: { sv: 'Ett avtal tills vidare har inget slutdatum.', nb: 'En løpende avtale har ingen sluttdato.', en: 'An open-ended agreement has no end.' },
  SIGNED_VERSION: { sv: 'Det som är undertecknat ändras inte i en fil: föreslå en ny version.', nb: 'Det som er undertegnet, endres ikke i en fil: foreslå en ny versjon.', en: 'What is signed is not changed by a file: propose a new version.' },
  SIGNED_ON_MISSING: { sv: 'Skriv när den sista parten undertecknade; XXXX om det inte är känt.', nb: 'Skriv når den siste parten undertegnet; XXXX hvis det ikke er kjent.', en: 'Say when the last party signed; XXXX where that is not known.' },
  BINDS_NOBODY: { sv: 'En avsiktsförklaring binder ingen och träder aldrig i kraft.', nb: 'En intensjonsavtale binder ingen og trer aldri i kraft.', en: 'A letter of intent binds nobody and never comes into force.' },
  WRONG_STATE: { sv: 'Dit kan avtalet inte flyttas med en fil: det görs med beslut, granskning och uppsägning, ett i taget.', nb: 'Dit kan avtalen ikke flyttes med en fil: det gjøres med vedtak, gjennomgang og oppsigelse, ett om gangen.', en: 'A file does not take the agreement there: decisions, reviews and notice do, one by one.' },
};
