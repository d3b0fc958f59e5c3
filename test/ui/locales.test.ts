import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const locales = join(root, 'src/ui/locales');

type Words = { [key: string]: string | Words };

const flatten = (words: Words, prefix = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );

const wordsOf = (language: string): Map<string, string> =>
  new Map(
    readdirSync(join(locales, language))
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) =>
        flatten(JSON.parse(readFileSync(join(locales, language, name), 'utf8')), `${name.slice(0, -5)}.`),
      ),
  );

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name).sort();

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
  .join('\n');

const english = wordsOf('en');

/** A language has the plural forms it needs: French has a `_many` that English lacks. */
const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
const bareKeys = (words: Map<string, string>): string[] =>
  [...new Set([...words.keys()].map(withoutPlural))].sort();

describe('the words of the interface', () => {
  it('are the same keys in every language', () => {
    for (const language of readdirSync(locales)) {
      expect(bareKeys(wordsOf(language)), language).toEqual(bareKeys(english));
    }
  });

  it('are never empty, and keep their placeholders in translation', () => {
    for (const language of readdirSync(locales)) {
      for (const [key, text] of wordsOf(language)) {
        expect(text.trim(), `${language} ${key}`).not.toBe('');
        expect(placeholders(text), `${language} ${key}`).toEqual(
          placeholders(english.get(key) ?? english.get(`${withoutPlural(key)}_other`) ?? ''),
        );
      }
    }
  });

  it('exist for every key the code asks for', () => {
    const asked = [...sources.matchAll(/\bt\(\s*'([\w.]+)'/g)].map(([, key = '']) => key);
    const missing = asked.filter(
      (key) => !english.has(key) && !english.has(`${key}_one`) && !english.has(`${key}_other`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});
