import { useEffect, useState } from 'react';
import { findLanguage, rememberLanguage, type Language } from './language.ts';

/** The language of the page, and choosing another; the document says both it and its title in that language. */
export function useLanguage(titles: Readonly<Record<Language, { documentTitle: string }>>): [language: Language, choose: (language: Language) => void] {
  const [language, setLanguage] = useState(findLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = titles[language].documentTitle;
  }, [language, titles]);
  return [
    language,
    (chosen) => {
      rememberLanguage(chosen);
      setLanguage(chosen);
    },
  ];
}
