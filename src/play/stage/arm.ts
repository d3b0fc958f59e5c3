import { type Bend, type Bone, bendOf, boneOf, light, shade, tube } from './arm/bone.ts';
import {
  creases,
  cuffButtons,
  ribbing,
  rolledSleeve,
  SHADOW,
  shortSleeve,
  stripesAbove,
  stripesBelow,
} from './arm/sleeve.ts';
import type { Cloth } from './dress.ts';
import { faceOutline } from './face/outline.ts';
import { apply, type Frame } from './frame.ts';
import { drawHand } from './hand.ts';
import type { DressStyle } from './look.ts';
import type { PoseKey } from './pose.ts';
import {
  capsule,
  type Drawn,
  faded,
  type Gradient,
  linear,
  mix,
  Path,
  type Point,
  type Shape,
  smoothstep,
} from './shape.ts';

const RAD = Math.PI / 180;
const UPPER = 244;
const FORE = 190;

/** An arm from shoulder to wrist, in figure units. */
export interface Arm {
  readonly upper: Bone;
  readonly lower: Bone;
  readonly bend: Bend;
  /** Direction of the hand in degrees, 0 to the right, 90 down. */
  readonly hand: number;
}

/** The joints of the arm of a side (-1 left, 1 right of the picture). */
export function armOf(frame: Frame, side: number): Arm {
  const { pose, look } = frame;
  // The other arm's numbers are not even asked for: this arm does not change with them.
  const pick = (left: PoseKey, right: PoseKey): number => pose[side < 0 ? left : right];
  const shoulder = frame.shoulder(side);
  const up = pick('upL', 'upR') * RAD;
  const fore = pick('foreL', 'foreR') * RAD;
  const thick = look.build.arm;
  const above = UPPER * thick * pick('upLenL', 'upLenR');
  const below = FORE * thick * pick('foreLenL', 'foreLenR');
  const out = side * Math.abs(Math.cos(frame.turning ? pose.away * Math.PI : 0));
  const elbow: Point = [shoulder[0] + out * Math.sin(up) * above, shoulder[1] + Math.cos(up) * above];
  const wrist: Point = [elbow[0] + out * Math.sin(fore) * below, elbow[1] + Math.cos(fore) * below];
  const direction = fore + pick('wristL', 'wristR') * RAD;
  const hand = Math.atan2(Math.cos(direction), side * Math.sin(direction)) / RAD;
  const upper = boneOf(shoulder, 40 * thick, elbow, 32 * thick);
  const lower = boneOf(elbow, 32 * thick, wrist, 25 * thick);
  return { upper, lower, bend: bendOf(upper, lower), hand };
}

/** Where sleeves end that leave the arm bare: 0 the shoulder, 1 the elbow, 2 the wrist. */
const SLEEVE_ENDS: Readonly<Partial<Record<DressStyle, number>>> = { polo: 0.66, apron: 1.3 };
const SHIRT_CUFFS: readonly DressStyle[] = [
  'coat',
  'cardigan',
  'tweed',
  'blazer',
  'work_jacket',
  'long_coat',
];
const BUTTONED: readonly DressStyle[] = ['coat', 'blazer', 'tweed'];
const RIBBED: readonly DressStyle[] = ['cardigan', 'jumper', 'hoodie', 'track_jacket'];
/** A bare arm is so much thinner than a sleeved one, and a wrist than a cuff. */
const BARE = { arm: 0.84, wrist: 0.68 } as const;

/** Draws one arm: the hand comes out of the cuff, the cuff out of the sleeve; a short sleeve leaves the rest bare. */
export function drawArm(frame: Frame, side: number, cloth: Cloth, trunk: Path): Drawn[] {
  const { dress } = frame.look;
  const arm = armOf(frame, side);
  const end = SLEEVE_ENDS[dress.style];
  const shadows = thrown(frame, arm, side, trunk);
  if (end !== undefined) return [...shadows, ...bareArm(frame, arm, side, cloth, end)];
  const { upper, lower, bend } = arm;
  const above = capsule(...upper.from, upper.r0, ...upper.to, upper.r1);
  const below = tube(lower, { bend });
  const outside = -side;
  const glint = side < 0 ? 0.3 : 0.42;
  const items: Drawn[] = [
    ...shadows,
    { path: above, fill: cloth.fill },
    shade(upper, cloth.shade, above),
    light(upper, cloth.light, glint, above),
  ];
  if (dress.style === 'track_jacket') items.push(...stripesAbove(upper, outside, dress.inner, above));
  items.push(...folding(arm, above), ...handOf(frame, arm, side));
  if (SHIRT_CUFFS.includes(dress.style)) {
    const cuff = boneOf(lower.at(0.8, 0), lower.r1 * 0.9, lower.to, lower.r1 * 0.84);
    items.push({ path: tube(cuff, { beyond: 9 }), fill: mix(dress.inner, dress.innerShade, 0.45) });
  }
  items.push({ path: below, fill: cloth.fill }, shade(lower, cloth.shade, below, 1 - bend.bent));
  items.push(light(lower, cloth.light, glint, below));
  items.push(...creases(upper, lower, bend, cloth.deep, new Path().add(above).add(below)));
  if (BUTTONED.includes(dress.style)) items.push(...cuffButtons(lower, dress.trim, dress.deep));
  if (RIBBED.includes(dress.style)) items.push(ribbing(lower, dress.shade, below));
  if (dress.style === 'track_jacket')
    items.push(...stripesBelow(upper, lower, bend, outside, dress.inner, below));
  return items;
}

