import { begin, type Dialogue, type Live, type Move, nodeOf, shownChoices, step } from '#dialogue';
import { END } from '#scenario';

/** Every move that can be made: choices shown, and what a clock may take. */
export function movesIn(dialogue: Dialogue, live: Live): Move[] {
  const shown = shownChoices(dialogue, live).map(({ id }): Move => ({ kind: 'choose', choice: id }));
  const clock = live.node === END ? undefined : nodeOf(dialogue, live.node).node.clock;
  if (clock === undefined || shown.some(({ choice }) => choice === clock.onTimeout)) return shown;
  return [...shown, { kind: 'timeout', choice: clock.onTimeout }];
}

/** Every state of every run, one by one; undefined where there are more than `most` runs. */
export function everyRun(dialogue: Dialogue, most: number): Live[][] | undefined {
  const runs: Live[][] = [];
  const open: Live[][] = [[begin(dialogue)]];
  for (let run = open.pop(); run !== undefined; run = open.pop()) {
    const live = run.at(-1) as Live;
    if (live.node === END) runs.push(run);
    else for (const move of movesIn(dialogue, live)) open.push([...run, step(dialogue, live, move)]);
    if (runs.length + open.length > most) return undefined;
  }
  return runs;
}
