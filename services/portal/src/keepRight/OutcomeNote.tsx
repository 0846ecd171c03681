import type { ReactNode } from 'react';
import type { Desk } from './Desk.ts';
import { writeMoment } from './dates.ts';
import type { Setback } from './runCommand.ts';
import type { Progress } from './useCommand.ts';

interface OutcomeNoteProps {
  desk: Desk;
  progress: Progress;
  forget: () => void;
  /** Whether there is a form, with something filled in. */
  written?: boolean;
  /** What a record is called here. */
  nameOf?: (recordId: string) => string | undefined;
}

/** What became of a command that was not carried out, beside its button. The element is always there, so that what is put in it is read out. */
export function OutcomeNote({ desk, progress, ...rest }: OutcomeNoteProps) {
  return (
    <div role="alert" className="outcome">
      {progress === 'sending' && <p className="quiet">{desk.texts.outcome.sending}</p>}
      {typeof progress === 'object' && <WhatBecame desk={desk} outcome={progress} {...rest} />}
    </div>
  );
}

function WhatBecame({ desk, outcome, forget, written = false, nameOf }: Omit<OutcomeNoteProps, 'progress'> & { outcome: Setback }) {
  const { texts, reload } = desk;
  return (
    <p>
      {wordsFor(outcome, desk, nameOf)}
      {written && ` ${texts.outcome.kept}`}{' '}
      {outcome.is === 'conflict' && (
        <button type="button" onClick={() => void reload().then(forget)}>
          {texts.update}
        </button>
      )}
    </p>
  );
}

function wordsFor(outcome: Setback, { texts: { outcome: words }, language }: Desk, nameOf: OutcomeNoteProps['nameOf']): ReactNode {
  if (outcome.is === 'conflict') return words.conflict(nameOf?.(outcome.recordId), outcome.changedBy ?? undefined, outcome.changedAt === null ? undefined : writeMoment(outcome.changedAt, language));
  if (outcome.is === 'unknown') return words.unknown;
  if (outcome.is === 'failed') return outcome.code.startsWith('TOKEN_') ? words.signedOut : outcome.code.startsWith('MEMBER_') ? words.away : words.failed(outcome.code);
  return (
    <>
      {words.rules[outcome.code] ?? <span lang="en">{`${outcome.rule} (${outcome.code})`}</span>} {words.nothingChanged}
    </>
  );
}
