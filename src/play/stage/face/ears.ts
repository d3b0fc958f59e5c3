import type { Frame } from '../frame.ts';
import type { HairStyle, Look } from '../look.ts';
import {
  brush,
  type Drawn,
  faded,
  lerp,
  mix,
  Path,
  type Point,
  type Shape,
  smoothstep,
  through,
} from '../shape.ts';
import { BULGE } from '../turning.ts';

/** The sides (-1 left, 1 right) whose ear is seen. */
export function earsFree({ hair: { style } }: Look): readonly number[] {
  if (style === 'headscarf' || style === 'curls' || style === 'ponytail') return [];
  return style === 'bob' ? [-1] : [-1, 1];
}

/** The one ear that somebody who turns round shows us whole: on the side from which they turn. */
export function nearEar({ turning, pose }: Frame): number | undefined {
  return turning && (pose.about < 0 ? 1 : -1);
}

/** How far the rim stands out from the head, as a share of how far behind its root it is. */
const FLARE = 0.4;
/** The root of an ear: so far from the middle of a usual head, and behind the middle of its side. */
const ROOT = { out: 84, back: 16 } as const;
/** From behind, so much faster the near ear goes to the edge of the head. */
const HURRY = 2.4;
/** The outline of an ear seen from the side, and its inner fold: how far behind the root, and how high. */
const OUTLINE: readonly Point[] = [
  [-6, -6],
  [1, -17],
  [14, -21],
  [26, -12],
  [26, 6],
  [17, 24],
  [9, 39],
  [-2, 43],
  [-7, 30],
];
const FOLD: readonly Point[] = [
  [3, -5],
  [14, -10],
  [19, 0],
  [13, 13],
  [6, 25],
];
/** Above every ear. */
const TOP = -40;
/** Hair that hides an ear of somebody who faces us, from above down to a height; from the side it is seen whole. */
const HIDDEN_TO: Partial<Record<HairStyle, number>> = {
  bob: 34,
  pixie: 30,
  waves: 30,
  braid: 28,
  cap: 24,
  balding: 20,
  thinning: 0,
  twists: 0,
  crop: 0,
  quiff: -6,
};
/** Where a stud goes through the lobe. */
const LOBE: Point = [2, 38];

/** Where a point of the ear of a side is seen while somebody turns round: from before, from the side, from behind. */
function turned({ turning, pose, look: { face } }: Frame, s: number): (at: Point) => Point {
  const { facing = 1, angle = 0, most = 0 } = turning?.ear ?? {};
  const yaw = pose.yaw * (turning?.own ?? 1);
  const isBehind = pose.away > 0.5;
  const at = isBehind ? angle : angle + facing * yaw;
  const [cos, sin] = [Math.cos(at), Math.sin(at)];
  const out = ROOT.out * face.width;
  // The back of the head comes round faster than the face goes: the ear stays between the two.
  const isNear = s !== facing;
  const root = isBehind && isNear ? facing * Math.min(-cos * out * HURRY, most) : s * out * cos;
  const shift = isBehind ? -BULGE * Math.sin(yaw) : 0;
  return ([back, y]) => [root + shift + s * FLARE * (back + 6) * cos - facing * (ROOT.back + back) * sin, y];
}

/** The ear of a side (-1 left, 1 right of the picture) of somebody who faces us, if hair or cloth leave it free. */
export function drawEar(frame: Frame, s: number): Shape[] {
  const { skin, face } = frame.look;
  if (!earsFree(frame.look).includes(s)) return [];
  const x = s * 84 * face.width;
  const move = frame.face(-30, 0.2);
  const outer = through(
    [
      [x - s * 4, -10],
      [x + s * 7, -15],
      [x + s * 13.5, -4],
      [x + s * 11, 18],
      [x + s * 6, 36],
      [x - s * 2, 43],
      [x - s * 8, 30],
    ],
    true,
  ).warp(move);
  const inner = brush(
    [
      [x + s * 1, -3],
      [x + s * 8, -5],
      [x + s * 8.5, 10],
      [x + s * 3, 24],
    ],
    4,
    0.4,
  ).warp(move);
  return [
    { path: outer, fill: s < 0 ? skin.base : skin.shade },
    { path: inner, fill: faded(skin.deep, 0.4) },
  ];
}

/** The ear of a side of somebody who turns round, in head units, if hair or cloth leave it free. */
export function drawTurnedEar(frame: Frame, s: number): Drawn[] {
  const { look, turning, pose } = frame;
  if (!turning || !earsFree(look).includes(s)) return [];
  const { skin } = look;
  const move = turned(frame, s);
  const path = through(OUTLINE.map(move), true);
  // Turned to us, the ear on the side away from the light is lit like the cheek before it.
  const lit = s < 0 ? skin.base : mix(skin.shade, skin.base, turning.ear.beside);
  const items: Drawn[] = [
    { path, fill: lit },
    { path: brush(FOLD.map(move), lerp(4, 5, turning.ear.beside), 0.4), fill: faded(skin.deep, 0.36) },
  ];
  const from = lerp(HIDDEN_TO[look.hair.style] ?? TOP, TOP, smoothstep(0, 0.3, pose.away));
  const clip = new Path().M(-200, from).L(200, from).L(200, 200).L(-200, 200).Z();
  return [{ matrix: [1, 0, 0, 1, 0, 0], items, clip }];
}

/** Points that the ear of a side moves with while somebody turns round, in head units. */
export function earPoints(frame: Frame, s: number): Point[] {
  return OUTLINE.map(turned(frame, s));
}

/** Where a stud is in the ear of a side, in head units. */
export function lobeOf(frame: Frame, s: number): Point {
  if (frame.turning) return turned(frame, s)(LOBE);
  return frame.face(-24, 0.2)(s * (83 * frame.look.face.width + 3), 42);
}
