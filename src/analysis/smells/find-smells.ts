import type { Dialogue } from '#dialogue';
import { playtest } from '../playtest.ts';
import { STRATEGIES } from '../policies.ts';
import type { Proof } from '../prove/proof.ts';
import { leaksKey } from './bot-smells.ts';
import {
  empathyUnreachable,
  masteryUnreachable,
  optionsUnreachable,
  relationshipNarrow,
  unreachableEndings,
} from './bound-smells.ts';
import { levelWithoutHelp, sameChoices } from './choice-smells.ts';
import { valueChoices } from './choice-values.ts';
import type { Evidence, Smell } from './evidence.ts';
import { type Finding, finding } from './finding.ts';
import { lengthTells, longestIsBest, shortestIsBest } from './length-smells.ts';
import { noScenarioNoun } from './noun-smells.ts';
import { detourPays, noKeptWithoutAsk, noQuietEnding, paddingPays } from './path-smells.ts';
import { provedOf, proveNow } from './proved.ts';
import { explore } from './reach.ts';
import {
  choiceNeedsTwoViable,
  oneSidedGuards,
  stuck,
  targetsNeverTaken,
  unreachableChoices,
  unreachableNodes,
} from './reach-smells.ts';
import { type Aim, type FoundEnd, findPath } from './search.ts';
import { type Thresholds, thresholdsWith } from './thresholds.ts';
import { fatalChoice, weakDecision } from './value-smells.ts';
import { absoluteWords, keywordCue } from './word-smells.ts';

/** How much may be looked at. The same budget finds the same on every machine, unless `isOver` cuts it short. */
export interface SmellBudget {
  /** Situations of the exploration. */
  readonly situations: number;
  /** States a node from which each of its choices is valued. */
  readonly states: number;
  /** States a node that each search of a value keeps. */
  readonly width: number;
  /** Steps for all values together; the first state of every node is always valued. */
  readonly steps: number;
  /** Runs of each simulated trainee. */
  readonly runs: number;
  /** Of the plays that come to the states, and of the simulated trainees. */
  readonly seed: number;
}

/** Some seven seconds for a scenario of thirty nodes. */
export const SMELL_BUDGET: SmellBudget = {
  situations: 100_000,
  states: 12,
  width: 2,
  steps: 800_000,
  runs: 400,
  seed: 1,
};

export interface SmellOptions {
  /** In place of the defaults, by name. */
  readonly thresholds?: Partial<Thresholds>;
  readonly budget?: Partial<SmellBudget>;
  /** Asked often; true ends the search with what has been found. */
  readonly isOver?: () => boolean;
}

/** Those that need no play: a scenario that sticks somewhere can be told of them all the same. */
const READ: readonly Smell[] = [
  stuck,
  unreachableNodes,
  unreachableChoices,
  oneSidedGuards,
  targetsNeverTaken,
  choiceNeedsTwoViable,
  sameChoices,
  levelWithoutHelp,
  noQuietEnding,
  noScenarioNoun,
];

// Those that may have to prove something come last, for a proof may take all the time there is.
const PLAYED: readonly Smell[] = [
  noKeptWithoutAsk,
  detourPays,
  paddingPays,
  leaksKey,
  weakDecision,
  fatalChoice,
  longestIsBest,
  shortestIsBest,
  lengthTells,
  keywordCue,
  absoluteWords,
  empathyUnreachable,
  optionsUnreachable,
  relationshipNarrow,
  masteryUnreachable,
  unreachableEndings,
];

/**
 * Everything that exploring and playing can find wrong with a scenario, one smell after the other. Where a search
 * does not find what should be there, a proof tells: `proof`, or one made now. A scenario that sticks somewhere
 * is told only what exploring it shows, for it cannot be played. Where `isOver` cuts it short, the smells that
 * were not judged to their end are left out and an info says so.
 */
export function findSmells(
  dialogue: Dialogue,
  { proof }: { readonly proof?: Proof } = {},
  { thresholds, budget, isOver = () => false }: SmellOptions = {},
): readonly Finding[] {
  const evidence = gather(dialogue, { ...SMELL_BUDGET, ...budget }, isOver);
  const proved = once(() => (proof ? provedOf(proof) : proveNow(dialogue, isOver)));
  const judge = { ...evidence, proved, thresholds: thresholdsWith(thresholds) };
  const { complete, situations, deadEnds, empty } = evidence.reach();
  const smells = deadEnds.size + empty.size === 0 ? [...READ, ...PLAYED] : READ;
  const found: Finding[] = [];
  let judged = 0;
  for (const smell of smells) {
    const findings = judgeOne(smell, judge, complete);
    // What the clock has cut short may have missed what would have spoken against it.
    if (findings === undefined || isOver()) break;
    judged += 1;
    found.push(...findings);
  }
  if (complete && judged === smells.length) return found;
  const values = { found: `${situations}`, judged: `${judged}`, total: `${smells.length}` };
  return [finding('smells-cut-short', '', values), ...found];
}

// A dead end that exploring has not come to yet stops every play.
function judgeOne(smell: Smell, evidence: Evidence, complete: boolean): readonly Finding[] | undefined {
  try {
    return smell(evidence);
  } catch (error) {
    if (complete) throw error;
    return undefined;
  }
}

const LOOKERS = STRATEGIES.filter(({ name, testWise }) => testWise || name === 'uniform');

function gather(
  dialogue: Dialogue,
  { situations, states, width, steps, runs, seed }: SmellBudget,
  isOver: () => boolean,
): Omit<Evidence, 'proved' | 'thresholds'> {
  const unlimited = { left: Number.POSITIVE_INFINITY, isOver };
  const found = new Map<Aim, FoundEnd | undefined>();
  return {
    dialogue,
    isOver,
    reach: once(() => explore(dialogue, { situations, isOver })),
    values: once(() => valueChoices(dialogue, { each: states, width, seed, steps: { left: steps, isOver } })),
    played: once(() => playtest(dialogue, { runs, seed, strategies: LOOKERS, isOver })),
    find: (aim) => {
      if (!found.has(aim)) found.set(aim, findPath(dialogue, aim, unlimited));
      return found.get(aim);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
