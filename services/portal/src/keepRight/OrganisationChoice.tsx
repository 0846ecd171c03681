import type { KeepRightTexts } from '../texts/keepRight/KeepRightTexts.ts';
import type { Choice } from './organisations.ts';

interface OrganisationChoiceProps {
  texts: KeepRightTexts;
  choices: readonly Choice[];
  chosen: Choice;
  onChoose: (choice: Choice) => void;
}

/** Whose list is shown: one's own first, and the others, which can be read. */
export function OrganisationChoice({ texts, choices, chosen, onChoose }: OrganisationChoiceProps) {
  const groups = [
    { label: texts.own, members: choices.filter(({ own }) => own) },
    { label: texts.others, members: choices.filter(({ own }) => !own) },
  ];
  return (
    <label>
      {texts.organisation}
      <select value={chosen.id} onChange={(event) => onChoose(choices.find(({ id }) => id === event.target.value)!)}>
        {groups.map(
          ({ label, members }) =>
            members.length > 0 && (
              <optgroup key={label} label={label}>
                {members.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
    </label>
  );
}
