import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttemptRecord } from '#attempt';
import {
  ATTEMPT_COLUMNS,
  attemptRows,
  DECISION_COLUMNS,
  decisionRows,
  mergeResults,
  mergeRows,
  type SentResults,
} from '#records';
import { ada, playTiny, resultsOf, scenarios } from './tiny.ts';

const WELL = 'counter.hear fix.two part.thanks';
const rowOf = (record: AttemptRecord) => attemptRows(resultsOf(record))[0];

describe('the row of an attempt', () => {
  it('has every column and no other', () => {
    for (const record of [playTiny(WELL), playTiny(''), playTiny('', { scenarioId: 'other' })]) {
      expect(new Set(Object.keys(rowOf(record) ?? {}))).toEqual(new Set(Object.keys(ATTEMPT_COLUMNS)));
    }
    for (const row of decisionRows(resultsOf(playTiny(WELL)))) {
      expect(new Set(Object.keys(row))).toEqual(new Set(Object.keys(DECISION_COLUMNS)));
    }
  });

  it('has the scores that playing it again gives', () => {
    expect(rowOf(playTiny(WELL))).toMatchObject({
      trainee: ada.traineeId,
      traineeName: 'Ada',
      verified: 'verified',
      finished: true,
      assisted: false,
      explored: 10,
      offered: 30,
      chosen: 10,
      bareNos: 0,
      facts: 1,
      offers: 2,
    });
  });

  it('has no scores while it is unfinished', () => {
    const row = rowOf(playTiny('counter.hear'));
    expect(row).toMatchObject({
      finished: false,
      verified: 'verified',
      facts: 1,
      E: undefined,
      kept: undefined,
    });
  });

  it('tells an assisted attempt: a move taken back, or a start in the middle of another', () => {
    const moves = 'counter.receipt counter counter.hear';
    expect(rowOf(playTiny(moves))).toMatchObject({ assisted: true });
    const replayed = playTiny(WELL, { replayOf: { attemptId: 'other', moves: 1 } });
    expect(rowOf(replayed)).toMatchObject({ assisted: true });
  });

  const says = (what: string, record: AttemptRecord, verified: string) =>
    it(`says ${verified} of ${what}, and gives no scores`, () => {
      expect(rowOf(record)).toMatchObject({ verified, E: undefined, finished: undefined });
    });
  says('moves that are not there', playTiny('counter.hear fix.nothing'), 'mismatch');
  says('moves in another order', playTiny('fix.two counter.hear'), 'mismatch');
  says('moves after the end', playTiny(`${WELL} part.thanks`), 'mismatch');
  says('another scenario under this hash', playTiny(WELL, { scenarioId: 'other' }), 'mismatch');
  says('a scenario that is not there', playTiny(WELL, { contentHash: 'f'.repeat(64) }), 'unverifiable');

  it('counts the attempts of one trainee at one scenario', () => {
    const at = (attemptId: string, hour: number, changes = {}) =>
      playTiny(WELL, { attemptId, startedAt: `2026-11-21T0${hour}:00:00.000Z`, ...changes });
    const rows = attemptRows(resultsOf(at('c', 3), at('a', 1), at('b', 2, { traineeId: 'bo' }), at('d', 4)));
    expect(rows.map(({ attempt, attemptNumber }) => `${attempt}${attemptNumber}`)).toEqual([
      'a1',
      'b1',
      'c2',
      'd3',
    ]);
  });
});

describe('the rows of its decisions', () => {
  it('are those that stand', () => {
    const rows = decisionRows(resultsOf(playTiny('counter.receipt counter counter.hear fix.two')));
    expect(rows.map(({ step, event, node, choice }) => [step, event, `${node}.${choice}`])).toEqual([
      [1, 3, 'counter.hear'],
      [2, 4, 'fix.two'],
    ]);
  });

  it('tell level, changes, sureness, time and loss', () => {
    const record = playTiny('counter.receipt fix.two', { notes: { sure: [1] } });
    const losses = new Map([[record.attemptId, new Map([[1, 22]])]]);
    const [first, second] = decisionRows(resultsOf(record), losses);
    expect(first).toMatchObject({ level: 0, bestLevel: 3, sure: true, lookAheadLoss: 22, time: '2s_to_5s' });
    expect(first?.calm).toBeLessThan(0);
    expect(second).toMatchObject({
      level: undefined,
      bestLevel: undefined,
      sure: false,
      lookAheadLoss: undefined,
    });
  });
});

