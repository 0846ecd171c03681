import { AgreementStatus, ServiceStatus } from '@samverkan/municipality';
import type { SharedAgreement } from '../agreement/describeAgreement.js';
import * as cultureAndBusiness from '../service/catalogue/cultureAndBusiness.js';
import * as education from '../service/catalogue/education.js';
import * as welfare from '../service/catalogue/welfare.js';
import { servicesOf, type Offer } from '../service/servicesOf.js';
import type { Told } from '../told.js';
import { partsOfSkane, type PartOfSkane } from './parts.js';
import { shareTopic } from './shareTopic.js';
import { topics, type Topic } from './topics.js';
import { familjenHelsingborg, northEast } from './wholeParts.js';

/** What every municipality carries out by itself. */
const everywhere: Offer[] = [
  { service: welfare.homeCare, unit: 'Vård- och omsorgsförvaltningen' },
  { service: education.preschool, unit: 'Utbildningsförvaltningen' },
  { service: cultureAndBusiness.library, unit: 'Kultur- och fritidsförvaltningen' },
];

const NOT_YET: readonly AgreementStatus[] = [AgreementStatus.DRAFT, AgreementStatus.DECIDED_BY_SOME, AgreementStatus.SIGNED];

/** A topic as one municipality offers it: under the agreement when that is in force or over, otherwise by itself or not at all. */
function offersOf(organisation: string, { service, desk: { unit }, everywhere: always }: Topic, shared: SharedAgreement): Offer[] {
  const { agreement } = shared;
  const shares = agreement.parties.some(({ organisationId }) => organisationId === organisation) && !NOT_YET.includes(agreement.status);
  if (!shares) return always ? [{ service, unit }] : [];
  return [{ service, unit, under: shared, ...(agreement.status === AgreementStatus.EXPIRED && { status: ServiceStatus.ENDED }) }];
}

function toldOf(part: PartOfSkane): Told {
  const shared = topics.map((topic) => ({ topic, agreement: shareTopic(part, topic) }));
  const services = [...part.hosts, ...part.others].flatMap((organisation) =>
    servicesOf(organisation, [...everywhere, ...shared.flatMap(({ topic, agreement }) => offersOf(organisation, topic, agreement))]),
  );
  return { agreements: shared.map(({ agreement }) => agreement), services };
}

const parts = partsOfSkane.map(toldOf);

export const skaneTold: Told = {
  agreements: [familjenHelsingborg, northEast, ...parts.flatMap(({ agreements }) => agreements)],
  services: parts.flatMap(({ services }) => services),
};
