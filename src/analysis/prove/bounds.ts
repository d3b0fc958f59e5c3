import { totalBudget } from '#attempt';
import { clampPoints, roundRatio, type Scored } from '#dialogue';
import type { Aim } from './aim.ts';
import { METER } from './arithmetic.ts';
import { feltAt, NO, OPEN, type ScoreRanges, YES } from './guard.ts';
import { readField } from './layout.ts';
import { viability } from './offered.ts';
import type { Plan, PlanBead } from './plan.ts';
import type { Situation } from './situation.ts';

/** From, and up to: a score lies between. */
export type Range = readonly [number, number];

const LEFT_MOST = 34;
const FALSIFIED_MOST = 55;
const STICKY_BELOW = 40;
const SPOILED_BELOW = 40;
const SPOILED_MARGIN = 25;

/** The range of the aimed score over all states of a situation at END. */
export function boundsAt(plan: Plan, aim: Aim, at: Situation): Range {
  const range = rangeOf(plan, aim.score, at);
  return range ?? [0, 100];
}

function rangeOf(plan: Plan, score: Aim['score'], at: Situation): Range | undefined {
  switch (score) {
    case 'E':
      return empathyRange(plan, at, totalBudget(plan.dialogue));
    case 'O':
      return [optionsAt(plan, at, 'worst'), optionsAt(plan, at, 'best')];
    case 'SV':
      return [serviceAt(plan, at, 'worst'), serviceAt(plan, at, 'best')];
    case 'X':
      return experienceRange(plan, at);
    case 'R':
      return relationshipRange(plan, at);
    case 'storesSide':
      return [
        clampPoints(100 - (at.worst[plan.parts.charge] as number)),
        clampPoints(100 - (at.best[plan.parts.charge] as number)),
      ];
    case 'reach':
      return undefined;
  }
}

/** Empathy of `missed` and `met` (docs/scoring.md, "Empathy"). */
function empathyOf(missed: number, met: number, budget: number): number {
  const unmet = Math.max(0, budget - met);
  return clampPoints(100 - roundRatio(100 * (missed + unmet), Math.max(1, budget)));
}

function empathyRange({ parts }: Plan, { best, worst }: Situation, budget: number): Range {
  return [
    empathyOf(worst[parts.missed] as number, worst[parts.met] as number, budget),
    empathyOf(best[parts.missed] as number, best[parts.met] as number, budget),
  ];
}

type Side = 'best' | 'worst';

/** Options at one end of the range; a viability that is open counts on the good end only. */
function optionsAt(plan: Plan, at: Situation, side: Side): number {
  const { parts, dialogue, options } = plan;
  const slots = at[side];
  const has = (name: keyof typeof parts.evidence) => slots[parts.evidence[name]] as number;
  const viable = options.filter((option) => {
    const verdict = viability(option, at.bits, at.best, at.worst);
    return verdict === YES || (verdict === OPEN && side === 'best');
  });
  const covered = dialogue.scenario.needs.reduce((sum, { id, weight }) => {
    const most = viable.reduce((top, { covers }) => Math.max(top, covers[id] ?? 0), 0);
    return sum + weight * most;
  }, 0);
  return clampPoints(
    10 * has('evidence') +
      10 * has('need') +
      (viable.length > 0 ? 18 : 0) +
      (viable.length > 1 ? 12 : 0) +
      roundRatio(25 * covered, 10_000) +
      10 * has('chosen') +
      6 * has('own_step') +
      5 * has('follow_up') +
      4 * has('behind') -
      5 * (slots[parts.penalties] as number),
  );
}

function serviceAt(plan: Plan, at: Situation, side: Side): number {
  const { parts, dialogue } = plan;
  const slots = at[side];
  const met = slots[parts.serviceMet] as number;
  // Where single nodes are flagged the budget is what was met of them.
  const budget = dialogue.flagsService ? met : (dialogue.problemAct?.D ?? 0);
  const outcome = slots[METER.outcome] as number;
  const process = slots[METER.process] as number;
  const policy = roundRatio(60 * outcome + 40 * process, 100);
  const empathy = serviceEmpathy(plan, at, side, met, budget);
  const people = roundRatio(empathy + optionsAt(plan, at, side), 2);
  return roundRatio(45 * policy + 55 * people, 100);
}

