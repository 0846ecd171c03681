import type { Desk } from './Desk.ts';
import { writeDate } from './dates.ts';
import { OutcomeNote } from './OutcomeNote.tsx';
import { Section, useSaid } from './Section.tsx';
import { useCommand } from './useCommand.ts';
import { filledIn, useDraft } from './useDraft.ts';
import type { Remark } from './worklist.ts';

export function Remarks({ desk, remarks }: { desk: Desk; remarks: Remark[] | null }) {
  const { texts } = desk;
  const [said, say] = useSaid();
  return (
    <Section id="remarks" heading={texts.remarks.heading} introduction={remarks?.length ? texts.remarks.introduction : undefined} said={said}>
      {remarks === null && <p>{texts.notKnown}</p>}
      {remarks?.length === 0 && <p>{texts.remarks.none}</p>}
      <ul className="cards">
        {remarks?.map((remark) => (
          <li key={remark.id}>
            <OneRemark desk={desk} remark={remark} onSent={() => say(texts.remarks.sent)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneRemark({ desk, remark: { id, version, recordType, recordName, language, text, entries }, onSent }: { desk: Desk; remark: Remark; onSent: () => void }) {
  const { texts, run, reload } = desk;
  const [progress, carryOut, forgetOutcome] = useCommand();
  const { draft, keep, forget } = useDraft(id);
  const received = entries?.[0]?.at;

  function done() {
    forget();
    onSent();
    void reload();
  }

  return (
    <>
      <p className="quiet">
        {recordType === null ? texts.remarks.aboutUnknown : texts.remarks.about((texts.verify.recordTypes[recordType] ?? recordType).toLowerCase(), recordName ?? '')}
        {received && ` · ${texts.remarks.received(writeDate(received.slice(0, 10), desk.language) ?? received)}`}
      </p>
      <blockquote id={`${id}-text`} lang={language ?? undefined}>
        {text}
      </blockquote>
      {desk.organisation.own && (
        <form
          onInput={(event) => keep(event.currentTarget)}
          onSubmit={(event) => {
            event.preventDefault();
            const { text: answer } = filledIn(event.currentTarget);
            void carryOut(() => run('answer-feedback', { id, version, text: answer }), done);
          }}
        >
          <label>
            {texts.remarks.answer}
            <textarea name="text" required rows={3} maxLength={4000} defaultValue={draft['text']} aria-describedby={`${id}-text ${id}-hint`} />
          </label>
          <p id={`${id}-hint`} className="quiet">
            {texts.remarks.answerHint}
          </p>
          <button type="submit">{texts.remarks.send}</button>
          <OutcomeNote desk={desk} progress={progress} forget={forgetOutcome} written />
        </form>
      )}
    </>
  );
}
