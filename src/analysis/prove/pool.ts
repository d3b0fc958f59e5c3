import { PROVED_SCORES, type ProvedScore } from './aim.ts';
import type { Direction } from './front.ts';
import type { Plan } from './plan.ts';
import type { Trail } from './situation.ts';
import { type Played, playedOf, Replays } from './witness.ts';

/** Runs that are as far as anything found: for a score, a direction and an ending, or any. */
export class Pool {
  readonly plan: Plan;
  readonly replays: Replays;
  readonly #best = new Map<string, Played>();
  #together: Played | undefined;
  #composite: Played | undefined;

  constructor(plan: Plan) {
    this.plan = plan;
    this.replays = new Replays(plan);
  }

  /** Tells of a finished run; true where it goes further than any before in anything. */
  add(played: Played): boolean {
    let further = false;
    for (const score of PROVED_SCORES)
      for (const direction of ['max', 'min'] as const)
        for (const ending of ['', played.ending]) {
          const key = `${score} ${direction} ${ending}`;
          const known = this.#best.get(key);
          const sign = direction === 'max' ? 1 : -1;
          if (known !== undefined && (played.scores[score] - known.scores[score]) * sign <= 0) continue;
          this.#best.set(key, played);
          further = true;
        }
    const { composite } = played.scores;
    if (composite > (this.#composite?.scores.composite ?? -1)) {
      this.#composite = played;
      further = true;
    }
    if (isTogether(played)) this.#together ??= played;
    return further;
  }

  /** Plays a trail for real; tells of it when it comes to an end. */
  follow(trail: Trail): Played | undefined {
    const states = this.replays.statesOf(trail);
    const played = states && playedOf(this.plan.dialogue, states);
    if (played !== undefined) this.add(played);
    return played;
  }

  best(score: ProvedScore, direction: Direction, ending = ''): Played | undefined {
    return this.#best.get(`${score} ${direction} ${ending}`);
  }

  /** A run that comes to Empathy 100, Options 100 and Relationship 75 or more. */
  get together(): Played | undefined {
    return this.#together;
  }

  /** The best composite found. */
  get composite(): Played | undefined {
    return this.#composite;
  }

  /** One run of each ending that any was found for. */
  get endings(): ReadonlyMap<string, Played> {
    const found = new Map<string, Played>();
    for (const played of this.#best.values()) if (!found.has(played.ending)) found.set(played.ending, played);
    return found;
  }

  get all(): readonly Played[] {
    return [...new Set(this.#best.values())];
  }
}

const isTogether = ({ scores }: Played): boolean => scores.E === 100 && scores.O === 100 && scores.R >= 75;
