import type { ReactNode } from 'react';
import { FederationLine } from './FederationLine.tsx';
import type { Language } from './language.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import type { Texts } from './texts/Texts.ts';

/** The portal's pages, and where they are. */
const PAGES = { explore: '/', keepRight: '/keep-right/' } as const;

interface HeaderProps {
  texts: Texts;
  page: keyof typeof PAGES;
  /** When the page has asked the members itself: who answers is then asked anew. */
  askedAt?: Date | undefined;
  language: Language;
  signIn: ReactNode;
  onChooseLanguage: (language: Language) => void;
  /** What only this page has to choose. */
  children?: ReactNode;
}

export function Header({ texts, page, askedAt, language, signIn, onChooseLanguage, children }: HeaderProps) {
  return (
    <header>
      <h1>Samverkan</h1>
      <nav aria-label={texts.pages.label}>
        {(Object.keys(PAGES) as (keyof typeof PAGES)[]).map((name) => (
          <a key={name} href={PAGES[name]} aria-current={name === page ? 'page' : undefined}>
            {texts.pages[name]}
          </a>
        ))}
      </nav>
      <FederationLine texts={texts.federation} askedAt={askedAt} />
      <div className="choices">
        {signIn}
        {children}
        <LanguageChoice label={texts.language} language={language} onChoose={onChooseLanguage} />
      </div>
    </header>
  );
}
