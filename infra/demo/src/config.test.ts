import { BadConfiguration } from '@samverkan/common';
import { readConfig } from './config.js';

const DATABASE_URL = 'postgresql://127.0.0.1/hylte';

test('What is left out has a sensible value', () => {
  expect(readConfig(['--organisation', 'hylte', '--services', '10000'], { DATABASE_URL })).toEqual({
    organisation: 'hylte', services: 10_000, agreements: 1_000, seed: 1, databaseUrl: DATABASE_URL,
    members: ['hylte', 'bastad', 'laholm', 'halmstad', 'falkenberg'],
  });
});

test('Every fault is told at once', () => {
  const faults = [/DATABASE_URL/, /--services: expected a whole number, but got "many"/, /id, but got "Å"/, /id, but got ""/];
  for (const fault of [BadConfiguration, ...faults]) expect(() => readConfig(['--services', 'many', '--members', 'hylte,Å'], {})).toThrow(fault);
});

test('An unknown setting is refused', () => {
  expect(() => readConfig(['--rows', '1'], { DATABASE_URL })).toThrow(/--rows/);
});
