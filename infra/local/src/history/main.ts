import { history } from './history.js';

/** Run by `npm run history`. */
process.exitCode = await history(process.argv.slice(2), process.env, (line) => console.log(line));
