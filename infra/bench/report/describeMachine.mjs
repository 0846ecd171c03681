import os from 'node:os';

/** The machine and the day, for the line under a table. */
export function describeMachine() {
  const [cpu] = os.cpus();
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${os.availableParallelism()} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release().split('-')[0]}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; load ${os.loadavg()[0].toFixed(1)} when it ended`;
}
