import { languages, type Language } from './language.ts';

interface LanguageChoiceProps {
  label: string;
  language: Language;
  onChoose: (language: Language) => void;
}

export function LanguageChoice({ label, language, onChoose }: LanguageChoiceProps) {
  return (
    <label className="language">
      {label}
      <select value={language} onChange={(event) => onChoose(event.target.value as Language)}>
        {Object.entries(languages).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
