import { type Guard, OPEN, type Verdict, YES } from './guard.ts';

/**
 * Is told of every guard that was asked, and what it said; `sure` where no guard before it in the same run of
 * the rule was open.
 */
export type SeeGuard = (guard: Guard, verdict: Verdict, sure: boolean) => void;

/**
 * Runs a rule once for every way it can go. Where a guard is open the rule goes both ways: it is run again from
 * the start with the other answer, so the rule itself is written as if it knew.
 */
export class Forks {
  readonly #see: SeeGuard | undefined;
  #answers: boolean[] = [];
  #at = 0;
  /** Guards that were open in this run of the rule. */
  #doubts = 0;

  constructor(see?: SeeGuard) {
    this.#see = see;
  }

  /** Calls `rule` once for each way. */
  run(rule: () => void): void {
    this.#answers = [];
    do {
      this.#at = 0;
      this.#doubts = 0;
      rule();
    } while (this.#turn());
  }

  /** Whether a guard holds, in the way that is being run; no guard always does. */
  holds(
    guard: Guard | undefined,
    bits: readonly number[],
    best: readonly number[],
    worst: readonly number[],
  ): boolean {
    if (guard === undefined) return true;
    const verdict = guard.test(bits, best, worst);
    this.#see?.(guard, verdict, this.#doubts === 0);
    if (verdict === OPEN) this.#doubts += 1;
    return this.decide(verdict);
  }

  /** The answer to a verdict of something that no guard reads. */
  decide(verdict: Verdict): boolean {
    if (verdict !== OPEN) return verdict === YES;
    if (this.#at === this.#answers.length) this.#answers.push(true);
    const answer = this.#answers[this.#at] as boolean;
    this.#at += 1;
    return answer;
  }

  // The last answer that was yes becomes no; false when all ways have been run.
  #turn(): boolean {
    while (this.#answers.length > 0) {
      if (this.#answers.pop()) {
        this.#answers.push(false);
        return true;
      }
    }
    return false;
  }
}
