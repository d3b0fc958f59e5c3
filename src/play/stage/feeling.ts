import { folded, hanging } from './gestures.ts';
import { MOOD_POSES } from './moods.ts';
import { between, POSE_KEYS, type Pose, pose, regionOf } from './pose.ts';
import { clamp, lerp, smoothstep } from './shape.ts';
import type { Feeling, Mood } from './view.ts';

// The map of feeling: rows by `felt`, in each row the heated, the middling and the calm way to feel it.
const M = MOOD_POSES;
const half = (a: Mood, b: Mood): Pose => between(M[a], M[b], 0.5);
const FLAT = pose({ ...folded, smile: 0, lidL: 0.82, lidR: 0.82, browInL: 0.08, browInR: 0.08, tilt: 1 });
/** A polite visitor whom nobody has met yet: open and pleasant, and no more than that. */
const OPEN: Pose = {
  ...M.calm,
  smile: 0.44,
  wide: 0.12,
  squint: 0.28,
  browOutL: 0.2,
  browOutR: 0.2,
  tilt: 2.5,
};
const EASY = pose({
  ...hanging,
  smile: 0.58,
  wide: 0.18,
  lidL: 0.83,
  lidR: 0.83,
  squint: 0.38,
  tilt: 3,
  browInL: 0.2,
  browInR: 0.2,
  browOutL: 0.24,
  browOutR: 0.24,
  blush: 0.36,
});
const TAUT: Pose = { ...M.angry, smile: -0.62, press: 0.95, lidL: 0.86, lidR: 0.86, squint: 0.62, headY: 9 };
const SPENT: Pose = { ...M.hurt, smile: -0.64, gazeY: 0.4, lidL: 0.76, lidR: 0.76, headY: 10 };
const WARY: Pose = { ...M.impatient, gazeX: 0.1, gazeY: 0, yaw: 0.05, smile: -0.06, press: 0.5, asym: -0.25 };
type Row = readonly [felt: number, ways: readonly [Pose, Pose, Pose]];
const GRID: readonly Row[] = [
  [0, [TAUT, { ...half('angry', 'hurt'), smile: -0.64 }, SPENT]],
  [16, [M.angry, { ...M.disappointed, smile: -0.56 }, M.hurt]],
  [28, [M.impatient, { ...M.worried, smile: -0.28, wide: -0.1 }, { ...M.disappointed, smile: -0.3 }]],
  [38, [WARY, { ...FLAT, smile: -0.04 }, { ...FLAT, smile: -0.02 }]],
  [46, [WARY, { ...FLAT, smile: 0.06 }, { ...FLAT, smile: 0.12 }]],
  [54, [{ ...FLAT, smile: 0.18, shrugL: 0.3, shrugR: 0.3 }, { ...OPEN, smile: 0.4 }, OPEN]],
  [67, [{ ...M.calm, shrugL: 0.3, shrugR: 0.3 }, EASY, { ...EASY, ...folded }]],
  [83, [{ ...M.pleased, smile: 0.68 }, M.pleased, M.pleased]],
  [100, [M.delighted, M.delighted, M.delighted]],
];

const ARM_KEYS = POSE_KEYS.filter((key) => regionOf(key) === 'arm');
const sameArms = (a: Pose, b: Pose): boolean => ARM_KEYS.every((key) => a[key] === b[key]);

/**
 * Arms half-way between two gestures mean nothing. So they are always between one gesture and hands at rest:
 * the gesture that has most of the feeling, as far as it has more than half of it.
 */
function holdArms(out: Pose, shares: readonly (readonly [Pose, number])[]): void {
  const shareOf = (pose: Pose): number =>
    shares.reduce((sum, [other, share]) => sum + (sameArms(pose, other) ? share : 0), 0);
  const [gesture] = shares.reduce((best, next) => (shareOf(next[0]) > shareOf(best[0]) ? next : best));
  const held = smoothstep(0.5, 0.95, shareOf(gesture));
  for (const key of ARM_KEYS) out[key] = lerp(FLAT[key], gesture[key], held);
}

/** The pose of an inner state. Continuous in all three numbers. */
export function feelingPose(feeling: Feeling): Pose {
  const felt = clamp(feeling.felt, 0, 100);
  const calm = clamp(feeling.calm, 0, 100) / 50;
  const next = Math.max(
    1,
    GRID.findIndex(([at]) => at >= felt),
  );
  const below = GRID[next - 1] as Row;
  const above = GRID[next] as Row;
  const t = (felt - below[0]) / (above[0] - below[0]);
  const column = Math.min(1, Math.floor(calm));
  const u = calm - column;
  const mix = (down: number, across: number): Pose => {
    const way = ([low, high]: [Pose, Pose]): Pose => between(low, high, across);
    const ends = [below, above].map(([, row]) => way([row[column] as Pose, row[column + 1] as Pose]));
    return between(ends[0] as Pose, ends[1] as Pose, down);
  };
  const out = mix(t, u);
  holdArms(out, [
    [below[1][column] as Pose, (1 - t) * (1 - u)],
    [below[1][column + 1] as Pose, (1 - t) * u],
    [above[1][column] as Pose, t * (1 - u)],
    [above[1][column + 1] as Pose, t * u],
  ]);
  const heat = 1 - calm / 2;
  const leaving = 1 - clamp(feeling.patience, 0, 100) / 100;
  out.shrugL += 0.35 * heat * heat;
  out.shrugR += 0.35 * heat * heat;
  // At ease and glad: a little closer.
  const warm = smoothstep(58, 85, felt) * smoothstep(1, 1.6, calm);
  out.headY += 3 * warm;
  out.pitch += 0.02 * warm;
  out.lean += 1.4 * warm;
  out.sink += 3 * warm;
  // Little patience left: the body is half turned to the door, the eyes stay.
  const away = leaving ** 1.6;
  out.turn -= 0.34 * away;
  out.lean -= 1.4 * away;
  out.yaw -= 0.06 * away;
  return out;
}

/** The pose of an actor: an authored mood wins over the feeling; whoever has neither is as they are by nature. */
export function actorPose(mood: Mood | undefined, feeling: Feeling | undefined, nature: Mood): Pose {
  if (mood) return M[mood];
  return feeling ? feelingPose(feeling) : M[nature];
}
