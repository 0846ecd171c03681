import { BadConfiguration } from '../../environment.js';
import { readConfig } from './config.js';

test('the fixture listens at port 4001 of this machine, where the suite looks for it, unless told otherwise', () => {
  expect(readConfig({})).toEqual({ host: '127.0.0.1', port: 4001 });
  expect(readConfig({ HOST: '0.0.0.0', PORT: '0' })).toEqual({ host: '0.0.0.0', port: 0 });
});

test('a port that is none is refused', () => {
  expect(() => readConfig({ PORT: 'front door' })).toThrow(BadConfiguration);
});
