import { readFileSync } from 'node:fs';
import { Kind, parse, type EnumTypeDefinitionNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { keepRightByLanguage } from './keepRight/keepRightByLanguage.ts';
import { textsByLanguage } from './textsByLanguage.ts';

const { definitions } = parse(readFileSync(new URL('../../../../schema/supergraph.graphql', import.meta.url), 'utf8'));
const codesOf = (name: string) => definitions.find((definition): definition is EnumTypeDefinitionNode => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === name)!.values!.map((value) => value.name.value).toSorted();
const objectTypes = definitions.filter((definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION);

/** Every text by the way to it. What takes arguments is written out with some. */
function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, (value as (...given: unknown[]) => string)('A', 2, 3)]];
  return Object.entries(value as object).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

/** Figures that leave their owner only protected: what is verified are the rows behind them, which are CaseFlow and VolunteerMonth. */
const PROTECTED: ReadonlySet<string> = new Set(['CaseFlowMonth', 'VolunteerFigures']);

/** Words that are the same in two of the languages. */
const SAME = 6;

describe.each([
  ['the explorer', textsByLanguage],
  ['the page for keeping data right', keepRightByLanguage],
])('the texts of %s', (_page, texts) => {
  const [sv, nb, en] = [textsIn(texts.sv), textsIn(texts.nb), textsIn(texts.en)];

  test('are the same in number and kind in each language, and none is empty', () => {
    for (const others of [nb, en]) expect(others.map(([path]) => path).toSorted()).toEqual(sv.map(([path]) => path).toSorted());
    for (const [path, text] of [...sv, ...nb, ...en]) expect([path, text.trim()]).not.toEqual([path, '']);
  });

  test.each([['Norwegian', nb], ['English', en]])('are in %s, and not left in Swedish', (_language, others) => {
    const swedish = new Map(sv);
    const left = others.filter(([path, text]) => text.length > 12 && swedish.get(path) === text);
    expect(left.length).toBeLessThanOrEqual(SAME);
    expect(left.filter(([, text]) => text.length > 30)).toEqual([]);
  });
});

describe.each(Object.entries(keepRightByLanguage))('in %s', (_language, { deadlines, differences, verify, outcome }) => {
  test.each([
    ['WorklistKind', deadlines.kinds],
    ['InformationAudience', deadlines.audiences],
    ['BodyDuty', deadlines.duties],
    ['DiscrepancyField', differences.fields],
    ['PartyRole', differences.roles],
    ['PartyState', differences.standings],
  ])('there are words for every code of %s, and for no other', (name, words) => {
    expect(Object.keys(words).toSorted()).toEqual(codesOf(name));
  });

  test('there is a word for every sort of record that says when it was verified', () => {
    const shown = objectTypes.filter(({ fields, directives }) => fields?.some(({ name }) => name.value === 'provenance') && directives?.some((directive) => JSON.stringify(directive).includes('"MEMBER"'))).map(({ name }) => name.value);
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter((sort) => !PROTECTED.has(sort) && verify.recordTypes[sort] === undefined)).toEqual([]);
  });

  test('every refusal that the page’s commands tell of is explained', () => {
    const commands = ['confirmRecords', 'answerFeedback', 'planEvaluation', 'informParty', 'completeAnchoring', 'callMeeting', 'holdMeeting', 'cancelMeeting', 'completeDuty'];
    const fields = objectTypes.find(({ name }) => name.value === 'Mutation')!.fields!;
    const codes = commands.flatMap((command) => refusalsOf(fields.find(({ name }) => name.value === command)!));
    expect(codes.length).toBeGreaterThan(commands.length);
    expect(codes.filter((code) => outcome.rules[code] === undefined)).toEqual([]);
  });
});

const refusalsOf = ({ description }: FieldDefinitionNode): string[] => [...(description?.value.split('Refused with')[1] ?? '').matchAll(/[A-Z][A-Z_]+/g)].map(([code]) => code);
