import type { Manifest } from '@samverkan/schema';
import type { MemberState, MemberWatch } from '../members/memberWatch.js';
import type { FederationGraph } from './federationGraph.js';
import type { SecretariatState, SecretariatWatch } from './secretariatWatch.js';

/** Whether a program of a federation can take on work, and what there is to say about the federation: `/readyz`. */
export interface Readiness {
  ready: boolean;
  federation: string;
  /** The extra subgraphs that are in the supergraph. */
  extras: string[];
  /** Why the last change of the federation was refused; null when it was taken. */
  refused: string | null;
  members: MemberState[];
  /** Without it the federation is ready all the same: only what it would answer is missing. */
  secretariat: SecretariatState;
  [detail: string]: unknown;
}

/** How long every member's first word is waited for, in milliseconds: a member that is down must not stop the start. */
const FIRST_WORD = 15_000;

/** To be called when the program starts; what it returns says how things stand whenever it is called. */
export function watchReadiness(manifest: () => Manifest, graph: FederationGraph, watch: MemberWatch, secretariat: SecretariatWatch): () => Readiness {
  const startedAt = performance.now();
  return () => {
    const members = watch.states();
    const ready = performance.now() - startedAt > FIRST_WORD || members.every(({ lastAnswerAt }) => lastAnswerAt !== null);
    return { ready, federation: manifest().id, extras: graph.extras, refused: graph.refused ?? null, members, secretariat: secretariat.state() };
  };
}
