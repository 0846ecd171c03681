import { DocumentParty, FoundingDocument } from '@samverkan/federation';
import { Language } from '@samverkan/municipality';
import { readFederation } from '@samverkan/schema';
import { findOfficialName } from '../organisation/findOfficialName.js';
import { demoId } from '../record/demoId.js';
import { DOCUMENTS } from './documents.js';
import type { SecretariatPart } from './secretariatPart.js';

/** The documents that federations rest on; each is also among the agreements, where its keeper holds it. */
export const documentDemo: SecretariatPart = {
  rowsOf: (federation) => {
    const told = DOCUMENTS[federation];
    if (!told) return [];
    const { parties, ...document } = told;
    const id = demoId(federation, 'document', 'founding');
    return [
      [FoundingDocument, [{ id, ...document, agreementId: readFederation(federation).foundedBy ?? null, documentUrl: null, language: Language.sv }]],
      [DocumentParty, parties.map(({ organisation, ...party }) => ({ id: `${id}:${organisation}`, document: id, organisationId: organisation, name: findOfficialName(organisation), adoption: null, ...party }))],
    ];
  },
};
