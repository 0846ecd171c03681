import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../language.ts';
import type { Fetcher } from '../signIn/useSession.ts';
import type { Viewer } from '../signIn/useViewer.ts';
import { getOperation } from '../getOperation.ts';
import type { KeepRightTexts } from '../texts/keepRight/KeepRightTexts.ts';
import { Absent } from './Absent.tsx';
import { Deadlines } from './Deadlines.tsx';
import type { Desk } from './Desk.ts';
import { Differences } from './Differences.tsx';
import { choicesFor, type Choice } from './organisations.ts';
import { OrganisationChoice } from './OrganisationChoice.tsx';
import { Overview } from './Overview.tsx';
import { Remarks } from './Remarks.tsx';
import { CommandKeys, outcomeOf, type Answered } from './runCommand.ts';
import { ToVerify } from './ToVerify.tsx';
import { useMembers } from './useMembers.ts';
import { useWorklist } from './useWorklist.ts';
import { asFarAsKnown, findAbsent, isDone } from './worklist.ts';

interface WorkplaceProps {
  texts: KeepRightTexts;
  language: Language;
  fetcher: Fetcher;
  viewer: Viewer;
  /** Told when the members have been asked. */
  onFetched: (at: Date) => void;
}

/** How many months can be looked ahead, the usual first. */
const HORIZONS = [3, 6, 12] as const;

/** The list of one organisation, for who has signed in. */
export function Workplace({ texts, language, fetcher, viewer, onFetched }: WorkplaceProps) {
  const [members, askAgain] = useMembers(fetcher, true);
  const [chosen, setChosen] = useState(() => new URLSearchParams(location.search).get('organisation'));
  const [months, setMonths] = useState<number>(HORIZONS[0]);
  const choices = typeof members === 'object' ? choicesFor(viewer, members, language) : [];
  const organisation = choices.find(({ id }) => id === chosen) ?? choices[0];
  const [{ worklist: fetched, state, at }, reload] = useWorklist(fetcher, organisation?.id, months);
  const worklist = fetched && organisation && asFarAsKnown(fetched, organisation.id);
  const keys = useMemo(() => new CommandKeys(), []);

  useEffect(() => {
    if (at) onFetched(at);
  }, [at, onFetched]);

  function choose({ id }: Choice) {
    setChosen(id);
    history.replaceState(null, '', `?${new URLSearchParams({ organisation: id }).toString()}`);
  }

  if (members === 'failed') {
    return (
      <p role="alert">
        {texts.noOrganisations}{' '}
        <button type="button" onClick={askAgain}>
          {texts.retry}
        </button>
      </p>
    );
  }
  if (!organisation) return <p role="status">{texts.loading}</p>;

  const nameOf = (id: string) => choices.find((choice) => choice.id === id)?.name ?? id;
  const desk: Desk = {
    texts,
    language,
    organisation,
    nameOf,
    reload,
    run: async (command, variables) => {
      const given = { organisation: organisation.id, ...variables };
      const outcome = outcomeOf(await fetcher<Record<string, Answered | null>>({ query: getOperation(`keep-right/${command}`), variables: { ...given, key: keys.of(command, given) } }));
      keys.settle(command, given, outcome);
      return outcome;
    },
  };
  return (
    <>
      <div className="choose">
        <OrganisationChoice texts={texts} choices={choices} chosen={organisation} onChoose={choose} />
        <label>
          {texts.horizon}
          <select value={months} onChange={(event) => setMonths(Number(event.target.value))}>
            {HORIZONS.map((count) => (
              <option key={count} value={count}>
                {texts.months(count)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => void reload()}>
          {texts.update}
        </button>
        <p role="status" className="quiet">
          {state === 'fetching' ? texts.loading : at && texts.updated(at.toLocaleTimeString(language, { timeStyle: 'short' }))}
        </p>
      </div>
      {!organisation.own && <p className="notice">{texts.readOnly(organisation.name)}</p>}
      {state === 'failed' && (
        <p role="alert" className="notice">
          {texts.notAnswered}{' '}
          <button type="button" onClick={() => void reload()}>
            {texts.retry}
          </button>
        </p>
      )}
      {worklist && (
        <div key={organisation.id} aria-busy={state === 'fetching'}>
          <Absent texts={texts} language={language} worklist={worklist} organisation={organisation} nameOf={nameOf} />
          {isDone(worklist) ? (
            <p className="all-done">{texts.allDone(organisation.name)}</p>
          ) : (
            <Overview texts={texts} worklist={worklist} />
          )}
          <Deadlines desk={desk} deadlines={worklist.deadlines} months={months} />
          <Remarks desk={desk} remarks={worklist.remarks} />
          <Differences desk={desk} differences={worklist.differences} allHeard={findAbsent(worklist).silent.length === 0} />
          <ToVerify desk={desk} units={worklist.toVerify} />
        </div>
      )}
    </>
  );
}
