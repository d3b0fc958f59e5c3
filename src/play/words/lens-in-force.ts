import type { Scenario } from '#scenario';

type Lens = NonNullable<Scenario['lenses']>[number]['lens'];

/** The six motions that hold now: the last of the list whose node has been visited. */
export const lensInForce = (lenses: Scenario['lenses'], visited: readonly string[]): Lens | undefined =>
  lenses?.filter(({ at }) => visited.includes(at)).at(-1)?.lens;
