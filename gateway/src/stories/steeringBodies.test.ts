import { startFederation, type TestFederation } from '../testing/federation.js';

let godaGrannar: TestFederation;
beforeAll(async () => {
  // Nothing is kept from one test to the next: who is down has no last good answer.
  godaGrannar = await startFederation('goda-grannar', { members: { lastGood: { maxBytes: 0, maxAge: 1 } } });
});
afterAll(() => godaGrannar.stop());

const view = async (field: string) => {
  const { data, errors } = await godaGrannar.ask(`{ federation { view: ${field} } }`);
  return { errors, ...data.federation.view };
};

/** The answer while one member is down. */
async function without(member: string, field: string) {
  await godaGrannar.members.get(member)!.kill();
  const answer = await view(field);
  await godaGrannar.members.get(member)!.revive();
  return answer;
}

const MEETINGS = '{ bodies { organisation { id } body { name kind } planned held next convenor plan } total { planned held extra cancelled } known { planned held extra cancelled } coverage { complete missing } }';

describe('meetings', () => {
  test('Laholm’s preparatory body held its four meetings in 2025, called by the chair of the executive board', async () => {
    const { bodies, total, known, coverage, errors } = await view(`meetings(year: 2025, asOf: "2026-10-31") ${MEETINGS}`);
    expect(errors).toBeUndefined();
    const ofLaholm = bodies.filter(({ organisation, body }: { organisation: { id: string }; body: { kind: string } }) => organisation.id === 'laholm' && body.kind === 'PREPARATORY');
    expect(ofLaholm).toEqual([{ organisation: { id: 'laholm' }, body: { name: 'Samverkansberedningen', kind: 'PREPARATORY' }, planned: 4, held: 4, next: null, convenor: 'Kommunstyrelsens ordförande', plan: 'KEPT' }]);
    expect(coverage.complete).toBe(true);
    expect(total).toEqual(known);
    expect(known.held).toBe(bodies.reduce((sum: number, { held }: { held: number }) => sum + held, 0));
    expect(known.held).toBeLessThan(known.planned);
  });

  test('a year that is not over is not said to have fallen short', async () => {
    const { bodies } = await view(`meetings(year: 2026, asOf: "2026-10-31") ${MEETINGS}`);
    expect(new Set(bodies.map(({ plan }: { plan: string }) => plan))).not.toContain('SHORT');
    expect(bodies.find(({ body }: { body: { name: string } }) => body.name === 'Samverkansberedningen')).toMatchObject({ held: 3, plan: 'ONGOING', next: expect.stringMatching(/^2026-12-/) });
  });

  test('with a member down there is no total, only what is known', async () => {
    const { bodies, total, known, coverage } = await without('halmstad', `meetings(year: 2025) ${MEETINGS}`);
    expect(coverage).toEqual({ complete: false, missing: ['halmstad'] });
    expect(total).toBeNull();
    expect(known.planned).toBeGreaterThan(0);
    expect(bodies.map(({ organisation }: { organisation: { id: string } }) => organisation.id)).not.toContain('halmstad');
  });
});

