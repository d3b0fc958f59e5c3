import { METERS } from '#scenario';
import { type Aim, viabilityFields } from './aim.ts';
import type { Guard, Guarded } from './guard.ts';
import type { Plan, PlanBead, PlanChoice, PlanNode, PlanReply } from './plan.ts';
import { Variables } from './variables.ts';

/** Which fields and slots a later rule can still read, at each node and at END. */
export interface Liveness {
  /** For each node the words of bits to keep. */
  readonly masks: readonly (readonly number[])[];
  /** Slots that the score still depends on. */
  readonly compared: readonly (readonly number[])[];
  /** All slots that are kept, those that only guards read among them. */
  readonly kept: readonly (readonly number[])[];
}

const METER = Object.fromEntries(METERS.map((meter, index) => [meter, index])) as Record<
  (typeof METERS)[number],
  number
>;
const FELT = [METER.calm, METER.trust, METER.outcome, METER.process, METER.treatment];
const CARRIED = [METER.trust, METER.patience, METER.treatment];

/**
 * What each node must remember for an aim: read backwards along all ways until nothing changes. A thing that
 * no later rule reads can differ without making two situations different.
 */
export function livenessOf(plan: Plan, aim: Aim, words = false): Liveness {
  const full = new Flow(plan, aim, { guards: true, words }).run();
  const valued = new Flow(plan, aim, { guards: false, words: false }).run();
  const { fields, slots, words: size } = plan.layout;
  const slotsOf = (live: Variables) => slots.filter(({ index }) => live.has(index)).map(({ index }) => index);
  return {
    masks: full.map((live) => {
      const mask = new Array<number>(size).fill(0);
      for (const it of fields)
        if (live.has(it)) mask[it.word] = (mask[it.word] as number) | (it.mask << it.shift);
      return mask;
    }),
    compared: valued.map(slotsOf),
    kept: full.map(slotsOf),
  };
}

class Flow {
  readonly #plan: Plan;
  readonly #aim: Aim;
  /** With what guards read, or only what the score depends on. */
  readonly #guards: boolean;
  readonly #words: boolean;
  readonly #live: Variables[];

  constructor(plan: Plan, aim: Aim, { guards, words }: { guards: boolean; words: boolean }) {
    this.#plan = plan;
    this.#aim = aim;
    this.#guards = guards;
    this.#words = words;
    this.#live = [...plan.nodes, undefined].map(() => new Variables(plan.layout));
    const atEnd = this.#at(plan.end);
    for (const field of aim.fields) atEnd.add(field);
    for (const slot of aim.slots) atEnd.add(slot);
    for (const { guard } of plan.endings) this.#read(atEnd, guard);
    for (const guard of aim.guards) this.#read(atEnd, guard);
  }

  run(): readonly Variables[] {
    const { knots } = this.#plan.ways;
    for (const knot of [...knots].reverse()) {
      for (let grows = true; grows; ) {
        grows = false;
        for (const index of knot) {
          const node = this.#plan.nodes[index];
          if (node === undefined) continue;
          const grew = this.#at(index).addAll(this.#before(node));
          if (grew && (knot.length > 1 || node.hub !== undefined)) grows = true;
        }
      }
    }
    return this.#live;
  }

  #at = (index: number): Variables => this.#live[index] as Variables;

  #none = (): Variables => new Variables(this.#plan.layout);

  #copy = (live: Variables): Variables => new Variables(this.#plan.layout, live);

  #read(live: Variables, guard: Guard | undefined): void {
    if (!this.#guards || guard === undefined) return;
    for (const field of guard.fields) live.add(field);
    for (const meter of guard.meters) live.add(meter);
  }

