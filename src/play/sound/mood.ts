/** How things stand between the customer and the shop, as the score tells it. */
export type ScoreMood = 'kept' | 'strained' | 'breaking';

interface Standing {
  /** The customer’s trust and overall feeling, each from 0 to 100. */
  readonly trust: number;
  readonly felt: number;
}

const KEPT_FROM = 48;
const STRAINED_FROM = 30;
/** A mood holds until the bond has gone so far beyond its edge: music that flickers says nothing. */
const HOLD = 4;

/** The mood of the score, given the one that is playing. */
export function scoreMood({ trust, felt }: Standing, playing?: ScoreMood): ScoreMood {
  const bond = (trust + felt) / 2;
  const hold = (mood: ScoreMood) => (playing === mood ? HOLD : 0);
  if (bond >= KEPT_FROM - hold('kept') + hold('strained')) return 'kept';
  return bond >= STRAINED_FROM - hold('strained') + hold('breaking') ? 'strained' : 'breaking';
}
