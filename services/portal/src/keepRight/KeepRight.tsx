import { useState } from 'react';
import { Header } from '../Header.tsx';
import { SignIn } from '../signIn/SignIn.tsx';
import { useSession } from '../signIn/useSession.ts';
import { useViewer } from '../signIn/useViewer.ts';
import { keepRightByLanguage } from '../texts/keepRight/keepRightByLanguage.ts';
import { textsByLanguage } from '../texts/textsByLanguage.ts';
import { useLanguage } from '../useLanguage.ts';
import { Introduction } from './Introduction.tsx';
import { Workplace } from './Workplace.tsx';

/** The page on which a member keeps its data right. */
export function KeepRight() {
  const [language, chooseLanguage] = useLanguage(keepRightByLanguage);
  const { session, state, fetcher } = useSession();
  const viewer = useViewer(state.token);
  const [fetchedAt, setFetchedAt] = useState<Date>();
  const texts = keepRightByLanguage[language];
  return (
    <>
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <Header
        texts={textsByLanguage[language]}
        page="keepRight"
        askedAt={fetchedAt}
        language={language}
        signIn={<SignIn texts={textsByLanguage[language].signIn} language={language} session={session} state={state} />}
        onChooseLanguage={chooseLanguage}
      />
      <main id="content" className="page" tabIndex={-1}>
        <h2>{texts.heading}</h2>
        {typeof viewer === 'object' && <Workplace texts={texts} language={language} fetcher={fetcher} viewer={viewer} onFetched={setFetchedAt} />}
        {typeof viewer !== 'object' && state.opened && (state.token === undefined || viewer === 'refused') && (
          <Introduction texts={texts} signIn={textsByLanguage[language].signIn} language={language} session={session} state={state} />
        )}
      </main>
      <footer>
        <p>{textsByLanguage[language].madeUp}</p>
      </footer>
    </>
  );
}
