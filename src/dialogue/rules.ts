import type { By, Condition, Some } from '#scenario';
import { feltOf } from './customer.ts';
import type { Live } from './live.ts';

/** The scores that `score` conditions of endings read, 0 to 100. */
export type Scored = Readonly<Record<'E' | 'O' | 'R' | 'SV' | 'X' | 'storesSide', number>>;

type Keys<T> = T extends unknown ? keyof T : never;
type Form = Keys<Condition>;
type OfForm<F extends Form> = Extract<Condition, Record<F, unknown>>;
type Rule<F extends Form> = (condition: OfForm<F>, live: Live, scored?: Scored) => boolean;

const within = (value: number, range: { atLeast?: number | undefined; atMost?: number | undefined }) =>
  value >= (range.atLeast ?? Number.NEGATIVE_INFINITY) && value <= (range.atMost ?? Number.POSITIVE_INFINITY);

/**
 * The one table of rules: what each form of condition asks of the state. The machine's guards, the fast step
 * and the endings all read it. A form is found by its own key, `earlier` before the keys it shares.
 */
const RULES = {
  earlier: (it, live) => {
    const visit = live.carried.visits.find(({ scenario }) => scenario === it.earlier);
    return (
      visit !== undefined &&
      (it.ending === undefined || visit.ending === it.ending) &&
      (it.tag === undefined || visit.tags.includes(it.tag)) &&
      (it.promised === undefined || visit.promises.includes(it.promised))
    );
  },
  fact: (it, live) => live.facts.includes(it.fact),
  flag: (it, live) => live.flags.includes(it.flag),
  visited: (it, live) => live.visited.includes(it.visited),
  offered: (it, live) => live.offers.some(({ option }) => option === it.offered),
  promised: (it, live) => live.promises.some(({ promise }) => promise === it.promised),
  meter: (it, live) => within(it.meter === 'felt' ? feltOf(live.meters) : live.meters[it.meter], it),
  tag: (it, live) => (live.inAct.tags[it.tag] ?? 0) >= it.atLeast,
  level: (it, live) => live.inAct.levels[it.level] >= it.atLeast,
  beats: (it, live) => live.inAct.beats >= it.beats,
  policy: (it, live) => live.variant.policy === it.policy,
  manager: (it, live) => live.variant.manager === it.manager,
  score: (it, _live, scored) => {
    if (scored === undefined) throw new Error('A `score` condition can be read in endings only');
    return within(scored[it.score], it);
  },
  betrayal: (it, live) => betrayalOf(live) >= it.betrayal,
  left: (_it, live) => live.left,
  all: (it, live, scored) => it.all.every((part) => holds(part, live, scored)),
  any: (it, live, scored) => it.any.some((part) => holds(part, live, scored)),
  not: (it, live, scored) => !holds(it.not, live, scored),
} satisfies { [F in Exclude<Form, 'ending' | 'atLeast' | 'atMost'>]: Rule<F> };

const FORMS = Object.keys(RULES) as (keyof typeof RULES)[];
const formOf = new WeakMap<Condition, keyof typeof RULES>();

/** Whether a condition holds in this state; no condition always does. `scored` is given in endings. */
export function holds(condition: Condition | undefined, live: Live, scored?: Scored): boolean {
  if (condition === undefined) return true;
  let form = formOf.get(condition);
  if (form === undefined) {
    form = FORMS.find((key) => key in condition);
    if (form === undefined) throw new Error(`No rule reads the condition ${JSON.stringify(condition)}`);
    formOf.set(condition, form);
  }
  return (RULES[form] as Rule<Form>)(condition as never, live, scored);
}

/**
 * Marks of betrayal: two for each broken promise, one for each `expose`, `dismiss` and `false_cheer`, one for
 * a lie (docs/scoring.md, "Endings").
 */
export function betrayalOf(live: Live): number {
  const count = (tag: 'promise_broken' | 'expose' | 'dismiss' | 'false_cheer') => live.tags[tag] ?? 0;
  const lied = live.flags.includes('lied') ? 1 : 0;
  return 2 * count('promise_broken') + count('expose') + count('dismiss') + count('false_cheer') + lied;
}

/** The variant of a list of which the first whose `if` holds is taken, with the condition that chose it. */
export function pick<T>(value: By<T>, live: Live): { is: T; if?: Condition | undefined } {
  if (!Array.isArray(value)) return { is: value };
  const found = value.find((variant) => holds(variant.if, live));
  if (found === undefined) throw new Error('A list of variants has no last one without `if`');
  return found;
}

/** All entries of a list whose `if` holds, in order. */
export function listHolding<T extends string>(list: Some<T> | undefined, live: Live): readonly T[] {
  if (list === undefined || list.length === 0) return [];
  const held: T[] = [];
  for (const entry of list)
    if (typeof entry === 'string') held.push(entry);
    else if (holds(entry.if, live)) held.push(entry.is);
  return held;
}
