import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SMELL_DEFAULTS } from '#analysis';

test('docs/checking.md has every threshold with its default and its meaning', () => {
  const page = readFileSync(new URL('../../docs/checking.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` \| (\S+) \| (.+) \|$/gm)];
  expect(rows.map(([, name, value, meaning]) => [name, value, meaning])).toEqual(
    Object.entries(SMELL_DEFAULTS).map(([name, { value, meaning }]) => [name, `${value}`, meaning]),
  );
});
