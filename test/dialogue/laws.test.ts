import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playOut, uniformPlayer } from '#analysis';
import {
  begin,
  bringMachine,
  compileDialogue,
  type Dialogue,
  type Live,
  shownChoices,
  step,
} from '#dialogue';
import { END, METERS } from '#scenario';
import { shoeReturn } from '../attempt/letters.ts';
import { randomScenario } from './random-scenario.ts';

const startDialogue = await bringMachine();

const dialogues = fc.oneof(
  randomScenario.map((scenario) => compileDialogue(scenario)),
  fc.constant(shoeReturn),
);

/** Plays a run with timeouts among the moves, and tells each state to `see`. */
function playSeeing(dialogue: Dialogue, picks: readonly number[], see: (live: Live, last: string) => void) {
  let live = begin(dialogue);
  see(live, '');
  for (let at = 0; live.node !== END; at += 1) {
    const picked = picks[at % picks.length] ?? 0;
    const clock = dialogue.nodes.get(live.node)?.node.clock;
    const shown = shownChoices(dialogue, live);
    const timesOut = clock !== undefined && picked % 7 === 0;
    const id = timesOut ? clock.onTimeout : (shown[picked % shown.length]?.id ?? '');
    live = step(dialogue, live, { kind: timesOut ? 'timeout' : 'choose', choice: id });
    see(live, `${timesOut ? 'timeout' : 'choose'} ${id}`);
  }
  return live;
}

const picks = fc.array(fc.nat(999), { minLength: 1, maxLength: 30 });

describe('whatever is played', () => {
  test('the machine and the fast step agree, state by state', () => {
    fc.assert(
      fc.property(dialogues, picks, (dialogue, moves) => {
        const actor = startDialogue(dialogue);
        playSeeing(dialogue, moves, (live, last) => {
          const [type, choice = ''] = last.split(' ');
          if (last !== '') actor.send({ type: type as 'choose', choice });
          const snapshot = actor.getSnapshot();
          expect(snapshot.context).toEqual({ live, turn: undefined });
          expect(snapshot.value).toEqual(live.node === END ? END : { [live.node]: 'asking' });
        });
        expect(actor.getSnapshot().status).toBe('done');
      }),
      { numRuns: 300 },
    );
  });

  test('meters stay whole numbers from 0 to 100, and a run ends', () => {
    fc.assert(
      fc.property(dialogues, picks, (dialogue, moves) => {
        const end = playSeeing(dialogue, moves, ({ meters, beads }) => {
          for (const value of [...METERS.map((meter) => meters[meter]), ...beads.map(({ felt }) => felt)])
            expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
        });
        expect(end.node).toBe(END);
      }),
      { numRuns: 300 },
    );
  });

  test('a state is plain JSON', () => {
    fc.assert(
      fc.property(dialogues, picks, (dialogue, moves) => {
        playSeeing(dialogue, moves, (live) => expect(JSON.parse(JSON.stringify(live))).toEqual(live));
      }),
      { numRuns: 50 },
    );
  });

  test('the same seed plays the same run', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(playOut(shoeReturn, uniformPlayer(seed))).toEqual(playOut(shoeReturn, uniformPlayer(seed)));
      }),
      { numRuns: 20 },
    );
  });

  test('an event that cannot be taken changes nothing', () => {
    const actor = startDialogue(shoeReturn);
    const before = actor.getSnapshot().context.live;
    actor.send({ type: 'choose', choice: 'nothing_of_the_kind' });
    actor.send({ type: 'timeout', choice: 'short_tour' });
    expect(actor.getSnapshot().context.live).toBe(before);
  });
});
