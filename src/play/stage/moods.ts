import { between, POSE_KEYS, type Pose, pose, regionOf } from './pose.ts';
import { clamp, smoothstep } from './shape.ts';
import type { Feeling, Mood } from './view.ts';

// Ways to hold both arms. Faces and arms are mixed freely below.
const folded: Partial<Pose> = {
  // Hands lightly together before the waist.
  upL: 6,
  upR: 6,
  foreL: -84,
  foreR: -86,
  foreLenL: 0.56,
  foreLenR: 0.54,
  wristL: 2,
  wristR: 8,
  rollL: 14,
  rollR: 24,
  curlL: 0.4,
  curlR: 0.4,
  thumbL: 0.35,
  thumbR: 0.35,
};
const hanging: Partial<Pose> = { upL: 7, upR: 7, foreL: -3, foreR: -3 };

/** Each mood as a whole person: brows, lids, gaze, mouth, head, shoulders, arms. */
export const MOOD_POSES: Readonly<Record<Mood, Pose>> = {
  calm: pose({
    ...folded,
    smile: 0.36,
    wide: 0.06,
    lidL: 0.84,
    lidR: 0.84,
    squint: 0.2,
    browInL: 0.16,
    browInR: 0.16,
    browOutL: 0.12,
    browOutR: 0.12,
    blush: 0.28,
    tilt: 1.5,
  }),
  pleased: pose({
    ...folded,
    smile: 0.78,
    wide: 0.3,
    squint: 0.52,
    lidL: 0.82,
    lidR: 0.82,
    browInL: 0.22,
    browInR: 0.22,
    browOutL: 0.28,
    browOutR: 0.28,
    blush: 0.45,
    tilt: 4,
    yaw: 0.05,
    pitch: -0.02,
    shrugL: -0.1,
    shrugR: -0.1,
    // One hand has come up a little, open.
    foreR: -98,
    foreLenR: 0.58,
    wristR: 12,
    curlR: 0.3,
  }),
  delighted: pose({
    smile: 1,
    open: 0.42,
    wide: 0.55,
    squint: 0.95,
    lidL: 0.8,
    lidR: 0.8,
    browInL: 0.6,
    browInR: 0.6,
    browOutL: 0.7,
    browOutR: 0.7,
    blush: 0.7,
    tilt: -4,
    pitch: -0.07,
    headY: -5,
    shrugL: 0.35,
    shrugR: 0.35,
    upper: 0.35,
    // One hand on the heart, the other open.
    upL: 17,
    foreL: -119,
    foreLenL: 0.95,
    wristL: 8,
    rollL: 10,
    curlL: 0.12,
    spreadL: 0.25,
    thumbL: 0.6,
    upR: 14,
    foreR: -222,
    foreLenR: 0.84,
    upLenR: 0.94,
    wristR: 6,
    rollR: 160,
    curlR: 0.2,
    spreadR: 0.5,
    thumbR: 0.8,
  }),
  embarrassed: pose({
    smile: 0.62,
    asym: 0.3,
    press: 0.35,
    wide: 0.12,
    squint: 0.5,
    lidL: 0.82,
    lidR: 0.82,
    gazeX: 0.75,
    gazeY: 0.3,
    browInL: 0.55,
    browInR: 0.55,
    browOutL: 0.1,
    browOutR: 0.1,
    blush: 1,
    tilt: 6,
    yaw: 0.24,
    pitch: 0.1,
    headY: 5,
    shrugL: 0.6,
    shrugR: 0.35,
    turn: 0.1,
    // A hand to the side of the neck and cheek; the other across the body.
    upL: 25,
    upLenL: 0.58,
    foreL: -150,
    foreLenL: 1.06,
    wristL: -14,
    rollL: 30,
    curlL: 0.22,
    thumbL: 0.3,
    spreadL: 0.12,
    upR: 9,
    foreR: -93,
    foreLenR: 0.96,
    rollR: 20,
    curlR: 0.35,
  }),
  puzzled: pose({
    smile: -0.08,
    asym: 0.55,
    press: 0.3,
    wide: -0.2,
    squint: 0.22,
    lidL: 0.72,
    lidR: 0.9,
    gazeX: -0.35,
    gazeY: -0.35,
    browInL: -0.35,
    browOutL: -0.15,
    browInR: 0.55,
    browOutR: 0.85,
    furrow: 0.35,
    tilt: -7,
    yaw: -0.1,
    pitch: 0,
    // Hand to the chin, the other arm under its elbow.
    upR: 11,
    upLenR: 0.76,
    foreR: -153,
    foreLenR: 1.3,
    wristR: 6,
    rollR: 40,
    curlR: 0.72,
    pointR: 0.6,
    thumbR: 0.7,
    upL: 10,
    foreL: -92,
    foreLenL: 1.1,
    rollL: 20,
    curlL: 0.45,
  }),
  worried: pose({
    smile: -0.42,
    open: 0.1,
    wide: -0.15,
    lidL: 1,
    lidR: 1,
    squint: 0.06,
    browInL: 0.95,
    browInR: 0.95,
    browOutL: -0.2,
    browOutR: -0.2,
    furrow: 0.55,
    gazeY: -0.04,
    tilt: 3,
    pitch: 0.05,
    headY: 4,
    shrugL: 0.7,
    shrugR: 0.7,
    blush: 0.12,
    pale: 0.2,
    // Hands clasped high before the chest.
    upL: 9,
    upR: 9,
    foreL: -122,
    foreR: -124,
    foreLenL: 0.68,
    foreLenR: 0.7,
    wristL: 14,
    wristR: 24,
    rollL: 16,
    rollR: 30,
    curlL: 0.5,
    curlR: 0.55,
    thumbL: 0.5,
    thumbR: 0.5,
  }),
  hurt: pose({
    smile: -0.34,
    press: 0.4,
    wide: -0.28,
    pout: 0.25,
    lidL: 0.8,
    lidR: 0.8,
    squint: 0.24,
    wet: 1,
    browInL: 0.8,
    browInR: 0.8,
    browOutL: -0.35,
    browOutR: -0.35,
    furrow: 0.25,
    gazeX: -0.18,
    gazeY: 0.22,
    tilt: -5,
    yaw: -0.12,
    pitch: 0.09,
    headY: 7,
    shrugL: -0.05,
    shrugR: -0.05,
    blush: 0.35,
    sink: 6,
    // One arm hangs, the other hand holds it above the elbow.
    upL: 7,
    foreL: -5,
    upR: 11,
    foreR: -104,
    foreLenR: 1.18,
    wristR: 8,
    rollR: 10,
    curlR: 0.42,
    thumbR: 0.4,
  }),
  disappointed: pose({
    ...hanging,
    smile: -0.55,
    press: 0.25,
    wide: -0.1,
    pout: 0.2,
    lidL: 0.74,
    lidR: 0.74,
    squint: 0.12,
    browInL: 0.45,
    browInR: 0.45,
    browOutL: -0.2,
    browOutR: -0.2,
    gazeX: 0.25,
    gazeY: 0.5,
    tilt: 5,
    yaw: 0.1,
    pitch: 0.14,
    headY: 10,
    shrugL: -0.55,
    shrugR: -0.55,
    sink: 8,
    blush: 0.1,
  }),
  impatient: pose({
    smile: -0.3,
    asym: -0.5,
    press: 0.7,
    wide: 0.05,
    lidL: 0.72,
    lidR: 0.76,
    squint: 0.26,
    gazeX: 0.75,
    gazeY: -0.25,
    browInL: -0.25,
    browInR: -0.1,
    browOutL: 0.1,
    browOutR: 0.5,
    furrow: 0.35,
    tilt: -5,
    yaw: 0.22,
    pitch: -0.04,
    shrugL: 0.1,
    shrugR: 0.25,
    lean: 1.6,
    turn: 0.08,
    // A hand on the hip, the other before her, ready to drum.
    upR: 38,
    foreR: -52,
    foreLenR: 0.86,
    wristR: 30,
    rollR: 30,
    curlR: 0.4,
    upLenR: 0.98,
    upL: 10,
    foreL: -88,
    foreLenL: 0.8,
    wristL: -20,
    rollL: 10,
    curlL: 0.3,
    spreadL: 0.25,
  }),
  angry: pose({
    smile: -0.5,
    press: 0.85,
    wide: 0.12,
    lidL: 0.8,
    lidR: 0.8,
    squint: 0.5,
    browInL: -0.95,
    browInR: -0.95,
    browOutL: 0.12,
    browOutR: 0.12,
    furrow: 1,
    gazeY: -0.08,
    pitch: 0.09,
    headY: 6,
    blush: 0.75,
    shrugL: 0.55,
    shrugR: 0.55,
    tilt: 0,
    // Arms crossed.
    upL: 15,
    foreL: -99,
    foreLenL: 1.26,
    wristL: 0,
    rollL: 12,
    curlL: 0.3,
    upR: 15,
    foreR: -104,
    foreLenR: 1.16,
    wristR: 4,
    rollR: 12,
    curlR: 0.4,
    spreadR: 0.14,
    thumbR: 0.3,
  }),
};

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
  // Arms half-way between two gestures mean nothing: they change over near the middle.
  const arms = mix(smoothstep(0.34, 0.66, t), smoothstep(0.34, 0.66, u));
  for (const key of POSE_KEYS) if (regionOf(key) === 'arm') out[key] = arms[key];
  const heat = 1 - calm / 2;
  const leaving = 1 - clamp(feeling.patience, 0, 100) / 100;
  out.shrugL += 0.35 * heat * heat;
  out.shrugR += 0.35 * heat * heat;
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
