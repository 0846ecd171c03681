import { Language, PartyRole, ServiceStatus } from '@samverkan/municipality';
import type { SharedAgreement } from '../agreement/describeAgreement.js';
import { demoId } from '../record/demoId.js';
import { madeUp } from '../record/provenance.js';
import type { ServiceRecord } from '../record/records.js';
import type { PublicService } from './aPublicService.js';
import { translationsOf } from './translations.js';

/** How one municipality offers a service: who answers for it and, where others have a hand in it, the agreement. */
export interface Offer {
  service: PublicService;
  unit: string;
  /** Whoever hosts or supplies under this agreement delivers it; the municipality itself where nobody does. */
  under?: SharedAgreement;
  /** Active when left out. */
  status?: ServiceStatus;
}

/** The services of one organisation. It is the competent authority of them all, whoever delivers them. */
export function servicesOf(organisation: string, offers: Offer[], language = Language.sv): ServiceRecord[] {
  return offers.map(({ service: { name, title, description, about, functions, channels, keywords }, unit, under, status = ServiceStatus.ACTIVE }) => ({
    id: demoId(organisation, 'service', name),
    title,
    description,
    ...translationsOf(title),
    language,
    status,
    thematicArea: about,
    functionsOfGovernment: functions,
    channels,
    keywords,
    responsibleUnit: unit,
    deliveredById: (under && findDeliverer(under)) ?? organisation,
    agreementId: under?.agreement.id ?? null,
    provenance: madeUp(`${organisation} ${name}`),
  }));
}

/** Whoever carries the work out under an agreement: its supplier, or else its host; undefined where each carries its own. */
export function findDeliverer({ agreement: { parties } }: SharedAgreement): string | undefined {
  const party = parties.find(({ role }) => role === PartyRole.SUPPLIER) ?? parties.find(({ role }) => role === PartyRole.HOST);
  return party?.organisationId;
}
