import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tagReference } from '#dialogue';
import { TAGS } from '#scenario';

const file = new URL('../../docs/tags.md', import.meta.url);
const HOW = 'docs/tags.md is stale: run `UPDATE=1 npx vitest run test/dialogue/tag-reference.test.ts`';

it('stands in the docs as the table has it', () => {
  if (process.env.UPDATE) writeFileSync(file, tagReference());
  expect(existsSync(file) && readFileSync(file, 'utf8') === tagReference(), HOW).toBe(true);
});

it('names every tag once', () => {
  for (const tag of TAGS) expect(tagReference().split(`| \`${tag}\` |`)).toHaveLength(2);
});
