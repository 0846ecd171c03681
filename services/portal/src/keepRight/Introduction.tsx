import type { Language } from '../language.ts';
import type { Session, SessionState } from '../signIn/Session.ts';
import type { KeepRightTexts } from '../texts/keepRight/KeepRightTexts.ts';
import type { Texts } from '../texts/Texts.ts';

interface IntroductionProps {
  texts: KeepRightTexts;
  signIn: Texts['signIn'];
  language: Language;
  session: Session;
  state: SessionState;
}

/** What the page is for, for who has not signed in. */
export function Introduction({ texts, signIn, language, session, state: { ways, token } }: IntroductionProps) {
  return (
    <>
      <p>{texts.what}</p>
      <ul>
        {texts.whatFor.map((purpose) => (
          <li key={purpose}>{purpose}</li>
        ))}
      </ul>
      {token === undefined && (
        <>
          <p>
            <strong>{ways.length ? texts.signInFirst : texts.nobodyToSignInWith}</strong>
          </p>
          <p className="ways">
            {ways.map((way) => (
              <button key={way.issuer} type="button" onClick={() => void session.signIn(way, language)}>
                {ways.length > 1 ? signIn.signInWith(way.name) : signIn.signIn}
              </button>
            ))}
          </p>
        </>
      )}
    </>
  );
}
