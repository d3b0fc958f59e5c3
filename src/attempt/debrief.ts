import { type Bead, type Dialogue, type Live, remarksOn, type Wording } from '#dialogue';
import { LENSES, type Touchpoint } from '#scenario';
import { type Card, type CardHeading, cardOf } from './card.ts';
import { type Decision, decisionOf } from './decision.ts';
import type { LookAhead } from './found.ts';
import type { Run } from './replay.ts';
import { type Scores, score } from './score.ts';

const CARDS = 4;

/** A bead of the journey strip, with what the author wrote about its touchpoint. */
export interface StripBead extends Bead, Pick<Touchpoint, 'label' | 'stage' | 'kind' | 'tray' | 'motif'> {
  /** The last step before it was stored, an index of the run's steps; −1 at the start. */
  readonly afterStep: number;
}

/** One of her six motions as the trainee came to know it. */
export interface LensFound {
  readonly lens: (typeof LENSES)[number];
  readonly text: string;
  readonly found: boolean;
}

/** Everything the debrief shows, as data: sentences are the screen's, save those of the scenario. */
export interface Debrief {
  readonly scores: Scores;
  readonly strip: readonly StripBead[];
  /** A broken moment of truth holds Experience down. */
  readonly spoiled: boolean;
  readonly decisions: readonly Decision[];
  /** What she thought and did not say, by step. */
  readonly thoughts: readonly (Wording & { readonly step: number })[];
  /** At most four, in the order they are shown. */
  readonly cards: readonly Card[];
  /** Her motions from the last node on that the author described; empty where none was. */
  readonly lenses: readonly LensFound[];
  /** What the plan for next time begins from: the costliest card. */
  readonly plan?: Pick<Card, 'node' | 'principle'>;
}

/** What a debrief may be given beside the run. */
export interface DebriefExtras {
  /** Found in a worker after the end; without it cards go by price and the author's pointers. */
  readonly lookAhead?: LookAhead;
  /** Events the trainee marked sure before they were said. */
  readonly sure?: readonly number[];
}

/** The debrief of a run that has ended (docs/scoring.md, "Look-ahead"). */
export function debriefOf(dialogue: Dialogue, run: Run, extras: DebriefExtras = {}): Debrief {
  const decisions = run.steps.map((made, step) => decisionOf(dialogue, made, step));
  const cards = chooseCards(decisions, extras).map(({ step, heading }) =>
    cardOf(dialogue, run, step, { heading, lookAhead: extras.lookAhead }),
  );
  const costliest = [...cards].sort(
    (a, b) => costOf(b.step, decisions, extras) - costOf(a.step, decisions, extras),
  );
  const plan = costliest[0];
  return {
    scores: score(dialogue, run.live),
    strip: stripOf(dialogue, run),
    spoiled: run.live.beads.some(({ momentOfTruth, felt }) => momentOfTruth && felt < 40),
    decisions,
    thoughts: thoughtsOf(dialogue, run),
    cards,
    lenses: lensesOf(dialogue, run.live),
    ...(plan && { plan: { node: plan.node, principle: plan.principle } }),
  };
}

interface Chosen {
  readonly step: number;
  readonly heading: CardHeading;
}

// What a decision cost: its look-ahead loss, or until that is known the price of what was missed.
function costOf(step: number, decisions: readonly Decision[], { lookAhead }: DebriefExtras): number {
  const found = lookAhead?.[step];
  if (found !== undefined) return found.loss;
  const made = decisions[step];
  if (made === undefined) return 0;
  return -(made.empathy?.points ?? 0) + Math.max(0, -made.options) + Math.max(0, -made.storesSide);
}

// The moment of truth always, the two costliest, the largest rise; a costly line that was sure comes first.
function chooseCards(decisions: readonly Decision[], extras: DebriefExtras): readonly Chosen[] {
  const cost = (step: number) => costOf(step, decisions, extras);
  const costly = decisions
    .map(({ step }) => step)
    .filter((step) => cost(step) > 0)
    .sort((a, b) => cost(b) - cost(a));
  const sure = costly.find((step) => extras.sure?.includes(decisions[step]?.seq ?? 0));
  const [truth] = decisions
    .filter(({ momentOfTruth }) => momentOfTruth)
    .sort((a, b) => cost(b.step) - cost(a.step));
  const [rise] = decisions.filter(({ felt }) => felt > 0).sort((a, b) => b.felt - a.felt);
  const chosen: Chosen[] = [];
  const add = (step: number | undefined, heading: CardHeading) => {
    if (step !== undefined && !chosen.some((card) => card.step === step)) chosen.push({ step, heading });
  };
  add(sure, 'sure_but_costly');
  add(truth?.step, 'moment_of_truth');
  const room = CARDS - (rise === undefined || rise.step === truth?.step ? 0 : 1);
  for (const step of costly
    .filter((it) => it !== sure && it !== truth?.step && it !== rise?.step)
    .slice(0, 2))
    if (chosen.length < room) add(step, 'largest_loss');
  add(rise?.step, 'largest_rise');
  return chosen;
}

function stripOf({ touchpoints }: Dialogue, run: Run): readonly StripBead[] {
  return run.live.beads.flatMap((bead) => {
    const authored = touchpoints.get(bead.touchpoint);
    if (authored === undefined) return [];
    const { label, stage, kind, tray, motif } = authored;
    const isStored = ({ beads }: Live) => beads.some(({ touchpoint }) => touchpoint === bead.touchpoint);
    const afterStep = isStored(run.start) ? -1 : run.steps.findIndex(({ after }) => isStored(after));
    return [{ ...bead, label, stage, kind, ...(tray && { tray }), ...(motif && { motif }), afterStep }];
  });
}

function thoughtsOf(dialogue: Dialogue, { steps }: Run): Debrief['thoughts'] {
  return steps.flatMap(({ answered: { last } }, step) => {
    const thought = last && remarksOn(dialogue, last).thought;
    return thought === undefined ? [] : [{ step, ...thought }];
  });
}

function lensesOf({ scenario }: Dialogue, live: Live): readonly LensFound[] {
  const latest = (scenario.lenses ?? []).findLast(({ at }) => live.visited.includes(at));
  if (latest === undefined) return [];
  return LENSES.map((lens) => {
    const { text, opens } = latest.lens[lens];
    return { lens, text, found: opens === undefined || live.facts.includes(opens) };
  });
}
