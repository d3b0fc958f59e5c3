/**
 * A pose is plain numbers, so any two can be blended and every picture is a function of numbers.
 *
 * `L` and `R` are the left and the right of the picture. Arm angles are degrees, 0 hanging down, positive away
 * from the body, negative across it, beyond 90 upwards; both arms read the same numbers mirrored.
 */

/** Every number of a pose, at rest. The rest is a neutral person with the arms hanging. */
const NEUTRAL = {
  // Brows: heights of the inner and the outer end (1 is well raised), and how far they draw together.
  browInL: 0,
  browInR: 0,
  browOutL: 0,
  browOutR: 0,
  furrow: 0,
  // Eyes: 0 shut, 0.8 at ease, 1.1 wide; `squint` lifts the lower lid; gaze -1..1.
  lidL: 0.8,
  lidR: 0.8,
  squint: 0.1,
  gazeX: 0,
  gazeY: 0,
  wet: 0,
  // Mouth.
  smile: 0.08,
  asym: 0,
  open: 0,
  wide: 0,
  press: 0,
  round: 0,
  upper: 0,
  pout: 0,
  blush: 0.2,
  pale: 0,
  // Head: yaw and pitch in radians, tilt in degrees.
  yaw: 0,
  pitch: 0,
  tilt: 0,
  headX: 0,
  headY: 0,
  // Trunk.
  shrugL: 0,
  shrugR: 0,
  lean: 0,
  turn: 0,
  breath: 0,
  sink: 0,
  /** 0 towards us, 1 seen from behind; between the two the body turns round. */
  away: 0,
  /** The side by which it turns round: 1 the right of the picture, -1 the left. */
  about: -1,
  // Legs, for walking: -1..1 of a stride.
  stride: 0,
  // Arms and hands.
  upL: 7,
  upR: 7,
  upLenL: 1,
  upLenR: 1,
  foreL: -2,
  foreR: -2,
  foreLenL: 1,
  foreLenR: 1,
  wristL: 0,
  wristR: 0,
  rollL: -58,
  rollR: -58,
  curlL: 0.35,
  curlR: 0.35,
  pointL: 0,
  pointR: 0,
  spreadL: 0.1,
  spreadR: 0.1,
  thumbL: 0.3,
  thumbR: 0.3,
  /** How far a telephone is to be seen in the hand on the right, 0 to 1. */
  phone: 0,
};

export type PoseKey = keyof typeof NEUTRAL;
export type Pose = Record<PoseKey, number>;

/** Every key of a pose, in a fixed order. */
export const POSE_KEYS = Object.keys(NEUTRAL) as PoseKey[];

/** A pose that differs from neutral where told. */
export function pose(part: Partial<Pose> = {}): Pose {
  return { ...NEUTRAL, ...part };
}

/** The pose `t` of the way from `a` to `b`. */
export function between(a: Pose, b: Pose, t: number): Pose {
  const out = { ...a };
  for (const key of POSE_KEYS) out[key] = a[key] + (b[key] - a[key]) * t;
  return out;
}

/** The part of the body a number belongs to: parts start and move at their own pace. */
export type Region = 'gaze' | 'brow' | 'mouth' | 'head' | 'body' | 'arm';

const REACHES: readonly (readonly [RegExp, number])[] = [
  [/^(yaw|pitch|turn)/, 90],
  [/^(tilt)/, 2],
  [/^(headX|headY|sink)/, 1],
  [/^(lid|shrug)/, 15],
  [/^open/, 27],
  [/^(gaze|furrow|breath|pout|upper|pale|blush)/, 6],
  [/^lean/, 11],
  [/^(upLen|foreLen|away)/, 250],
  [/^up[LR]/, 7.6],
  [/^fore[LR]/, 4.7],
  [/^wrist/, 1.6],
  [/^roll/, 0.5],
  [/^(curl|phone)/, 60],
  [/^(stride|point|thumb)/, 40],
  [/^spread/, 20],
];

function byKey<A>(make: (key: PoseKey) => A): Readonly<Record<PoseKey, A>> {
  return Object.fromEntries(POSE_KEYS.map((key) => [key, make(key)])) as Record<PoseKey, A>;
}

/** The region of a key. */
export function regionOf(key: PoseKey): Region {
  if (/^(gaze|lid|squint)/.test(key)) return 'gaze';
  if (/^(brow|furrow)/.test(key)) return 'brow';
  if (/^(smile|asym|open|wide|press|round|upper|pout|blush|pale|wet)/.test(key)) return 'mouth';
  if (/^(yaw|pitch|tilt|head)/.test(key)) return 'head';
  if (/^(shrug|lean|turn|away|about|breath|sink|stride)/.test(key)) return 'body';
  return 'arm';
}

/** How far, in figure units, the most that a number moves is moved by 1 of it. What only colours counts as little. */
export const REACH = byKey((key): number => {
  for (const [pattern, units] of REACHES) if (pattern.test(key)) return units;
  return 10;
});

/** How far each number may sensibly travel, so that poses can be compared: 1 is a visible whole. */
const RANGE: Partial<Record<PoseKey, number>> = {
  tilt: 10,
  yaw: 0.4,
  pitch: 0.3,
  headX: 20,
  headY: 16,
  lean: 6,
  sink: 20,
  upL: 40,
  upR: 40,
  foreL: 90,
  foreR: 90,
  wristL: 60,
  wristR: 60,
  rollL: 120,
  rollR: 120,
};

/** How far apart two poses look: the root of the summed squares over the given keys. */
export function distance(a: Pose, b: Pose, keys: readonly PoseKey[] = POSE_KEYS): number {
  let sum = 0;
  for (const key of keys) sum += ((a[key] - b[key]) / (RANGE[key] ?? 1)) ** 2;
  return Math.sqrt(sum);
}
