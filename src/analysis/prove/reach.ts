import type { Live, Move } from '#dialogue';
import { END } from '#scenario';
import { aimAt } from './aim.ts';
import { endingsAt } from './bounds.ts';
import type { Account } from './budget.ts';
import { type Cell, type Explored, explore, type Sight } from './explore.ts';
import { type Guard, NO, OPEN, type Verdict, YES } from './guard.ts';
import type { Plan, PlanChoice, PlanNode } from './plan.ts';
import type { Pool } from './pool.ts';
import type { Situation, Trail } from './situation.ts';
import { movesIn, moveText, tryStep, type Witness, witnessOf } from './witness.ts';

/** Whether a thing can come about: played, proved impossible, or neither. */
export type Reachable = boolean | 'unknown';

/** Whether a thing can come about, with a run that shows it; asked for only where it is wanted. */
export interface Reached {
  readonly reachable: Reachable;
  readonly witness?: () => Witness;
}

/** What a guard of the file can say. */
export interface GuardReached {
  /** Such as `card.flat_no.when`, or `till.line.2`: the second variant. */
  readonly place: string;
  readonly true: Reached;
  readonly false: Reached;
}

/** A situation in which the conversation is stuck. */
export interface Stuck {
  readonly node: string;
  /** After it no target can be taken; without it, no choice is shown. */
  readonly choice?: string;
  readonly witness: Witness;
}

export interface ReachFound {
  readonly complete: boolean;
  readonly situations: number;
  readonly nodes: ReadonlyMap<string, Reached>;
  readonly choices: ReadonlyMap<string, Reached>;
  readonly guards: readonly GuardReached[];
  readonly stuck: readonly Stuck[];
  /** Situations from which no ending can be reached. */
  readonly noWayOut: readonly Omit<Stuck, 'choice'>[];
  /** Endings that may be had, as far as is proved. */
  readonly endings: ReadonlySet<string>;
}

/** Ways that are kept of each thing, to find one that can be played. */
const TRAILS_KEPT = 6;

/** A thing met in an exploration: the ways to it, and the move after them that shows it, if any. */
class Met {
  readonly #ways: { readonly trail: Trail; readonly choice?: string }[] = [];

  add(trail: Trail, choice?: string): void {
    if (this.#ways.length < TRAILS_KEPT) this.#ways.push({ trail, ...(choice !== undefined && { choice }) });
  }

  /** The first way that can be played; its last move must lead on or, where asked for, nowhere. */
  play(pool: Pool, leads: 'on' | 'nowhere' = 'on'): (() => Witness) | undefined {
    for (const { trail, choice } of this.#ways) {
      const live = pool.replays.liveAt(trail);
      if (live === undefined) continue;
      const move = choice === undefined ? undefined : moveTo(pool, live, choice);
      const isSo =
        choice === undefined
          ? leads === 'on' || movesIn(pool.plan.dialogue, live).length === 0
          : move !== undefined && leadsOn(pool, live, move) === (leads === 'on');
      if (isSo) return () => witnessTo(pool, trail, move && moveText(live.node, move));
    }
    return undefined;
  }
}

const moveTo = ({ plan }: Pool, live: Live, choice: string): Move | undefined =>
  live.node === END ? undefined : movesIn(plan.dialogue, live).find((it) => it.choice === choice);

// Who walks out has not come to what stands behind the line.
function leadsOn({ plan }: Pool, live: Live, move: Move): boolean | undefined {
  const next = tryStep(plan.dialogue, live, move);
  return next === undefined ? false : next.left ? undefined : true;
}

function witnessTo({ plan, replays }: Pool, trail: Trail, last: string | undefined): Witness {
  const witness = witnessOf(plan, replays.statesOf(trail) ?? []);
  return last === undefined ? witness : { ...witness, path: [...witness.path, last] };
}

/** Writes down what an exploration meets. */
class Sightings implements Sight {
  readonly nodes = new Map<string, Met>();
  readonly choices = new Map<string, Met>();
  readonly guards = new Map<Guard, Record<'yes' | 'no', Met | undefined>>();
  readonly stuckAt = new Map<string, { node: string; choice?: string; met: Met }>();
  #at: Situation | undefined;
  #choice: PlanChoice | undefined;
  #node: PlanNode | undefined;

  situation(at: Situation, node: PlanNode): void {
    this.#at = at;
    this.#node = node;
    this.#choice = undefined;
    metIn(this.nodes, node.id).add(at.trail);
    for (const guard of node.words) this.guard(guard, guard.test(at.bits, at.best, at.worst), true);
  }

  choice(at: Situation, choice: PlanChoice): void {
    this.#choice = choice;
    metIn(this.choices, `${this.#node?.id}.${choice.id}`).add(at.trail, choice.id);
    for (const guard of choice.words) this.guard(guard, guard.test(at.bits, at.best, at.worst), true);
  }