/** An arm in a short or rolled sleeve. Skin has one light from shoulder to fingers, so that no seam shows at a joint. */
function bareArm(frame: Frame, arm: Arm, side: number, cloth: Cloth, end: number): Drawn[] {
  const { dress, skin } = frame.look;
  const { upper, lower, bend } = arm;
  const thin = boneOf(upper.from, upper.r0 * BARE.arm, upper.to, upper.r1 * BARE.arm);
  const thinner = boneOf(lower.from, lower.r0 * BARE.arm, lower.to, lower.r1 * BARE.wrist);
  const above = capsule(...thin.from, thin.r0, ...thin.to, thin.r1);
  const below = tube(thinner, { bend, beyond: 4, full: 1.16 });
  const fill = skinOf(frame, arm);
  const items: Drawn[] = [];
  if (end < 1) {
    items.push({ path: above, fill }, shade(thin, skin.shade, above));
    items.push(...shortSleeve(upper, end, cloth, dress.trim, above), ...folding(arm, above));
  } else {
    const sleeve = capsule(...upper.from, upper.r0, ...upper.to, upper.r1);
    items.push({ path: sleeve, fill: cloth.fill }, shade(upper, cloth.shade, sleeve));
    items.push(light(upper, cloth.light, side < 0 ? 0.3 : 0.42, sleeve), ...folding(arm, sleeve));
  }
  // The forearm lies over the root of the hand: its shade runs out there.
  items.push(...handOf(frame, arm, side, fill), { path: below, fill });
  items.push(shade(thinner, skin.shade, below, 1 - bend.bent));
  if (end >= 1) items.push(...rolledSleeve(lower, bend, end - 1, cloth, below));
  return items;
}

/** Skin, lit over the whole of a bare arm. */
function skinOf({ look: { skin } }: Frame, { upper, lower, hand }: Arm): Gradient {
  const tip: Point = [lower.to[0] + Math.cos(hand * RAD) * 90, lower.to[1] + Math.sin(hand * RAD) * 90];
  const corners = [upper.from, upper.to, lower.to, tip];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [x0, y0, x1, y1] = [Math.min(...xs) - 30, Math.min(...ys), Math.max(...xs) + 30, Math.max(...ys)];
  return linear(x0, y0, x1, y1, [0, skin.light], [0.4, skin.base], [0.7, skin.base], [1, skin.shade]);
}

/** The hand at the end of an arm; of the skin's own light unless told. */
function handOf({ look, pose }: Frame, arm: Arm, side: number, tone?: Gradient): Drawn[] {
  const pick = (left: PoseKey, right: PoseKey): number => pose[side < 0 ? left : right];
  const size = 0.93 * look.build.arm;
  const direction = arm.hand * RAD;
  const [x, y] = arm.lower.to;
  const { light, base, shade: dark } = look.skin;
  const own = linear(x - 40, y - 60, x + 60, y + 80, [0, light], [0.5, base], [1, dark]);
  return drawHand(look.skin, tone ?? own, {
    x: x + Math.cos(direction) * 6 * size,
    y: y + Math.sin(direction) * 6 * size,
    angle: arm.hand,
    mirror: side < 0 ? 1 : -1,
    size,
    roll: pick('rollL', 'rollR'),
    curl: pick('curlL', 'curlR'),
    point: pick('pointL', 'pointR'),
    spread: pick('spreadL', 'spreadR'),
    thumb: pick('thumbL', 'thumbR'),
  });
}

/** What an arm throws on the trunk, and a hand that is near it on the face. */
function thrown(frame: Frame, { upper, lower, hand }: Arm, side: number, trunk: Path): Drawn[] {
  const [dx, [wx, wy]] = [side < 0 ? 6 : -5, lower.to];
  const reach = 62 * frame.look.build.arm;
  const [hx, hy] = [wx + Math.cos(hand * RAD) * reach, wy + Math.sin(hand * RAD) * reach];
  // Nothing at the shoulder, so that no seam shows there.
  const [fx, fy] = upper.at(0.34, 0);
  const [ex, ey] = lower.from;
  const cast = capsule(fx + dx, fy + 8, upper.r0 * 0.8, ex + dx, ey + 8, upper.r1 + 2);
  cast.add(capsule(ex + dx, ey + 11, lower.r0, wx + 3, wy + 11, lower.r1));
  const palm = capsule(wx + 3, wy + 10, lower.r1 * 0.8, hx + 3, hy + 11, 24);
  const items: Drawn[] = [{ path: cast.add(palm), fill: faded(SHADOW, 0.36), clip: trunk, soft: 14 }];
  const near = 1 - smoothstep(120, 190, hy);
  if (near > 0) {
    const face = faceOutline(frame).warp((x, y) => apply(frame.headMatrix, x, y));
    items.push({ path: palm, fill: faded(SHADOW, 0.34 * near), clip: face, soft: 9 });
  }
  return items;
}

/** A forearm that folds back throws its shade on the upper arm. */
function folding({ upper, lower }: Arm, above: Path): Shape[] {
  const along = -(upper.way[0] * lower.way[0] + upper.way[1] * lower.way[1]);
  const folded = smoothstep(-0.2, 0.75, along * (upper.length / UPPER) * (lower.length / FORE));
  if (folded <= 0) return [];
  const [[ex, ey], [wx, wy]] = [lower.from, lower.to];
  const over = capsule(ex + 3, ey + 12, lower.r0, wx + 3, wy + 12, lower.r1 + 3);
  return [{ path: over, fill: faded(SHADOW, 0.28 * folded), clip: above, soft: 9 }];
}
