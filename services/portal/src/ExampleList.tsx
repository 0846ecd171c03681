import { pick, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { examples, type Example, type ExampleGroup } from './examples.ts';
import { getOperation } from './getOperation.ts';
import type { Language } from './language.ts';
import type { Texts } from './texts/Texts.ts';
import { useActiveTabInView } from './useActiveTabInView.ts';
import { useLinkedOperation } from './useLinkedOperation.ts';
import { useRunOperation } from './useRunOperation.ts';
import { useWrappedLines } from './useWrappedLines.ts';

interface ExampleListProps {
  texts: Texts['examples'];
  language: Language;
  onRun: () => void;
}

export function ExampleList({ texts, language, onRun }: ExampleListProps) {
  useWrappedLines();
  useActiveTabInView();
  const run = useRunOperation();
  useLinkedOperation(run);
  const { tabs, activeTabIndex, isFetching } = useGraphiQL(pick('tabs', 'activeTabIndex', 'isFetching'));
  const [last, setLast] = useState<Example>();
  const shown = tabs[activeTabIndex]?.query;

  function choose(example: Example) {
    run(getOperation(example.id));
    setLast(example.group === 'command' ? undefined : example);
    onRun();
  }

  return (
    <>
      <h2>{texts.heading}</h2>
      <p>{texts.introduction}</p>
      {(Object.keys(texts.groups) as ExampleGroup[]).map((group) => (
        <section key={group}>
          <h3>{texts.groups[group]}</h3>
          <ul>
            {examples
              .filter((example) => example.group === group)
              .map((example) => (
                <li key={example.id}>
                  <button type="button" aria-current={getOperation(example.id) === shown} onClick={() => choose(example)}>
                    {example.title[language]}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p role="status" className="visually-hidden">
        {last && (isFetching ? texts.running : texts.ran)(last.title[language])}
      </p>
    </>
  );
}
