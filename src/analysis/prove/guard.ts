import { feltOf, type Meters, type Scored } from '#dialogue';
import { type By, type Condition, METERS, type Some } from '#scenario';
import { type Field, type Layout, readField } from './layout.ts';

/** Whether a condition holds in all situations that are kept as one, in none, or in some: then it is open. */
export type Verdict = typeof NO | typeof YES | typeof OPEN;
export const NO = 0;
export const YES = 1;
export const OPEN = 2;

/** Scores as ranges, for the conditions of endings; a score that is not tracked is 0 to 100. */
export interface ScoreRanges {
  readonly scores: Readonly<Partial<Record<keyof Scored, readonly [number, number]>>>;
  readonly betrayal: readonly [number, number];
}

type Test = (
  bits: readonly number[],
  best: readonly number[],
  worst: readonly number[],
  ranges?: ScoreRanges,
) => Verdict;

/** A condition of the file made ready: where it stands, what it reads, and its test. */
export interface Guard {
  /** Such as `card.flat_no.when`. */
  readonly place: string;
  readonly fields: readonly Field[];
  /** Slots of the meters it reads. */
  readonly meters: readonly number[];
  /** It asks about earlier visits, of which a proof assumes none. */
  readonly earlier: boolean;
  readonly test: Test;
}

export interface Guarded<T> {
  readonly guard?: Guard | undefined;
  readonly is: T;
}

interface Reads {
  readonly fields: Set<Field>;
  readonly meters: Set<number>;
  earlier: boolean;
}

/** Makes guards of conditions. Every field must have been wanted before: see `wantFields`. */
export class Guards {
  /** Every guard made, in the order of the file. */
  readonly all: Guard[] = [];
  readonly #layout: Layout;
  readonly #variants: Readonly<Record<'policy' | 'manager', readonly string[]>>;

  constructor(layout: Layout, variants: Readonly<Record<'policy' | 'manager', readonly string[]>>) {
    this.#layout = layout;
    this.#variants = variants;
  }

  of(condition: Condition | undefined, place: string): Guard | undefined {
    if (condition === undefined) return undefined;
    const reads: Reads = { fields: new Set(), meters: new Set(), earlier: false };
    const test = this.#test(condition, reads);
    const guard = {
      place,
      fields: [...reads.fields],
      meters: [...reads.meters],
      earlier: reads.earlier,
      test,
    };
    this.all.push(guard);
    return guard;
  }

  by<T>(value: By<T>, place: string): readonly Guarded<T>[] {
    if (!Array.isArray(value)) return [{ is: value }];
    return value.map((it, at) => ({ guard: this.of(it.if, `${place}.${at + 1}`), is: it.is }));
  }

  some<T extends string>(list: Some<T> | undefined, place: string): readonly Guarded<T>[] {
    return (list ?? []).map((it, at) =>
      typeof it === 'string' ? { is: it } : { guard: this.of(it.if, `${place}.${at + 1}`), is: it.is },
    );
  }

  /** A guard that asks whether a field is set. */
  isSet(name: string, place: string): Guard {
    const reads: Reads = { fields: new Set(), meters: new Set(), earlier: false };
    const test = this.#atLeast(name, 1, reads);
    const guard = { place, fields: [...reads.fields], meters: [], earlier: false, test };
    this.all.push(guard);
    return guard;
  }