  #readAll(live: Variables, list: readonly Guarded<unknown>[]): void {
    for (const { guard } of list) this.#read(live, guard);
  }

  #before(node: PlanNode): Variables {
    const live = this.#none();
    this.#readAll(live, node.beats);
    this.#readAll(live, this.#plan.acts[node.act]?.perBeat ?? []);
    if (this.#words) for (const guard of node.words) this.#read(live, guard);
    for (const choice of node.choices) {
      this.#read(live, choice.when);
      this.#read(live, choice.needs);
      if (this.#words) for (const guard of choice.words) this.#read(live, guard);
      if (choice.taken !== undefined && !choice.leaves) live.add(choice.taken);
      for (const reply of [choice.reply, ...(choice.otherwise ? [choice.otherwise] : [])])
        live.addAll(this.#beforeReply(node, choice, reply));
    }
    return live;
  }

  #beforeReply(node: PlanNode, choice: PlanChoice, reply: PlanReply): Variables {
    const after = this.#afterReply(node, choice, reply);
    const live = this.#copy(after);
    const { parts } = this.#plan;
    if (node.cue > 0 && parts.lastMiss !== undefined) live.delete(parts.lastMiss);
    this.#meterReads(live, after, node, reply);
    this.#recentReads(live, after, reply);
    this.#scoreReads(live, after, node, reply);
    return live;
  }

  /** What is live once the reply has been given, before it is known where it leads. */
  #afterReply(node: PlanNode, choice: PlanChoice, reply: PlanReply): Variables {
    const live = this.#entering(node, this.#plan.end);
    for (const { is } of reply.targets) live.addAll(this.#entering(node, is));
    if (node.hub === undefined || choice.leaves) for (const bead of node.after) this.#storeBead(live, bead);
    // Read once her meters have changed, so that what changes them is read too.
    if (this.#aim.tracksPatience && this.#guards) live.add(METER.patience);
    this.#readAll(live, reply.learns);
    this.#readAll(live, reply.offers);
    this.#readAll(live, reply.targets);
    return live;
  }

  #storeBead(live: Variables, { field, slot, felt }: PlanBead): void {
    if (felt !== undefined || !live.has(slot)) return;
    live.add(field);
    for (const meter of FELT) live.add(meter);
  }

  /** What must be live on the way into a node, or END, from a node. */
  #entering(from: PlanNode, to: number): Variables {
    const live = this.#copy(this.#at(to));
    const node = this.#plan.nodes[to];
    if (node === undefined) {
      for (const bead of this.#plan.atEnd) this.#storeBead(live, bead);
      return live;
    }
    if (node.settles && live.has(METER.outcome)) this.#readOffers(live);
    const gains = live.has(METER.outcome);
    if (node.updates.length > 0 && gains) this.#readWorths(live);
    for (const { option, worths } of node.updates)
      if (gains || (option.worth !== undefined && live.has(option.worth))) this.#readAll(live, worths);
    if (node.act !== from.act) this.#newAct(live, node.act);
    for (const bead of node.entering) this.#storeBead(live, bead);
    this.#read(live, node.when);
    if (node.visited !== undefined) live.add(node.visited);
    return live;
  }

  #newAct(live: Variables, act: number): void {
    const { parts, layout, beads } = this.#plan;
    const readsGoodwill = parts.goodwill !== undefined && live.has(parts.goodwill);
    for (const { guard } of this.#plan.acts[act]?.adjust ?? []) this.#read(live, guard);
    for (const field of layout.actFields) live.delete(field);
    for (const slot of layout.actSlots) live.delete(slot);
    if (readsGoodwill && this.#guards) for (const meter of FELT) live.add(meter);
    if (this.#plan.acts[act]?.problem !== true) return;
    const expects = CARRIED.some((meter) => live.has(meter));
    if (!readsGoodwill || !this.#guards) for (const meter of FELT) live.delete(meter);
    live.delete(METER.patience);
    if (!expects) return;
    for (const meter of FELT) live.add(meter); // where no bead has been stored yet
    for (const { felt, field, slot } of beads)
      if (felt === undefined) {
        live.add(field);
        live.add(slot);
      }
  }

  #readWorths(live: Variables): void {
    for (const { field, worth } of this.#plan.options) {
      if (field !== undefined) live.add(field);
      if (worth !== undefined) live.add(worth);
    }
  }

  #readOffers(live: Variables): void {
    for (const option of this.#plan.options) {
      for (const field of viabilityFields(option)) if (field !== undefined) live.add(field);
      if (option.worth !== undefined) live.add(option.worth);
      if (typeof option.viable === 'object') this.#read(live, option.viable);
    }
  }

  // Which counts, offers and promises the change of a live meter depends on.
  #meterReads(live: Variables, after: Variables, node: PlanNode, reply: PlanReply): void {
    const { parts } = this.#plan;
    const isTimed = node.timed && (after.has(METER.process) || after.has(METER.calm));
    if (isTimed) live.add(parts.beats);
    if (node.unheard) return;
    for (const use of reply.uses) {
      if (!use.moves.some((meter) => after.has(meter))) continue;
      if (use.slot !== undefined) live.add(use.slot);
      if (use.field !== undefined) live.add(use.field);
      if (use.betrayed !== undefined && parts.goodwill !== undefined) live.add(parts.goodwill);
      if (!use.isRepair) continue;
      for (const meter of use.moves)
        if (after.has(meter))
          for (const slot of [parts.newest[meter], parts.older[meter]])
            if (slot !== undefined && slot >= 0) live.add(slot);
    }
    const promises = after.has(METER.trust) || after.has(METER.process) || after.has(METER.treatment);
    if (promises) for (const field of [...reply.keeps, ...reply.forgets]) live.add(field);
    if (reply.offers.length === 0 && reply.breaks.length === 0) return;
    if (after.has(METER.outcome)) this.#readWorths(live);
    else if (after.has(METER.process) || after.has(METER.patience))
      for (const { is } of reply.offers) if (is.field !== undefined) live.add(is.field);
  }

  // What an exchange lost becomes "newest", and that "older": both need the meter itself.
  #recentReads(live: Variables, after: Variables, reply: PlanReply): void {
    const { newest, older } = this.#plan.parts;
    for (const [meter, slot] of newest.entries()) {
      if (slot < 0) continue;
      const old = older[meter] as number;
      const isRead = reply.repairs && after.has(meter);
      if (after.has(slot)) live.add(meter);
      if (!after.has(old) && !isRead) live.delete(slot);
      else live.add(slot);
      if (!isRead) live.delete(old);
    }
  }

  #scoreReads(live: Variables, after: Variables, node: PlanNode, reply: PlanReply): void {
    const { parts } = this.#plan;
    const rates =
      node.cue > 0 &&
      (after.has(parts.missed) ||
        after.has(parts.serviceMissed) ||
        (parts.lastMiss !== undefined && after.has(parts.lastMiss)) ||
        parts.levels.some((field) => field !== undefined && after.has(field)));
    if (rates) {
      for (const field of reply.lowering) live.add(field);
      if (node.repair && node.bestLevel >= 3 && parts.lastMiss !== undefined) live.add(parts.lastMiss);
    }
    if (reply.givesChoice && after.has(parts.evidence.chosen)) this.#readOffers(live);
    if (after.has(parts.charge))
      for (const { is } of reply.offers) if (is.excess > 0 && is.field !== undefined) live.add(is.field);
  }
}
