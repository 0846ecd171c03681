import { readFileSync } from 'node:fs';
import { createMetrics } from './metrics.js';

const file = (name: string) => readFileSync(new URL(`../../../infra/observability/${name}`, import.meta.url), 'utf8');

const { registry } = createMetrics({ members: () => [], isMember: () => false, ofProcess: false });
const shown = new Set(registry.getMetricsAsArray().map(({ name }) => name));

/** The names of our metrics in a text, as they are registered. */
const metricsIn = (text: string) => [...new Set(text.match(/\bsamverkan_\w+/g))].map((name) => name.replace(/_(bucket|sum|count)$/, ''));

describe('infra/observability', () => {
  test.each(['dashboard.json', 'alerts.yml'])('%s asks for metrics that there are', (name) => {
    const asked = metricsIn(file(name));
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((metric) => !shown.has(metric))).toEqual([]);
  });

  test('the dashboard shows all of our metrics but the age of the supergraph', () => {
    const asked = new Set(metricsIn(file('dashboard.json')));
    expect([...shown].filter((metric) => !asked.has(metric))).toEqual(['samverkan_supergraph_in_force_since_timestamp_seconds']);
  });

  test('the dashboard’s panels are told apart by their ids', () => {
    const { panels } = JSON.parse(file('dashboard.json')) as { panels: { id: number }[] };
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });
});
