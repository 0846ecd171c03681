import { exportFile } from './exportFile.js';
import { importFile } from './importFile.js';
import { restore } from './restore.js';

const COMMANDS = { import: importFile, export: exportFile, restore };

/** Run by `npm run import`, `npm run export` and `npm run restore`. */
const [command, ...args] = process.argv.slice(2);
process.exitCode = await COMMANDS[command as keyof typeof COMMANDS](args, process.env, (line) => console.log(line));
