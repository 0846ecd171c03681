// A member in a process of its own. Asked over IPC, it tells how much memory it has used so far.
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { allowWrites, startMember } from '@samverkan/municipality';

const MB = 1024 * 1024;

/** What is left after a full collection: what is really held, whatever V8 puts off collecting. */
let live = 0;
new PerformanceObserver((list) => {
  if (list.getEntries().some(({ detail }) => detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR)) live = Math.max(live, process.memoryUsage().heapUsed);
}).observe({ entryTypes: ['gc'] });

const [databaseUrl] = process.argv.slice(2);
const member = await startMember({ organisation: 'hylte', databaseUrl, policy: allowWrites });
const used = () => ({ peak: Math.round(process.resourceUsage().maxRSS / 1024), live: Math.round(live / MB) });

process.on('message', async (asked) => {
  if (asked === 'used') process.send(used());
  if (asked !== 'stop') return;
  await member.stop();
  process.disconnect();
});
process.send({ url: member.url });
