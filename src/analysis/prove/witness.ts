import { type Scores, score } from '#attempt';
import { advance, answer, begin, type Dialogue, type Live, type Move, nodeOf, shownChoices } from '#dialogue';
import { END } from '#scenario';
import type { Plan } from './plan.ts';
import type { Trail } from './situation.ts';

/** A run that was really played, move by move: what anyone can repeat. */
export interface Witness {
  /** `node.choice`; with ` (timeout)` where the clock took a choice that was not shown. */
  readonly path: readonly string[];
  /** Given where the scenario has variants of the shop. */
  readonly variant?: Live['variant'];
}

const TIMEOUT = ' (timeout)';

/** A move as a witness writes it. */
export const moveText = (node: string, { kind, choice }: Move): string =>
  `${node}.${choice}${kind === 'timeout' ? TIMEOUT : ''}`;

/** The move of a written one. */
export function moveOf(text: string): { readonly node: string; readonly move: Move } {
  const timeout = text.endsWith(TIMEOUT);
  const [node = '', choice = ''] = (timeout ? text.slice(0, -TIMEOUT.length) : text).split('.');
  return { node, move: { kind: timeout ? 'timeout' : 'choose', choice } };
}

/** Every move that can be made in a state: choices shown, and one that only a clock can take. */
export function movesIn(dialogue: Dialogue, live: Live): readonly Move[] {
  const moves = shownChoices(dialogue, live).map(({ id }): Move => ({ kind: 'choose', choice: id }));
  if (live.node === END) return moves;
  const { clock } = nodeOf(dialogue, live.node).node;
  if (clock === undefined || moves.some(({ choice }) => choice === clock.onTimeout)) return moves;
  return [...moves, { kind: 'timeout', choice: clock.onTimeout }];
}

/** The state after a move; undefined where it leads nowhere, which is the scenario's fault and not a bug. */
export function tryStep(dialogue: Dialogue, live: Live, move: Move): Live | undefined {
  const answered = answer(dialogue, live, move);
  try {
    return advance(dialogue, answered);
  } catch {
    return undefined;
  }
}

/** Plays trails for real. What trails have in common is played once. */
export class Replays {
  readonly #plan: Plan;
  readonly #known = new WeakMap<Trail, Live | typeof REFUSED>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** Where a trail leads; undefined where it cannot be played. */
  liveAt(trail: Trail): Live | undefined {
    const open: Trail[] = [];
    let at: Trail | undefined = trail;
    for (; at !== undefined && !this.#known.has(at); at = at.before) open.push(at);
    let live = at && this.#known.get(at);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      live = next.before === undefined ? this.#begin(next) : this.#step(live, next);
      this.#known.set(next, live);
    }
    return live === REFUSED ? undefined : live;
  }

  /** Every state of a trail, from the first; undefined where it cannot be played. */
  statesOf(trail: Trail): readonly Live[] | undefined {
    if (this.liveAt(trail) === undefined) return undefined;
    const states: Live[] = [];
    for (let at: Trail | undefined = trail; at !== undefined; at = at.before)
      states.push(this.#known.get(at) as Live);
    return states.reverse();
  }

  #begin = ({ variant }: Trail): Live => begin(this.#plan.dialogue, variant === undefined ? {} : { variant });

  #step(live: Live | typeof REFUSED | undefined, { node, choice, timeout }: Trail): Live | typeof REFUSED {
    const { dialogue, nodes } = this.#plan;
    const planned = nodes[node];
    const id = planned?.choices[choice]?.id;
    if (live === undefined || live === REFUSED || id === undefined || live.node !== planned?.id)
      return REFUSED;
    const move: Move = { kind: timeout ? 'timeout' : 'choose', choice: id };
    if (!movesIn(dialogue, live).some((it) => it.kind === move.kind && it.choice === id)) return REFUSED;
    return tryStep(dialogue, live, move) ?? REFUSED;
  }
}

const REFUSED = 'refused';

/** The moves of these states, as a witness. */
export function witnessOf(plan: Plan, states: readonly Live[]): Witness {
  const hasVariants = plan.parts.policy !== undefined || plan.parts.manager !== undefined;
  const first = states[0] as Live;
  const path = states.slice(1).map(({ last }, at) => {
    const before = states[at] as Live;
    const choice = last?.choice ?? '';
    const shown = shownChoices(plan.dialogue, before).some(({ id }) => id === choice);
    return moveText(before.node, { kind: shown ? 'choose' : 'timeout', choice });
  });
  return { path, ...(hasVariants && { variant: first.variant }) };
}

/** A finished run that was really played. */
export interface Played {
  readonly states: readonly Live[];
  readonly scores: Scores;
  readonly ending: string;
}

/** The scores of a run that has ended; undefined where it has not. */
export function playedOf(dialogue: Dialogue, states: readonly Live[]): Played | undefined {
  const end = states.at(-1);
  if (end === undefined || end.node !== END) return undefined;
  const scores = score(dialogue, end);
  return { states, scores, ending: scores.ending?.id ?? '' };
}
