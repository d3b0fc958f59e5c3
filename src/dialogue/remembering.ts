import { type Level, METERS, type Tag } from '#scenario';
import type { Dialogue } from './compile.ts';
import { storeBeads } from './entering.ts';
import type { Because, Live, Meters, PromiseMade } from './live.ts';
import { viableOffers } from './offers.ts';
import { listHolding } from './rules.ts';
import { isHelping } from './tag-table.ts';
import type { Turn } from './turn.ts';

/** The choice that leaves a hub for good. */
export const LEAVE = 'leave';

/** 6. Facts, flags and promises; the counters of the act; the level of the reply; "let her choose". */
export function remember(dialogue: Dialogue, turn: Turn): Turn {
  const { live, reply, node } = turn;
  const inHub = node.node.hub !== undefined;
  const leavesHub = inHub && reply.id === LEAVE;
  const state: Live = {
    ...live,
    facts: union(live.facts, listHolding(reply.learns, turn.live)),
    flags: union(live.flags, reply.sets ?? []),
    promises: promisesAfter(turn),
    tags: countTags(live.tags, reply.tags),
    inAct: {
      ...live.inAct,
      tags: countTags(live.inAct.tags, reply.tags),
      recent: [...live.inAct.recent.slice(-1), netChange(turn.before, live.meters)],
    },
    taken: inHub ? [...live.taken, reply.move] : live.taken,
    visited: leavesHub ? [...live.visited, node.node.id] : live.visited,
  };
  return rateLevel({ ...turn, live: { ...state, letHerChoose: letsHerChoose(dialogue, turn, state) } });
}

/** 7. Beads of touchpoints stored after this node; of a hub, after it is left. */
export function storeAfter(_dialogue: Dialogue, turn: Turn): Turn {
  const { node, after } = turn.node;
  if (after.length === 0 || (node.hub !== undefined && turn.reply.id !== LEAVE)) return turn;
  return { ...turn, live: storeBeads(turn.live, after) };
}

/** 8. With patience 0 she leaves. */
export function losePatience(_dialogue: Dialogue, turn: Turn): Turn {
  return turn.live.meters.patience > 0 ? turn : { ...turn, live: { ...turn.live, left: true } };
}

const letsHerChoose = (dialogue: Dialogue, { reply }: Turn, live: Live): boolean =>
  live.letHerChoose || (reply.tags.includes('give_choice') && viableOffers(dialogue, live).length >= 2);

function rateLevel(turn: Turn): Turn {
  const { live, node, reply } = turn;
  const because: Because[] = [];
  const exchange = { node: node.node.id, choice: reply.id, otherwise: reply.otherwise };
  const { cue } = node.node;
  if (cue === undefined) {
    const last = { ...exchange, miss: 0, repaired: 0, because: turn.because };
    return { ...turn, live: { ...live, last } };
  }
  const lowered = isLowered(reply.tags, live);
  const level: Level = lowered ? 0 : (reply.level ?? 0);
  if (lowered && reply.level !== 0) because.push({ rule: 'level_lowered' });
  const miss = cue * (node.bestLevel - level);
  const mends = node.node.repair === true && level === node.bestLevel && level >= 3;
  const repaired = mends ? Math.floor(live.inAct.lastMiss / 2) : 0;
  const add = (sum: Live['empathy']) => ({
    missed: sum.missed + miss - repaired,
    met: sum.met + cue * node.bestLevel,
  });
  const levels = [...live.inAct.levels] as [number, number, number, number, number];
  levels[level] += 1;
  const last = { ...exchange, level, miss, repaired, because: [...turn.because, ...because] };
  const rated: Live = {
    ...live,
    inAct: { ...live.inAct, levels, lastMiss: miss },
    empathy: add(live.empathy),
    serviceEmpathy: node.service ? add(live.serviceEmpathy) : live.serviceEmpathy,
    last,
  };
  return { ...turn, live: rated };
}

// A second bare apology or stock phrase in an act counts as level 0, unless something in the line helps.
function isLowered(tags: readonly Tag[], live: Live): boolean {
  const repeats = (tag: Tag) => tags.includes(tag) && (live.inAct.tags[tag] ?? 0) >= 2;
  if (!repeats('sorry_bare') && !repeats('stock_phrase')) return false;
  return !tags.some((tag) => isHelping(tag) && EMPATHY_TAGS.has(tag));
}

const EMPATHY_TAGS: ReadonlySet<Tag> = new Set<Tag>([
  'acknowledge',
  'paraphrase',
  'pursue',
  'legitimise',
  'face_save',
  'share_goal',
  'own_mistake',
]);

function promisesAfter({ live, reply }: Turn): readonly PromiseMade[] {
  const { promises = [], keeps = [], forgets = [] } = reply;
  if (promises.length + keeps.length + forgets.length === 0) return live.promises;
  const closed = live.promises.map((it): PromiseMade => {
    if (it.state !== 'open') return it;
    if (keeps.includes(it.promise)) return { ...it, state: 'kept' };
    return forgets.includes(it.promise) ? { ...it, state: 'forgotten' } : it;
  });
  const fresh = promises.filter((id) => !closed.some(({ promise }) => promise === id));
  return [...closed, ...fresh.map((promise): PromiseMade => ({ promise, state: 'open' }))];
}

function union(known: readonly string[], added: readonly string[]): readonly string[] {
  const fresh = added.filter((id, index) => !known.includes(id) && added.indexOf(id) === index);
  return fresh.length === 0 ? known : [...known, ...fresh];
}

function countTags(counts: Live['tags'], tags: readonly Tag[]): Live['tags'] {
  if (tags.length === 0) return counts;
  const after = { ...counts };
  for (const tag of tags) after[tag] = (after[tag] ?? 0) + 1;
  return after;
}

function netChange(before: Meters, after: Meters): Meters {
  const net = { ...before };
  for (const meter of METERS) net[meter] = after[meter] - before[meter];
  return net;
}
