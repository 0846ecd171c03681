import type { Desk } from './Desk.ts';
import { DeadlineForm } from './DeadlineForm.tsx';
import { today, writeDate } from './dates.ts';
import { newKey } from './runCommand.ts';
import { Section, useSaid } from './Section.tsx';
import { isSettledHere, linkFor } from './settle.ts';
import type { Deadline } from './worklist.ts';

interface DeadlinesProps {
  desk: Desk;
  deadlines: Deadline[] | null;
  months: number;
}

/** What days need, what is overdue first, each with the form or the link that settles it. */
export function Deadlines({ desk, deadlines, months }: DeadlinesProps) {
  const { texts } = desk;
  const [said, say] = useSaid();
  const overdue = deadlines?.filter((deadline) => deadline.overdue) ?? [];
  const coming = deadlines?.filter((deadline) => !deadline.overdue) ?? [];
  return (
    <Section id="deadlines" heading={texts.deadlines.heading} introduction={overdue.length ? texts.deadlines.introduction : undefined} said={said}>
      {deadlines === null && <p>{texts.notKnown}</p>}
      {deadlines?.length === 0 && <p>{texts.deadlines.none(months)}</p>}
      {overdue.length > 0 && <h4 className="overdue">{texts.deadlines.overdue(overdue.length)}</h4>}
      <DeadlineList desk={desk} deadlines={overdue} say={say} />
      {coming.length > 0 && <h4>{texts.deadlines.coming(coming.length)}</h4>}
      <DeadlineList desk={desk} deadlines={coming} say={say} />
    </Section>
  );
}

interface DeadlineListProps {
  desk: Desk;
  deadlines: Deadline[];
  say: (text: string) => void;
}

function DeadlineList({ deadlines, ...rest }: DeadlineListProps) {
  const more = deadlines.slice(FEW);
  return (
    <>
      <ul className="rows">{deadlines.slice(0, FEW).map(row)}</ul>
      {more.length > 0 && (
        <details>
          <summary>{rest.desk.texts.deadlines.more(more.length)}</summary>
          <ul className="rows">{more.map(row)}</ul>
        </details>
      )}
    </>
  );

  function row(deadline: Deadline) {
    return (
      <li key={`${deadline.kind} ${deadline.recordId}`}>
        <OneDeadline {...rest} deadline={deadline} />
      </li>
    );
  }
}

/** So many of a list are seen at once; the others are folded, so that one finds what stands below. */
const FEW = 8;

function OneDeadline({ desk, deadline, say }: { desk: Desk; deadline: Deadline; say: (text: string) => void }) {
  const { texts, language, organisation } = desk;
  const words = texts.deadlines;
  const about = aboutOf(deadline, words);
  const link = organisation.own ? linkFor(deadline, organisation.id, language, newKey(), today()) : undefined;
  return (
    <>
      <p className="due">
        <time dateTime={/^\d{4}/.test(deadline.dueOn) ? deadline.dueOn : undefined}>{writeDate(deadline.dueOn, language) ?? words.dayUnknown}</time>
        <span>
          <strong>{words.kinds[deadline.kind]}</strong>: {about}
        </span>
      </p>
      {organisation.own && isSettledHere(deadline.kind) && <DeadlineForm desk={desk} deadline={deadline} kind={deadline.kind} about={about} say={say} />}
      {link && (deadline.kind === 'DECIDE_ON_NOTICE' || deadline.kind === 'FINISH_EVALUATION') && (
        <a href={link}>
          {words.toCommand[deadline.kind]}
          <span className="visually-hidden">: {about}</span> <span className="quiet">({texts.inExplorer})</span>
        </a>
      )}
      {deadline.kind === 'AGREEMENT_ENDS' && <p className="quiet">{words.noCommand}</p>}
    </>
  );
}

/** What tells a deadline from others of its kind. */
function aboutOf({ kind, subject, duty, agreement }: Deadline, words: Desk['texts']['deadlines']): string {
  const codes: Record<string, string> = { ...words.audiences, ...words.duties };
  const named = [subject === null ? null : (codes[subject] ?? subject), duty === null ? null : (codes[duty] ?? duty)];
  const isAboutAgreement = kind === 'INFORM' || subject === null;
  const ofAgreement = isAboutAgreement ? (agreement === null ? words.agreementOutside : (agreement.title ?? words.agreementUnknown)) : null;
  return [ofAgreement, ...named].filter((part) => part !== null).join(' · ');
}
