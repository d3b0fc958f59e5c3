import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatReference, scenarioJsonSchema } from '#scenario';

const HOW = 'is stale: run `UPDATE=1 npx vitest run test/scenario/generated.test.ts` and commit it';

test.each([
  ['scenarios/scenario.schema.json', () => `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`],
  ['docs/format.md', formatReference],
])('%s is fresh', (path, generate) => {
  const file = new URL(`../../${path}`, import.meta.url);
  const fresh = generate();
  if (process.env.UPDATE) writeFileSync(file, fresh);
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(committed === fresh, `${path} ${HOW}`).toBe(true);
});

test('the JSON Schema says its draft and refuses unknown fields', () => {
  const schema = scenarioJsonSchema();
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  expect(schema.$defs?.Node?.additionalProperties).toBe(false);
});

test('the reference names every field that must be there', () => {
  const reference = formatReference();
  for (const field of scenarioJsonSchema().$defs?.Scenario?.required ?? [])
    expect(reference).toContain(`| \`${field}\`* |`);
});
