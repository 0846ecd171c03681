import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was composed last and held: it starts the gateway when nothing else does. Kept in files, if there is a folder for them. */
export class SupergraphStore {
  /** `folder` is made when it is needed; without one nothing is kept. */
  constructor(private readonly folder: string | undefined) {}

  find(name: string): string | undefined {
    if (this.folder === undefined) return undefined;
    try {
      return readFileSync(join(this.folder, `${name}.graphql`), 'utf8');
    } catch {
      return undefined; // there is none yet
    }
  }

  /** Whole or not at all: a gateway that is killed while it writes finds the former one. */
  keep(name: string, sdl: string): void {
    if (this.folder === undefined) return;
    mkdirSync(this.folder, { recursive: true });
    const file = join(this.folder, `${name}.graphql`);
    writeFileSync(`${file}.new`, sdl);
    renameSync(`${file}.new`, file);
  }
}
