import { findOwner } from '@samverkan/common';
import { z } from 'zod';

/** What members answer of money. An id names what it likes, and is only ever asked of its owner. */
export const anId = z.string().refine((id) => findOwner(id) !== undefined);
export const minorUnits = z.int();
export const aCurrency = z.enum(['SEK', 'NOK']);
export const aStage = z.enum(['BUDGET', 'FORECAST', 'ACTUAL', 'AUDITED']);
export const aConfidence = z.enum(['LOW', 'MEDIUM', 'HIGH']);
export const money = z.object({ amount: minorUnits, currency: aCurrency });

export type Currency = z.infer<typeof aCurrency>;
export type Stage = z.infer<typeof aStage>;
export type Confidence = z.infer<typeof aConfidence>;

/** The most final first. */
export const STAGES: readonly Stage[] = ['AUDITED', 'ACTUAL', 'FORECAST', 'BUDGET'];

/** The rows of the most final stage that there are any of. */
export function mostFinal<Row extends { stage: Stage }>(rows: readonly Row[]): Row[] {
  const stage = STAGES.find((each) => rows.some((row) => row.stage === each));
  return rows.filter((row) => row.stage === stage);
}

const CONFIDENCES: readonly Confidence[] = ['LOW', 'MEDIUM', 'HIGH'];

/** A sum is as sure as the least sure of its parts; null of nothing. */
export const leastSure = (all: readonly (Confidence | null)[]): Confidence | null => CONFIDENCES.find((each) => all.includes(each)) ?? null;
