import { anOrganisation, startTestMember, type TestMember } from '../testing/testMember.js';
import { CodeScheme, Country, OrganisationKind } from './codeLists.js';
import { OfficialCode } from './officialCode.js';
import { Organisation } from './organisation.js';
import { findFigureOn, PopulationFigure } from './populationFigure.js';

let marker: TestMember;

beforeAll(async () => {
  marker = await startTestMember('marker', (em) => {
    const organisation = em.create(Organisation, anOrganisation('marker', { name: 'Marker', country: Country.NO }));
    const scheme = CodeScheme.NO_KOMMUNENUMMER;
    em.create(OfficialCode, { organisation, scheme, code: '3122', validFrom: '2024-01-01', validTo: null });
    em.create(OfficialCode, { organisation, scheme, code: '0119', validFrom: null, validTo: '2019-12-31' });
    em.create(OfficialCode, { organisation, scheme, code: '3013', validFrom: '2020-01-01', validTo: '2023-12-31' });
    em.create(PopulationFigure, { organisation, date: '2018-01-01', value: 3567, source: 'SSB' });
    em.create(PopulationFigure, { organisation, date: '2024-01-01', value: 3658, source: 'SSB' });
  });
});
afterAll(() => marker.stop());

test('an organisation has the code that is valid on the day', async () => {
  const { data } = await marker.ask('{ organisation { in2018: code(asOf: "2018-09-08") between: code(asOf: "2020-01-01") lastDay: code(asOf: "2023-12-31") now: code codes { code validFrom validTo } } }');
  expect(data.organisation).toEqual({
    in2018: '0119',
    between: '3013',
    lastDay: '3013',
    now: '3122',
    codes: [
      { code: '0119', validFrom: null, validTo: '2019-12-31' },
      { code: '3013', validFrom: '2020-01-01', validTo: '2023-12-31' },
      { code: '3122', validFrom: '2024-01-01', validTo: null },
    ],
  });
});

test('an organisation has the latest population figure that is not later than the day', async () => {
  const { data } = await marker.ask('{ organisation { latest: population { value date source } in2020: population(asOf: "2020-06-30") { value } before: population(asOf: "2010-01-01") { value } } }');
  expect(data.organisation).toEqual({ latest: { value: 3658, date: '2024-01-01', source: 'SSB' }, in2020: { value: 3567 }, before: null });
});

test('a figure of which only the year is known counts from the year’s last day on', () => {
  const figures = [{ date: '2024' }, { date: '2023-12-31' }];
  expect(findFigureOn(figures, '2024-06-30')).toEqual({ date: '2023-12-31' });
  expect(findFigureOn(figures, '2024-12-31')).toEqual({ date: '2024' });
  expect(findFigureOn([{ date: 'XXXX' }], '9999-12-31')).toBeUndefined();
});

test('a day that does not exist is refused', async () => {
  const { errors } = await marker.ask('{ organisation { code(asOf: "2023-02-29") } }');
  expect(errors?.[0]?.message).toContain('Expected a day that exists, written YYYY-MM-DD, but got "2023-02-29".');
});

test('the program serves any kind of member: a region’s local board as well', async () => {
  const board = await startTestMember('lokala-namnden-laholm', (em) => {
    em.create(Organisation, anOrganisation('lokala-namnden-laholm', { kind: OrganisationKind.LOCAL_BOARD, name: 'Lokala nämnden i Laholm' }));
  });
  expect((await board.ask('{ organisation { kind name code services { id } } }')).data.organisation).toEqual({ kind: 'LOCAL_BOARD', name: 'Lokala nämnden i Laholm', code: null, services: [] });
  await board.stop();
});