  guard = (guard: Guard, verdict: Verdict, sure: boolean): void => {
    if (this.#at === undefined) return;
    const known = this.guards.get(guard) ?? { yes: undefined, no: undefined };
    this.guards.set(guard, known);
    // An open guard may say either, but no trail shows it.
    if (verdict !== NO) known.yes ??= new Met();
    if (verdict !== YES) known.no ??= new Met();
    if (verdict === OPEN || !sure) return;
    (verdict === YES ? known.yes : known.no)?.add(this.#at.trail, this.#choice?.id);
  };

  stuck(at: Situation, choice: PlanChoice | undefined): void {
    const node = this.#node?.id ?? '';
    const key = `${node}.${choice?.id ?? ''}`;
    const known = this.stuckAt.get(key) ?? {
      node,
      ...(choice && { choice: choice.id }),
      met: new Met(),
    };
    this.stuckAt.set(key, known);
    known.met.add(at.trail, choice?.id);
  }
}

function metIn(things: Map<string, Met>, name: string): Met {
  const known = things.get(name) ?? new Met();
  things.set(name, known);
  return known;
}

/**
 * Explores everything that can be reached. First she may walk out at any time, which can only reach more; if
 * something is met that cannot be played so, her patience is kept too.
 */
export function findReach(pool: Pool, starts: readonly Situation[], account: Account): ReachFound {
  const first = reachWith(pool, starts, account, false);
  if (!first.complete || !hasUnknown(first)) return first;
  const second = reachWith(pool, starts, account, true);
  return second.complete ? second : first;
}

const hasUnknown = ({ nodes, choices, guards }: ReachFound): boolean =>
  [...nodes.values(), ...choices.values(), ...guards.flatMap((it) => [it.true, it.false])].some(
    ({ reachable }) => reachable === 'unknown',
  );

function reachWith(
  pool: Pool,
  starts: readonly Situation[],
  account: Account,
  patience: boolean,
): ReachFound {
  const { plan } = pool;
  const aim = aimAt(plan, 'reach', patience);
  const see = new Sightings();
  account.begin('reach');
  const explored = explore(plan, aim, starts, {
    direction: 'max',
    width: 1,
    value: () => 1,
    isOver: (situations, bytes) => account.isOver(situations, bytes),
    see,
  });
  account.spend(explored.situations);
  const { complete, ends } = explored;
  for (const at of ends) pool.follow(at.trail);
  const told = (met: Met | undefined): Reached => {
    const play = met?.play(pool);
    if (play !== undefined) return { reachable: true, witness: play };
    return { reachable: met !== undefined || !complete ? 'unknown' : false };
  };
  const listed = <T>(names: readonly T[], of: (name: T) => Met | undefined) =>
    new Map(names.map((name) => [name, told(of(name))]));
  return {
    complete,
    situations: explored.situations,
    nodes: listed(
      plan.nodes.map(({ id }) => id),
      (id) => see.nodes.get(id),
    ),
    choices: listed(
      plan.nodes.flatMap(({ id, choices }) => choices.map((choice) => `${id}.${choice.id}`)),
      (move) => see.choices.get(move),
    ),
    guards: plan.guards
      .filter((guard) => isOfRun(plan, guard))
      .map((guard) => outcomesOf(guard, see.guards.get(guard), told)),
    stuck: [...see.stuckAt.values()].flatMap(({ met, ...at }) => {
      const play = met.play(pool, 'nowhere');
      return play === undefined ? [] : [{ ...at, witness: play() }];
    }),
    noWayOut: complete ? noWayOut(pool, explored) : [],
    endings: new Set(ends.flatMap((at) => endingsAt(plan, aim, at, [0, 100]))),
  };
}

// Those of endings and touchpoints are asked at END, and what opens the first act before any move.
function isOfRun({ nodes, dialogue }: Plan, { place }: Guard): boolean {
  const [kind, id] = place.split('.');
  if (kind === 'ending' || kind === 'touchpoint') return false;
  if (kind === 'act') return id !== dialogue.scenario.acts[0]?.id || place.includes('.perBeat.');
  if (kind !== 'option') return true;
  const first = nodes[0]?.updates ?? [];
  return place.includes('.updates.') && !first.some(({ option }) => option.id === id);
}

function outcomesOf(
  guard: Guard,
  met: Record<'yes' | 'no', Met | undefined> | undefined,
  told: (met: Met | undefined) => Reached,
): GuardReached {
  const outcome = (it: Met | undefined): Reached => {
    const found = told(it);
    // Without earlier visits this proves nothing of those that have had one.
    return found.reachable === false && guard.earlier ? { reachable: 'unknown' } : found;
  };
  return { place: guard.place, true: outcome(met?.yes), false: outcome(met?.no) };
}

function noWayOut(pool: Pool, { cells }: Explored): ReachFound['noWayOut'] {
  const found = new Map<string, Witness>();
  for (const { reach, trail } of cells.values() as Iterable<Cell>) {
    if (reach > 0) continue;
    const live = pool.replays.liveAt(trail);
    if (live !== undefined && !found.has(live.node)) found.set(live.node, witnessTo(pool, trail, undefined));
  }
  return [...found].map(([node, witness]) => ({ node, witness }));
}
