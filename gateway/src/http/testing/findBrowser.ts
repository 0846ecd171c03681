import { existsSync } from 'node:fs';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A browser of this machine: the one that `BROWSER` names, or of the Chromium family in its usual place; undefined where there is none. None is fetched. */
export const findBrowser = (): string | undefined => [process.env['BROWSER'], ...USUAL].find((path) => path !== undefined && existsSync(path));
