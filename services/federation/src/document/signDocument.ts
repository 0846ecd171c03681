import type { EntityManager } from '@mikro-orm/postgresql';
import { PartialDateScalar } from '@samverkan/common';
import { getRecord, nextState, Refusal } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { MemberDecision, MemberDecisionInput } from '../decision/memberDecision.js';
import { SignatoryRole } from './codeLists.js';
import { DOCUMENT_LIFE } from './documentLife.js';
import { DocumentParty } from './documentParty.js';
import { FoundingDocument } from './foundingDocument.js';

@InputType({ description: 'That a party has adopted a document.' })
export class RecordAdoptionInput {
  @Field(() => ID, { description: 'The document.' })
  id!: string;

  @Field(() => ID, { description: 'The party’s organisation id.' })
  organisationId!: string;

  @Field(() => MemberDecisionInput, { description: 'Its decision.' })
  decision!: MemberDecisionInput;
}

@InputType({ description: 'That a party has signed a document.' })
export class SignDocumentInput {
  @Field(() => ID, { description: 'The document.' })
  id!: string;

  @Field(() => ID, { description: 'The party’s organisation id.' })
  organisationId!: string;

  @Field(() => String, { description: 'Who signed for it.' })
  name!: string;

  @Field(() => SignatoryRole, { description: 'In what role.' })
  role!: SignatoryRole;

  @Field(() => PartialDateScalar, { description: 'When.' })
  signedOn!: string;
}

/** Puts a draft before the parties. */
export async function proposeDocument(em: EntityManager, id: string): Promise<FoundingDocument> {
  const document = await getRecord(em, FoundingDocument, id);
  return em.assign(document, { state: nextState(DOCUMENT_LIFE, document.state, 'propose') });
}

/** One party adopts a document; each decides for itself. */
export async function recordAdoption(em: EntityManager, { id, organisationId, decision }: RecordAdoptionInput): Promise<FoundingDocument> {
  const document = await getRecord(em, FoundingDocument, id);
  const parties = await em.find(DocumentParty, { document });
  const party = partyOf(parties, organisationId);
  party.adoption = Object.assign(new MemberDecision(), decision);
  const last = parties.every(({ adoption }) => adoption !== null);
  return em.assign(document, { state: nextState(DOCUMENT_LIFE, document.state, last ? 'adoptLast' : 'adopt') });
}

/** One party signs a document that it has adopted. */
export async function signDocument(em: EntityManager, { id, organisationId, name, role, signedOn }: SignDocumentInput): Promise<FoundingDocument> {
  const document = await getRecord(em, FoundingDocument, id);
  const parties = await em.find(DocumentParty, { document });
  const party = partyOf(parties, organisationId);
  if (party.adoption === null) throw new Refusal('NO_DECISION', `${party.name} signs nothing that it has not itself adopted.`, 'organisationId');
  party.signedOn = signedOn;
  party.signatories = [...party.signatories.filter((signatory) => signatory.name !== name), { name, role, signedOn }];
  const last = parties.every((each) => each.signedOn !== null);
  return em.assign(document, { state: nextState(DOCUMENT_LIFE, document.state, last ? 'signLast' : 'sign'), ...(last && { signedOn }) });
}

function partyOf(parties: DocumentParty[], organisationId: string): DocumentParty {
  const party = parties.find((each) => each.organisationId === organisationId);
  if (!party) throw new Refusal('NO_PARTY', `${organisationId} is no party to the document.`, 'organisationId');
  return party;
}
