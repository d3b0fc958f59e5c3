import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const cues = Object.keys(JSON.parse(read('assets/sound/cues.json')));
const scenarios = readdirSync(join(root, 'scenarios'), { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => `scenarios/${name}/scenario.yaml`);

describe('the names of the sounds', () => {
  it.each(['en', 'fr-CA'])('have a caption each in %s', (language) => {
    const { sounds } = JSON.parse(read(`src/ui/locales/${language}/play.json`));
    expect(Object.keys(sounds).sort()).toEqual([...cues].sort());
  });

  it.each(scenarios)('hold every cue of %s', (file) => {
    const { scenario } = parseScenario(read(file));
    const asked = [...JSON.stringify(scenario).matchAll(/"sound":"(\w+)"/g)].map(([, name = '']) => name);
    expect(asked.filter((name) => !cues.includes(name))).toEqual([]);
  });
});

it('the sounds of the game stay small', () => {
  const folder = join(root, 'assets/sound');
  const bytes = readdirSync(folder)
    .filter((name) => name.endsWith('.webm'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(bytes).toBeLessThan(350_000);
});
