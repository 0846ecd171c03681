import { useState } from 'react';
import type { Desk } from './Desk.ts';
import { today } from './dates.ts';
import { OutcomeNote } from './OutcomeNote.tsx';
import { commandFor, FIELDS, type Field, type SettledHere } from './settle.ts';
import { useCommand } from './useCommand.ts';
import { filledIn, useDraft } from './useDraft.ts';
import type { Deadline } from './worklist.ts';

interface DeadlineFormProps {
  desk: Desk;
  deadline: Deadline;
  kind: SettledHere;
  about: string;
  say: (text: string) => void;
}

/** The form that settles a deadline, folded until it is asked for. */
export function DeadlineForm({ desk, deadline, kind, about, say }: DeadlineFormProps) {
  const { texts, language, run, reload } = desk;
  const words = texts.deadlines;
  const [progress, carryOut, forgetOutcome] = useCommand();
  const { draft, keep, forget } = useDraft(`${kind} ${deadline.recordId}`);
  const [open, setOpen] = useState(Object.keys(draft).length > 0);

  function done() {
    forget();
    say(words.saved(`${words.kinds[kind]}, ${about}`));
    void reload();
  }

  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.settle[kind]}
        <span className="visually-hidden">: {about}</span>
      </summary>
      {open && (
        <form
          onInput={(event) => keep(event.currentTarget)}
          onSubmit={(event) => {
            event.preventDefault();
            const { name, variables } = commandFor(deadline, filledIn(event.currentTarget), language);
            void carryOut(() => run(name, variables), done);
          }}
        >
          {FIELDS[kind].map((field) => (
            <OneField key={field.name} id={`${kind}-${deadline.recordId}-${field.name}`} field={field} words={words} filled={draft[field.name]} begun={Object.keys(draft).length > 0} />
          ))}
          <button type="submit">{words.save}</button>
          <OutcomeNote desk={desk} progress={progress} forget={forgetOutcome} written />
        </form>
      )}
    </details>
  );
}

interface OneFieldProps {
  id: string;
  field: Field;
  words: Desk['texts']['deadlines'];
  filled: string | undefined;
  /** Whether somebody has begun to fill in the form: then what is empty was left so. */
  begun: boolean;
}

function OneField({ id, field: { name, kind, label, hint, required = false, options, today: isToday }, words, filled, begun }: OneFieldProps) {
  const common = { id, name, required, defaultValue: filled ?? (isToday && !begun ? today() : ''), ...(hint && { 'aria-describedby': `${id}-hint` }) };
  if (kind === 'tick') {
    return (
      <label className="tick">
        <input type="checkbox" name={name} defaultChecked={filled !== undefined} /> {words[label]}
      </label>
    );
  }
  if (kind === 'choice') {
    return (
      <fieldset>
        {options!.map((option, place) => (
          <label key={option} className="tick">
            <input type="radio" name={name} value={option} defaultChecked={filled === undefined ? place === 0 : filled === option} /> {words[option]}
          </label>
        ))}
      </fieldset>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>{words[label]}</label>
      {hint && (
        <span id={`${id}-hint`} className="quiet">
          {words[hint]}
        </span>
      )}
      {kind === 'lines' ? <textarea {...common} rows={3} /> : <input {...common} {...INPUTS[kind]} />}
    </div>
  );
}

const INPUTS = {
  line: { type: 'text' },
  day: { type: 'date' },
  partialDate: { type: 'text', pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?', inputMode: 'numeric' },
  address: { type: 'url' },
} as const;
