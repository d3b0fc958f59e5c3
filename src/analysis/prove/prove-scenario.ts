import { begin, type Dialogue } from '#dialogue';
import { PROVED_SCORES, type ProvedScore } from './aim.ts';
import { Account, type ProofBudget, type ProofPorts } from './budget.ts';
import { type ExtremeFound, findExtreme } from './extremes.ts';
import { DIRECTIONS, type Direction } from './front.ts';
import type { Plan } from './plan.ts';
import { planScenario } from './plan-scenario.ts';
import { Pool } from './pool.ts';
import {
  type Coverage,
  type EndingProved,
  type Extreme,
  type Extremes,
  type GuardOutcomes,
  type Proof,
  SCORE_NAMES,
  type ScoredRun,
  type ScoreKey,
} from './proof.ts';
import { playRandomly } from './random-play.ts';
import { findReach, type GuardReached, type Reachable, type Reached, type ReachFound } from './reach.ts';
import { improveComposite } from './search-pool.ts';
import { type Situation, situationOf } from './situation.ts';
import { findSlips } from './slips.ts';
import { varyPool } from './vary.ts';
import { type Played, witnessOf } from './witness.ts';

/** How much a proof may take, and what is played beside it. */
export interface ProofOptions extends ProofBudget {
  /** Random runs: how many, and the seed they are drawn with. 0 runs leave them out. */
  readonly random?: { readonly runs: number; readonly seed: number };
  /** False leaves out the slips from the best run. */
  readonly slips?: boolean;
}

type Found = Readonly<Record<ProvedScore, Readonly<Record<Direction, ExtremeFound>>>>;

const RANDOM = { runs: 2000, seed: 1 } as const;
/** Without a clock `ms` stays 0 and bounds nothing. */
const TIMELESS: ProofPorts = { now: () => 0 };

/**
 * Explores every situation of a scenario that can be reached, bounds every score on both sides and plays a
 * witness for everything it says can be had (docs/prover.md). It ends early where the budget is spent: then
 * `complete` is false and what is not known is said to be so.
 */
export function proveScenario(
  dialogue: Dialogue,
  { random = RANDOM, slips = true, ...budget }: ProofOptions = {},
  ports: ProofPorts = TIMELESS,
): Proof {
  const plan = planScenario(dialogue);
  const pool = new Pool(plan);
  const account = new Account(budget, ports);
  const starts = startsOf(plan);
  const reach = findReach(pool, starts, account);
  const randomPlay = random.runs > 0 ? playRandomly(pool, random, account) : undefined;
  // The further the runs that are known, the more a bound can leave out.
  improveComposite(pool, starts, account);
  const found = boundAll(pool, starts, account);
  account.begin('witnesses');
  varyPool(pool, () => account.isOver(0));
  const best = pool.composite;
  const slipped = best !== undefined && slips ? findSlips(pool, best, account) : [];
  const scores = scoresOf(pool, found);
  return {
    scenario: dialogue.scenario.id,
    complete: reach.complete && !account.wasShort,
    situations: account.situations,
    ms: Math.round(account.ms),
    nodes: coverageOf(reach.nodes),
    choices: coverageOf(reach.choices),
    guards: { ...guardCoverage(reach), outcomes: reach.guards.map(outcomesOf) },
    timeouts: timeoutsOf(plan, reach),
    deadEnds: reach.stuck.filter(({ choice }) => choice !== undefined),
    withoutChoice: reach.stuck.filter(({ choice }) => choice === undefined),
    noWayOut: reach.noWayOut,
    endings: plan.endings.map(({ id }) => endingOf(pool, reach, found, id)),
    scores,
    together: togetherOf(pool, scores),
    ...(best && { best: scoredRun(pool, best) }),
    slips: slipped,
    ...(randomPlay && { random: randomPlay }),
  };
}

/** The states a run may begin in: one for each variant of the shop that any condition asks for. */
function startsOf(plan: Plan): readonly Situation[] {
  const { dialogue, parts, variants } = plan;
  const of = (isRead: boolean, ids: readonly string[]) => (isRead && ids.length > 0 ? ids : [undefined]);
  return of(parts.policy !== undefined, variants.policy).flatMap((policy) =>
    of(parts.manager !== undefined, variants.manager).map((manager) => {
      const variant = { ...(policy !== undefined && { policy }), ...(manager !== undefined && { manager }) };
      const trail = { node: -1, choice: -1, timeout: false, variant };
      return situationOf(plan, begin(dialogue, { variant }), trail);
    }),
  );
}

