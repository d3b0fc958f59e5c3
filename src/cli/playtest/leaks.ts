import { type PlaytestResult, SMELL_DEFAULTS } from '#analysis';

/** In how many per cent of runs mastery may be reached. */
type Limits = Readonly<Record<'testWiseMastery' | 'randomMastery', number>>;

/** A policy that reaches mastery too often: the scenario leaks its key. Both numbers in per cent. */
export interface Leak {
  readonly policy: string;
  readonly mastery: number;
  readonly limit: number;
}

const RANDOM = 'uniform';

/** The policies that reach mastery more often than they may. Those who look ahead, or seek coverage, may. */
export function leaksOf({ policies }: PlaytestResult, own: Partial<Limits>): readonly Leak[] {
  const limitOf = (name: keyof Limits): number => own[name] ?? SMELL_DEFAULTS[name].value;
  return policies.flatMap(({ name, testWise, mastery }) => {
    if (!testWise && name !== RANDOM) return [];
    const limit = limitOf(testWise ? 'testWiseMastery' : 'randomMastery');
    return 100 * mastery > limit ? [{ policy: name, mastery: 100 * mastery, limit }] : [];
  });
}
