/** How hard a line lands on the customer: the stage and the words wait for each other by the same number. */
import type { Moment, Said } from '#attempt';
import type { Feeling } from './stage/view.ts';

/** The shortest and the longest while between a line's arrival and its first word, in milliseconds. */
const BEAT = { least: 200, most: 900 } as const;
/** So much of each is a whole blow. */
const WHOLE = { felt: 45, calm: 50, patience: 80 } as const;
/** Nobody has been seen before: an ordinary arrival. */
const ARRIVAL = 0.3;
/** What a moment of truth adds. */
const PEAK = 0.3;

/** How strongly a change of feeling lands, 0 to 1; at a moment of truth everything weighs more. */
export function blow(before: Feeling | undefined, after: Feeling | undefined, isPeak = false): number {
  if (!after) return isPeak ? PEAK : 0;
  const moved = before
    ? Math.hypot(
        (after.felt - before.felt) / WHOLE.felt,
        (after.calm - before.calm) / WHOLE.calm,
        (after.patience - before.patience) / WHOLE.patience,
      )
    : ARRIVAL;
  return Math.min(1, moved + (isPeak ? PEAK : 0));
}

/** How long a face moves before the words come, for a blow of 0 to 1. */
export const reactionMs = (strength: number): number =>
  Math.round(BEAT.least + (BEAT.most - BEAT.least) * strength);

const feelingOf = ({ felt, meters }: Said): Feeling => ({
  felt,
  calm: meters.calm,
  patience: meters.patience,
});

/** The beat before the words of line `index` of a moment, in milliseconds; none where lines stand at once. */
export function beatBefore(moment: Moment, index: number, speed: string): number {
  const said = moment.lines[index];
  if (!said || speed === 'instant') return 0;
  const before = moment.transcript[moment.transcript.length - moment.lines.length + index - 1];
  const isPeak = moment.momentOfTruth && said.kind === 'line';
  return reactionMs(blow(before && feelingOf(before), feelingOf(said), isPeak));
}
