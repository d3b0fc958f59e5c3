import { type Act, END, type Touchpoint } from '#scenario';
import { type CompiledNode, type Dialogue, nodeOf } from './compile.ts';
import { carryOver, changeMeters, feltOf, gainAt, sleepOnIt } from './customer.ts';
import type { Bead, Live } from './live.ts';
import { bestWorth, viableOffers } from './offers.ts';
import { clampPoints, roundRatio } from './rounding.ts';
import { holds, pick } from './rules.ts';

const GOODWILL_FROM = 70;
/** The best viable offer, once settled, leaves her at least so much above its worth. */
const SETTLED_BASE = 30;

/**
 * The state after a node, or END, is entered: beads stored on entering; at a new act the carry-over or the
 * night, then the act's own changes; new worths of options; settling (docs/scoring.md, "One step, in this
 * order").
 */
export function enter(dialogue: Dialogue, live: Live, target: string): Live {
  if (target === END) return enterEnd(dialogue, live);
  const entered = nodeOf(dialogue, target);
  let state = storeBeads(live, entered.entering);
  if (state.act !== entered.act.id) state = enterAct(state, entered.act);
  if (entered.updates.length > 0) state = updateWorths(state, entered);
  if (entered.node.settles) state = settle(dialogue, state);
  // A hub counts as unvisited until it is left.
  const visited = entered.node.hub === undefined ? [...state.visited, target] : state.visited;
  return { ...state, node: target, visited };
}

// Authored beads are read at the end, when all that they may depend on is known.
function enterEnd(dialogue: Dialogue, live: Live): Live {
  const state = { ...storeBeads(live, dialogue.atEnd), node: END };
  const beads = state.beads.map((bead) => {
    const felt = dialogue.touchpoints.get(bead.touchpoint)?.felt;
    return felt === undefined ? bead : { ...bead, felt: pick(felt, state).is };
  });
  return { ...state, beads };
}

/** The state with a bead for each of these touchpoints that has none yet. */
export function storeBeads(live: Live, touchpoints: readonly Touchpoint[]): Live {
  if (touchpoints.length === 0) return live;
  const fresh = touchpoints
    .filter(({ id }) => !live.beads.some(({ touchpoint }) => touchpoint === id))
    .map((touchpoint) => beadOf(touchpoint, live));
  return fresh.length === 0 ? live : { ...live, beads: [...live.beads, ...fresh] };
}

const beadOf = (touchpoint: Touchpoint, live: Live): Bead => ({
  touchpoint: touchpoint.id,
  felt: touchpoint.felt === undefined ? feltOf(live.meters) : pick(touchpoint.felt, live).is,
  weight: touchpoint.weight,
  momentOfTruth: touchpoint.momentOfTruth === true,
  authored: touchpoint.felt !== undefined,
});

function enterAct(live: Live, act: Act): Live {
  const opensScenario = live.act === '';
  const goodwill = !opensScenario && feltOf(live.meters) >= GOODWILL_FROM;
  const meters = opensScenario ? live.meters : metersAfter(live, act);
  const state: Live = { ...live, act: act.id, meters, inAct: { ...FRESH_ACT, goodwill } };
  let adjusted = meters;
  for (const { if: If, effects } of act.adjust ?? [])
    if (holds(If, state)) adjusted = changeMeters(adjusted, effects);
  return { ...state, meters: adjusted };
}

/** Counters of an act that has just begun. */
export const FRESH_ACT: Live['inAct'] = {
  tags: {},
  levels: [0, 0, 0, 0, 0],
  beats: 0,
  lastMiss: 0,
  recent: [],
  goodwill: false,
};

function metersAfter(live: Live, act: Act): Live['meters'] {
  if (act.problem) return carryOver(expectationOf(live));
  return act.before === 'night' ? sleepOnIt(live.meters) : live.meters;
}

/** What she has learned to expect, 0 to 100: the mean of the beads the trainee had a hand in. */
function expectationOf(live: Live): number {
  const felts = live.beads.filter(({ authored }) => !authored).map(({ felt }) => felt);
  if (felts.length === 0) return feltOf(live.meters);
  return roundRatio(
    felts.reduce((sum, felt) => sum + felt, 0),
    felts.length,
  );
}

function updateWorths(live: Live, { node, act, updates }: CompiledNode): Live {
  const worths = { ...live.worths };
  for (const option of updates) {
    const update = option.updates?.find(({ entering, if: If }) => entering === node.id && holds(If, live));
    if (update !== undefined) worths[option.id] = update.outcome;
  }
  const offers = live.offers.map((known) => ({ ...known, outcome: worths[known.option] ?? known.outcome }));
  const gain = Math.max(0, bestWorth(offers) - bestWorth(live.offers));
  const hundredths = gain * 100 * (act.firstImpression ? 2 : 1);
  const outcome = clampPoints(live.meters.outcome + gainAt(live.meters.outcome, hundredths));
  return { ...live, worths, offers, meters: { ...live.meters, outcome } };
}

function settle(dialogue: Dialogue, live: Live): Live {
  const best = bestWorth(viableOffers(dialogue, live));
  if (best === 0) return live;
  const outcome = clampPoints(Math.max(live.meters.outcome, SETTLED_BASE + best));
  return { ...live, meters: { ...live.meters, outcome } };
}
