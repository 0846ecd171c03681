import { BadConfiguration, type Viewer } from '@samverkan/common';
import { Refusal } from './refusal.js';

/** What somebody wants to do: a command by its name, the organisation whose records it would change, and who it is. */
export interface Intent {
  command: string;
  organisation: string;
  viewer: Viewer;
}

/** Says who may run which command. Throws a {@link Refusal} where it may not be run. */
export type Policy = (intent: Intent) => void;

/** Until somebody can say who they are, nobody may write. */
export const refuseWrites: Policy = ({ command, organisation }) => {
  throw new Refusal('WRITES_ARE_OFF', `${command} would change records of ${organisation}, and this program takes no writes.`);
};

/** Everybody may write everything: for development on one machine only. */
export const allowWrites: Policy = () => undefined;

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

/** The policy that the settings ask for. Throws BadConfiguration where writes are asked for in production or off loopback. */
export function readPolicy({ developmentWrites, host }: { developmentWrites: boolean; host: string }, environment: NodeJS.ProcessEnv = process.env): Policy {
  if (!developmentWrites) return refuseWrites;
  if (environment['NODE_ENV'] === 'production') throw new BadConfiguration('DEVELOPMENT_WRITES lets everybody write, and is refused where NODE_ENV is production.');
  if (!LOOPBACK.test(host)) throw new BadConfiguration(`DEVELOPMENT_WRITES lets everybody write, and is refused where others can reach the program: HOST is ${host}, not 127.0.0.1.`);
  return allowWrites;
}
