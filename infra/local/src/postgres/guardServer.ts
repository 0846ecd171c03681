import { leaveWill, type LastWill } from '../lastWill.js';
import { serverMark } from './runningServer.js';

interface Guarded {
  pid: number;
  data: string;
  /** A folder that goes with the server: removed once the server is gone. */
  throwAway?: string | undefined;
}

/** SIGINT is PostgreSQL's "end at once, in good order". A number may pass to another program: so the mark is asked. */
const END_SERVER = `
pid=$1 mark=$2 throw_away=$3
runs() { { cat "/proc/$pid/cmdline" || ps -ww -o command= -p "$pid"; } 2>/dev/null | grep -aqF -- "$mark"; }
runs && kill -INT "$pid"
[ -n "$throw_away" ] || exit 0
while runs; do sleep 0.1; done
rm -rf -- "$throw_away"
`;

/** Sees to it that a server ends when the launcher does, however the launcher ends. */
export function guardServer({ pid, data, throwAway = '' }: Guarded): LastWill {
  return leaveWill(END_SERVER, String(pid), serverMark(data), throwAway);
}