  #test(it: Condition, reads: Reads): Test {
    if ('earlier' in it) {
      reads.earlier = true;
      return () => NO;
    }
    if ('all' in it) return allOf(it.all.map((part) => this.#test(part, reads)));
    if ('any' in it) return anyOf(it.any.map((part) => this.#test(part, reads)));
    if ('not' in it) return notOf(this.#test(it.not, reads));
    if ('fact' in it) return this.#atLeast(`fact:${it.fact}`, 1, reads);
    if ('flag' in it) return this.#atLeast(`flag:${it.flag}`, 1, reads);
    if ('visited' in it) return this.#atLeast(`visited:${it.visited}`, 1, reads);
    if ('offered' in it) return this.#atLeast(`offer:${it.offered}`, 1, reads);
    if ('promised' in it) return this.#atLeast(`promise:${it.promised}`, 1, reads);
    if ('tag' in it) return this.#atLeast(`tag:${it.tag}`, it.atLeast, reads);
    if ('level' in it) return this.#atLeast(`level:${it.level}`, it.atLeast, reads);
    if ('beats' in it) return this.#atLeast('beats', it.beats, reads);
    if ('left' in it) return this.#atLeast('left', 1, reads);
    if ('policy' in it) return this.#variant('policy', it.policy, reads);
    if ('manager' in it) return this.#variant('manager', it.manager, reads);
    if ('meter' in it) return this.#meter(it, reads);
    if ('betrayal' in it) return betrayalTest(it.betrayal);
    return scoreTest(it);
  }

  #atLeast(name: string, least: number, reads: Reads): Test {
    const field = this.#layout.field(name);
    if (field === undefined) return () => NO;
    reads.fields.add(field);
    return (bits) => (readField(bits, field) >= least ? YES : NO);
  }

  #variant(kind: 'policy' | 'manager', id: string, reads: Reads): Test {
    const field = this.#layout.field(kind);
    const value = this.#variants[kind].indexOf(id) + 1;
    if (field === undefined || value === 0) return () => NO;
    reads.fields.add(field);
    return (bits) => (readField(bits, field) === value ? YES : NO);
  }

  #meter(it: Extract<Condition, { meter: unknown }>, reads: Reads): Test {
    const { atLeast = 0, atMost = 100 } = it;
    if (it.meter === 'felt') {
      for (const meter of METERS) if (meter !== 'patience') reads.meters.add(METERS.indexOf(meter));
      return (_bits, best, worst) => withinTest(feltAt(worst), feltAt(best), atLeast, atMost);
    }
    const slot = METERS.indexOf(it.meter);
    reads.meters.add(slot);
    return (_bits, best, worst) => withinTest(worst[slot] as number, best[slot] as number, atLeast, atMost);
  }
}

/** How she feels with the meters that stand first among these slots. */
export function feltAt(slots: readonly number[]): number {
  const [calm, trust, patience, outcome, process, treatment] = slots;
  return feltOf({ calm, trust, patience, outcome, process, treatment } as Meters);
}

/** Whether a number from `low` to `high` lies from `atLeast` to `atMost`. */
export const withinTest = (low: number, high: number, atLeast: number, atMost: number): Verdict =>
  low >= atLeast && high <= atMost ? YES : high < atLeast || low > atMost ? NO : OPEN;

function allOf(parts: readonly Test[]): Test {
  return (bits, best, worst, ranges) => {
    let verdict: Verdict = YES;
    for (const part of parts) {
      const it = part(bits, best, worst, ranges);
      if (it === NO) return NO;
      if (it === OPEN) verdict = OPEN;
    }
    return verdict;
  };
}

function anyOf(parts: readonly Test[]): Test {
  return (bits, best, worst, ranges) => {
    let verdict: Verdict = NO;
    for (const part of parts) {
      const it = part(bits, best, worst, ranges);
      if (it === YES) return YES;
      if (it === OPEN) verdict = OPEN;
    }
    return verdict;
  };
}

const notOf =
  (part: Test): Test =>
  (bits, best, worst, ranges) => {
    const it = part(bits, best, worst, ranges);
    return it === OPEN ? OPEN : it === YES ? NO : YES;
  };

const betrayalTest =
  (least: number): Test =>
  (_bits, _best, _worst, ranges) => {
    const [low, high] = ranges?.betrayal ?? [0, Number.POSITIVE_INFINITY];
    return withinTest(low, high, least, Number.POSITIVE_INFINITY);
  };

function scoreTest(it: Extract<Condition, { score: unknown }>): Test {
  const { score, atLeast = 0, atMost = 100 } = it;
  return (_bits, _best, _worst, ranges) => {
    const [low, high] = ranges?.scores[score] ?? [0, 100];
    return withinTest(low, high, atLeast, atMost);
  };
}
