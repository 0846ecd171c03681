import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { FederationDocumentsResolver, FoundingDocumentResolver } from './document.resolver.js';
import { DocumentParty } from './documentParty.js';
import { FoundingDocument } from './foundingDocument.js';

/** The documents that the federation rests on. */
export const documentPart: Part<Context> = {
  entities: [FoundingDocument, DocumentParty],
  resolvers: [FederationDocumentsResolver, FoundingDocumentResolver],
  references: {
    FoundingDocument: ({ id }, { loaders }) => loaders.shown(FoundingDocument).load(id),
    DocumentParty: ({ id }, { loaders }) => loaders.shown(DocumentParty).load(id),
  },
};
