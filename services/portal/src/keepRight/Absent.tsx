import type { Language } from '../language.ts';
import type { KeepRightTexts } from '../texts/keepRight/KeepRightTexts.ts';
import { writeMoment } from './dates.ts';
import type { Choice } from './organisations.ts';
import { findAbsent, type Worklist } from './worklist.ts';

interface AbsentProps {
  texts: KeepRightTexts;
  language: Language;
  worklist: Worklist;
  organisation: Choice;
  nameOf: (id: string) => string;
}

/** Which members did not answer, and what that costs here. */
export function Absent({ texts, language, worklist, organisation, nameOf }: AbsentProps) {
  const { silent, earlier } = findAbsent(worklist);
  const others = silent.filter(({ member }) => member !== organisation.id);
  const lines = [
    ...(silent.length > others.length ? [texts.ownSilent(organisation.name)] : []),
    ...(others.length ? [texts.silent(new Intl.ListFormat(language).format(others.map(({ member }) => nameOf(member))))] : []),
    ...earlier.map(({ member, asOf }) => texts.earlier(nameOf(member), asOf === null ? '–' : writeMoment(asOf, language))),
  ];
  return (
    <div role="status">
      {lines.map((line) => (
        <p key={line} className="notice">
          {line}
        </p>
      ))}
    </div>
  );
}
