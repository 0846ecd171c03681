import { startGodaGrannar, type GodaGrannar } from '../../../testing/godaGrannar.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar({ members: { lastGood: { maxBytes: 0, maxAge: 1 }, breaker: { failures: 1_000, pause: 1 } } });
});
afterAll(() => federation.stop());

interface Shown {
  staffFunction: string;
  needs: { organisation: { id: string }; law: string | null; byWhen: string | null }[];
  holders: { organisation: { id: string }; headcount: number }[];
  withheldAt: { id: string }[];
  notStatedAt: { id: string }[];
  agreements: { title: string }[];
}

const ask = async (args = '') => {
  const answer = await federation.ask(`{ federation { specialists${args} {
    functions { staffFunction needs { organisation { id } law byWhen } holders { organisation { id } headcount } withheldAt { id } notStatedAt { id } agreements { title } }
    coverage { missing withheld complete } } } }`);
  return { ...answer, functions: (answer.data.federation?.specialists.functions ?? []) as Shown[], coverage: answer.data.federation?.specialists.coverage };
};
const find = (functions: Shown[], staffFunction: string) => functions.find((shown) => shown.staffFunction === staffFunction)!;

test('who needs a specialist, under what law and by when, and who has one', async () => {
  const { functions, errors } = await ask();
  expect(errors).toBeUndefined();
  const security = find(functions, 'INFORMATION_SECURITY_OFFICER');
  expect(security.needs).toContainEqual({ organisation: { id: 'hylte' }, law: 'Cybersäkerhetslagen (NIS 2)', byWhen: '2027-01' });
  expect(security.holders.map(({ organisation }) => organisation.id)).toEqual(['laholm', 'halmstad', 'falkenberg']);
  expect(security.notStatedAt).toEqual([{ id: 'bastad' }]);
});

test('for one member: what it needs, who else has it, and under what it could be shared', async () => {
  const { functions } = await ask('(organisation: "bastad")');
  const maps = find(functions, 'GIS_SPECIALIST');
  expect(maps.needs.map(({ organisation }) => organisation.id)).toEqual(['bastad']);
  expect(maps.holders.map(({ organisation }) => organisation.id)).not.toContain('bastad');
  expect(maps.agreements).toEqual([{ title: 'Mätning och kartor från Halmstad' }]);
});

test('without Halmstad, the others’ specialists are shown, and it is said that Halmstad is missing', async () => {
  await federation.members.get('halmstad')!.kill();
  try {
    const { functions, coverage, errors } = await ask();
    expect(find(functions, 'INFORMATION_SECURITY_OFFICER').holders.map(({ organisation }) => organisation.id)).toEqual(['laholm', 'falkenberg']);
    expect(coverage).toMatchObject({ missing: ['halmstad'], complete: false });
    expect(errors?.map(({ extensions }) => extensions.member)).toContain('halmstad');
  } finally {
    await federation.members.get('halmstad')!.revive();
  }
});

test('a member that is none is named', async () => {
  expect((await ask('(organisation: "varberg")')).errors?.[0]).toMatchObject({ extensions: { code: 'UNKNOWN_MEMBER', member: 'varberg' } });
});