const sentAt = (exportedAt: string, ...attempts: AttemptRecord[]): SentResults => ({
  trainees: [{ ...ada, name: `Ada ${exportedAt.slice(8, 10)}` }],
  attempts,
  conflicts: [],
  scenarios,
  exportedAt,
});
const FIRST = '2026-11-21T09:00:00.000Z';
const LATER = '2026-11-22T09:00:00.000Z';

describe('files merged', () => {
  it('take what has grown, with the notes sent last', () => {
    const early = sentAt(FIRST, playTiny('counter.hear'));
    const whole = sentAt(FIRST, playTiny(WELL));
    const noted = sentAt(LATER, playTiny(WELL, { notes: { plan: 'If so, then so.' } }));
    for (const files of [
      [early, whole, noted],
      [noted, early, whole],
      [whole, noted, noted, early],
    ]) {
      const { results, problems } = mergeResults(files);
      expect(results.attempts).toEqual(noted.attempts);
      expect(results.trainees).toEqual([{ ...ada, name: 'Ada 22' }]);
      expect(problems).toEqual([]);
    }
  });

  const conflict = (what: string, changes: Partial<AttemptRecord>, moves = WELL) =>
    it(`keep as a conflict two records that differ in ${what}`, () => {
      const { results, problems } = mergeResults([
        sentAt(FIRST, playTiny(WELL)),
        sentAt(LATER, playTiny(moves, changes)),
      ]);
      expect(results.attempts).toEqual([]);
      expect(results.conflicts[0]?.versions).toHaveLength(2);
      expect(problems).toEqual([{ code: 'conflicting-attempt', values: [playTiny('').attemptId] }]);
    });
  conflict('a move', {}, 'counter.receipt fix.two part.thanks');
  conflict('the mode', { mode: 'test' });
  conflict('the trainee', { traineeId: 'someone-else' });
  conflict('the seed', { seed: 8 });

  it('are the same in any order and however often', () => {
    const record = fc
      .tuple(
        fc.constantFrom('a', 'b'),
        fc.constantFrom('', 'counter.hear', 'counter.receipt', WELL),
        fc.nat(1),
      )
      .map(([attemptId, moves, seed]) => playTiny(moves, { attemptId, seed: seed && 7 }));
    const file = fc
      .tuple(fc.constantFrom(FIRST, LATER), fc.array(record, { maxLength: 2 }))
      .map(([exportedAt, attempts]) => sentAt(exportedAt, ...attempts));
    fc.assert(
      fc.property(fc.array(file, { maxLength: 4 }), fc.nat(3), (files, from) => {
        const turned = [...files.slice(from), ...files.slice(0, from).toReversed(), ...files.slice(0, 1)];
        expect(mergeResults(turned)).toEqual(mergeResults(files));
      }),
    );
  });
});

describe('rows merged', () => {
  const [computed] = attemptRows(resultsOf(playTiny(WELL)));
  if (!computed) throw new Error('The tiny attempt has no row.');
  const sent = { ...computed, verified: 'unverifiable' };

  it('prefer what was computed here', () => {
    expect(mergeRows([computed], [{ ...sent, E: 0 }])).toEqual({ rows: [computed], problems: [] });
  });
  it('take the same row once, also under another number', () => {
    expect(mergeRows([], [sent, { ...sent, attemptNumber: 4 }])).toEqual({ rows: [sent], problems: [] });
  });
  it('leave out rows that contradict each other', () => {
    expect(mergeRows([], [sent, { ...sent, E: 0 }])).toEqual({
      rows: [],
      problems: [{ code: 'conflicting-row', values: [sent.attempt] }],
    });
  });
  it('number the attempts of both kinds together', () => {
    const earlier = { ...sent, attempt: 'earlier', start: '2026-11-01T00:00:00.000Z' };
    expect(mergeRows([computed], [earlier]).rows.map(({ attemptNumber }) => attemptNumber)).toEqual([1, 2]);
  });
});
