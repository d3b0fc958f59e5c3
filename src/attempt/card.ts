import { type Dialogue, remarksOn, replyOf, type Wording } from '#dialogue';
import { PRINCIPLES, type Principle } from '#scenario';
import { type Effect, effectOf } from './decision.ts';
import type { FoundAtDecision, LookAhead } from './found.ts';
import type { Said } from './moment.ts';
import { type LackedFact, lackedFactsOf, type OtherLine, otherLineOf } from './other-line.ts';
import type { Run, RunStep } from './replay.ts';
import { openingOf, saidBy } from './transcript.ts';

/** Why a card is shown. */
export type CardHeading = 'moment_of_truth' | 'largest_loss' | 'largest_rise' | 'sure_but_costly';

/** A card of the debrief: five lines about one decision, as data. */
export interface Card {
  readonly heading: CardHeading;
  /** An index of the run's steps. */
  readonly step: number;
  readonly node: string;
  readonly choice: string;
  /** What she said before: openings where the decision began an act, then her line. */
  readonly sheSaid: Said;
  readonly youSaid: Said;
  /** What it did to her and to the scores. */
  readonly did: Effect;
  /** What she thought and did not say. */
  readonly thought?: Wording;
  /** Why the line said does what it does, in the author's words. */
  readonly why: Wording;
  /** A line truly open then; undefined where none found more. */
  readonly otherLine?: OtherLine;
  /** Facts a better line needed: where there are any, they were the problem. */
  readonly lacked: readonly LackedFact[];
  readonly principle: Principle;
  /** What was open at the node, after the line said, and the difference: each at least so much. */
  readonly found?: { readonly open: number; readonly after: number; readonly loss: number };
}

/** The card of one decision under this heading. */
export function cardOf(
  dialogue: Dialogue,
  run: Run,
  step: number,
  { heading, lookAhead }: { heading: CardHeading; lookAhead?: LookAhead | undefined },
): Card {
  const made = run.steps[step];
  if (made === undefined) throw new Error(`The run has no step ${step}`);
  const atDecision = lookAhead?.[step];
  const otherLine = otherLineOf(dialogue, made, atDecision);
  return {
    heading,
    step,
    node: made.before.node,
    choice: made.move.choice,
    ...wordsOf(dialogue, run, step),
    ...reasonsOf(dialogue, made),
    did: effectOf(dialogue, made.before, made.answered),
    lacked: lackedFactsOf(dialogue, made),
    ...(otherLine && { otherLine }),
    ...(atDecision && { found: foundOf(atDecision) }),
  };
}

function wordsOf(dialogue: Dialogue, run: Run, step: number): Pick<Card, 'sheSaid' | 'youSaid'> {
  const made = run.steps[step] as RunStep;
  const before = run.steps[step - 1];
  const shown = before === undefined ? openingOf(dialogue, run) : saidBy(dialogue, before);
  const sheSaid = shown.at(-1);
  const [youSaid] = saidBy(dialogue, made);
  if (sheSaid === undefined || youSaid === undefined) throw new Error('Nothing was said in this step');
  return { sheSaid, youSaid };
}

function reasonsOf(
  dialogue: Dialogue,
  { answered: { last } }: RunStep,
): Pick<Card, 'thought' | 'why' | 'principle'> {
  if (last === undefined) throw new Error('Nothing was said in this step');
  const principle = principleOf(dialogue, replyOf(dialogue, last).note.principle);
  return { ...remarksOn(dialogue, last), principle };
}

/** A principle by its id: one of the house list or of the scenario's own. Throws on an unknown one. */
export function principleOf({ scenario }: Dialogue, id: string): Principle {
  const found = [...(scenario.principles ?? []), ...PRINCIPLES].find((principle) => principle.id === id);
  if (found === undefined) throw new Error(`There is no principle ${id}`);
  return found;
}

const foundOf = ({ best, after, taken, loss }: FoundAtDecision): NonNullable<Card['found']> => ({
  open: best.composite,
  after: after[taken]?.composite ?? best.composite - loss,
  loss,
});
