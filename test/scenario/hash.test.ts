import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentHash, mapLines, parseScenario } from '#scenario';
import { loadCase, readCase } from './cases.ts';

const scenario = loadCase('tiny.yaml');

test('the hash is 64 small hex letters, and the SHA-256 of the JSON with its keys in order', () => {
  const { $schema: _, ...content } = scenario;
  const sorted = JSON.stringify(content, (__, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  expect(contentHash(scenario)).toMatch(/^[0-9a-f]{64}$/);
  expect(contentHash(scenario)).toBe(createHash('sha256').update(sorted).digest('hex'));
});

test('comments, the order of fields and the editor’s schema do not matter; words do', () => {
  const turned = Object.fromEntries(Object.entries(scenario).reverse()) as typeof scenario;
  expect(contentHash(turned)).toBe(contentHash(scenario));
  const commented = parseScenario(
    `# a note\n${readCase('tiny.yaml').replace(/^\$schema.*\n/m, '')}`,
  ).scenario;
  expect(commented && contentHash(commented)).toBe(contentHash(scenario));
  const reworded = mapLines(scenario, (id, text) => (id === 'title' ? `${text}!` : text));
  expect(contentHash(reworded)).not.toBe(contentHash(scenario));
});
