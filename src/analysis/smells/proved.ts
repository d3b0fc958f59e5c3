import { MASTERY } from '#attempt';
import type { Dialogue } from '#dialogue';
import type { Proof } from '../prove/proof.ts';
import { proveScenario } from '../prove/prove-scenario.ts';

/** What the smells use of a proof. */
export interface Proved {
  /** Bounds that no run can pass. */
  readonly empathy: number;
  readonly options: number;
  /** The lowest and the highest Relationship that was played. */
  readonly relationship: { readonly low: number; readonly high: number };
  /** False where no run can pass all the thresholds of mastery; true where that is not shown. */
  readonly mastery: boolean;
  /** Ids of endings and nodes that no run comes to, and choices, as `node.choice`, that are never shown. */
  readonly unreachableEndings: readonly string[];
  readonly unreachableNodes: readonly string[];
  readonly unreachableChoices: readonly string[];
}

/** What a proof says of them. */
export function provedOf({ scores, endings, nodes, choices }: Proof): Proved {
  const { empathy, options, relationship, storesSide } = scores;
  const isLost =
    empathy.max.high < MASTERY.E ||
    options.max.high < MASTERY.O ||
    relationship.max.high < MASTERY.R ||
    storesSide.max.high < MASTERY.storesSide;
  return {
    empathy: empathy.max.high,
    options: options.max.high,
    relationship: { low: relationship.min.high, high: relationship.max.low },
    mastery: !isLost,
    unreachableEndings: endings.filter(({ reachable }) => reachable === false).map(({ id }) => id),
    unreachableNodes: nodes.unreachable,
    unreachableChoices: choices.unreachable,
  };
}

const PROOF_SITUATIONS = 600_000;

/** Proves what the smells use, unless time is up; what time cuts short is not proved. */
export function proveNow(dialogue: Dialogue, isOver: () => boolean): Proved | undefined {
  if (isOver()) return undefined;
  const random = { runs: 0, seed: 0 };
  return provedOf(proveScenario(dialogue, { isOver, situations: PROOF_SITUATIONS, random, slips: false }));
}
