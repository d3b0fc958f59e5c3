import { describe, expect, test } from 'vitest';
import { listLines, parseTranslation } from '#scenario';
import { loadCase, readCase } from '../scenario/cases.ts';
import { mot } from './shell.ts';

const TINY = readCase('tiny.yaml');
const BAG = 'scenarios/tiny/scenario.yaml';
const FRENCH = 'scenarios/tiny/fr-CA.yaml';
const IDS = listLines(loadCase('tiny.yaml')).map(({ id }) => id);

const table = (...rows: [string, string][]): string =>
  ['id,text,translation,note', ...rows.map(([id, words]) => `${id},,"${words}",`)].join('\n');

/** Reads a table back over what is there; the translation file it makes. */
async function broughtBack(rows: [string, string][], existing?: string) {
  const files = { [BAG]: TINY, 'in.csv': table(...rows), ...(existing && { [FRENCH]: existing }) };
  const result = await mot(['lines', BAG, '--language', 'fr-CA', '--from', 'in.csv'], files);
  return { ...result, written: result.disk.get(FRENCH) ?? '' };
}

describe('mot lines', () => {
  test('gives every line with its id, its words and what it is', async () => {
    const { code, out } = await mot(['lines', BAG], { [BAG]: TINY });
    expect(code).toBe(0);
    const rows = out.replace('\ufeff', '').trimEnd().split('\r\n');
    expect(rows[0]).toBe('"id","text","translation","note"');
    expect(rows).toHaveLength(IDS.length + 1);
    expect(rows).toContain(
      '"counter.hear.say","In a month, with your work in it. Let me see the strap.","","What you say"',
    );
    expect(rows).toContain('"part.nod.say","[You nod and turn to the next customer.]","","What you do"');
    expect(rows).toContain('"counter.hear.reply","There, at the seam.","","Omar answers"');
    expect(rows).toContain(
      '"fact.strap","The strap came off at the seam.","","A card of what came to light"',
    );
  });

  test('gives what is translated already, and goes to a file', async () => {
    const files = { [BAG]: TINY, [FRENCH]: 'language: fr-CA\nscenario: tiny\nlines: { title: Le sac }\n' };
    const args = ['lines', 'scenarios/tiny', '--language', 'fr-CA', '--out', 'out.csv'];
    const { out, disk } = await mot(args, files);
    expect(out).toBe(`${IDS.length} lines in out.csv.\n`);
    expect(disk.get('out.csv')).toContain('"title","The torn bag","Le sac","The title"');
  });

  test('makes a translation of a table', async () => {
    const { code, out, written } = await broughtBack([
      ['counter.line', '« Il s’est déchiré. »'],
      ['title', 'Le sac'],
      ['brief', ''],
    ]);
    expect(code).toBe(0);
    expect(written).toBe(
      'language: fr-CA\nscenario: tiny\nlines:\n  title: Le sac\n  counter.line: « Il s’est déchiré. »\n',
    );
    expect(out).toMatch(
      /^2 lines written to scenarios\/tiny\/fr-CA\.yaml; \d+ are not translated yet\.\n {2}brief\n/,
    );
  });

  test('keeps the comments of a translation, and the lines the table leaves empty', async () => {
    const existing = [
      '# Notes for the next translator.',
      'language: fr-CA',
      'scenario: tiny',
      'lines:',
      '  # the header',
      '  title: Le sac # short',
      '  # the counter',
      '  counter.line: « Cassé. »',
      '',
    ].join('\n');
    const { written } = await broughtBack(
      [
        ['title', 'Le sac déchiré'],
        ['brief', 'À la caisse.'],
      ],
      existing,
    );
    expect(written).toBe(
      existing
        .replace('Le sac #', 'Le sac déchiré #')
        .replace('  # the counter', '  brief: À la caisse.\n  # the counter'),
    );
  });

  test('tells ids that the scenario lacks, and writes the rest', async () => {
    const { code, complaints, written } = await broughtBack([
      ['titel', 'Le sac'],
      ['brief', 'À la caisse.'],
    ]);
    expect(code).toBe(1);
    expect(complaints).toBe('in.csv: the scenario has no line ‘titel’; it was left out.\n');
    expect(parseTranslation(written).translation?.lines).toEqual({ brief: 'À la caisse.' });
  });

  test('there and back changes nothing, words that look like formulas included', async () => {
    const words = [
      '=1+2',
      "'=1",
      '-5 % ?',
      '"quoted"',
      'two\nlines',
      '; , \t',
      '@you',
      'ni plus: ni moins',
      '# one',
    ];
    const lines = Object.fromEntries(IDS.map((id, index) => [id, words[index % words.length] ?? '']));
    const existing = `language: fr-CA\nscenario: tiny\nlines: ${JSON.stringify(lines)}\n`;
    const args = ['lines', BAG, '--language', 'fr-CA'];
    const given = await mot([...args, '--out', 'out.csv'], { [BAG]: TINY, [FRENCH]: existing });
    const { code, disk } = await mot([...args, '--from', 'out.csv'], {
      [BAG]: TINY,
      'out.csv': given.disk.get('out.csv') ?? '',
    });
    expect(code).toBe(0);
    expect(parseTranslation(disk.get(FRENCH) ?? '').translation?.lines).toEqual(lines);
  });

  test.each([
    [['--from', 'in.csv'], /--from needs --language/],
    [['--language', 'en'], /en is the language of the scenario itself/],
    [['--language', 'de', '--from', 'bad.csv'], /its first line must name the columns id and translation/],
  ])('%j is a bad call', async (args, told) => {
    const files = { [BAG]: TINY, 'in.csv': table(), 'bad.csv': 'a,b\n1,2\n' };
    const { code, complaints } = await mot(['lines', BAG, ...args], files);
    expect(code).toBe(2);
    expect(complaints).toMatch(told);
  });

  test('of a scenario with errors tells them', async () => {
    const { code, out, complaints } = await mot(['lines', 'a.yaml'], { 'a.yaml': 'format: 1\n' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(complaints).toMatch(/^a\.yaml:1:1 error missing-field /);
  });
});
