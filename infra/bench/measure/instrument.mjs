// Preloaded into every program that is measured, whoever wrote it: answers the bench's questions over the IPC channel.
import { Session } from 'node:inspector/promises';

const session = new Session();

const answers = {
  /** CPU time of all its threads in ms, memory in bytes. */
  usage() {
    const { user, system } = process.cpuUsage();
    return { cpu: (user + system) / 1000, memory: process.memoryUsage.rss(), peakMemory: process.resourceUsage().maxRSS * 1024 };
  },
  async startProfile() {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 200 });
    await session.post('Profiler.start');
  },
  async stopProfile() {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    return profile;
  },
};

process.on('message', async (message) => {
  const answer = answers[message?.bench];
  if (answer) process.send({ bench: message.bench, answer: await answer() });
});
process.on('disconnect', () => process.exit());
