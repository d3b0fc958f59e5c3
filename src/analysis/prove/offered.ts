import { NO, type Verdict, YES } from './guard.ts';
import { readField, writeField } from './layout.ts';
import type { Plan, PlanOption } from './plan.ts';

/** An offer's field: not made, standing, or failed. */
const STANDING = 1;
const FAILED = 3;

export const isOffered = (bits: readonly number[], { field }: PlanOption): boolean =>
  field !== undefined && readField(bits, field) !== 0;

const isStanding = (bits: readonly number[], { field }: PlanOption): boolean =>
  field !== undefined && readField(bits, field) === STANDING;

/** What an option is worth to her now. */
export const worthOf = (bits: readonly number[], { worth, worths }: PlanOption): number =>
  worths[worth === undefined ? 0 : readField(bits, worth)] as number;

/** What the best standing offer is worth; 0 where there is none. */
export function bestWorth(plan: Plan, bits: readonly number[]): number {
  let best = 0;
  for (const option of plan.options)
    if (isStanding(bits, option)) best = Math.max(best, worthOf(bits, option));
  return best;
}

export function putOnTable(bits: number[], { field }: PlanOption): void {
  if (field !== undefined) writeField(bits, field, STANDING);
}

/** These offers fail; false where none of them stood. */
export function breakOffers(bits: number[], options: readonly PlanOption[]): boolean {
  let broke = false;
  for (const option of options)
    if (isStanding(bits, option) && option.field !== undefined) {
      writeField(bits, option.field, FAILED);
      broke = true;
    }
  return broke;
}

/** Whether an option counts as a viable offer now. */
export function viability(
  option: PlanOption,
  bits: readonly number[],
  best: readonly number[],
  worst: readonly number[],
): Verdict {
  if (option.viable === false || !isStanding(bits, option)) return NO;
  return option.viable === true ? YES : option.viable.test(bits, best, worst);
}
