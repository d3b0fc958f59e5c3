import { clampPoints } from '#dialogue';
import { carryOver, change, gainAt, METER, meanFelt, sleep } from './arithmetic.ts';
import { onBoth, pickOf, setTo, storeBead, type Turn } from './exchange.ts';
import { feltAt, withinTest } from './guard.ts';
import { readField, writeField } from './layout.ts';
import { bestWorth, viability, worthOf } from './offered.ts';
import type { Plan, PlanNode } from './plan.ts';

const GOODWILL_FROM = 70;
const SETTLED_BASE = 30;

/**
 * Where an answered turn leads: the first target whose guards hold and that can be entered. Undefined where
 * none can be taken.
 */
export function targetOf({ plan, forks, reply, bits, best, worst }: Turn): number | undefined {
  for (const { guard, is } of reply.targets) {
    if (!forks.holds(guard, bits, best, worst)) continue;
    const node = plan.nodes[is];
    if (node === undefined) return is;
    if (node.visited !== undefined && readField(bits, node.visited) === 1) continue;
    if (forks.holds(node.when, bits, best, worst)) return is;
  }
  return undefined;
}

/** What an exploration keeps: see `livenessOf`. */
export interface Keeps {
  readonly tracksMeters: boolean;
  readonly masks: readonly (readonly number[])[];
}

/** Enters a node, or END, in place (docs/scoring.md, "One step, in this order"). */
export function enterAt(turn: Turn, target: number, keeps: Keeps): void {
  const { plan } = turn;
  const node = plan.nodes[target];
  if (node === undefined) {
    for (const bead of plan.atEnd) storeBead(turn, bead);
    return;
  }
  for (const bead of node.entering) storeBead(turn, bead);
  if (node.act !== turn.node.act) enterAct(turn, node, keeps);
  if (node.updates.length > 0) updateWorths(turn, node, keeps.tracksMeters);
  if (node.settles && keeps.tracksMeters) settle(turn);
  if (node.hub === undefined && node.visited !== undefined) writeField(turn.bits, node.visited, 1);
}

function enterAct(turn: Turn, { act, index }: PlanNode, { tracksMeters, masks }: Keeps): void {
  const { plan, forks, bits, best, worst } = turn;
  const { goodwill } = plan.parts;
  const { problem, night, adjust } = plan.acts[act] as Plan['acts'][number];
  const asks = tracksMeters && goodwill !== undefined && readField(masks[index] ?? [], goodwill) !== 0;
  const isGood = asks && forks.decide(withinTest(feltAt(worst), feltAt(best), GOODWILL_FROM, 100));
  forgetAct(turn);
  if (goodwill !== undefined) writeField(bits, goodwill, isGood ? 1 : 0);
  if (tracksMeters) {
    const beads = plan.beads.filter(({ felt, field }) => felt === undefined && readField(bits, field) === 1);
    const stored = beads.map(({ slot }) => slot);
    if (problem) onBoth(turn, (slots) => carryOver(slots, meanFelt(slots, stored)));
    else if (night) onBoth(turn, sleep);
  }
  const changes = adjust.filter(({ guard }) => forks.holds(guard, bits, best, worst)).map(({ is }) => is);
  if (tracksMeters) for (const it of changes) onBoth(turn, (slots) => change(slots, it));
}

// All counters restart with each act.
function forgetAct(turn: Turn): void {
  const { layout } = turn.plan;
  for (const field of layout.actFields) writeField(turn.bits, field, 0);
  for (const slot of layout.actSlots) onBoth(turn, (slots) => setTo(slots, slot, 0));
}

function updateWorths(turn: Turn, node: PlanNode, tracksMeters: boolean): void {
  const { plan, bits } = turn;
  const before = bestWorth(plan, bits);
  const values = node.updates.map(({ option, worths }) => ({ option, value: pickOf(turn, worths) }));
  for (const { option, value } of values)
    if (value !== undefined && option.worth !== undefined) writeField(bits, option.worth, value);
  const gained = Math.max(0, bestWorth(plan, bits) - before);
  if (!tracksMeters || gained === 0) return;
  const hundredths = gained * 100 * (plan.acts[node.act]?.firstImpression ? 2 : 1);
  onBoth(turn, (slots) => {
    const outcome = slots[METER.outcome] as number;
    slots[METER.outcome] = clampPoints(outcome + gainAt(outcome, hundredths));
  });
}

function settle(turn: Turn): void {
  const { plan, forks, bits, best, worst } = turn;
  let worth = 0;
  for (const option of plan.options)
    if (forks.decide(viability(option, bits, best, worst))) worth = Math.max(worth, worthOf(bits, option));
  if (worth === 0) return;
  onBoth(turn, (slots) => {
    slots[METER.outcome] = clampPoints(Math.max(slots[METER.outcome] as number, SETTLED_BASE + worth));
  });
}
