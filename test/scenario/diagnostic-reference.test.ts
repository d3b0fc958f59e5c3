import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIAGNOSTICS, diagnosticReference, FINDINGS } from '#scenario';

const CODES = [...Object.keys(DIAGNOSTICS), ...Object.keys(FINDINGS)];

test('docs/diagnostics.md is fresh', () => {
  const file = new URL('../../docs/diagnostics.md', import.meta.url);
  const fresh = diagnosticReference();
  if (process.env.UPDATE) writeFileSync(file, fresh);
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(
    committed === fresh,
    'it is stale: run `UPDATE=1 npx vitest run test/scenario/diagnostic-reference.test.ts` and commit it',
  ).toBe(true);
});

test('the reference has every code once, with its severity', () => {
  const headings = [...diagnosticReference().matchAll(/^### (\S+)\n\n\*(error|warning|info)\* · \S/gm)];
  expect(headings.map(([, code]) => code).sort()).toEqual([...CODES].sort());
});

test('no code stands in two tables', () => {
  expect(new Set(CODES).size).toBe(CODES.length);
});

test('every scenario that the reference points to is there', () => {
  const docs = new URL('../../docs/', import.meta.url);
  const links = [...diagnosticReference().matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
  expect(links.filter((path) => !existsSync(new URL(path, docs)))).toEqual([]);
});
