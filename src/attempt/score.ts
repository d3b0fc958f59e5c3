import {
  betrayalOf,
  clampPoints,
  type Dialogue,
  feltOf,
  type Live,
  roundRatio,
  type Scored,
  TAG_TABLE,
} from '#dialogue';
import { END, type Tag } from '#scenario';
import { type EndingReached, endingOf } from './ending.ts';
import { type OptionsLines, optionsLinesOf, sumOptions } from './options-score.ts';

const LEFT_MOST = 34;
const FALSIFIED_MOST = 55;
const KEPT_FROM = 60;
const STICKY_BELOW = 40;
const SPOILED_BELOW = 40;
const SPOILED_MARGIN = 25;

/** What an attempt comes to: every score an integer from 0 to 100. */
export interface Scores extends Scored {
  /** The two bars of Service. */
  readonly policy: number;
  readonly people: number;
  /** Mean of the three headline scores, for look-ahead and authors; trainees see the three. */
  readonly composite: number;
  /** The lines that add up to Options. */
  readonly options: OptionsLines;
  /** How she feels now. */
  readonly felt: number;
  /** Marks of betrayal; see the endings. */
  readonly betrayal: number;
  /** A record was falsified. */
  readonly falsified: boolean;
  /** The relationship was kept: R at least 60 and nothing falsified. */
  readonly kept: boolean;
  /** The four thresholds were all reached in this attempt. */
  readonly reachesMastery: boolean;
  /** Given when the conversation is over. */
  readonly ending?: EndingReached;
}

/** The thresholds of mastery (docs/scoring.md, "Experience, Service, Relationship"). */
export const MASTERY = { E: 75, O: 75, R: 70, storesSide: 70 } as const;

/** The scores of a state; before END they are what an end here and now would give. */
export function score(dialogue: Dialogue, live: Live): Scores {
  const felt = feltOf(live.meters);
  const options = optionsLinesOf(dialogue, live);
  const E = empathyScore(live.empathy, totalBudget(dialogue));
  const O = sumOptions(options);
  const X = experienceScore(live);
  const falsified = (live.tags.rig_system ?? 0) > 0;
  const R = relationshipScore(felt, X, live.left, falsified);
  const storesSide = clampPoints(100 - chargedTo(live));
  const service = serviceScores(dialogue, live, O);
  const scored = { E, O, R, SV: service.SV, X, storesSide };
  return {
    ...scored,
    policy: service.policy,
    people: service.people,
    composite: roundRatio(E + O + R, 3),
    options,
    felt,
    betrayal: betrayalOf(live),
    falsified,
    kept: R >= KEPT_FROM && !falsified,
    reachesMastery: E >= MASTERY.E && O >= MASTERY.O && R >= MASTERY.R && storesSide >= MASTERY.storesSide,
    ...(live.node === END && { ending: endingOf(dialogue, live, scored) }),
  };
}

/** The empathy budget D of a scenario: the sum of its acts'. */
export const totalBudget = ({ scenario }: Dialogue): number =>
  scenario.acts.reduce((sum, { D }) => sum + D, 0);

/**
 * 100 less the price of what was missed, and of cues that were never met, in hundredths of the budget
 * (docs/scoring.md, "Empathy"). Talking more cannot raise it.
 */
function empathyScore({ missed, met }: Live['empathy'], budget: number): number {
  const unmet = Math.max(0, budget - met);
  return clampPoints(100 - roundRatio(100 * (missed + unmet), Math.max(1, budget)));
}

/**
 * The weighted mean of the beads, of this visit and those before; a sticky spot counts double, and a broken
 * moment of truth caps it (docs/scoring.md, "Experience, Service, Relationship"). Without a bead, how she
 * feels now.
 */
function experienceScore(live: Live): number {
  const beads = [...live.carried.beads, ...live.beads];
  let points = 0;
  let weights = 0;
  let worst = 100;
  for (const { felt, weight, momentOfTruth } of beads) {
    const counted = felt < STICKY_BELOW ? 2 * weight : weight;
    points += counted * felt;
    weights += counted;
    if (momentOfTruth && felt < worst) worst = felt;
  }
  if (weights === 0) return feltOf(live.meters);
  const mean = roundRatio(points, weights);
  return worst < SPOILED_BELOW ? Math.min(mean, worst + SPOILED_MARGIN) : mean;
}

function serviceScores(dialogue: Dialogue, live: Live, O: number) {
  const { outcome, process } = live.meters;
  const budget = dialogue.flagsService ? live.serviceEmpathy.met : (dialogue.problemAct?.D ?? 0);
  const policy = roundRatio(60 * outcome + 40 * process, 100);
  const people = roundRatio(empathyScore(live.serviceEmpathy, budget) + O, 2);
  return { policy, people, SV: roundRatio(45 * policy + 55 * people, 100) };
}

function relationshipScore(felt: number, X: number, left: boolean, falsified: boolean): number {
  const R = roundRatio(60 * felt + 40 * X, 100);
  return Math.min(R, left ? LEFT_MOST : 100, falsified ? FALSIFIED_MOST : 100);
}

/** Everything charged to the store's side so far, unbounded: tags by the table, and excess. */
export function chargedTo(live: Live): number {
  let charged = live.excess;
  for (const tag in live.tags) charged += (live.tags[tag as Tag] ?? 0) * TAG_TABLE.tags[tag as Tag].charge;
  return charged;
}

/** A score in words of its own, for display: under 40, 40 to 59, 60 to 79, 80 and over. */
export type Band = 'not_yet' | 'developing' | 'capable' | 'strong';

export const bandOf = (points: number): Band =>
  points < 40 ? 'not_yet' : points < 60 ? 'developing' : points < 80 ? 'capable' : 'strong';
