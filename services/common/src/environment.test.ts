import { z } from 'zod';
import { BadConfiguration, milliseconds, port, readEnvironment } from './environment.js';

const shape = { NAME: z.string('expected a name'), PORT: port(4000), DEADLINE: milliseconds(2_000) };

const faultsOf = (environment: Record<string, string>): string[] => {
  try {
    readEnvironment(shape, environment);
  } catch (error) {
    expect(error).toBeInstanceOf(BadConfiguration);
    return (error as Error).message.split('\n');
  }
  return [];
};

test('settings are read, and what is left out has its default', () => {
  expect(readEnvironment(shape, { NAME: 'hylte', PORT: '0' })).toEqual({ NAME: 'hylte', PORT: 0, DEADLINE: 2_000 });
});

test('a setting that is empty counts as left out', () => {
  expect(readEnvironment(shape, { NAME: 'hylte', PORT: '', DEADLINE: '' })).toEqual({ NAME: 'hylte', PORT: 4000, DEADLINE: 2_000 });
  expect(faultsOf({ NAME: '' })).toEqual(['The settings do not fit:', '  NAME: expected a name']);
});

test('settings of others are passed over', () => {
  expect(readEnvironment(shape, { NAME: 'hylte', HOME: '/', PATH: '/bin' })).not.toHaveProperty('HOME');
});

test('every fault is told at once, a line each, with the setting’s name', () => {
  expect(faultsOf({ PORT: 'http', DEADLINE: '0' })).toEqual([
    'The settings do not fit:',
    '  NAME: expected a name',
    '  PORT: expected a port number from 0 to 65535',
    expect.stringMatching(/^ {2}DEADLINE: /),
  ]);
});

test.each(['-1', '65536', '80.5', 'http', 'NaN', 'Infinity', '4000;'])('%j is no port', (text) => {
  expect(faultsOf({ NAME: 'hylte', PORT: text })).toHaveLength(2);
});

test.each(['0', '-5', '1.5', '600001', '2s'])('%j is no span of milliseconds', (text) => {
  expect(faultsOf({ NAME: 'hylte', DEADLINE: text })).toHaveLength(2);
});

test('a setting’s value is not repeated, since it may be a secret', () => {
  expect(faultsOf({ NAME: 'hylte', PORT: 'hunter2' }).join('\n')).not.toContain('hunter2');
});
