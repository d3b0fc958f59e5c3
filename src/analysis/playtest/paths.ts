import { begin, type Dialogue, type Live, shownChoices } from '#dialogue';
import { END } from '#scenario';
import { playMove } from '../policies.ts';
import type { PlayedRun } from './run.ts';

interface Way {
  readonly live: Live;
  readonly came?: Way;
  readonly move?: string;
}

/**
 * Every place that can be come to, the nearest first: paths to states, and paths whose last move throws. Of
 * states that differ in feelings and counts alone only the first found is followed, so a path is really
 * played, and yet a place behind a feeling may be missed. Ends after `mostStates` states.
 */
export function* pathsFrom(dialogue: Dialogue, mostStates: number): Generator<PlayedRun> {
  let layer: Way[] = [{ live: begin(dialogue) }];
  const known = new Set(layer.map(({ live }) => placeOf(live)));
  while (layer.length > 0) {
    const ahead: Way[] = [];
    for (const way of layer) {
      yield { moves: movesOf(way), live: way.live };
      if (way.live.node === END) continue;
      for (const choice of choicesAt(dialogue, way.live)) {
        const move = `${way.live.node}.${choice}`;
        try {
          const live = playMove(dialogue, () => choice, way.live);
          const place = placeOf(live);
          if (known.has(place)) continue;
          known.add(place);
          if (known.size > mostStates) return;
          ahead.push({ live, came: way, move });
        } catch (error) {
          const moves = choice === '' ? movesOf(way) : [...movesOf(way), move];
          yield { moves, live: way.live, failure: error instanceof Error ? error.message : `${error}` };
        }
      }
    }
    layer = ahead;
  }
}

// Where nothing is shown one move is tried all the same, so that it tells what is wrong.
function choicesAt(dialogue: Dialogue, live: Live): readonly string[] {
  const shown = shownChoices(dialogue, live);
  return shown.length === 0 ? [''] : shown.map(({ id }) => id);
}

function movesOf(way: Way): string[] {
  const moves: string[] = [];
  for (let at: Way | undefined = way; at !== undefined; at = at.came)
    if (at.move !== undefined) moves.unshift(at.move);
  return moves;
}

const placeOf = ({ node, visited, taken, facts, flags, offers, promises, left }: Live): string =>
  JSON.stringify([
    node,
    left,
    [visited, taken, facts, flags].map((ids) => [...ids].sort()),
    offers,
    promises,
  ]);

/** The shortest path found to a node, as `node.choice` each; undefined where none was found. */
export function pathTo(
  dialogue: Dialogue,
  node: string,
  mostStates = 200_000,
): readonly string[] | undefined {
  for (const { moves, live, failure } of pathsFrom(dialogue, mostStates))
    if (live.node === node && failure === undefined) return moves;
  return undefined;
}
