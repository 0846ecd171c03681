import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { GraphiQLProvider } from '@graphiql/react';
import { GraphiQL, GraphiQLInterface } from 'graphiql';
import { useRef, useState } from 'react';
import { ExampleList } from './ExampleList.tsx';
import { examples } from './examples.ts';
import { getOperation } from './getOperation.ts';
import { Header } from './Header.tsx';
import { leaveEditorOnEscape } from './leaveEditorOnEscape.ts';
import { editorTheme } from './monaco/editorTheme.ts';
import { SignIn } from './signIn/SignIn.tsx';
import { useSession } from './signIn/useSession.ts';
import { textsByLanguage } from './texts/textsByLanguage.ts';
import { useLanguage } from './useLanguage.ts';

const plugins = [DOC_EXPLORER_PLUGIN];

/** GraphiQL in a page of our own: header, examples, editor, footer. */
export function App() {
  const [language, chooseLanguage] = useLanguage(textsByLanguage);
  const [examplesShown, setExamplesShown] = useState(true);
  const { session, state, fetcher } = useSession();
  const editor = useRef<HTMLElement>(null);
  const texts = textsByLanguage[language];

  return (
    <>
      <a className="skip" href="#editor">
        {texts.skipToEditor}
      </a>
      <Header
        texts={texts}
        page="explore"
        language={language}
        signIn={<SignIn texts={texts.signIn} language={language} session={session} state={state} />}
        onChooseLanguage={chooseLanguage}
      >
        <button type="button" aria-controls="examples" onClick={() => setExamplesShown(!examplesShown)}>
          {examplesShown ? texts.examples.hide : texts.examples.show}
        </button>
      </Header>
      <div className="workplace">
        <GraphiQLProvider
          fetcher={fetcher}
          plugins={plugins}
          referencePlugin={DOC_EXPLORER_PLUGIN}
          defaultQuery={getOperation(examples[0]!.id)}
          editorTheme={editorTheme}
        >
          <DocExplorerStore>
            <aside id="examples" aria-label={texts.examples.heading} hidden={!examplesShown}>
              <ExampleList
                texts={texts.examples}
                language={language}
                onRun={() => editor.current?.querySelector('.graphiql-response')?.scrollIntoView({ block: 'nearest' })}
              />
            </aside>
            <main id="editor" ref={editor} tabIndex={-1} aria-label={texts.editor} onKeyDown={leaveEditorOnEscape}>
              <div className="graphiql" lang="en">
                <GraphiQLInterface showPersistHeadersSettings={false}>
                  {/* In place of a link away from the page. */}
                  <GraphiQL.Logo>{null}</GraphiQL.Logo>
                </GraphiQLInterface>
              </div>
            </main>
          </DocExplorerStore>
        </GraphiQLProvider>
      </div>
      <footer>
        <p>{texts.madeUp}</p>
        <p>{texts.keys}</p>
      </footer>
    </>
  );
}
