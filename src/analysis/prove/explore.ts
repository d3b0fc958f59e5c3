import type { Aim } from './aim.ts';
import { enterAt, targetOf } from './entering.ts';
import { exchange, type Turn, walksOut } from './exchange.ts';
import { Forks, type SeeGuard } from './forks.ts';
import { addToFront, type Direction, type FrontRules, narrow } from './front.ts';
import { NO, YES } from './guard.ts';
import { readField, writeField } from './layout.ts';
import { type Liveness, livenessOf } from './liveness.ts';
import { orderOf } from './order.ts';
import type { Plan, PlanChoice, PlanNode } from './plan.ts';
import type { Situation, Trail } from './situation.ts';

/** All situations that agree in node and bits. */
export interface Cell {
  readonly key: string;
  /** A way to it. */
  readonly trail: Trail;
  readonly front: Situation[];
  readonly ahead: Cell[];
  /** The most extreme value that any END beyond it was bounded by; of a min, negated. */
  reach: number;
}

/** What an exploration is told to do beside its aim. */
export interface Orders {
  readonly direction: Direction;
  readonly width: number;
  /** Of an earlier exploration with this aim: cells that reach no further than this lead to nothing new. */
  readonly known?: { readonly cells: ReadonlyMap<string, Cell>; readonly floor: number };
  /** The value of a situation at END that `reach` is about; higher is more extreme. */
  readonly value: (at: Situation) => number;
  /** Asked now and then with the situations so far and the bytes they hold; true ends the exploration. */
  readonly isOver: (situations: number, bytes: number) => boolean;
  readonly see?: Sight;
}

/** Is told what is met on the way. */
export interface Sight {
  readonly guard: SeeGuard;
  situation(at: Situation, node: PlanNode): void;
  choice(at: Situation, choice: PlanChoice): void;
  /** No choice is shown, or after this choice no target can be taken; `sure` where no guard was open. */
  stuck(at: Situation, choice: PlanChoice | undefined, sure: boolean): void;
}

export interface Explored {
  readonly complete: boolean;
  readonly situations: number;
  /** Situations that became one with another because there were too many. */
  readonly merged: number;
  readonly ends: readonly Situation[];
  readonly cells: ReadonlyMap<string, Cell>;
}

/** How often `isOver` is asked. */
const ASK_EVERY = 256;
/** How many times wider than allowed a front may be before it is left. */
const ROOM = 4;

/** Explores everything that can be reached from these situations, for an aim. */
export function explore(plan: Plan, aim: Aim, starts: readonly Situation[], orders: Orders): Explored {
  return new Explorer(plan, aim, orders).run(starts);
}

/** One walk through all situations in an order in which none is left before all ways into it are known. */
class Explorer {
  readonly #plan: Plan;
  readonly #aim: Aim;
  readonly #orders: Orders;
  readonly #live: Liveness;
  readonly #dead: readonly (readonly number[])[];
  readonly #rules: FrontRules;
  readonly #keeps: { readonly tracksMeters: boolean; readonly masks: Liveness['masks'] };
  readonly #forks: Forks;
  readonly #cells = new Map<string, Cell>();
  /** Cells still to be left, by the place of their knot and how far in it they are. */
  readonly #waiting: Map<string, Cell>[] = [];
  readonly #order: (node: number, bits: readonly number[]) => number;
  #situations = 0;
  #merged = 0;
  /** Situations not left yet. */
  #open = 0;

