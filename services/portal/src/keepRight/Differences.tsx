import { linkToOperation } from '../linkToOperation.ts';
import type { Desk } from './Desk.ts';
import { writeDate } from './dates.ts';
import { Section, useSaid } from './Section.tsx';
import type { Difference } from './worklist.ts';

export function Differences({ desk, differences, allHeard }: { desk: Desk; differences: Difference[] | null; allHeard: boolean }) {
  const [said] = useSaid();
  const words = desk.texts.differences;
  return (
    <Section id="differences" heading={words.heading} introduction={differences?.length ? words.introduction : undefined} said={said}>
      {differences === null && <p>{desk.texts.notKnown}</p>}
      {differences?.length === 0 && <p>{allHeard ? words.none : words.noneHeard}</p>}
      <ul className="cards">
        {differences?.map((difference) => (
          <li key={`${difference.agreementId} ${difference.organisationId} ${difference.field}`}>
            <OneDifference desk={desk} difference={difference} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneDifference({ desk: { texts, language }, difference: { agreementId, agreement, organisationId, organisation, field, keeperValue, partyValue, keeperAsOf, partyAsOf } }: { desk: Desk; difference: Difference }) {
  const words = texts.differences;
  const party = organisation?.name ?? organisationId;
  const keeper = agreement?.keeper?.name ?? agreementId.split(':', 1)[0]!;
  const asOf = (day: string | null) => (day === null ? words.undated : words.asOf(writeDate(day, language) ?? day));
  return (
    <>
      <h4>{agreement?.title ?? texts.deadlines.agreementUnknown}</h4>
      <p>
        {words.fields[field]}. {words.party(party)}.
      </p>
      <dl className="sides">
        <div>
          <dt>{words.keeperSays(keeper)}</dt>
          <dd>
            <strong>{field === 'PARTY' ? words.noSuchParty : sayValue(keeperValue, words, language)}</strong>
            <span className="quiet">{asOf(keeperAsOf)}</span>
          </dd>
        </div>
        <div>
          <dt>{words.partySays(party)}</dt>
          <dd>
            <strong>{sayValue(partyValue, words, language)}</strong>
            <span className="quiet">{asOf(partyAsOf)}</span>
          </dd>
        </div>
      </dl>
      <a href={linkToOperation('keep-right/show-agreement', { id: agreementId })}>
        {words.showAgreement} <span className="quiet">({texts.inExplorer})</span>
      </a>
    </>
  );
}

/** A code of PartyRole or PartyState, or a date. */
function sayValue(value: string | null, words: Desk['texts']['differences'], language: string): string {
  if (value === null) return words.notStated;
  const codes: Record<string, string> = { ...words.roles, ...words.standings };
  return codes[value] ?? writeDate(value, language) ?? value;
}
