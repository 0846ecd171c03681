import type { Language } from '../language.ts';
import type { Texts } from '../texts/Texts.ts';
import type { Session, SessionState } from './Session.ts';
import { useViewer, type Viewer } from './useViewer.ts';

interface SignInProps {
  texts: Texts['signIn'];
  language: Language;
  session: Session;
  state: SessionState;
}

/** Signing in and out, and who one is. Nothing at all where there is nobody to sign in with. */
export function SignIn({ texts, language, session, state: { ways, token, problem } }: SignInProps) {
  const viewer = useViewer(token);
  if (!ways.length) return null;
  return (
    <div className="sign-in">
      <p role="status">
        {viewer === 'asking' && texts.asking}
        {viewer === 'refused' && texts.refused}
        {typeof viewer === 'object' && <WhoOneIs texts={texts} viewer={viewer} />}
        {token === undefined && problem && texts.problems[problem]}
      </p>
      {token !== undefined ? (
        <button type="button" onClick={() => void session.signOut()}>
          {texts.signOut}
        </button>
      ) : (
        ways.map((way) => (
          <button key={way.issuer} type="button" onClick={() => void session.signIn(way, language)}>
            {ways.length > 1 ? texts.signInWith(way.name) : texts.signIn}
          </button>
        ))
      )}
    </div>
  );
}

function WhoOneIs({ texts, viewer: { name, grants } }: { texts: Texts['signIn']; viewer: Viewer }) {
  const roles = grants.map(({ role, of, organisation, federation }) => `${texts.roles[role]}, ${organisation?.officialName ?? organisation?.name ?? federation?.name ?? of}`);
  return (
    <>
      <span className="visually-hidden">{texts.signedInAs} </span>
      <strong>{name ?? texts.nameless}</strong>, <span>{roles.length ? roles.join('; ') : texts.noRole}</span>
    </>
  );
}
