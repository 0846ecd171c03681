import { leaveWill, type LastWill } from './lastWill.js';

/**
 * `$1` is a run's number, and its programs are those that have `run=<number>` on their command lines. That text is
 * kept off the command lines in here, or the script would find itself.
 */
const END_STRAGGLERS = `
mark="run=$1" seconds=$2 throw_away=$3
marked() {
  if [ -e /proc/self/cmdline ]; then printf '%s\\n' "$mark" | grep -laF -f - /proc/[0-9]*/cmdline | cut -d / -f 3
  else ps -axww -o pid= -o command= | MARK="$mark" awk 'index($0, ENVIRON["MARK"]) { print $1 }'
  fi 2>/dev/null
}
while [ -n "$(marked)" ]; do
  [ "$seconds" -gt 0 ] || kill -KILL $(marked)
  sleep 1
  seconds=$((seconds - 1))
done
[ -z "$throw_away" ] || rm -rf -- "$throw_away"
`;

/** The argument that marks a program as part of a run. */
export const runMark = (run: string): string => `run=${run}`;

interface Guarded {
  run: string;
  /** How long the programs may take to end by themselves. */
  seconds?: number;
  /** A folder that goes with the run: removed once its programs are gone. */
  throwAway?: string | undefined;
}

/**
 * Sees to it that a run's programs end when the launcher does, however it ends. They do so by themselves, unless they
 * are stuck; so they are given some seconds, and are then killed.
 */
export function guardPrograms({ run, seconds = 10, throwAway = '' }: Guarded): LastWill {
  return leaveWill(END_STRAGGLERS, run, String(seconds), throwAway);
}
