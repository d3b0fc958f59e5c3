import {
  advance,
  answer,
  begin,
  type Dialogue,
  type Live,
  type Move,
  nodeOf,
  replyInForce,
  shownChoices,
  type Variant,
  viableOffers,
} from '#dialogue';
import { END } from '#scenario';
import { type LiveKey, settledKey, wholeKey } from './live-key.ts';
import { type Outcome, Outcomes } from './outcomes.ts';
import { allSites, fieldPath, isSettled, readsEarlier, sitesOf } from './sites.ts';

/** What exploring every situation of a scenario came to. */
export interface Reach {
  /** False where the budget ran out: then what is missing here may be there all the same. */
  readonly complete: boolean;
  readonly situations: number;
  /** Whether something asks about earlier visits, of which none is assumed: they may open more. */
  readonly asksEarlier: boolean;
  /** Nodes that are entered. */
  readonly nodes: ReadonlySet<string>;
  /** Moves that are shown. */
  readonly moves: ReadonlySet<string>;
  /** Targets that are taken, by their path. */
  readonly targets: ReadonlySet<string>;
  /** Every condition, by its path; neither held nor failed where it was never asked. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Moves after which no target can be taken, by the path of the choice, with the way there. */
  readonly deadEnds: ReadonlyMap<string, readonly string[]>;
  /** Nodes at which nothing is shown, with the way there. */
  readonly empty: ReadonlyMap<string, readonly string[]>;
  /** Nodes from which END is reached. */
  readonly ending: ReadonlySet<string>;
  /** Moves after which two viable options are known to her. */
  readonly twoViable: ReadonlySet<string>;
}

export interface ReachBudget {
  /** Situations that may be looked at. */
  readonly situations: number;
  readonly isOver: () => boolean;
}

interface Situation {
  live: Live;
  came: Situation | undefined;
  readonly parents: Situation[];
  /** Her patience did not run out on the way. */
  stayed: boolean;
  ends: boolean;
}

/**
 * Explores every situation of every variant of the shop, breadth first. Where no condition reads a meter, states
 * that differ in nothing a later condition reads are one and her leaving is left out of account, so that it is
 * complete for scenarios of very many paths: then what it does not reach is not there, and what it reaches may
 * need more patience than she has. Otherwise whole states are told apart, as far as the budget goes.
 */
export function explore(dialogue: Dialogue, budget: ReachBudget): Reach {
  return new Explorer(dialogue).run(budget);
}

class Explorer {
  readonly #dialogue: Dialogue;
  readonly #keyOf: LiveKey;
  readonly #isSettled: boolean;
  readonly #asksEarlier: boolean;
  readonly #outcomes: Outcomes;
  readonly #nodes = new Set<string>();
  readonly #moves = new Set<string>();
  readonly #targets = new Set<string>();
  readonly #ending = new Set<string>();
  readonly #twoViable = new Set<string>();
  readonly #deadEnds = new Map<string, readonly string[]>();
  readonly #empty = new Map<string, readonly string[]>();

  constructor(dialogue: Dialogue) {
    const sites = allSites(dialogue);
    this.#dialogue = dialogue;
    this.#isSettled = sites.every(({ condition }) => isSettled(condition));
    this.#asksEarlier = sites.some(({ condition }) => readsEarlier(condition));
    this.#keyOf = this.#isSettled ? settledKey(dialogue, sites) : wholeKey;
    this.#outcomes = new Outcomes(sites);
  }

  run({ situations, isOver }: ReachBudget): Reach {
    let layer: Situation[] = variantsOf(this.#dialogue).map((variant) => {
      const live = begin(this.#dialogue, { variant });
      return { live, came: undefined, parents: [], stayed: true, ends: false };
    });
    let explored = 0;
    let complete = true;
    while (layer.length > 0 && complete) {
      const ahead = new Map<string, Situation>();
      for (const situation of layer) {
        complete = explored < situations && !isOver();
        if (!complete) break;
        explored += 1;
        this.#visit(situation, ahead);
      }
      layer = [...ahead.values()];
    }
    return {
      complete,
      situations: explored,
      asksEarlier: this.#asksEarlier,
      nodes: this.#nodes,
      moves: this.#moves,
      targets: this.#targets,
      outcomes: this.#outcomes.all,
      deadEnds: this.#deadEnds,
      empty: this.#empty,
      ending: this.#ending,
      twoViable: this.#twoViable,
    };
  }

