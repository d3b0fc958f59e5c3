import { type Effects, METERS } from '#scenario';
import type { Dialogue } from './compile.ts';
import { changeMeters, gainAt } from './customer.ts';
import type { Because, Live } from './live.ts';
import { bestWorth, breakOffers, excessOf, offer } from './offers.ts';
import { roundRatio } from './rounding.ts';
import { listHolding, pick } from './rules.ts';
import { addSigned, noSums, type Sums, type Turn } from './turn.ts';

const USUAL_BEAT: Effects = { patience: -2 };
const BEYOND_PAR: Effects = { process: -2, calm: -1 };
const PROMISE_KEPT: Effects = { trust: 10, process: 6, treatment: 5 };
const PROMISE_FORGOTTEN: Effects = { trust: -14, treatment: -6 };
const NEW_OPTION: Effects = { process: 2, patience: 3 };

/** The turn with other meters; an unheard exchange leaves them as they are. */
const withMeters = (turn: Turn, meters: Live['meters']): Turn =>
  turn.node.node.unheard ? turn : { ...turn, live: { ...turn.live, meters } };

const because = (turn: Turn, ...reasons: Because[]): Turn => ({
  ...turn,
  because: [...turn.because, ...reasons],
});

/** 1. Beats of node and choice, one by one; each beyond par costs process and calm. */
export function spendBeats(dialogue: Dialogue, turn: Turn): Turn {
  const beats = pick(turn.node.node.beats ?? 1, turn.live).is + (turn.reply.beats ?? 0);
  let { live } = turn;
  let over = 0;
  for (let beat = 0; beat < beats; beat += 1) {
    const perBeat = turn.node.act.perBeat;
    let meters = changeMeters(live.meters, perBeat === undefined ? USUAL_BEAT : pick(perBeat, live).is);
    if (turn.node.timed && live.inAct.beats >= dialogue.scenario.par) {
      meters = changeMeters(meters, BEYOND_PAR);
      over += 1;
    }
    live = { ...live, meters, beats: live.beats + 1, inAct: { ...live.inAct, beats: live.inAct.beats + 1 } };
  }
  if (over === 0) return { ...turn, live };
  live = { ...live, beatsOverPar: live.beatsOverPar + over };
  return because({ ...turn, live }, { rule: 'beyond_par' });
}

/** 2. Losses of tags, of the author's effect and of forgotten promises: summed per meter, rounded once. */
export function takeLosses(_dialogue: Dialogue, turn: Turn): Turn {
  const sums = noSums();
  for (const { effects, percent } of turn.uses) addSigned(sums, -1, effects, percent);
  if (turn.reply.effects !== undefined) addSigned(sums, -1, turn.reply.effects.add, 100);
  if (turn.forgotten > 0) addSigned(sums, -1, PROMISE_FORGOTTEN, 100 * turn.forgotten);
  const losses: Effects = {};
  for (const meter of METERS) if (sums[meter] !== 0) losses[meter] = roundRatio(sums[meter], 100);
  const lost = withMeters(turn, changeMeters(turn.live.meters, losses));
  return turn.forgotten > 0 ? because(lost, { rule: 'promise_forgotten' }) : lost;
}

/** 3. A broken offer takes back what it was worth above the best other one. */
export function breakPromised(_dialogue: Dialogue, turn: Turn): Turn {
  const { breaks } = turn.reply;
  const { live } = turn;
  if (!breaks?.some((id) => live.offers.some((it) => it.option === id && !it.broken))) return turn;
  const offers = breakOffers(live.offers, breaks);
  const outcome = bestWorth(offers) - bestWorth(live.offers);
  const broken = withMeters({ ...turn, live: { ...live, offers } }, changeMeters(live.meters, { outcome }));
  return because(broken, { rule: 'offer_broken' });
}

/**
 * 4. and 5. Gains of tags, offers, the author's effect and kept promises; `own_mistake` gives back no more
 * than was lost. Double in a first-impression act, less above 60; summed per meter, rounded once.
 */
export function giveGains(dialogue: Dialogue, turn: Turn): Turn {
  const { live, reply } = turn;
  const offered = listHolding(reply.offers, live);
  const offers = offered.length === 0 ? live.offers : offer(dialogue, live, offered);
  const fresh = offered.filter((id) => !live.offers.some(({ option }) => option === id));
  const excess = fresh.reduce((sum, id) => sum + excessOf(dialogue, id), live.excess);
  const sums = noSums();
  const reasons: Because[] = [];
  for (const { tag, effects, percent } of turn.uses)
    if (tag !== 'own_mistake') addSigned(sums, 1, effects, percent);
  if (capRepair(turn, sums)) reasons.push({ rule: 'repair_ceiling', tag: 'own_mistake' });
  if (reply.effects !== undefined) addSigned(sums, 1, reply.effects.add, 100);
  if (turn.kept > 0) addSigned(sums, 1, PROMISE_KEPT, 100 * turn.kept);
  if (turn.kept > 0) reasons.push({ rule: 'promise_kept' });
  addSigned(sums, 1, NEW_OPTION, 100 * fresh.length);
  sums.outcome += 100 * Math.max(0, bestWorth(offers) - bestWorth(live.offers));
  const state = { ...turn, live: { ...live, offers, excess } };
  return receive(state, sums, reasons);
}

function receive(turn: Turn, sums: Sums, reasons: Because[]): Turn {
  if (turn.node.node.unheard) return turn;
  const { meters } = turn.live;
  const factor = turn.node.act.firstImpression ? 2 : 1;
  const gains: Effects = {};
  let headroom = false;
  let any = false;
  for (const meter of METERS) {
    if (sums[meter] === 0) continue;
    gains[meter] = gainAt(meters[meter], sums[meter] * factor);
    any = true;
    if (meters[meter] > 60) headroom = true;
  }
  if (any && factor === 2) reasons.push({ rule: 'first_impression', percent: 200 });
  if (headroom) reasons.push({ rule: 'headroom' });
  return because(withMeters(turn, changeMeters(meters, gains)), ...reasons);
}

// The gains of `own_mistake`, each at most what its meter lost in this and the last two exchanges, net.
function capRepair({ live, before, uses }: Turn, sums: Sums): boolean {
  const repair = noSums();
  for (const { tag, effects, percent } of uses)
    if (tag === 'own_mistake') addSigned(repair, 1, effects, percent);
  let capped = false;
  for (const meter of METERS) {
    if (repair[meter] === 0) continue;
    let lost = Math.max(0, before[meter] - live.meters[meter]);
    for (const net of live.inAct.recent) lost += Math.max(0, -net[meter]);
    if (repair[meter] > 100 * lost) capped = true;
    sums[meter] += Math.min(repair[meter], 100 * lost);
  }
  return capped;
}