describe('duties', () => {
  const DUTIES = '{ bodies { organisation { id } body { kind } duties { duty done incomplete overdue due documents } gaps } coverage { complete missing } }';

  test('each body shows all five, done only with a document where one is needed, and its gaps', async () => {
    const { bodies, errors } = await view(`duties(from: "2025-01-01", to: "2026-06-30", asOf: "2026-10-31") ${DUTIES}`);
    expect(errors).toBeUndefined();
    expect(bodies).toHaveLength(5);
    for (const { duties, gaps, body } of bodies as { duties: { duty: string; done: number; incomplete: number; overdue: number; due: number; documents: string[] }[]; gaps: string[]; body: { kind: string } }[]) {
      expect(body.kind).toBe('WORKING_COMMITTEE');
      expect(duties.map(({ done, incomplete, overdue, due }) => done + incomplete + overdue + due)).toEqual([3, 3, 3, 3, 3]);
      expect(gaps).toEqual(duties.filter(({ done }) => done === 0).map(({ duty }) => duty));
      for (const { duty, done, documents } of duties) expect(duty === 'FOLLOW_UP' ? documents.length : done).toBe(done);
    }
  });

  test('a period that ends before it begins is refused', async () => {
    const { errors } = await godaGrannar.ask(`{ federation { duties(from: "2025-02-01", to: "2025-01-01") ${DUTIES} } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'to' });
  });

  test('a member that is down is named', async () => {
    expect(await without('hylte', `duties(from: "2025-01-01", to: "2025-12-31") ${DUTIES}`)).toMatchObject({ coverage: { complete: false, missing: ['hylte'] } });
  });
});

describe('result goals', () => {
  const GOALS = '{ goals { organisation { id } goal { title measured indicators { movement values { year value } } } movement } coverage { complete missing } }';
  const ofLaholm = (goals: { organisation: { id: string }; goal: { title: string }; movement: string }[]) => Object.fromEntries(goals.filter(({ organisation }) => organisation.id === 'laholm').map(({ goal, movement }) => [goal.title, movement]));

  test('move the way that is wanted, the other way, both ways, or nobody knows', async () => {
    const { goals, errors } = await view(`goals(from: 2021, to: 2025) ${GOALS}`);
    expect(errors).toBeUndefined();
    expect(ofLaholm(goals)).toEqual({
      'Barn och ungas psykiska hälsa ska öka': 'MIXED',
      'Antalet invånare ska öka': 'RIGHT_WAY',
      'Företagsklimatet ska förbättras': 'UNMEASURED',
      'Folkhälsan ska förbättras': 'UNKNOWN',
      'Tryggheten ska öka': 'WRONG_WAY',
    });
  });

  test('may be narrowed to those that are not measured', async () => {
    const { goals } = await view(`goals(movement: [UNMEASURED]) ${GOALS}`);
    expect(goals.length).toBeGreaterThan(3);
    for (const { goal } of goals) expect(goal).toMatchObject({ measured: false, indicators: [] });
  });

  test('of a member that is down are missing, and it is named', async () => {
    const { goals, coverage } = await without('laholm', `goals ${GOALS}`);
    expect(coverage).toEqual({ complete: false, missing: ['laholm'] });
    expect(ofLaholm(goals)).toEqual({});
  });
});

describe('people', () => {
  const PEERS = '{ peers { organisation { id } title seat { body { kind } } officeholder { name } } coverage { complete } }';

  test('who does my job is found in the other municipalities, in any case of letters', async () => {
    const { peers, errors } = await view(`peers(role: "KVALITETS") ${PEERS}`);
    expect(errors).toBeUndefined();
    expect(new Set(peers.map(({ organisation }: { organisation: { id: string } }) => organisation.id)).size).toBe(5);
    for (const { seat, officeholder } of peers) expect([seat.body.kind, officeholder]).toEqual(['QUALITY_NETWORK', null]);
    const { peers: opposition } = await view(`peers(role: "oppositionsråd") ${PEERS}`);
    expect(opposition.map(({ officeholder }: { officeholder: { name: string } }) => officeholder.name).toSorted()).toEqual(['Peter Berndtsson', 'Sandra Johansson', 'Stina Isaksson', 'Victor Rundqvist']);
  });

  test('two letters are too few', async () => {
    expect((await godaGrannar.ask(`{ federation { peers(role: "ch ") ${PEERS} } }`)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'role' });
  });

  const ANCHORAGE = '{ members { organisation { id } leading { name } opposition { name } blocs } acrossBlocs coverage { complete missing } }';

  test('four of five have both blocs recorded; Båstad’s opposition is not named', async () => {
    const { members, acrossBlocs, errors } = await view(`anchorage(asOf: "2024-03-28") ${ANCHORAGE}`);
    expect(errors).toBeUndefined();
    expect(acrossBlocs).toBe(4);
    expect(members.find(({ organisation }: { organisation: { id: string } }) => organisation.id === 'bastad')).toEqual({ organisation: { id: 'bastad' }, leading: [{ name: 'Johan Olsson Swanstein' }], opposition: [], blocs: 'ONE' });
    expect(members.find(({ organisation }: { organisation: { id: string } }) => organisation.id === 'laholm')).toMatchObject({ leading: [{ name: 'Ove Bengtsson' }], opposition: [{ name: 'Peter Berndtsson' }], blocs: 'BOTH' });
  });

  test('a member that is down is not said to lack an opposition', async () => {
    const { members, acrossBlocs } = await without('falkenberg', `anchorage ${ANCHORAGE}`);
    expect(acrossBlocs).toBeNull();
    expect(members.find(({ organisation }: { organisation: { id: string } }) => organisation.id === 'falkenberg')).toMatchObject({ leading: [], opposition: [], blocs: 'NO_ANSWER' });
  });

  test('an organisation sees where it sits, and which of its own bodies sits there', async () => {
    const { seats, errors } = await view('seatsHeldBy(organisation: "halmstad") { seats { holder role body { name organisation { id } } holderBody { name organisation { id } } } coverage { complete } }');
    expect(errors).toBeUndefined();
    expect(seats.filter(({ body }: { body: { organisation: { id: string } } }) => body.organisation.id !== 'halmstad')).toEqual([
      { holder: 'Laholmsbuktens VA:s presidium', role: 'MEMBER', body: { name: 'Samverkansberedningen', organisation: { id: 'laholm' } }, holderBody: { name: 'Laholmsbuktens VA:s presidium', organisation: { id: 'halmstad' } } },
    ]);
  });

  test('in Goda grannar, Halmstad tells what its joint board decided on what Laholm sent to it', async () => {
    const { matters } = await view('matters(standing: [DECIDED]) { matters { matter { subject toBody { name } } decision { body { organisation { id } } } } }');
    expect(matters).toContainEqual({ matter: { subject: 'Badvattenprovtagning oftare under juli', toBody: { name: 'Nämnden för Laholmsbuktens VA' } }, decision: { body: { organisation: { id: 'halmstad' } } } });
  });
});
