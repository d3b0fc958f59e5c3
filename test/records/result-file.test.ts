import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, LARGEST_RESULT_FILE, RESULT_PROBLEMS, readResultFile, resultFile } from '#records';
import { anyRecord } from './arbitrary-record.ts';
import { ada, playTiny, scenarios, tiny, tinyHash } from './tiny.ts';

const EXPORTED = '2026-11-22T08:00:00.000Z';
const well = playTiny('counter.hear fix.two part.thanks');

const fileOf = (...attempts: ReturnType<typeof playTiny>[]) =>
  JSON.parse(resultFile(ada, attempts, scenarios, EXPORTED));
const read = (file: unknown) => readResultFile(JSON.stringify(file));
const codes = (text: string) => readResultFile(text).problems.map(({ code }) => code);

describe('a result file', () => {
  it('gives back every record that was put in, but for the lines that stay at home', () => {
    const records = fc.uniqueArray(anyRecord(ada.traineeId), {
      maxLength: 4,
      selector: ({ attemptId }) => attemptId,
    });
    fc.assert(
      fc.property(records, fc.string({ unit: 'binary' }), (attempts, name) => {
        const text = resultFile({ ...ada, name }, attempts, scenarios, EXPORTED);
        const { results, problems } = readResultFile(text);
        const sent = attempts.map(({ notes: { sayItFirst: _, ...notes }, ...rest }) => ({ ...rest, notes }));
        const byId = (a: { attemptId: string }, b: { attemptId: string }) =>
          a.attemptId < b.attemptId ? -1 : 1;
        expect(results?.attempts.toSorted(byId)).toEqual(sent.toSorted(byId));
        expect(results?.trainees).toEqual([{ traineeId: ada.traineeId, name: cleanName(name) }]);
        expect(problems.filter(({ code }) => code !== 'missing-scenario')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('carries the scenarios that were played, and no others', () => {
    const others = new Map([...scenarios, ['f'.repeat(64), tiny]]);
    const text = resultFile(ada, [well], others, EXPORTED);
    expect(Object.keys(JSON.parse(text).scenarios)).toEqual([tinyHash]);
    expect(readResultFile(text).results?.scenarios.get(tinyHash)).toEqual(tiny);
  });

  it('never carries the lines typed under "say it first"', () => {
    const told = playTiny('', {
      notes: { sayItFirst: { counter: 'my secret line' }, plan: 'If so, then so.' },
    });
    const text = resultFile(ada, [told], scenarios, EXPORTED);
    expect(text).not.toContain('my secret line');
    expect(text).toContain('If so, then so.');
    const file = fileOf(told);
    file.attempts[0].notes.sayItFirst = { counter: 'my secret line' };
    expect(read(file).results?.attempts[0]?.notes).toEqual({ plan: 'If so, then so.' });
  });

  it('opens with a byte order mark before it', () => {
    expect(readResultFile(`\ufeff${JSON.stringify(fileOf(well))}`).problems).toEqual([]);
  });

  it('takes an attempt given twice once', () => {
    const { results, problems } = read(fileOf(well, well));
    expect([results?.attempts.length, problems]).toEqual([1, []]);
  });

  it('keeps attempts that contradict each other as a conflict', () => {
    const other = playTiny('counter.receipt fix.two part.thanks');
    const { results, problems } = read(fileOf(well, other));
    expect(results?.attempts).toEqual([]);
    expect(results?.conflicts[0]?.versions).toHaveLength(2);
    expect(problems).toEqual([{ code: 'conflicting-attempt', values: [well.attemptId] }]);
  });
});

describe('a damaged result file', () => {
  const refused = (what: string, text: string, code: string) =>
    it(`is refused when it is ${what}`, () => {
      const { results, problems } = readResultFile(text);
      expect(results).toBeUndefined();
      expect(problems.map((problem) => problem.code)).toEqual([code]);
    });
  refused('empty', '', 'not-results');
  refused('a page', '<!doctype html><p>Sign in</p>', 'not-results');
  refused('cut off', JSON.stringify(fileOf()).slice(0, -9), 'not-json');
  refused('cut off within its first word', JSON.stringify(fileOf()).slice(0, 7), 'not-json');
  refused('cut off, and was written over many lines', '{\n  "format": "moment-of', 'not-json');
  refused('a number', '12', 'not-results');
  refused('null', 'null', 'not-results');
  refused('a list', '[]', 'not-results');
  refused('a file of another program', '{"format":"other","version":1}', 'not-results');
  refused('of a later version', JSON.stringify({ ...fileOf(), version: 2 }), 'newer-version');
  refused('without attempts', JSON.stringify({ ...fileOf(), attempts: undefined }), 'damaged-file');
  refused('with fields of its own', JSON.stringify({ ...fileOf(), admin: true }), 'damaged-file');
  refused('larger than the limit', '['.repeat(LARGEST_RESULT_FILE + 1), 'too-large');
  refused('20 MB of brackets', '['.repeat(LARGEST_RESULT_FILE), 'not-results');
  refused('20 MB of anything', 'a,"\n'.repeat(LARGEST_RESULT_FILE / 4), 'not-results');

  const setAside = (what: string, change: (attempt: Record<string, unknown>) => unknown, code: string) =>
    it(`sets aside an attempt ${what}, and the rest counts`, () => {
      const file = fileOf(well, playTiny('counter.hear', { attemptId: 'other' }));
      file.attempts[1] = change(file.attempts[1]);
      const { results, problems } = read(file);
      expect(results?.attempts).toEqual([well]);
      expect(problems.map((problem) => problem.code)).toEqual([code]);
    });
  setAside('that is nothing', () => null, 'damaged-attempt');
  setAside('that is a word', () => 'attempt', 'damaged-attempt');
  setAside('with a field of its own', (it) => ({ ...it, score: 100 }), 'damaged-attempt');
  setAside('without its moves', ({ events: _, ...it }) => it, 'damaged-attempt');
  setAside('with a move missing', (it) => ({ ...it, events: [{ ...well.events[1] }] }), 'damaged-attempt');
  setAside(
    'with an id that is an object',
    (it) => ({ ...it, attemptId: { toString: 1 } }),
    'damaged-attempt',
  );
  setAside('of a later version', (it) => ({ ...it, recordVersion: 2 }), 'newer-attempt');
  setAside('of another trainee', (it) => ({ ...it, traineeId: 'someone-else' }), 'other-trainee');

  it('reports a scenario that is missing, damaged or altered, and keeps the attempts', () => {
    const cases: [unknown, string][] = [
      [undefined, 'missing-scenario'],
      [{ id: 'tiny' }, 'damaged-scenario'],
      [{ ...tiny, title: 'Another title' }, 'altered-scenario'],
    ];
    for (const [scenario, code] of cases) {
      const { results, problems } = read({ ...fileOf(well), scenarios: { [tinyHash]: scenario } });
      expect(results?.attempts).toEqual([well]);
      expect(problems.map((problem) => problem.code)).toEqual([code]);
    }
  });

  it('survives a scenario nested past every limit', () => {
    const deep = `${'{"not":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const text = JSON.stringify({ ...fileOf(well), scenarios: { [tinyHash]: 0 } });
    expect(codes(text.replace(`"${tinyHash}":0`, `"${tinyHash}":${deep}`))).toEqual(['damaged-scenario']);
  });

  it('pollutes no prototype and keeps no prototype key', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const poison = `"${key}":{"polluted":true}`;
      const text = JSON.stringify(fileOf(well));
      const places = [
        text.replace('{"format"', `{${poison},"format"`),
        text.replace('"scenarios":{', `"scenarios":{${poison},`),
        text.replace('"notes":{', `"notes":{"predictions":{${poison}}`),
        text.replace('"recordVersion"', `${poison},"recordVersion"`),
        text.replace('"carried":{', `"carried":{${poison},`),
      ];
      for (const place of places) {
        expect(() => JSON.parse(place)).not.toThrow();
        readResultFile(place);
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
        expect(JSON.stringify(readResultFile(place).results?.attempts ?? [])).not.toContain('polluted');
      }
    }
  });

  it('never throws, whatever is changed in it', () => {
    const text = JSON.stringify(fileOf(well));
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string({ unit: 'binary' }), (at, length, instead) => {
        const { problems } = readResultFile(text.slice(0, at) + instead + text.slice(at + length));
        for (const { code } of problems) expect(RESULT_PROBLEMS).toContain(code);
      }),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(Array.isArray(readResultFile(json).problems)).toBe(true);
      }),
    );
  });
});
