import {
  answer,
  type Dialogue,
  holds,
  type Live,
  nodeOf,
  remarksOn,
  replyOf,
  sayOf,
  shownChoices,
  type Wording,
} from '#dialogue';
import type { Condition } from '#scenario';
import type { FoundAtDecision } from './found.ts';
import type { RunStep } from './replay.ts';
import { chargedTo } from './score.ts';

/** A line that was open to the trainee in their own state. */
export interface OtherLine extends Wording {
  readonly choice: string;
  /** Why it does what it does, in the author's words, with the id of that line. */
  readonly why: Wording;
  readonly principle: string;
  /** The composite found after it; undefined without a look-ahead. */
  readonly found?: number;
}

/** A fact that a better line needed and the trainee lacked. */
export interface LackedFact {
  readonly fact: string;
  readonly card: string;
}

/**
 * Another line for a decision: the one with the highest found value among those that cost nothing on the
 * store's side, so it never needs a fact that was lacking. Without a look-ahead, the author's pointer if it
 * was open, else the best level. Undefined where no other line was worth more.
 */
export function otherLineOf(
  dialogue: Dialogue,
  { before, answered, move }: RunStep,
  found: FoundAtDecision | undefined,
): OtherLine | undefined {
  const open = shownChoices(dialogue, before)
    .filter(({ id }) => id !== move.choice)
    .map(({ id }) => ({ id, state: answer(dialogue, before, { kind: 'choose', choice: id }) }))
    .filter(({ state }) => chargedTo(state) === chargedTo(before));
  const pointer = answered.last && replyOf(dialogue, answered.last).note.better;
  const worth = ({ id, state }: (typeof open)[number]): number =>
    found
      ? (found.after[id]?.composite ?? 0)
      : (state.last?.level ?? 0) + (id === pointer && !state.last?.otherwise ? 5 : 0);
  const own = found ? (found.after[move.choice]?.composite ?? 0) : (answered.last?.level ?? 0);
  const [best] = open.sort((a, b) => worth(b) - worth(a));
  if (best === undefined || worth(best) <= own || best.state.last === undefined) return undefined;
  return {
    ...sayOf(dialogue, before, best.id),
    choice: best.id,
    why: remarksOn(dialogue, best.state.last).why,
    principle: replyOf(dialogue, best.state.last).note.principle,
    ...(found && { found: worth(best) }),
  };
}

/** Facts that the line said, or the one the author points to, needed and that were not known. */
export function lackedFactsOf(dialogue: Dialogue, { before, answered, move }: RunStep): LackedFact[] {
  const pointer = answered.last && replyOf(dialogue, answered.last).note.better;
  const lacked = [move.choice, pointer].flatMap((id) => {
    const choice = id === undefined ? undefined : nodeOf(dialogue, before.node).choices.get(id)?.choice;
    return [choice?.needs, choice?.when].flatMap((condition) => unmetFacts(condition, before));
  });
  const { facts } = dialogue.scenario;
  return facts.filter(({ id }) => lacked.includes(id)).map(({ id, card }) => ({ fact: id, card }));
}

function unmetFacts(condition: Condition | undefined, live: Live): string[] {
  if (condition === undefined || holds(condition, live)) return [];
  if ('fact' in condition) return [condition.fact];
  if ('all' in condition) return condition.all.flatMap((part) => unmetFacts(part, live));
  return 'any' in condition ? condition.any.flatMap((part) => unmetFacts(part, live)) : [];
}
