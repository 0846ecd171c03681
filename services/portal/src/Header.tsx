import type { ReactNode } from 'react';
import { FederationLine } from './FederationLine.tsx';
import type { Language } from './language.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import type { Texts } from './texts/Texts.ts';

interface HeaderProps {
  texts: Texts;
  language: Language;
  signIn: ReactNode;
  onChooseLanguage: (language: Language) => void;
  examplesShown: boolean;
  onToggleExamples: () => void;
}

export function Header({ texts, language, signIn, onChooseLanguage, examplesShown, onToggleExamples }: HeaderProps) {
  return (
    <header>
      <h1>Samverkan</h1>
      <FederationLine texts={texts.federation} />
      <div className="choices">
        {signIn}
        <button type="button" aria-controls="examples" onClick={onToggleExamples}>
          {examplesShown ? texts.examples.hide : texts.examples.show}
        </button>
        <LanguageChoice label={texts.language} language={language} onChoose={onChooseLanguage} />
      </div>
    </header>
  );
}
