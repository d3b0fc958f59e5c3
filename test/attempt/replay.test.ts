import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AttemptEvent, openSession, replay, score } from '#attempt';
import { bringMachine, compileDialogue, nodeOf } from '#dialogue';
import { END } from '#scenario';
import { randomScenario } from '../dialogue/random-scenario.ts';
import { chain } from '../dialogue/small.ts';
import { recordOf, shoeReturn } from './letters.ts';

const dialogues = fc.oneof(
  randomScenario.map((scenario) => compileDialogue(scenario)),
  fc.constant(shoeReturn),
);
const picks = fc.array(fc.nat(999), { minLength: 1, maxLength: 60 });

/** Lives an attempt through a session, with clocks running out and moves taken back. */
async function live(dialogue: typeof shoeReturn, moves: readonly number[]) {
  const session = openSession(dialogue, recordOf([]), {
    bringMachine,
    now: () => 0,
    keep: async () => undefined,
  });
  for (const picked of moves) {
    const { node, choices, canUndo } = session.getMoment();
    if (node === END) break;
    if (canUndo && picked % 5 === 0) await session.undo();
    else if (nodeOf(dialogue, node).node.clock && picked % 5 === 1) await session.timeOut();
    else await session.choose(choices[picked % choices.length]?.id ?? '');
  }
  return session;
}

describe('a replay', () => {
  test('of any attempt gives what living it gave', async () => {
    await fc.assert(
      fc.asyncProperty(dialogues, picks, async (dialogue, moves) => {
        const session = await live(dialogue, moves);
        const again = replay(dialogue, session.getRecord());
        expect(again).toEqual(session.getRun());
        expect(score(dialogue, again.live)).toEqual(score(dialogue, session.getRun().live));
      }),
      { numRuns: 150 },
    );
  });

  test('survives a journey through JSON', async () => {
    await fc.assert(
      fc.asyncProperty(picks, async (moves) => {
        const record = (await live(shoeReturn, moves)).getRecord();
        expect(replay(shoeReturn, JSON.parse(JSON.stringify(record)))).toEqual(replay(shoeReturn, record));
      }),
      { numRuns: 30 },
    );
  });
});

describe('what an attempt costs', () => {
  test('Empathy never rises by a detour: a repair gives back less than the miss before it took', async () => {
    await fc.assert(
      fc.asyncProperty(dialogues, picks, async (dialogue, moves) => {
        const { steps } = (await live(dialogue, moves)).getRun();
        let floor = 0;
        for (const { before, answered } of steps) {
          // Back to what was missed before the cue that a repair may mend, and never below.
          expect(answered.empathy.missed).toBeGreaterThanOrEqual(floor);
          if (answered.last?.level !== undefined)
            floor = Math.min(before.empathy.missed, answered.empathy.missed);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('every score is a whole number from 0 to 100', async () => {
    await fc.assert(
      fc.asyncProperty(dialogues, picks, async (dialogue, moves) => {
        const { E, O, R, SV, X, policy, people, storesSide, composite } = score(
          dialogue,
          (await live(dialogue, moves)).getRun().live,
        );
        for (const value of [E, O, R, SV, X, policy, people, storesSide, composite])
          expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a record that no longer fits', () => {
  const dialogue = chain([{}, {}]);
  const event = (seq: number, fields: Partial<AttemptEvent>): AttemptEvent => ({
    seq,
    atMs: 0,
    kind: 'choose',
    node: 'n0',
    choice: 'go',
    ...fields,
  });
  test.each([
    ['an unknown choice', [event(1, { choice: 'gone' })], { seq: 1, reason: 'unknown_choice' }, 0],
    ['another node', [event(1, {}), event(2, { node: 'n7' })], { seq: 2, reason: 'other_node' }, 1],
    [
      'a move after the end',
      [event(1, {}), event(2, { node: 'n1' }), event(3, {})],
      { seq: 3, reason: 'ended' },
      2,
    ],
    ['nothing to take back', [event(1, { kind: 'undo' })], { seq: 1, reason: 'nothing_to_undo' }, 0],
    ['a clock that is gone', [event(1, { kind: 'timeout' })], { seq: 1, reason: 'no_clock' }, 0],
  ])('%s stops there and says why', (_name, events, stopped, played) => {
    const run = replay(dialogue, recordOf(events));
    expect(run.stopped).toEqual(stopped);
    expect(run.steps).toHaveLength(played);
  });

  test('pauses change nothing', () => {
    const run = replay(dialogue, recordOf([event(1, { kind: 'pause' }), event(2, {})]));
    expect([run.stopped, run.live.node, run.assisted]).toEqual([undefined, 'n1', false]);
  });

  test('what began in the middle of another attempt is assisted', () => {
    const record = recordOf([event(1, {})], { replayOf: { attemptId: 'other', moves: 1 } });
    expect(replay(dialogue, record).assisted).toBe(true);
  });
});
