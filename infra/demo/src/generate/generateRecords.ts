import { AgreementStatus } from '@samverkan/municipality';
import { describeAgreement } from '../agreement/describeAgreement.js';
import { findOfficialName } from '../organisation/findOfficialName.js';
import { hashOf } from '../record/hashOf.js';
import type { Holdings } from '../record/records.js';
import { spread } from '../record/spread.js';
import { servicesOf, type Offer } from '../service/servicesOf.js';
import { generateAgreement } from './generateAgreement.js';
import { generateOffer } from './generateOffer.js';
import { randomFrom } from './random.js';

export interface Wanted {
  /** Who keeps the agreements and answers for the services. */
  organisation: string;
  /** The ids of the federation's members; `organisation` may be among them or not. */
  members: readonly string[];
  /** The same seed gives the same records; another seed gives others, with other ids. */
  seed: number;
  /** How many of each. */
  services: number;
  agreements: number;
}

/**
 * Any number of made-up records that one organisation keeps, by the rules that the told ones keep to. An agreement's
 * parties state their sides in their own databases, so the answer holds something for every member: all of it for
 * `organisation`, statements only for the others. Pure: the same call gives the same records.
 */
export function generateRecords({ organisation, members, seed, services, agreements }: Wanted): Map<string, Holdings> {
  const random = randomFrom(hashOf(`${seed} ${organisation}`));
  const others = members.filter((member) => member !== organisation);
  const shared = Array.from({ length: agreements }, (_, number) =>
    describeAgreement(generateAgreement({ keeper: organisation, others, name: `generated ${seed} ${number}`, number }, random), nameOf),
  );
  const inForce = shared.filter(({ agreement }) => agreement.status === AgreementStatus.IN_FORCE);
  const offers = Array.from({ length: services }, (_, number): Offer => {
    const under = inForce.length > 0 && random.oneIn(2) ? random.pick(inForce) : undefined;
    return generateOffer({ name: `generated ${seed} ${number}`, number, ...(under && { under }) }, random);
  });
  return spread([organisation, ...others], { agreements: shared, services: servicesOf(organisation, offers) });
}

/** Members that no one has told of, such as a benchmark's, go by their ids. */
const nameOf = (organisation: string): string => findOfficialName(organisation) ?? organisation;
