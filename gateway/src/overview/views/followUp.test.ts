import { startGodaGrannar, type GodaGrannar, READER } from '../../testing/godaGrannar.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar();
});
afterAll(() => federation.stop());

const MEMBERS = ['hylte', 'bastad', 'laholm', 'halmstad', 'falkenberg'];

const view = async (fields: string) => {
  const { data, errors } = await federation.askAs(READER, `{ federation { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.federation;
};

const sum = (counts: Record<string, number>[], ...figures: string[]) => counts.reduce((total, count) => total + figures.reduce((part, figure) => part + count[figure]!, 0), 0);

describe('with all members there', () => {
  test('agreements that end or must be given notice come with the nearest first, and what is not known is told apart', async () => {
    const { deadlines } = await view('deadlines(withinMonths: 6, from: "2026-11-01") { from until agreements { agreement { term { kind to } } endsOn noticeBy } noticeUnknown { noticeBy noticePeriodMonths } endUnknown { noticeBy } coverage { complete } }');
    expect(deadlines).toMatchObject({ from: '2026-11-01', until: '2027-05-01', coverage: { complete: true } });
    expect(deadlines.agreements.length).toBeGreaterThan(2);
    expect(deadlines.noticeUnknown.length).toBeGreaterThan(0);
    for (const { agreement, endsOn } of deadlines.agreements) expect(endsOn).toBe(agreement.term.to);
    for (const unknown of deadlines.noticeUnknown) expect(unknown).toEqual({ noticeBy: null, noticePeriodMonths: null });
    for (const { noticeBy } of deadlines.endUnknown) expect(noticeBy).toBeNull();
  });

  test('months that cannot be are refused', async () => {
    expect((await federation.askAs(READER, '{ federation { deadlines(withinMonths: -1) { from } } }')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('gains are counted by kind, and those that nobody has measured are among them', async () => {
    const { gains } = await view('gains { total known byKind { kind expected partly achieved notAchieved notMeasured } agreements { agreement { title } gains { kind state expected observed indicator organisation { id } } } }');
    const listed = gains.agreements.flatMap((agreement: { gains: object[] }) => agreement.gains) as { kind: string; state: string; observed: number | null; indicator: string | null }[];
    expect(gains.total).toBe(listed.length);
    expect(sum(gains.byKind, 'expected', 'partly', 'achieved', 'notAchieved', 'notMeasured')).toBe(gains.total);
    expect(new Set(listed.map(({ state }) => state))).toEqual(new Set(['EXPECTED', 'PARTLY', 'ACHIEVED', 'NOT_ACHIEVED', 'NOT_MEASURED']));
    expect(new Set(listed.map(({ kind }) => kind)).size).toBe(9);
    for (const { observed, indicator } of listed) if (observed !== null) expect(indicator).not.toBeNull();
    const narrowed = (await view('gains(kind: SEASONAL) { agreements { gains { kind } } }')).gains;
    expect(new Set(narrowed.agreements.flatMap((agreement: { gains: { kind: string }[] }) => agreement.gains.map(({ kind }) => kind)))).toEqual(new Set(['SEASONAL']));
  });

  test('each party of each agreement has made it known, or not, within and without', async () => {
    const { informationDuties } = await view('informationDuties(on: "2026-11-01") { byAudience { audience due done overdue notStated unknown } agreements { agreement { id } parties { organisation { id } audience state duty { evidence doneOn } } } }');
    const parties = informationDuties.agreements.flatMap((agreement: { parties: object[] }) => agreement.parties) as { audience: string; state: string; duty: { evidence: string | null } | null }[];
    expect(sum(informationDuties.byAudience, 'due', 'done', 'overdue', 'notStated', 'unknown')).toBe(parties.length);
    expect(new Set(parties.map(({ state }) => state))).toEqual(new Set(['DUE', 'DONE', 'OVERDUE', 'NOT_STATED']));
    for (const { state, duty } of parties) {
      expect(duty === null).toBe(state === 'NOT_STATED');
      if (state === 'DONE') expect(duty!.evidence).not.toBeNull();
    }
  });

  test('anchoring is a matrix of members and those whom it concerns', async () => {
    const { anchoring } = await view('anchoring { members { organisation { id } stakeholders { stakeholder standing steps { title state } } } }');
    expect(anchoring.members.map(({ organisation }: { organisation: { id: string } }) => organisation.id)).toEqual(MEMBERS);
    for (const { stakeholders } of anchoring.members) expect(stakeholders.map(({ stakeholder }: { stakeholder: string }) => stakeholder)).toEqual(['UNION', 'POLITICAL', 'EMPLOYEES']);
    const standings = anchoring.members.flatMap(({ stakeholders }: { stakeholders: { standing: string }[] }) => stakeholders.map(({ standing }) => standing));
    expect(new Set(standings).size).toBeGreaterThan(3);
  });

  test('freshness adds up, from units to members to the federation', async () => {
    const figures = 'records verified stale neverVerified oldest';
    const { freshness } = await view(`freshness(on: "2026-11-01") { total { ${figures} } members { organisation { id } total { ${figures} } byUnit { recordType responsibleUnit freshness { ${figures} } } } }`);
    const { members, total } = freshness;
    for (const figure of ['records', 'verified', 'stale', 'neverVerified']) {
      expect(sum(members.map((member: { total: Record<string, number> }) => member.total), figure)).toBe(total[figure]);
      for (const member of members) expect(sum(member.byUnit.map((unit: { freshness: Record<string, number> }) => unit.freshness), figure)).toBe(member.total[figure]);
    }
    expect(total.records).toBe(total.verified + total.stale + total.neverVerified);
    expect(total.stale).toBeGreaterThan(0);
  });

  test('changes of all members are one feed, the latest first, paged without gaps', async () => {
    const fields = 'totalCount edges { cursor node { id at operation recordType recordId cause organisation { id } fields { name before after } loaded { recordType records } } } pageInfo { endCursor hasNextPage }';
    const { changes: all } = await view(`changes(first: 1000) { ${fields} }`);
    const nodes = all.edges.map(({ node }: { node: { id: string; at: string } }) => node) as { id: string; at: string; operation: string; fields: object[] | null; organisation: { id: string } }[];
    expect(all.totalCount).toBe(nodes.length);
    expect(nodes.map(({ at }) => at)).toEqual(nodes.map(({ at }) => at).toSorted().toReversed());
    const [loads, others] = [nodes.filter(({ operation }) => operation === 'LOAD'), nodes.filter(({ operation }) => operation !== 'LOAD')];
    expect(loads.map(({ organisation }) => organisation.id).toSorted()).toEqual(MEMBERS.toSorted());
    expect(new Set(others.map(({ organisation }) => organisation.id))).toEqual(new Set(MEMBERS));
    for (const { fields: changed } of others) expect(changed).not.toEqual([]);
    const seen: string[] = [];
    for (let after = null, more = true; more; ) {
      const { data } = await federation.askAs(READER, `query ($after: String) { federation { changes(first: 7, after: $after) { ${fields} } } }`, { after });
      seen.push(...data.federation.changes.edges.map(({ node }: { node: { id: string } }) => node.id));
      ({ endCursor: after, hasNextPage: more } = data.federation.changes.pageInfo);
    }
    expect(seen).toEqual(nodes.map(({ id }) => id));
    const since = (await view('changes(since: "2026-06-01", organisation: "hylte", first: 1000) { edges { node { at organisation { id } } } }')).changes;
    for (const { node } of since.edges) expect([node.organisation.id, node.at >= '2026-06-01']).toEqual(['hylte', true]);
  });
});

describe('with a member down', () => {
  beforeAll(() => federation.members.get('laholm')!.kill());

  test('every view answers in part, says so, and has no total', async () => {
    const coverage = 'coverage { complete missing }';
    const { data, errors } = await federation.askAfreshAs(READER, `{ federation {
      deadlines { ${coverage} }
      gains { total known ${coverage} }
      informationDuties { byAudience { unknown } ${coverage} }
      anchoring { members { organisation { id } stakeholders { standing } } ${coverage} }
      freshness { total { records } known { records } members { organisation { id } } ${coverage} }
      changes { totalCount ${coverage} }
    } }`);
    for (const code of new Set(errors?.map(({ extensions }) => extensions.code))) expect(code).toBe('MEMBER_UNAVAILABLE');
    for (const part of Object.values(data.federation)) expect(part).toMatchObject({ coverage: { complete: false, missing: ['laholm'] } });
    expect(data.federation.gains.total).toBeNull();
    expect(data.federation.gains.known).toBeGreaterThan(0);
    expect(data.federation.freshness).toMatchObject({ total: null, known: { records: expect.any(Number) } });
    expect(data.federation.freshness.members).toHaveLength(4);
    expect(data.federation.changes.totalCount).toBeNull();
    expect(data.federation.informationDuties.byAudience[0].unknown).toBeGreaterThan(0);
    const { stakeholders } = data.federation.anchoring.members[MEMBERS.indexOf('laholm')];
    expect(stakeholders.map(({ standing }: { standing: string }) => standing)).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  });
});
