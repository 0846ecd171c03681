// Completes package-lock.json. A registry that does not serve every platform's binary package makes npm leave the
// others out of the lock, and `npm ci` then refuses it ("Missing: @turbo/darwin-64 from lock file"). This adds each
// optional dependency that the lock names but does not hold, marked for its platform and without integrity, so that
// `npm ci` passes here and fetches them there. Run by `npm run lock`, after every change of a dependency.
import { readFileSync, writeFileSync } from 'node:fs';

const lockFile = new URL('../package-lock.json', import.meta.url);
const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony', 'openbsd', 'netbsd', 'sunos', 'aix', 'wasm32'];
const processors = { x64: 'x64', 64: 'x64', arm64: 'arm64', arm: 'arm', ia32: 'ia32', ppc64: 'ppc64', s390x: 's390x', riscv64: 'riscv64', loong64: 'loong64', mips64el: 'mips64el' };

const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
let added = 0;
for (const [holder, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (installedFor(holder, name)) continue;
    const platform = platformOf(name);
    if (!platform) throw new Error(`no platform can be read off the optional package ${name} (of ${holder})`);
    lock.packages[`node_modules/${name}`] = { version: range.replace(/^[\^~]/, ''), ...platform, ...(entry.dev && { dev: true }), optional: true };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} platform packages added`);

/** Node's own resolution: the nearest node_modules upward from the package that asks. */
function installedFor(holder, name) {
  for (let at = holder; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
    if (!at.includes('node_modules')) return Boolean(lock.packages[`node_modules/${name}`]);
  }
}

function platformOf(name) {
  const words = name.split(/[-/]/).map((word) => (word === 'windows' ? 'win32' : word));
  const os = words.find((word) => systems.includes(word));
  const cpu = words.map((word) => processors[word]).find(Boolean);
  return os && { os: [os], ...(cpu && { cpu: [cpu] }) };
}