function serviceEmpathy(plan: Plan, at: Situation, side: Side, met: number, budget: number): number {
  const missed = at[side][plan.parts.serviceMissed] as number;
  if (!plan.dialogue.flagsService) return empathyOf(missed, met, budget);
  // The budget moves with what was met, and with it the price of a miss: both ends are tried.
  const mets = [at.best[plan.parts.serviceMet] as number, at.worst[plan.parts.serviceMet] as number];
  const found = [...mets, ...(mets[0] === mets[1] ? [] : [0, 1])]
    .filter((it) => it >= Math.min(...mets) && it <= Math.max(...mets))
    .map((it) => empathyOf(missed, it, it));
  return side === 'best' ? Math.max(...found) : Math.min(...found);
}

function relationshipRange(plan: Plan, at: Situation): Range {
  const [low, high] = experienceRange(plan, at);
  const { left, rigged } = plan.parts;
  const most = Math.min(
    readField(at.bits, left) === 1 ? LEFT_MOST : 100,
    rigged !== undefined && readField(at.bits, rigged) === 1 ? FALSIFIED_MOST : 100,
  );
  const of = (felt: number, experience: number) =>
    Math.min(most, roundRatio(60 * felt + 40 * experience, 100));
  return [of(feltAt(at.worst), low), of(feltAt(at.best), high)];
}

/** The least and the most that Experience can be with every bead somewhere in its range. */
function experienceRange(plan: Plan, at: Situation): Range {
  const beads = plan.beads
    .filter(({ field }) => readField(at.bits, field) === 1)
    .map((bead) => ({ bead, felt: feltOfBead(bead, at) }));
  if (beads.length === 0) return [feltAt(at.worst), feltAt(at.best)];
  let low = 100;
  let high = 0;
  const visit = (index: number, points: number, weights: number, worst: number) => {
    const entry = beads[index];
    if (entry === undefined) {
      const mean = roundRatio(points, weights);
      const value = worst < SPOILED_BELOW ? Math.min(mean, worst + SPOILED_MARGIN) : mean;
      low = Math.min(low, value);
      high = Math.max(high, value);
      return;
    }
    const { weight, momentOfTruth } = entry.bead;
    for (const felt of corners(entry.felt)) {
      const counted = felt < STICKY_BELOW ? 2 * weight : weight;
      const broken = momentOfTruth && felt < worst ? felt : worst;
      visit(index + 1, points + counted * felt, weights + counted, broken);
    }
  };
  visit(0, 0, 0, 100);
  return [low, high];
}

// Within a range the mean is extreme at its ends or where a sticky spot begins to count double.
function corners([low, high]: Range): readonly number[] {
  if (low === high) return [low];
  const steps = [low, high];
  if (low < STICKY_BELOW - 1 && high >= STICKY_BELOW - 1) steps.push(STICKY_BELOW - 1);
  if (low < STICKY_BELOW && high > STICKY_BELOW) steps.push(STICKY_BELOW);
  return steps;
}

function feltOfBead({ slot, felt }: PlanBead, { bits, best, worst }: Situation): Range {
  if (felt === undefined) return [worst[slot] as number, best[slot] as number];
  let low = 100;
  let high = 0;
  for (const { guard, is } of felt) {
    const verdict = guard === undefined ? YES : guard.test(bits, best, worst);
    if (verdict === NO) continue;
    low = Math.min(low, is);
    high = Math.max(high, is);
    if (verdict === YES) break;
  }
  return [low, high];
}

/** The endings a situation at END may have: of an open guard, that one and those after it. */
export function endingsAt(plan: Plan, aim: Aim, at: Situation, range: Range): readonly string[] {
  const possible: string[] = [];
  const ranges = rangesAt(plan, aim, at, range);
  for (const { id, guard } of plan.endings) {
    const verdict = guard === undefined ? YES : guard.test(at.bits, at.best, at.worst, ranges);
    if (verdict === NO) continue;
    possible.push(id);
    if (verdict === YES) break;
  }
  return possible;
}

function rangesAt({ parts }: Plan, aim: Aim, at: Situation, range: Range): ScoreRanges {
  const { betrayal, lied } = parts;
  const scores: Partial<Record<keyof Scored, Range>> = {};
  if (aim.score !== 'reach') scores[aim.score] = range;
  // Nobody who has walked out is left with more than this.
  else if (readField(at.bits, parts.left) === 1) scores.R = [0, LEFT_MOST];
  if (!aim.tracksBetrayal || betrayal === undefined)
    return { scores, betrayal: [0, Number.POSITIVE_INFINITY] };
  const marks = readField(at.bits, betrayal);
  const total = marks + (lied === undefined ? 0 : readField(at.bits, lied));
  return { scores, betrayal: [total, marks === betrayal.most ? Number.POSITIVE_INFINITY : total] };
}
