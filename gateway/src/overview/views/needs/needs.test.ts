import { startGodaGrannar, type GodaGrannar, READER } from '../../../testing/godaGrannar.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar();
});
afterAll(() => federation.stop());

const NEEDS = '{ federation { needs { needs { id title organisation { id } } total known withoutProject { id } relevance coverage { complete missing } } projects { state needIds needs { id organisation { id } } participants { id } } } }';

test('while a member does not answer, neither the number of needs nor the relevance is stated', async () => {
  const halmstad = federation.members.get('halmstad')!;
  await halmstad.kill();
  const { needs } = (await federation.askAs(READER, NEEDS)).data.federation;
  expect(needs).toMatchObject({ total: null, relevance: null, known: needs.needs.length, coverage: { complete: false, missing: ['halmstad'] } });
  expect(needs.needs.map(({ organisation }: { organisation: { id: string } }) => organisation.id)).not.toContain('halmstad');
  await halmstad.revive();
});

test('needs are held against projects: which lack one, and how relevant the projects are', async () => {
  const { data, errors } = await federation.askAs(READER, NEEDS);
  expect(errors).toBeUndefined();
  const { needs, projects } = data.federation;
  const answered = new Set(projects.filter(({ state }: { state: string }) => state !== 'REJECTED').flatMap(({ needIds }: { needIds: string[] }) => needIds));
  const without = needs.needs.filter(({ id }: { id: string }) => !answered.has(id));
  expect(needs.withoutProject).toEqual(without.map(({ id }: { id: string }) => ({ id })));
  expect(needs).toMatchObject({ total: needs.needs.length, relevance: 1 - without.length / needs.needs.length, coverage: { complete: true } });
  expect([without.length > 0, without.length < needs.needs.length]).toEqual([true, true]);
});

test('a project leads to the needs that it answers to, each from the member that has it', async () => {
  const { projects } = (await federation.askAs(READER, NEEDS)).data.federation;
  for (const { needIds, needs } of projects as { needIds: string[]; needs: { id: string; organisation: { id: string } }[] }[]) {
    expect(needs.map(({ id }) => id)).toEqual(needIds);
    for (const { id, organisation } of needs) expect(organisation.id).toBe(id.split(':')[0]);
  }
  expect(projects.flatMap(({ participants }: { participants: unknown[] }) => participants).length).toBeGreaterThan(0);
});

test('while the secretariat does not say which projects there are, the needs are not held against anything', async () => {
  await federation.secretariat.kill();
  const { data, errors } = await federation.askAs(READER, '{ federation { name needs { total } } }');
  expect(data.federation).toEqual({ name: 'Goda grannar', needs: null });
  expect(errors?.map(({ extensions }) => extensions.code)).toContain('SUBGRAPH_UNAVAILABLE');
  await federation.secretariat.revive();
});
