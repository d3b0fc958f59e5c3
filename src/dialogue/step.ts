import { type Choice, END } from '#scenario';
import { type CompiledNode, type Dialogue, nodeOf, type Reply } from './compile.ts';
import { NEW_VISITOR } from './customer.ts';
import { enter, FRESH_ACT } from './entering.ts';
import { breakPromised, giveGains, spendBeats, takeLosses } from './exchange.ts';
import type { Carried, Exchange, Live, Variant } from './live.ts';
import { LEAVE, losePatience, remember, storeAfter } from './remembering.ts';
import { holds } from './rules.ts';
import { openTurn, type Turn } from './turn.ts';

/** A choice made by the trainee, or taken when a clock ran out. */
export interface Move {
  readonly kind: 'choose' | 'timeout';
  readonly choice: string;
}

/** Why a move cannot be made here. */
export type Refusal = 'ended' | 'unknown_choice' | 'hidden_choice' | 'no_clock';

export const NOTHING_CARRIED: Carried = { beads: [], promises: [], visits: [] };

/** One exchange (docs/scoring.md, "One step, in this order"). The machine's actions are these. */
export const STEPS = {
  spendBeats,
  takeLosses,
  breakPromised,
  giveGains,
  remember,
  storeAfter,
  losePatience,
} satisfies Record<string, (dialogue: Dialogue, turn: Turn) => Turn>;

const STEPS_IN_ORDER = Object.values(STEPS);

/** The state at the first node, with what an earlier visit left behind. */
export function begin(
  dialogue: Dialogue,
  { variant, carried = NOTHING_CARRIED }: { variant?: Variant; carried?: Carried } = {},
): Live {
  return enter(dialogue, blank(dialogue, variant, carried), dialogue.first);
}

/** The state before the first node is entered. */
export function blank(dialogue: Dialogue, variant: Variant | undefined, carried: Carried): Live {
  const { start, facts, promises = [] } = dialogue.scenario;
  const made = promises.filter(({ id, from }) =>
    carried.promises.some(({ scenario, promise }) => scenario === from && promise === id),
  );
  return {
    node: '',
    act: '',
    variant: { ...dialogue.variant, ...variant },
    carried,
    meters: { ...NEW_VISITOR, ...start },
    visited: [],
    taken: [],
    facts: facts.filter(({ known }) => known).map(({ id }) => id),
    flags: [],
    offers: [],
    worths: {},
    promises: made.map(({ id }) => ({ promise: id, state: 'open' })),
    beads: [],
    inAct: FRESH_ACT,
    tags: {},
    beats: 0,
    beatsOverPar: 0,
    empathy: { missed: 0, met: 0 },
    serviceEmpathy: { missed: 0, met: 0 },
    letHerChoose: false,
    excess: 0,
    left: false,
  };
}

/** The state after a move: the exchange, then the next node. Throws where `refusalOf` names a reason. */
export function step(dialogue: Dialogue, live: Live, move: Move): Live {
  return advance(dialogue, answer(dialogue, live, move));
}

/** The state after the exchange, still at its node: what she felt when she replied. Throws as `step` does. */
export function answer(dialogue: Dialogue, live: Live, move: Move): Live {
  const refusal = refusalOf(dialogue, live, move);
  if (refusal !== undefined)
    throw new Error(`The move ${live.node}.${move.choice} (${move.kind}) cannot be made: ${refusal}`);
  let turn = openTurn(dialogue, live, move.choice);
  for (const take of STEPS_IN_ORDER) turn = take(dialogue, turn);
  return turn.live;
}

/** From an answered state to the node it leads to, or END. */
export function advance(dialogue: Dialogue, answered: Live): Live {
  return enter(dialogue, answered, nextOf(dialogue, answered));
}

/** Why a move cannot be made in this state; undefined when it can. */
export function refusalOf(dialogue: Dialogue, live: Live, move: Move): Refusal | undefined {
  if (live.node === END) return 'ended';
  const at = nodeOf(dialogue, live.node);
  const compiled = at.choices.get(move.choice);
  if (compiled === undefined) return 'unknown_choice';
  if (move.kind === 'timeout') return at.node.clock?.onTimeout === move.choice ? undefined : 'no_clock';
  return isShown(at, compiled.choice, live) ? undefined : 'hidden_choice';
}

/** Choices shown in this state, in the author's order; none at the end. */
export function shownChoices(dialogue: Dialogue, live: Live): readonly Choice[] {
  if (live.node === END) return [];
  const at = nodeOf(dialogue, live.node);
  return at.node.choices.filter((choice) => isShown(at, choice, live));
}

/**
 * Whether a choice is shown: its `when` holds and, at a hub, it has not been taken and topics are left.
 * A hub's `leave` always is.
 */
export function isShown({ node }: CompiledNode, choice: Choice, live: Live): boolean {
  if (node.hub === undefined) return holds(choice.when, live);
  if (choice.id === LEAVE) return true;
  const taken = live.taken.filter((move) => move.startsWith(`${node.id}.`)).length;
  if (taken >= node.hub || live.taken.includes(`${node.id}.${choice.id}`)) return false;
  return holds(choice.when, live);
}

/** Whether a node can be entered now: its `when` holds and it has not been visited. END always can. */
export function isOpen(dialogue: Dialogue, live: Live, target: string): boolean {
  if (target === END) return true;
  return !live.visited.includes(target) && holds(nodeOf(dialogue, target).node.when, live);
}

/** What was said and done in an exchange. */
export const replyOf = (dialogue: Dialogue, exchange: Exchange): Reply => replyIn(dialogue.nodes, exchange);

/** The reply of an exchange among these nodes; throws where they do not have it. */
export function replyIn(
  nodes: Dialogue['nodes'],
  { node, choice, otherwise }: Pick<Exchange, 'node' | 'choice' | 'otherwise'>,
): Reply {
  const compiled = nodes.get(node)?.choices.get(choice);
  const reply = otherwise ? compiled?.otherwise : compiled?.reply;
  if (reply === undefined) throw new Error(`The scenario has no move ${node}.${choice}`);
  return reply;
}

// The first target that can be taken; the list ends in one that always can.
function nextOf(dialogue: Dialogue, answered: Live): string {
  if (answered.last === undefined) throw new Error('Nothing has been said yet');
  if (answered.left) return END;
  const { next, move } = replyOf(dialogue, answered.last);
  for (const entry of next) {
    const [target, condition] = typeof entry === 'string' ? [entry, undefined] : [entry.is, entry.if];
    if (holds(condition, answered) && isOpen(dialogue, answered, target)) return target;
  }
  throw new Error(`No target of ${move} can be taken`);
}
