import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const assets = join('dist/e2e', 'assets');

const chunks = (): { name: string; text: string }[] =>
  readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(assets, name), 'utf8') }));

it('what is shipped holds no tools of development', () => {
  const strays = chunks().filter(
    ({ name, text }) => /inspector|gallery/i.test(name) || text.includes('class:"inspector"'),
  );
  expect(strays.map(({ name }) => name)).toEqual([]);
});

it('the page loads neither the YAML reader nor the schemas nor Phaser before they are asked for', () => {
  const page = readFileSync(join('dist/e2e', 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
  const loaded = chunks().filter(({ name }) => named.some((address) => address.endsWith(name)));
  expect(loaded.length).toBeGreaterThan(0);
  for (const { name, text } of loaded) {
    expect(text.includes('Phaser'), `${name} holds Phaser`).toBe(false);
    expect(text.includes('maxAliasCount'), `${name} holds the YAML reader`).toBe(false);
    expect(text.includes('ZodError'), `${name} holds the schemas`).toBe(false);
  }
});
