import type { KeepRightTexts } from '../texts/keepRight/KeepRightTexts.ts';
import type { Worklist } from './worklist.ts';

/** How much there is of each sort, and the way to it. */
export function Overview({ texts, worklist: { deadlines, remarks, differences, toVerify } }: { texts: KeepRightTexts; worklist: Worklist }) {
  const overdue = deadlines?.filter((deadline) => deadline.overdue).length ?? 0;
  const parts: { id: string; heading: string; count: number | undefined; note?: string | undefined }[] = [
    { id: 'deadlines', heading: texts.deadlines.heading, count: deadlines?.length, note: overdue ? texts.ofThemOverdue(overdue) : undefined },
    { id: 'remarks', heading: texts.remarks.heading, count: remarks?.length },
    { id: 'differences', heading: texts.differences.heading, count: differences?.length },
    { id: 'verify', heading: texts.verify.heading, count: toVerify?.reduce((sum, { count }) => sum + count, 0) },
  ];
  return (
    <nav aria-label={texts.overview} className="overview">
      <ul>
        {parts.map(({ id, heading, count, note }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <strong>{count ?? '?'}</strong> {heading}
              {note && <span className="overdue">, {note}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