function boundAll(pool: Pool, starts: readonly Situation[], account: Account): Found {
  const bounds = PROVED_SCORES.map((score) => {
    const found = DIRECTIONS.map((direction) => [
      direction,
      findExtreme({ pool, starts, account, score, direction }),
    ]);
    return [score, Object.fromEntries(found)];
  });
  return Object.fromEntries(bounds) as Found;
}

function coverageOf(things: ReadonlyMap<string, Reached>): Coverage {
  const named = (wanted: Reachable) =>
    [...things].filter(([, { reachable }]) => reachable === wanted).map(([name]) => name);
  return {
    total: things.size,
    reached: named(true).length,
    unreachable: named(false),
    unknown: named('unknown'),
  };
}

const guardCoverage = ({ guards }: ReachFound): Coverage =>
  coverageOf(
    new Map(
      guards.flatMap((it) => [
        [`${it.place} true`, it.true],
        [`${it.place} false`, it.false],
      ]),
    ),
  );

const outcomesOf = (it: GuardReached): GuardOutcomes => ({
  place: it.place,
  true: it.true.reachable,
  false: it.false.reachable,
});

const timeoutsOf = ({ nodes }: Plan, reach: ReachFound): Proof['timeouts'] =>
  nodes.flatMap(({ id, choices, onTimeout }) => {
    const choice = choices[onTimeout ?? -1];
    if (choice === undefined) return [];
    const move = `${id}.${choice.id}`;
    return [{ move, reachable: reach.choices.get(move)?.reachable ?? 'unknown' }];
  });

const KEYS = Object.entries(SCORE_NAMES) as [ScoreKey, ProvedScore][];
const byScore = <T>(of: (score: ProvedScore) => T) =>
  Object.fromEntries(KEYS.map(([key, score]) => [key, of(score)])) as Record<ScoreKey, T>;

const scoresOf = (pool: Pool, found: Found, ending = ''): Readonly<Record<ScoreKey, Extremes>> =>
  byScore((score) => ({
    min: extremeOf(pool, found, { score, direction: 'min', ending }),
    max: extremeOf(pool, found, { score, direction: 'max', ending }),
  }));

interface Which {
  readonly score: ProvedScore;
  readonly direction: Direction;
  /** Empty for any. */
  readonly ending: string;
}

function extremeOf(pool: Pool, found: Found, { score, direction, ending }: Which): Extreme {
  const { bound, byEnding } = found[score][direction];
  const played = pool.best(score, direction, ending);
  const isMax = direction === 'max';
  const nearest = isMax ? Math.min : Math.max;
  const furthest = isMax ? 100 : 0;
  // What bounds every run bounds those of one ending.
  const proved = nearest(bound ?? furthest, (ending === '' ? undefined : byEnding.get(ending)) ?? furthest);
  const had = played?.scores[score];
  const low = isMax ? (had ?? 0) : proved;
  const high = isMax ? proved : (had ?? 100);
  const witness = played && witnessOf(pool.plan, played.states);
  return { low, high, exact: low === high, ...(witness && { witness }) };
}

function endingOf(pool: Pool, reach: ReachFound, found: Found, id: string): EndingProved {
  const played = pool.endings.get(id);
  if (played === undefined) {
    const isImpossible = (reach.complete && !reach.endings.has(id)) || isExcluded(found, id);
    return { id, reachable: isImpossible ? false : 'unknown' };
  }
  return {
    id,
    reachable: true,
    witness: witnessOf(pool.plan, played.states),
    scores: scoresOf(pool, found, id),
  };
}

// A score for which some exploration shows that no run that ends so can have any value.
const isExcluded = (found: Found, id: string): boolean =>
  PROVED_SCORES.some((score) =>
    DIRECTIONS.some((direction) => {
      const { bound, byEnding } = found[score][direction];
      return bound !== undefined && byEnding.size > 0 && !byEnding.has(id);
    }),
  );

function togetherOf(pool: Pool, scores: Proof['scores']): Proof['together'] {
  const played = pool.together;
  if (played !== undefined) return { reachable: true, witness: witnessOf(pool.plan, played.states) };
  const { empathy, options, relationship } = scores;
  const lost = empathy.max.high < 100 || options.max.high < 100 || relationship.max.high < 75;
  return { reachable: lost ? false : 'unknown' };
}

const scoredRun = (pool: Pool, { states, scores, ending }: Played): ScoredRun => ({
  witness: witnessOf(pool.plan, states),
  ending,
  scores: { ...byScore((score) => scores[score]), composite: scores.composite },
});
