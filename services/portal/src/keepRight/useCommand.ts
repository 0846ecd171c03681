import { useState } from 'react';
import type { Outcome, Setback } from './runCommand.ts';

export type Progress = 'sending' | Setback | undefined;

/** One button's or form's command at a time, what became of the last one, and forgetting that. */
export function useCommand(): [progress: Progress, carryOut: (command: () => Promise<Outcome>, done: () => void) => Promise<void>, forget: () => void] {
  const [progress, setProgress] = useState<Progress>();
  return [
    progress,
    async (command, done) => {
      if (progress === 'sending') return;
      setProgress('sending');
      const outcome = await command();
      setProgress(outcome.is === 'done' ? undefined : outcome);
      if (outcome.is === 'done') done();
    },
    () => setProgress(undefined),
  ];
}