  constructor(plan: Plan, aim: Aim, orders: Orders) {
    this.#plan = plan;
    this.#aim = aim;
    this.#orders = orders;
    this.#live = livenessOf(plan, aim, orders.see !== undefined);
    const slots = plan.layout.slots;
    this.#dead = this.#live.kept.map((kept) =>
      slots.filter(({ index }) => !kept.includes(index)).map(({ index }) => index),
    );
    this.#rules = { slots, direction: orders.direction, width: orders.width };
    const tracksMeters = this.#live.kept.some((kept) => kept.some((slot) => slot < 6));
    this.#keeps = { tracksMeters, masks: this.#live.masks };
    this.#forks = new Forks(orders.see?.guard);
    this.#order = orderOf(plan);
  }

  run(starts: readonly Situation[]): Explored {
    for (const start of starts) this.#arrive(start.node, { ...start, bits: [...start.bits] });
    const passed: Cell[] = [];
    const ends: Situation[] = [];
    let complete = true;
    for (let order = 0; complete && order < this.#waiting.length; order += 1) {
      const cells = this.#waiting[order];
      if (cells === undefined) continue;
      for (const cell of cells.values()) {
        passed.push(cell);
        if (!this.#leave(cell, ends)) {
          complete = false;
          break;
        }
      }
      delete this.#waiting[order];
    }
    for (const cell of passed.reverse())
      for (const next of cell.ahead) cell.reach = Math.max(cell.reach, next.reach);
    return {
      complete,
      situations: this.#situations,
      merged: this.#merged,
      ends,
      cells: this.#cells,
    };
  }

  /** Leaves a cell by every choice; false when time or memory is over. */
  #leave(cell: Cell, ends: Situation[]): boolean {
    const { front } = cell;
    const index = (front[0] as Situation).node;
    this.#open -= this.#narrow(cell, index);
    const node = this.#plan.nodes[index];
    for (const at of front) {
      this.#situations += 1;
      if (this.#situations % ASK_EVERY === 0 && this.#orders.isOver(this.#situations, this.#bytes))
        return false;
      if (node === undefined) {
        ends.push(at);
        cell.reach = Math.max(cell.reach, this.#orders.value(at));
      } else this.#answerAll(cell, at, node);
    }
    this.#open -= front.length;
    // Its ways on are known; only the trails are needed from here.
    if (node !== undefined) front.length = 0;
    return true;
  }

  // Two lists of slots for each situation that is open; a trail for each there was; a cell with its key.
  get #bytes(): number {
    const perOpen = 2 * (16 + 8 * this.#plan.layout.slots.length) + 160;
    return perOpen * this.#open + 64 * this.#situations + 360 * this.#cells.size;
  }

  #narrow({ front }: Cell, node: number): number {
    const { compared, kept } = this.#live;
    const given = narrow(front, compared[node] as number[], kept[node] as number[], this.#rules);
    this.#merged += given;
    return given;
  }

  #answerAll(cell: Cell, at: Situation, node: PlanNode): void {
    const { see } = this.#orders;
    see?.situation(at, node);
    const topics = takenTopics(node, at.bits);
    let shown = 0;
    let sure = true;
    for (const [index, choice] of node.choices.entries()) {
      const verdict = this.#shows(node, choice, at, topics);
      const timeout = node.onTimeout === index;
      if (verdict !== NO) {
        shown += 1;
        if (verdict !== YES) sure = false;
      }
      if (verdict === NO && !timeout) continue;
      see?.choice(at, choice);
      const trail: Trail = { before: at.trail, node: node.index, choice: index, timeout: verdict === NO };
      this.#forks.run(() => this.#answer(cell, at, choice, trail));
    }
    if (shown === 0 || !sure) see?.stuck(at, undefined, shown === 0);
  }

  #shows(node: PlanNode, choice: PlanChoice, at: Situation, topics: number): 0 | 1 | 2 {
    if (choice.leaves) return YES;
    if (node.hub !== undefined) {
      if (topics >= node.hub) return NO;
      if (choice.taken !== undefined && readField(at.bits, choice.taken) === 1) return NO;
    }
    if (choice.when === undefined) return YES;
    const verdict = choice.when.test(at.bits, at.best, at.worst);
    this.#orders.see?.guard(choice.when, verdict, true);
    return verdict;
  }

  #answer(cell: Cell, at: Situation, choice: PlanChoice, trail: Trail): void {
    const turn = exchange(this.#plan, at, choice, { forks: this.#forks, ...this.#keeps });
    const { tracksPatience } = this.#aim;
    let target: number | undefined;
    if (walksOut(turn, tracksPatience)) {
      writeField(turn.bits, this.#plan.parts.left, 1);
      target = this.#plan.end;
    } else target = targetOf(turn);
    if (target === undefined) this.#orders.see?.stuck(at, choice, true);
    else {
      enterAt(turn, target, this.#keeps);
      const reached = this.#arrive(target, { ...this.#project(turn, target), trail });
      if (reached !== undefined && cell.ahead.at(-1) !== reached) cell.ahead.push(reached);
    }
  }

  // Leaves out what nothing reads from here on.
  #project({ bits, best, worst }: Turn, node: number): Omit<Situation, 'trail'> {
    const dead = this.#dead[node] as readonly number[];
    for (const slot of dead) best[slot] = 0;
    if (worst !== best) for (const slot of dead) worst[slot] = 0;
    return { node, bits, best, worst };
  }

  /** Puts a situation into its cell; undefined where an earlier exploration showed that nothing new is there. */
  #arrive(node: number, it: Situation): Cell | undefined {
    const bits = it.bits as number[];
    const mask = this.#live.masks[node] as readonly number[];
    let key = String.fromCharCode(node & 0xffff, node >>> 16);
    for (let word = 0; word < bits.length; word += 1) {
      const live = mask[word] as number;
      const kept = live === 0 ? 0 : (bits[word] as number) & live;
      bits[word] = kept;
      if (live !== 0) key += String.fromCharCode(kept & 0xffff, kept >>> 16);
    }
    const { known } = this.#orders;
    if (known !== undefined && (known.cells.get(key)?.reach ?? Number.NEGATIVE_INFINITY) <= known.floor)
      return undefined;
    let cell = this.#cells.get(key);
    if (cell === undefined) {
      cell = { key, trail: it.trail, front: [], ahead: [], reach: Number.NEGATIVE_INFINITY };
      this.#cells.set(key, cell);
      const order = this.#order(node, bits);
      this.#waiting[order] ??= new Map();
      this.#waiting[order]?.set(key, cell);
    }
    const compared = this.#live.compared[node] as readonly number[];
    const before = cell.front.length;
    addToFront(cell.front, it, compared, this.#live.kept[node] as readonly number[], this.#rules);
    // Long before it is left a front may grow far too wide, above all that of END.
    if (cell.front.length > ROOM * this.#rules.width) this.#narrow(cell, node);
    this.#open += cell.front.length - before;
    return cell;
  }
}

const takenTopics = (node: PlanNode, bits: readonly number[]): number =>
  node.hub === undefined
    ? 0
    : node.choices.filter(({ taken }) => taken !== undefined && readField(bits, taken) === 1).length;
