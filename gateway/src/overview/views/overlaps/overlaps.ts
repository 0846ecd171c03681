import type { OwnAnswer } from '../../../members/router.js';
import { rowsIn } from '../../survey.js';

/** A keeper's row: see CoveredService of the contract. */
export interface CoveringAgreement {
  serviceId: string;
  agreementId: string;
  from: string | null;
  to: string | null;
  certain: boolean;
}

export interface Overlap {
  serviceId: string;
  agreements: CoveringAgreement[];
}

/** The services that several agreements cover at once, those with the most agreements first. */
export function findOverlaps(answers: readonly OwnAnswer[]): Overlap[] {
  const covering = answers.flatMap((answer) => rowsIn<CoveringAgreement>(answer, 'coveredServices'));
  const overlaps = [...Map.groupBy(covering, ({ serviceId }) => serviceId)].map(([serviceId, agreements]) => ({ serviceId, agreements: each(agreements) }));
  return overlaps.filter(({ agreements }) => agreements.length > 1).toSorted((a, b) => b.agreements.length - a.agreements.length || (a.serviceId < b.serviceId ? -1 : 1));
}

/** A keeper may have written a service twice. */
const each = (agreements: readonly CoveringAgreement[]) => [...new Map(agreements.map((agreement) => [agreement.agreementId, agreement])).values()];
