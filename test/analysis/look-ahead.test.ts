import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAhead, playOut, uniformPlayer } from '#analysis';
import { type FoundPath, type Run, replay, score } from '#attempt';
import { compileDialogue, type Dialogue, type Live, step } from '#dialogue';
import { END } from '#scenario';
import { PATHS, recordLetters, recordOf, shoeReturn } from '../attempt/letters.ts';
import { randomScenario } from '../dialogue/random-scenario.ts';

const story = replay(shoeReturn, recordLetters(shoeReturn, PATHS.seed));
const NARROW = { widths: [1, 3], steps: 20_000 };

/** Where a found path ends that begins in this state. */
function follow(dialogue: Dialogue, start: Live, { path }: FoundPath): Live {
  return path.reduce((live, move) => {
    const [node, choice = ''] = move.split('.');
    expect(live.node).toBe(node);
    return step(dialogue, live, { kind: 'choose', choice });
  }, start);
}

/** A run of moves that somebody makes at random. */
function randomRun(dialogue: Dialogue, seed: number): Run {
  const events = playOut(dialogue, uniformPlayer(seed))
    .flatMap(({ last }) => last ?? [])
    .map(({ node, choice }, index) => ({ seq: index + 1, atMs: 0, kind: 'choose' as const, node, choice }));
  return replay(dialogue, recordOf(events));
}

describe('the look-ahead', () => {
  test('finds in the original story what the model states: 84 was open at the till, 78 after the no', () => {
    const atTill = lookAhead(shoeReturn, story).find(({ node }) => node === 'card');
    expect(atTill).toMatchObject({ taken: 'store_policy', loss: 6, best: { composite: 84 } });
    expect(atTill?.after.store_policy?.composite).toBe(78);
    expect(atTill?.best.path[0]).toBe('card.not_on_my_say_so');
  });

  test('tells recoverable slips from fatal ones', () => {
    const losses = Object.fromEntries(
      lookAhead(shoeReturn, story, NARROW).map(({ node, loss }) => [node, loss]),
    );
    expect(losses.confess).toBe(0);
    expect(losses.lid).toBeGreaterThan(20);
  });

  test('finds nothing better than the perfect run in it', () => {
    const perfect = replay(shoeReturn, recordLetters(shoeReturn, PATHS.perfect));
    expect(lookAhead(shoeReturn, perfect, NARROW).map(({ loss }) => loss)).toEqual(
      perfect.steps.map(() => 0),
    );
  });

  test('finds paths that can be played, and come to what it says', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          randomScenario.map((scenario) => compileDialogue(scenario)),
          fc.constant(shoeReturn),
        ),
        fc.integer(),
        (dialogue, seed) => {
          const run = randomRun(dialogue, seed);
          for (const { step: at, after, best, loss, taken } of lookAhead(dialogue, run, { widths: [1] })) {
            const before = run.steps[at]?.before as Live;
            for (const found of Object.values(after)) {
              const end = follow(dialogue, before, found);
              expect([end.node, score(dialogue, end).composite]).toEqual([END, found.composite]);
            }
            expect(loss).toBe(best.composite - (after[taken]?.composite ?? 0));
            expect(loss).toBeGreaterThanOrEqual(0);
            // The run itself was open all the time.
            expect(after[taken]?.composite).toBeGreaterThanOrEqual(score(dialogue, run.live).composite);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  test('finds the same every time', () => {
    expect(lookAhead(shoeReturn, story, NARROW)).toEqual(lookAhead(shoeReturn, story, NARROW));
  });

  test('finds no less with a larger budget', () => {
    const sum = (budget: Parameters<typeof lookAhead>[2]) =>
      lookAhead(shoeReturn, story, budget).reduce((total, { best }) => total + best.composite, 0);
    expect(sum({ widths: [1, 4], steps: 30_000 })).toBeGreaterThanOrEqual(sum({ widths: [1] }));
  });

  test('stops when it is told to, with a value for every choice all the same', () => {
    const asked = lookAhead(shoeReturn, story, { isOver: () => true });
    expect(asked.map(({ node }) => node)).toEqual(story.steps.map(({ before }) => before.node));
    for (const { after } of asked) expect(Object.keys(after).length).toBeGreaterThanOrEqual(3);
  });
});
