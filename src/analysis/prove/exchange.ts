import { change, gain, lose, METER, type Sums, spendBeat, sumsOf } from './arithmetic.ts';
import type { Forks } from './forks.ts';
import { feltAt, type Guarded } from './guard.ts';
import { readField, writeField } from './layout.ts';
import { bestWorth, breakOffers, isOffered, putOnTable, viability } from './offered.ts';
import type { Plan, PlanBead, PlanChoice, PlanNode, PlanReply } from './plan.ts';
import { rememberScores } from './remembering.ts';
import type { Situation } from './situation.ts';

/** A situation being changed by one exchange; `best` and `worst` are one list where there is no range. */
export interface Turn {
  readonly plan: Plan;
  readonly node: PlanNode;
  readonly reply: PlanReply;
  readonly forks: Forks;
  readonly bits: number[];
  readonly best: number[];
  readonly worst: number[];
}

/** Applies a rule to both ends of the range, once where they are the same list. */
export function onBoth({ best, worst }: Pick<Turn, 'best' | 'worst'>, rule: (slots: number[]) => void): void {
  rule(best);
  if (worst !== best) rule(worst);
}

/** What a list of variants gives: the first whose guard holds. */
export function pickOf<T>({ forks, bits, best, worst }: Turn, list: readonly Guarded<T>[]): T | undefined {
  for (const { guard, is } of list) if (forks.holds(guard, bits, best, worst)) return is;
  return undefined;
}

const allOf = <T>({ forks, bits, best, worst }: Turn, list: readonly Guarded<T>[]): readonly T[] =>
  list.filter(({ guard }) => forks.holds(guard, bits, best, worst)).map(({ is }) => is);

const ONE = 1;
const OPEN_PROMISE = 1;
const KEPT = 2;
const FORGOTTEN = 3;

/**
 * One exchange up to her answer, still at its node: all of `step` but where it leads (docs/scoring.md, "One
 * step, in this order"). `tracksMeters` false leaves her meters alone, where nothing reads them.
 */
export function exchange(
  plan: Plan,
  situation: Situation,
  choice: PlanChoice,
  { forks, tracksMeters }: { readonly forks: Forks; readonly tracksMeters: boolean },
): Turn {
  const node = plan.nodes[situation.node] as PlanNode;
  const bits = situation.bits.slice();
  const best = situation.best.slice();
  const worst = situation.worst === situation.best ? best : situation.worst.slice();
  const lacks = choice.otherwise !== undefined && !forks.holds(choice.needs, bits, best, worst);
  const reply = lacks && choice.otherwise !== undefined ? choice.otherwise : choice.reply;
  const turn: Turn = { plan, node, reply, forks, bits, best, worst };
  const kept = openAmong(bits, reply.keeps);
  const forgotten = openAmong(bits, reply.forgets);
  const sums = tracksMeters ? sumsOf(plan, reply, bits, best) : undefined;
  const worstSums = sums === undefined || best === worst ? sums : sumsOf(plan, reply, bits, worst);
  spendBeats(turn, tracksMeters);
  const hears = tracksMeters && !node.unheard;
  if (hears && sums !== undefined && worstSums !== undefined) {
    lose(best, sums, reply, forgotten);
    if (worst !== best) lose(worst, worstSums, reply, forgotten);
  }
  breakPromised(turn, hears);
  giveGains(turn, situation, { hears, kept, sums, worstSums });
  remember(turn, choice);
  if (tracksMeters) rememberLosses(turn, situation);
  rememberScores(turn);
  if (node.hub === undefined || choice.leaves) for (const bead of node.after) storeBead(turn, bead);
  return turn;
}

const openAmong = (bits: readonly number[], promises: PlanReply['keeps']): number =>
  promises.reduce((sum, field) => sum + (readField(bits, field) === OPEN_PROMISE ? 1 : 0), 0);

function spendBeats(turn: Turn, tracksMeters: boolean): void {
  const { plan, node, reply, bits } = turn;
  const { beats, beatsField } = plan.parts;
  const count = (pickOf(turn, node.beats) ?? 1) + reply.beats;
  const perBeat = plan.acts[node.act]?.perBeat ?? [];
  const par = { slot: beats, par: plan.dialogue.scenario.par, timed: node.timed };
  for (let beat = 0; beat < count; beat += 1) {
    const changes = pickOf(turn, perBeat);
    if (tracksMeters && changes !== undefined) onBoth(turn, (slots) => spendBeat(slots, changes, par));
    if (beatsField !== undefined) writeField(bits, beatsField, readField(bits, beatsField) + 1);
  }
}

function breakPromised(turn: Turn, hears: boolean): void {
  const { plan, reply, bits } = turn;
  if (reply.breaks.length === 0) return;
  const before = bestWorth(plan, bits);
  if (!breakOffers(bits, reply.breaks)) return;
  const outcome = bestWorth(plan, bits) - before;
  if (hears && outcome !== 0) onBoth(turn, (slots) => change(slots, [0, 0, 0, outcome, 0, 0]));
}

interface Given {
  readonly hears: boolean;
  readonly kept: number;
  readonly sums: Sums | undefined;
  readonly worstSums: Sums | undefined;
}

