import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import federation from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { startGateway } from '@samverkan/gateway';
import { parse } from 'graphql';
import { figures, markdownTable } from '../report/markdownTable.mjs';
import { manifestOf } from './manifest.mjs';
import { QUERIES } from './queries.mjs';
import { memberIds } from './records.mjs';

/** A table that shows that neither the supergraph nor the plans grow with the members. */
export async function describePlans(sizes) {
  const rows = [];
  for (const n of sizes) {
    const sdl = await supergraphOf(n);
    const supergraph = federation.Supergraph.build(sdl);
    const planner = new QueryPlanner(supergraph);
    const plans = Object.values(QUERIES).map(({ text }) => plan(planner, supergraph, text));
    rows.push([`N = ${n}`, sdl.length, ...plans.map(({ fetches, milliseconds }) => `${fetches} in ${figures(milliseconds)} ms`)]);
  }
  return `${markdownTable(['', 'supergraph, bytes', ...Object.keys(QUERIES).map((query) => `${query}: fetches, planned cold`)], rows)}\n`;
}

/** The supergraph of a gateway over n members, which it keeps on disk; whether the members answer does not matter. */
async function supergraphOf(n) {
  const storeFolder = mkdtempSync(path.join(os.tmpdir(), 'samverkan-bench-'));
  try {
    const memberUrls = memberIds(n).map((id) => [id, 'http://127.0.0.1:9/graphql']);
    const gateway = await startGateway({ manifest: manifestOf(memberUrls), storeFolder });
    await gateway.stop();
    return readFileSync(path.join(storeFolder, readdirSync(storeFolder)[0]), 'utf8');
  } finally {
    rmSync(storeFolder, { recursive: true });
  }
}

function plan(planner, supergraph, text) {
  const operation = federation.operationFromDocument(supergraph.apiSchema(), parse(text));
  const start = performance.now();
  const { node } = planner.buildQueryPlan(operation);
  return { fetches: countFetches(node), milliseconds: performance.now() - start };
}

function countFetches(node) {
  if (!node) return 0;
  if (node.kind === 'Fetch') return 1;
  return (node.nodes ?? [node.node]).reduce((sum, child) => sum + countFetches(child), 0);
}
