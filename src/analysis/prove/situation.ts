import type { Live } from '#dialogue';
import { METERS, type Tag } from '#scenario';
import { readField, writeField } from './layout.ts';
import type { Liveness } from './liveness.ts';
import type { Plan } from './plan.ts';

/** The way to a situation: its last move, and the way to the one before. */
export interface Trail {
  readonly before?: Trail | undefined;
  readonly node: number;
  readonly choice: number;
  /** The clock took the choice, which was not shown. */
  readonly timeout: boolean;
  /** At the start: the variant of the shop. */
  readonly variant?: Live['variant'];
}

/**
 * Many states of a conversation that agree in all that a guard can tell apart. Every other number lies between
 * `worst` and `best`; where both are the same list there is no range, and it is one real state.
 */
export interface Situation {
  readonly node: number;
  readonly bits: readonly number[];
  best: number[];
  worst: number[];
  readonly trail: Trail;
}

const PROMISE_STATES = { open: 1, kept: 2, forgotten: 3 } as const;

/** A real state as a situation without ranges, with everything the plan can keep. */
export function situationOf(plan: Plan, live: Live, trail: Trail): Situation {
  const bits = new Array<number>(plan.layout.words).fill(0);
  for (const field of plan.layout.fields) writeField(bits, field, fieldValue(plan, live, field.name));
  const numbers = plan.layout.slots.map(({ name }) => slotValue(plan, live, name));
  return { node: nodeIndex(plan, live.node), bits, best: numbers, worst: numbers, trail };
}

const nodeIndexes = new WeakMap<Plan, ReadonlyMap<string, number>>();

/** The index of a node; of END the number of nodes. */
export function nodeIndex(plan: Plan, id: string): number {
  const known = nodeIndexes.get(plan) ?? new Map(plan.nodes.map((node) => [node.id, node.index]));
  nodeIndexes.set(plan, known);
  return known.get(id) ?? plan.end;
}

function fieldValue({ dialogue, variants }: Plan, live: Live, name: string): number {
  const [kind, id = ''] = name.split(':');
  switch (kind) {
    case 'visited':
      return live.visited.includes(id) ? 1 : 0;
    case 'taken':
      return live.taken.includes(id) ? 1 : 0;
    case 'fact':
      return live.facts.includes(id) ? 1 : 0;
    case 'flag':
      return live.flags.includes(id) ? 1 : 0;
    case 'offer': {
      const known = live.offers.find(({ option }) => option === id);
      return known === undefined ? 0 : known.broken ? 3 : 1;
    }
    case 'promise': {
      const made = live.promises.find(({ promise }) => promise === id);
      return made === undefined ? 0 : PROMISE_STATES[made.state];
    }
    case 'tag':
      return live.inAct.tags[id as Tag] ?? 0;
    case 'level':
      return live.inAct.levels[Number(id) as 0];
    case 'bead':
      return live.beads.some(({ touchpoint }) => touchpoint === id) ? 1 : 0;
    case 'beats':
      return live.inAct.beats;
    case 'last_miss':
      return live.inAct.lastMiss;
    case 'goodwill':
      return live.inAct.goodwill ? 1 : 0;
    case 'left':
      return live.left ? 1 : 0;
    case 'rigged':
      return (live.tags.rig_system ?? 0) > 0 ? 1 : 0;
    case 'betrayal':
      return markedBetrayal(live);
    case 'policy':
    case 'manager':
      return variants[kind].indexOf(live.variant[kind] ?? '') + 1;
    case 'worth':
      return updateOf(dialogue, live, id);
    default:
      throw new Error(`No state has a ${name}`);
  }
}

/** Which update gave an option its worth, from 1; 0 where none has. Of two that give the same, the first. */
function updateOf({ options }: Plan['dialogue'], live: Live, id: string): number {
  const updates = options.get(id)?.updates ?? [];
  return 1 + updates.findIndex(({ outcome }) => outcome === live.worths[id]);
}

// Lies are kept as the flag.
const markedBetrayal = ({ tags }: Live): number =>
  2 * (tags.promise_broken ?? 0) + (tags.expose ?? 0) + (tags.dismiss ?? 0) + (tags.false_cheer ?? 0);

function slotValue({ dialogue, parts }: Plan, live: Live, name: string): number {
  const [kind, id = ''] = name.split(':');
  const { tags } = live;
  switch (kind) {
    case 'beats':
      return Math.min(live.inAct.beats, dialogue.scenario.par);
    case 'count':
      return Math.min(2, live.inAct.tags[id as Tag] ?? 0);
    case 'newest':
      return Math.max(0, -(live.inAct.recent.at(-1)?.[id as 'calm'] ?? 0));
    case 'older':
      return Math.max(0, -(live.inAct.recent.at(-2)?.[id as 'calm'] ?? 0));
    case 'felt':
      return live.beads.find(({ touchpoint, authored }) => touchpoint === id && !authored)?.felt ?? 0;
    case 'missed':
      return live.empathy.missed;
    case 'met':
      return live.empathy.met;
    case 'service_missed':
      return live.serviceEmpathy.missed;
    case 'service_met':
      return live.serviceEmpathy.met;
    case 'charge':
      return live.excess + chargeOf(dialogue, tags);
    case 'did':
      return hasDone(dialogue, live, id as keyof typeof parts.evidence) ? 1 : 0;
    case 'penalties':
      return Math.min(6, (tags.bare_no ?? 0) + 2 * (tags.overpromise ?? 0));
    default:
      return METERS.includes(kind as 'calm') ? live.meters[kind as 'calm'] : 0;
  }
}

function chargeOf({ tags: rules }: Plan['dialogue'], tags: Live['tags']): number {
  let charge = 0;
  for (const tag in tags) charge += (tags[tag as Tag] ?? 0) * rules[tag as Tag].charge;
  return charge;
}

function hasDone({ scenario }: Plan['dialogue'], live: Live, what: string): boolean {
  const { tags } = live;
  if (what === 'chosen') return live.letHerChoose;
  if (what === 'behind') return (tags.voice_up ?? 0) + (tags.note_account ?? 0) > 0;
  if (what === 'own_step' || what === 'follow_up') return (tags[what] ?? 0) > 0;
  return scenario.facts.some(({ id, kind, known }) => kind === what && !known && live.facts.includes(id));
}

/** Where a real state lies outside a situation: the first field or slot, by name; undefined where it is in it. */
export function strays(plan: Plan, liveness: Liveness, at: Situation, real: Situation): string | undefined {
  if (at.node !== real.node) return `node ${at.node} ${real.node}`;
  const mask = liveness.masks[at.node] as readonly number[];
  for (const field of plan.layout.fields) {
    if (readField(mask, field) === 0 || field.name.startsWith('worth:')) continue;
    if (readField(at.bits, field) !== readField(real.bits, field))
      return `${field.name} ${readField(at.bits, field)} ${readField(real.bits, field)}`;
  }
  for (const slot of liveness.kept[at.node] ?? []) {
    const { name, better } = plan.layout.slots[slot] as { name: string; better: 1 | -1 };
    const value = (real.best[slot] as number) * better;
    if (value > (at.best[slot] as number) * better || value < (at.worst[slot] as number) * better)
      return `${name} ${at.worst[slot]}..${at.best[slot]} ${real.best[slot]}`;
  }
  return undefined;
}