  #visit(situation: Situation, ahead: Map<string, Situation>): void {
    const { live } = situation;
    const { node } = nodeOf(this.#dialogue, live.node);
    this.#nodes.add(live.node);
    this.#outcomes.askFirst(sitesOf(node.line, `nodes.${node.id}.line`), live);
    this.#outcomes.askFirst(sitesOf(node.beats, `nodes.${node.id}.beats`), live);
    for (const { id, when } of node.choices)
      if (when !== undefined)
        this.#outcomes.ask({ path: `nodes.${node.id}.choices.${id}.when`, condition: when }, live);
    const shown = shownChoices(this.#dialogue, live);
    if (shown.length === 0 && situation.stayed) keepFirst(this.#empty, node.id, wayTo(situation));
    for (const { id } of shown) this.#take(situation, { kind: 'choose', choice: id }, ahead);
    const timeout = node.clock?.onTimeout;
    if (timeout !== undefined && !shown.some(({ id }) => id === timeout))
      this.#take(situation, { kind: 'timeout', choice: timeout }, ahead);
  }

  #take(situation: Situation, move: Move, ahead: Map<string, Situation>): void {
    const { live } = situation;
    const { choice } = move;
    const path = `nodes.${live.node}.choices.${choice}`;
    this.#moves.add(`${live.node}.${choice}`);
    const compiled = nodeOf(this.#dialogue, live.node).choices.get(choice);
    if (compiled === undefined) return;
    const { needs } = compiled.choice;
    if (needs !== undefined) this.#outcomes.ask({ path: `${path}.needs`, condition: needs }, live);
    const reply = replyInForce(this.#dialogue, live, choice);
    for (const field of ['say', 'reply'] as const)
      this.#outcomes.askFirst(sitesOf(reply[field], fieldPath(compiled, reply, field)), live);
    for (const field of ['learns', 'offers'] as const)
      for (const site of sitesOf(reply[field], fieldPath(compiled, reply, field)))
        this.#outcomes.ask(site, live);
    const answered = this.#stay(answer(this.#dialogue, live, move));
    this.#askViable(answered.live, `${live.node}.${choice}`);
    const leads =
      answered.live.left || this.#lead(answered.live, reply.next, fieldPath(compiled, reply, 'next'));
    const stayed = situation.stayed && answered.stayed;
    if (leads) this.#arrive(advance(this.#dialogue, answered.live), situation, stayed, ahead);
    else if (stayed) keepFirst(this.#deadEnds, path, [...wayTo(situation), `${live.node}.${choice}`]);
  }

  // Her leaving is left out of account where states that differ in patience are one.
  #stay(live: Live): { live: Live; stayed: boolean } {
    if (!live.left || !this.#isSettled) return { live, stayed: true };
    return { live: { ...live, left: false, meters: { ...live.meters, patience: 1 } }, stayed: false };
  }

  // Whether a target can be taken; asks the conditions on the way to it.
  #lead(live: Live, next: readonly unknown[], path: string): boolean {
    const sites = new Map(sitesOf(next as [], path).map((site) => [site.path, site]));
    for (const [index, entry] of next.entries()) {
      const target = typeof entry === 'string' ? entry : (entry as { is: string }).is;
      const site = sites.get(`${path}.${index + 1}.if`);
      if ((site === undefined || this.#outcomes.ask(site, live)) && this.#isOpen(live, target)) {
        this.#targets.add(`${path}.${index + 1}`);
        return true;
      }
    }
    return false;
  }

  #isOpen(live: Live, target: string): boolean {
    if (target === END) return true;
    if (live.visited.includes(target)) return false;
    const { when } = nodeOf(this.#dialogue, target).node;
    return when === undefined || this.#outcomes.ask({ path: `nodes.${target}.when`, condition: when }, live);
  }

  #arrive(live: Live, came: Situation, stayed: boolean, ahead: Map<string, Situation>): void {
    if (live.node === END) {
      this.#end(came);
      return;
    }
    const key = this.#keyOf(live);
    const known = ahead.get(key);
    if (known === undefined) ahead.set(key, { live, came, parents: [came], stayed, ends: false });
    else {
      known.parents.push(came);
      const isBetter = stayed && (!known.stayed || live.meters.patience > known.live.meters.patience);
      if (isBetter) Object.assign(known, { live, came, stayed });
    }
  }

  #end(situation: Situation): void {
    const open = [situation];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at.ends) continue;
      at.ends = true;
      this.#ending.add(at.live.node);
      open.push(...at.parents);
    }
  }

  #askViable(live: Live, move: string): void {
    for (const { option } of live.offers) {
      const viable = this.#dialogue.options.get(option)?.viable;
      if (typeof viable === 'object')
        this.#outcomes.ask({ path: `options.${option}.viable`, condition: viable }, live);
    }
    if (!this.#twoViable.has(move) && viableOffers(this.#dialogue, live).length >= 2)
      this.#twoViable.add(move);
  }
}

/** Every variant of the shop, the default first. */
function variantsOf({ scenario: { variants } }: Dialogue): readonly Variant[] {
  const policies = variants?.policy?.map((policy) => ({ policy })) ?? [{}];
  const managers = variants?.manager?.map((manager) => ({ manager })) ?? [{}];
  return policies.flatMap((policy) => managers.map((manager) => ({ ...policy, ...manager })));
}

function keepFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

function wayTo(situation: Situation): string[] {
  const way: string[] = [];
  for (let at: Situation | undefined = situation; at !== undefined; at = at.came) {
    const { last } = at.live;
    if (last !== undefined) way.unshift(`${last.node}.${last.choice}`);
  }
  return way;
}
