import { hiveIsInstalled, startHive } from './testing/hive.js';
import { answerAsOurs, type Answer } from './testing/sameAnswers.js';

/** Its stitching tells an error of a field that has a value only where something within the field is null. */
const withoutErrorsBesideData = ({ data }: Answer): Answer => ({ data, errors: [] });

/** What asks for the schema as well is taken to ask for nothing else. */
const withTheSchemaOnly = ({ data, errors }: Answer): Answer => ({ data: { ...(data as object), federation: null }, errors });

const HIVE = {
  'Hive Gateway with its JavaScript planner': {
    start: ({ supergraphUrl }: { supergraphUrl: string }) => startHive(supergraphUrl, 'javascript'),
    otherwise: {
      'the same list under two names, with other arguments': withoutErrorsBesideData,
      'fields that are left out or put in, at several levels': withoutErrorsBesideData,
    },
  },
  'Hive Gateway with its Rust planner': {
    start: ({ supergraphUrl }: { supergraphUrl: string }) => startHive(supergraphUrl, 'rust'),
    otherwise: { 'what the graph says of itself, beside data': withTheSchemaOnly },
  },
};

if (hiveIsInstalled()) {
  answerAsOurs(HIVE);
} else if (process.env['TEST_HIVE'] === '1') {
  test('Hive Gateway is installed', () => {
    throw new Error('Hive Gateway is not installed: run npm ci in infra/bench/hive.');
  });
} else {
  test.skip('Hive Gateway is not installed in infra/bench/hive: `npm run test:hive` installs it and runs these tests', () => {});
}
