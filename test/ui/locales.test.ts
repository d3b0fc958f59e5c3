import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { PRINCIPLES } from '#scenario';

const root = resolve(import.meta.dirname, '../..');
const locales = join(root, 'src/ui/locales');

type Words = { [key: string]: string | Words };

const flatten = (words: Words, prefix = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );

// Only in translations: the English of these sentences stands in tables of the code. Diagnostics, in a folder of
// their own, are compared with theirs in test/play/explain.test.ts, principles below.
const APART = ['principles.json'];

const wordsOf = (language: string): Map<string, string> =>
  new Map(
    readdirSync(join(locales, language))
      .filter((name) => name.endsWith('.json') && !APART.includes(name))
      .flatMap((name) =>
        flatten(JSON.parse(readFileSync(join(locales, language, name), 'utf8')), `${name.slice(0, -5)}.`),
      ),
  );

type Token = string | readonly unknown[] | Readonly<Record<string, unknown>>;

/** The names of what a message is filled with, each once: languages differ in how often a plural form says one. */
const placeholders = (text: string): string[] => {
  const namesIn = (tokens: readonly Token[]): string[] =>
    tokens.flatMap((token) => {
      if (!Array.isArray(token)) return [];
      const [name, , forms = {}] = token as [string, string?, Record<string, Token[]>?];
      return [name, ...Object.values(forms).flatMap((form) => (Array.isArray(form) ? namesIn(form) : []))];
    });
  return [...new Set(namesIn(compileMessage(text) as Token[]))].sort();
};

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
  .join('\n');

const english = wordsOf('en');

const keysOf = (words: Map<string, string>): string[] => [...words.keys()].sort();

describe('the words of the interface', () => {
  it('are the same keys in every language', () => {
    for (const language of readdirSync(locales)) {
      expect(keysOf(wordsOf(language)), language).toEqual(keysOf(english));
    }
  });

  it('are never empty, and keep their placeholders in translation', () => {
    for (const language of readdirSync(locales)) {
      for (const [key, text] of wordsOf(language)) {
        expect(text.trim(), `${language} ${key}`).not.toBe('');
        expect(placeholders(text), `${language} ${key}`).toEqual(placeholders(english.get(key) ?? ''));
      }
    }
  });

  it('exist for every key the code asks for', () => {
    const asked = [...sources.matchAll(/\bt\(\s*'([\w.]+)'/g)].map(([, key = '']) => key);
    const missing = asked.filter((key) => !english.has(key));
    expect([...new Set(missing)]).toEqual([]);
  });
});

it('every principle of the house list has its rule and source in every translation', () => {
  for (const language of readdirSync(locales).filter((name) => name !== 'en')) {
    const translated = JSON.parse(readFileSync(join(locales, language, 'principles.json'), 'utf8'));
    expect(Object.keys(translated).sort(), language).toEqual(PRINCIPLES.map(({ id }) => id).sort());
    for (const { rule, source } of Object.values<Record<string, string>>(translated)) {
      expect([rule, source].every((text) => typeof text === 'string' && text !== '')).toBe(true);
    }
  }
});

describe('one thing', () => {
  const SAME: readonly (readonly string[])[] = [
    ['home.mode', 'play.mode'],
    ['play.meters', 'debrief.meter'],
    ['home.ending', 'play.ending.kind', 'debrief.ending'],
    ['play.lens', 'debrief.lens'],
    ['play.home', 'debrief.home', 'home.history.back', 'manager.back'],
    ['home.score.E', 'debrief.score.E.name', 'manager.column.E'],
    ['home.score.O', 'debrief.score.O.name', 'manager.column.O'],
    ['home.score.R', 'debrief.score.R.name', 'manager.column.R'],
    ['debrief.score.storesSide.name', 'manager.column.storesSide'],
    ['home.wordmark', 'play.title.home'],
  ];
  // What every screen of a row has below its prefix; each has words of its own besides.
  const shared = (words: Map<string, string>, prefixes: readonly string[]): string[] => {
    const [first = '', ...others] = prefixes;
    return [...words.keys()]
      .filter((key) => key === first || key.startsWith(`${first}.`))
      .map((key) => key.slice(first.length))
      .filter((rest) => rest !== '.title' && others.some((prefix) => words.has(prefix + rest)));
  };

  it('is called the same on every screen', () => {
    for (const language of readdirSync(locales)) {
      const words = wordsOf(language);
      for (const prefixes of SAME) {
        const keys = shared(words, prefixes);
        expect(keys, prefixes.join(', ')).not.toEqual([]);
        for (const rest of keys) {
          const said = prefixes.flatMap((prefix) => words.get(prefix + rest) ?? []);
          expect(new Set(said).size, `${language} ${prefixes.join(', ')}${rest}: ${said}`).toBe(1);
        }
      }
    }
  });
});
