import { holds, writtenGrant, type Role, type Viewer } from '@samverkan/common';
import { Refusal } from './refusal.js';

/** What somebody wants to do: a command by its name, the organisation whose records it would change, and who it is. */
export interface Intent {
  command: string;
  organisation: string;
  viewer: Viewer;
}

/** Says who may run which command. Throws a {@link Refusal} where it may not be run. */
export type Policy = (intent: Intent) => void;

/** Which role a command takes, with the owner of the records that it changes: `ANYONE` takes none. */
export interface Rights {
  /** What every command takes that is not named below. */
  others: Role;
  commands: Readonly<Record<string, Role | typeof ANYONE>>;
}

export const ANYONE = 'anyone';

/** Each command takes its role with the owner of the records. Throws a Refusal: NOT_SIGNED_IN, NOT_ALLOWED, READ_ONLY_TOKEN. */
export function byRole({ others, commands }: Rights): Policy {
  return ({ command, organisation, viewer }) => {
    const needed = (Object.hasOwn(commands, command) && commands[command]) || others;
    if (viewer.readOnly) throw new Refusal('READ_ONLY_TOKEN', `${command} would change records, and the token is for reading.`);
    if (needed === ANYONE || holds(viewer, needed, organisation)) return;
    const role = writtenGrant({ role: needed, of: organisation });
    if (viewer.id === null) throw new Refusal('NOT_SIGNED_IN', `${command} takes the role ${role}, and the request does not say who it is made for.`);
    throw new Refusal('NOT_ALLOWED', `${command} takes the role ${role}, which ${viewer.name ?? 'the one that the request is made for'} does not have.`);
  };
}

/** Everybody may write everything: for tests of what commands do. */
export const allowWrites: Policy = () => undefined;
