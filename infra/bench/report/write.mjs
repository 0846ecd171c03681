import { mkdirSync, writeFileSync } from 'node:fs';

const OUT = new URL('../out/', import.meta.url);

/** Writes a file beside the others of this run, in infra/bench/out, and says so. */
export function write(name, content) {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(new URL(name, OUT), content);
  console.error(`written: infra/bench/out/${name}`);
}