function giveGains(turn: Turn, before: Situation, { hears, kept, sums, worstSums }: Given): void {
  const { plan, node, reply, bits, best, worst } = turn;
  const offered = reply.offers.length === 0 ? [] : allOf(turn, reply.offers);
  const worth = offered.length === 0 ? 0 : bestWorth(plan, bits);
  let fresh = 0;
  let excess = 0;
  for (const option of offered)
    if (!isOffered(bits, option)) {
      fresh += 1;
      excess += option.excess;
    }
  for (const option of offered) putOnTable(bits, option);
  const { charge } = plan.parts;
  if (excess > 0) onBoth(turn, (slots) => addTo(slots, charge, excess));
  if (!hears || sums === undefined || worstSums === undefined) return;
  const better = offered.length === 0 ? 0 : Math.max(0, bestWorth(plan, bits) - worth);
  const doubled = plan.acts[node.act]?.firstImpression === true;
  const gifts = { reply, kept, fresh, better, doubled };
  const [most, least] = reply.repairs ? ceilings(turn, before) : [NOTHING, NOTHING];
  gain(best, sums, most, gifts);
  if (worst !== best) gain(worst, worstSums, least, gifts);
}

const NOTHING = [0, 0, 0, 0, 0, 0];

export function addTo(slots: number[], slot: number, by: number): void {
  slots[slot] = (slots[slot] as number) + by;
}

/**
 * What each meter lost in this and the last two exchanges, at most and at least, over all states in the range:
 * who stood higher and fell lower has lost more, so the ends of the range are crossed.
 */
function ceilings({ plan, best, worst }: Turn, before: Situation): [number[], number[]] {
  const { newest, older } = plan.parts;
  const lost = (from: readonly number[], to: readonly number[]) =>
    newest.map((slot, meter) => {
      if (slot < 0) return 0;
      const now = Math.max(0, (from[meter] as number) - (to[meter] as number));
      return now + (from[slot] as number) + (from[older[meter] as number] as number);
    });
  return [lost(before.best, worst), lost(before.worst, best)];
}

// The loss of this exchange becomes the newest, the newest the older; crossed as in `ceilings`.
function rememberLosses({ plan, best, worst }: Turn, before: Situation): void {
  const { newest, older } = plan.parts;
  for (const [meter, slot] of newest.entries()) {
    if (slot < 0) continue;
    const old = older[meter] as number;
    const most = Math.max(0, (before.best[meter] as number) - (worst[meter] as number));
    const least = Math.max(0, (before.worst[meter] as number) - (best[meter] as number));
    best[old] = best[slot] as number;
    best[slot] = most;
    if (worst === best) continue;
    worst[old] = worst[slot] as number;
    worst[slot] = least;
  }
}

function remember(turn: Turn, choice: PlanChoice): void {
  const { plan, node, reply, bits } = turn;
  const { parts } = plan;
  const learned = reply.learns.length === 0 ? [] : allOf(turn, reply.learns);
  for (const { field, evidence } of learned) {
    if (field !== undefined) writeField(bits, field, ONE);
    if (evidence !== undefined) onBoth(turn, (slots) => setTo(slots, evidence, ONE));
  }
  for (const field of reply.sets) writeField(bits, field, ONE);
  for (const field of reply.keeps) if (readField(bits, field) === OPEN_PROMISE) writeField(bits, field, KEPT);
  for (const field of reply.forgets)
    if (readField(bits, field) === OPEN_PROMISE) writeField(bits, field, FORGOTTEN);
  for (const field of reply.promises) if (readField(bits, field) === 0) writeField(bits, field, OPEN_PROMISE);
  for (const field of reply.tagFields) writeField(bits, field, readField(bits, field) + 1);
  for (const slot of reply.tagSlots)
    onBoth(turn, (slots) => {
      if ((slots[slot] as number) < 2) addTo(slots, slot, 1);
    });
  if (choice.taken !== undefined) writeField(bits, choice.taken, ONE);
  if (choice.leaves && node.visited !== undefined) writeField(bits, node.visited, ONE);
  if (reply.rigs && parts.rigged !== undefined) writeField(bits, parts.rigged, ONE);
  if (reply.betrayal > 0 && parts.betrayal !== undefined)
    writeField(bits, parts.betrayal, readField(bits, parts.betrayal) + reply.betrayal);
  if (reply.givesChoice && letsChoose(turn))
    onBoth(turn, (slots) => setTo(slots, parts.evidence.chosen, ONE));
}

export function setTo(slots: number[], slot: number, value: number): void {
  slots[slot] = value;
}

function letsChoose({ plan, forks, bits, best, worst }: Turn): boolean {
  let viable = 0;
  for (const option of plan.options) if (forks.decide(viability(option, bits, best, worst))) viable += 1;
  return viable >= 2;
}

/** Stores a bead that is not stored yet; of an authored one only that it is. */
export function storeBead(
  turn: Pick<Turn, 'bits' | 'best' | 'worst'>,
  { field, slot, felt }: PlanBead,
): void {
  if (readField(turn.bits, field) === 1) return;
  writeField(turn.bits, field, ONE);
  if (felt === undefined) onBoth(turn, (slots) => setTo(slots, slot, feltAt(slots)));
}

/** Whether she walks out now, with what is known of her patience. */
export function walksOut({ forks, best, worst }: Turn, tracksPatience: boolean): boolean {
  const most = best[METER.patience] as number;
  const least = worst[METER.patience] as number;
  const leaves = tracksPatience ? (most <= 0 ? 1 : least <= 0 ? 2 : 0) : 2;
  if (forks.decide(leaves)) return true;
  // Who stays has some patience left.
  if (tracksPatience && least <= 0) worst[METER.patience] = 1;
  return false;
}
