import { Channel, ServiceStatus } from '@samverkan/municipality';
import type { SharedAgreement } from '../agreement/describeAgreement.js';
import type { Offer } from '../service/servicesOf.js';
import type { Random } from './random.js';
import { titleOf } from './titleOf.js';

const CHANNELS = Object.values(Channel);
const CLOSED = [ServiceStatus.PLANNED, ServiceStatus.SUSPENDED, ServiceStatus.ENDED];

/** A made-up service: under an agreement in force, or carried out by the municipality itself. */
export function generateOffer({ name, number, under }: { name: string; number: number; under?: SharedAgreement }, random: Random): Offer {
  const { subject, title } = titleOf(number);
  return {
    service: {
      name,
      title,
      description: `${title}: ansökan, rådgivning och beslut.`,
      about: subject.about,
      functions: subject.functions,
      channels: random.draw(CHANNELS, 1 + random.below(3)),
      keywords: [...new Set([subject.name.toLowerCase(), subject.about.label.toLowerCase()])],
    },
    unit: subject.unit,
    ...(under ? { under } : { status: random.oneIn(12) ? random.pick(CLOSED) : ServiceStatus.ACTIVE }),
  };
}
