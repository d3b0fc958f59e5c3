import { describe, expect, it } from 'vitest';
import type { PastAttempt, PastResult } from '../../src/play/home/past-attempt.ts';
import { progressOf } from '../../src/play/home/progress.ts';

const result = (E: number, O: number, R: number, ending = 'stays'): PastResult => ({
  E,
  O,
  R,
  storesSide: 100,
  beats: 11,
  kept: R >= 60,
  ending: { id: ending, kind: ending, title: ending },
});

const attempt = (day: number, changes: Partial<PastAttempt> = {}): PastAttempt => ({
  attemptId: `attempt-${day}`,
  scenarioId: 'tiny',
  title: 'The torn bag',
  mode: 'practice',
  startedAt: `2026-05-${String(day).padStart(2, '0')}T09:00:00.000Z`,
  moves: 3,
  lastMs: 60_000,
  assisted: false,
  state: 'finished',
  ...(changes.state === 'unfinished' ? {} : { result: result(50, 50, 50) }),
  ...changes,
});

const unfinished = (day: number, moves = 2) => attempt(day, { state: 'unfinished', moves });

describe('the progress with a scenario', () => {
  it('is nothing before the first attempt, nor for attempts at another scenario', () => {
    expect(progressOf('tiny', [])).toEqual({ finished: 0 });
    expect(progressOf('tiny', [attempt(1, { scenarioId: 'other' })])).toEqual({ finished: 0 });
  });

  it('takes the best of each score', () => {
    const attempts = [attempt(1, { result: result(40, 80, 30) }), attempt(2, { result: result(70, 20, 60) })];
    expect(progressOf('tiny', attempts)).toMatchObject({
      finished: 2,
      best: { E: 70, O: 80, R: 60 },
      bestOf: 'practice',
    });
  });

  it.each([
    ['guided', { mode: 'guided' }],
    ['assisted', { assisted: true }],
  ] as const)('leaves %s attempts out of the best where practice has one', (_, changes) => {
    const helped = attempt(1, { result: result(90, 90, 90), ...changes });
    expect(progressOf('tiny', [helped]).bestOf).toBe('any');
    expect(progressOf('tiny', [helped, attempt(2)])).toMatchObject({
      best: { E: 50, O: 50, R: 50 },
      bestOf: 'practice',
    });
  });

  it('tells the ending of the newest finished attempt, in whatever order they come', () => {
    const attempts = [
      attempt(3, { result: result(1, 1, 1, 'quiet') }),
      attempt(1, { result: result(1, 1, 1, 'left') }),
      unfinished(4),
    ];
    expect(progressOf('tiny', attempts).lastEnding?.id).toBe('quiet');
  });

  it.each([
    ['an attempt that was left', [unfinished(2)], 'attempt-2'],
    ['the newest of two', [unfinished(2), unfinished(3)], 'attempt-3'],
    ['none once a later one was finished', [unfinished(2), attempt(3)], undefined],
    ['the later one after a finished one', [attempt(2), unfinished(3)], 'attempt-3'],
    ['none without a move', [unfinished(2, 0)], undefined],
    ['none whose text is gone', [attempt(2, { state: 'unreadable', result: undefined })], undefined],
  ])('goes on with %s', (_, attempts, expected) => {
    expect(progressOf('tiny', attempts).unfinished?.attemptId).toBe(expected);
  });
});
