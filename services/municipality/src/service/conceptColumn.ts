import { type ColumnType, type Concept, Fault, joinList, splitList, text } from '@samverkan/records';

/** An entry of a public code list in a cell: `COFOG: 10.9 = Social trygghet`. */
const writeConcept = ({ scheme, code, label }: Concept): string => `${scheme}: ${code} = ${label}`;

function readConcept(written: string): Concept {
  const [, scheme, code, label] = /^\s*([^:=]+?)\s*:\s*(.+?)\s*=\s*(.+?)\s*$/s.exec(written) ?? [];
  if (label === undefined) throw new Fault('NOT_IN_LIST', { value: written, list: ['LOS: … = …', 'COFOG: … = …'] });
  return { scheme: scheme!, code: code!, label };
}

export const conceptType: ColumnType = {
  told: { sv: 'kodlista: kod = namn', nb: 'kodeliste: kode = navn', en: 'code list: code = name' },
  read: (cell) => readConcept(text.read(cell, 1) as string),
  write: writeConcept,
};

export const conceptsType: ColumnType = {
  told: { sv: 'kodlista: kod = namn, med semikolon mellan', nb: 'kodeliste: kode = navn, med semikolon mellom', en: 'code list: code = name, with semicolons between' },
  read: (cell) => splitList(text.read(cell, 1) as string).map(readConcept),
  write: (concepts: readonly Concept[]) => joinList(concepts.map(writeConcept)),
};
