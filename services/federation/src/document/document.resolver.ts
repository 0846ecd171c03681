import { type Refused, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Federation } from '../federation/federation.js';
import { DocumentParty } from './documentParty.js';
import { FoundingDocument } from './foundingDocument.js';
import { proposeDocument, recordAdoption, RecordAdoptionInput, signDocument, SignDocumentInput } from './signDocument.js';

const FoundingDocumentResult = resultOf('FoundingDocument', FoundingDocument);

type Result = Promise<FoundingDocument | Refused>;

@Resolver(() => Federation)
export class FederationDocumentsResolver {
  @FieldResolver(() => [FoundingDocument], { nullable: true, description: 'The documents that it rests on, the latest first; most federations have one. Source: the secretariat.' })
  foundingDocuments(@Ctx() { em }: Context): Promise<FoundingDocument[]> {
    return em.find(FoundingDocument, {}, { orderBy: { id: 'desc' } });
  }
}

@Resolver(() => FoundingDocument)
export class FoundingDocumentResolver {
  @FieldResolver(() => [DocumentParty], { nullable: true, description: 'Its parties, by their organisation ids.' })
  parties(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<DocumentParty[]> {
    return loaders.under(DocumentParty, 'document', { organisationId: 'asc' }).load(id);
  }

  @Mutation(() => FoundingDocumentResult, { description: 'Puts a draft before the parties. Refused with NO_RECORD, NOT_OWNER, WRONG_STATE.' })
  proposeDocument(@Arg('id', () => ID, { description: 'The document.' }) id: string, @Ctx() context: Context): Result {
    return runCommand({ name: 'proposeDocument', record: id }, context, (em) => proposeDocument(em, id));
  }

  @Mutation(() => FoundingDocumentResult, { description: 'Records that a party has adopted it. Refused with NO_RECORD, NOT_OWNER, NO_PARTY, WRONG_STATE.' })
  recordAdoption(@Arg('input', () => RecordAdoptionInput, { description: 'The adoption.' }) input: RecordAdoptionInput, @Ctx() context: Context): Result {
    return runCommand({ name: 'recordAdoption', record: input.id }, context, (em) => recordAdoption(em, input));
  }

  @Mutation(() => FoundingDocumentResult, { description: 'Records that a party has signed it. Refused with NO_RECORD, NOT_OWNER, NO_PARTY, NO_DECISION, WRONG_STATE.' })
  signDocument(@Arg('input', () => SignDocumentInput, { description: 'The signature.' }) input: SignDocumentInput, @Ctx() context: Context): Result {
    return runCommand({ name: 'signDocument', record: input.id }, context, (em) => signDocument(em, input));
  }
}
