import { linkToOperation } from '../linkToOperation.ts';
import type { Desk } from './Desk.ts';
import { writeDate } from './dates.ts';
import { OutcomeNote } from './OutcomeNote.tsx';
import { Section, useSaid } from './Section.tsx';
import { useCommand } from './useCommand.ts';
import { calledBy, inOrder, type RecordToVerify, type Unit } from './worklist.ts';

/** What nobody has verified for a year, a fold for each unit, to confirm one by one or all of a unit. */
export function ToVerify({ desk, units }: { desk: Desk; units: Unit[] | null }) {
  const { texts } = desk;
  const [said, say] = useSaid();
  return (
    <Section id="verify" heading={texts.verify.heading} introduction={units?.length ? texts.verify.introduction : undefined} said={said}>
      {units === null && <p>{texts.notKnown}</p>}
      {units?.length === 0 && <p>{texts.verify.none}</p>}
      {units?.map((unit) => <OneUnit key={unit.responsibleUnit ?? ''} desk={desk} unit={unit} onConfirmed={(count) => say(texts.verify.confirmed(count))} />)}
    </Section>
  );
}

function OneUnit({ desk, unit: { responsibleUnit, count, records }, onConfirmed }: { desk: Desk; unit: Unit; onConfirmed: (count: number) => void }) {
  const { texts, language, organisation } = desk;
  const words = texts.verify;
  const unit = responsibleUnit ?? words.noUnit;
  const ordered = inOrder(records, (type) => words.recordTypes[type] ?? type, language);
  return (
    <details className="unit">
      <summary>
        <strong>{unit}</strong> <span className="quiet">{words.count(count)}</span>
      </summary>
      {organisation.own && records.length > 1 && <Confirm desk={desk} records={ordered} label={words.confirmAll(records.length)} of={unit} onConfirmed={onConfirmed} />}
      {records.length < count && <p className="quiet">{words.listed(records.length, count)}</p>}
      <ul className="rows">
        {ordered.map((record) => (
          <li key={`${record.recordType} ${record.recordId}`}>
            <OneRecord desk={desk} record={record} onConfirmed={onConfirmed} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function OneRecord({ desk, record, onConfirmed }: { desk: Desk; record: RecordToVerify; onConfirmed: (count: number) => void }) {
  const { texts, language, organisation, nameOf } = desk;
  const words = texts.verify;
  const name = record.recordType === 'Neighbour' ? nameOf(record.recordId) : calledBy(record);
  const link = linkTo(record);
  return (
    <>
      <p className="what">
        {link ? (
          <a href={link}>
            {name}
            <span className="visually-hidden"> ({texts.inExplorer})</span>
          </a>
        ) : (
          <span>{name}</span>
        )}
        <span className="quiet">
          {words.recordTypes[record.recordType] ?? record.recordType} · {record.lastVerifiedOn === null ? words.never : words.lastVerified(writeDate(record.lastVerifiedOn, language) ?? record.lastVerifiedOn)}
        </span>
      </p>
      {organisation.own && <Confirm desk={desk} records={[record]} label={words.confirm} of={name} onConfirmed={onConfirmed} />}
    </>
  );
}

/** Where the record can be looked at: a service by itself, and what is about an agreement as a part of it. */
function linkTo({ recordType, recordId, agreement }: RecordToVerify): string | undefined {
  if (recordType === 'Service') return linkToOperation('keep-right/show-service', { id: recordId });
  return agreement ? linkToOperation('keep-right/show-agreement', { id: agreement.id }) : undefined;
}

interface ConfirmProps {
  desk: Desk;
  records: readonly RecordToVerify[];
  label: string;
  /** What is confirmed, for who only hears the button. */
  of: string;
  onConfirmed: (count: number) => void;
}

/** Confirms records, each as it was read: what has been changed since is not confirmed unseen. */
function Confirm({ desk, records, label, of, onConfirmed }: ConfirmProps) {
  const { texts, run, reload } = desk;
  const [progress, carryOut, forget] = useCommand();

  function done() {
    onConfirmed(records.length);
    void reload();
  }

  const given = records.map(({ recordType, recordId, version }) => ({ recordType, recordId, version }));
  const nameOf = (id: string) => records.filter(({ recordId }) => recordId === id).map(calledBy)[0];
  return (
    <div className="confirm">
      <button type="button" aria-disabled={progress === 'sending'} onClick={() => void carryOut(() => run('confirm-records', { records: given }), done)}>
        {progress === 'sending' ? texts.verify.confirming : label}
        <span className="visually-hidden">: {of}</span>
      </button>
      <OutcomeNote desk={desk} progress={progress === 'sending' ? undefined : progress} forget={forget} nameOf={nameOf} />
    </div>
  );
}
