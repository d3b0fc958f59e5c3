import { armOf, drawArm } from './arm.ts';
import { drawBackOfTrunk } from './back.ts';
import type { Bounds } from './bounds.ts';
import { clothOf, drawDress, trunkOf } from './dress.ts';
import { drawTurnedEar, earPoints, nearEar } from './face/ears.ts';
import { drawGaze, drawLips, drawSkin } from './face.ts';
import { apply, type Frame, frameOf } from './frame.ts';
import type { Hair } from './hair/strands.ts';
import { backOfHead, drawBeforeFace, drawBehindFace, drawHair, drawTail, hangsOverEars } from './hair.ts';
import { drawHeld } from './held.ts';
import { type Layer, noting } from './layer.ts';
import { arm, face, onHead, rimOf, still, throat, trunk } from './layer-points.ts';
import { drawFeet, drawLegs } from './legs.ts';
import type { Look } from './look.ts';
import type { Pose, PoseKey } from './pose.ts';
import type { Drawn, Point } from './shape.ts';
import { drawWheelchair } from './wheelchair.ts';
import { drawWorn, scarfSide } from './worn.ts';

/** The space a figure may take, in figure units: the eyes stand on y 0, x 0 is the middle. */
export const FIGURE: Bounds = { left: -420, right: 420, top: -270, bottom: 1420 };

/** While somebody turns round, the far arm is behind the trunk from here on, and something of their back is seen. */
const TUCKED = 0.14;
/** And the back of the head hides the face: from here on what moves in it, then the ear, and then the cheek. */
const GONE = { eyes: 0.6, ear: 0.64, cheek: 0.71 } as const;
/** How narrow legs are from the side, and feet on the footplates of a chair. */
const PROFILE = { legs: 0.74, feet: 0.5 } as const;
/** A wrist above this, in figure units, has its hand near the face. */
const RAISED = 280;
/** Eyes and mouth are what is looked at. */
const LOOKED_AT = 6;
/** And in a bare cheek little is to be seen. */
const PLAIN = 0.5;

/** A person in a pose, as a display list in figure units. */
export function drawFigure(look: Look, pose: Pose): Drawn[] {
  const frame = frameOf(look, pose);
  return layersOf(look, pose).flatMap(({ draw }) => draw(frame));
}

/** The layers of a person in a pose, far to near. Painted one over the other they are the figure. */
export function layersOf(look: Look, pose: Pose): readonly Layer[] {
  const person = personOf(look, pose);
  return look.seat === 'wheelchair' ? [CHAIR.far, FEET, ...person, CHAIR.near] : [LEGS, ...person];
}

/** Head, trunk and arms. Of who turns round, we see the face and the back of the head at once. */
function personOf(look: Look, { away, about }: Pose): readonly Layer[] {
  if (away <= 0) return FRONT;
  if (away >= 1) return BACK;
  const to = about > 0 ? 1 : -1;
  const from = to > 0 ? -1 : 1;
  const features = away < GONE.eyes ? FEATURES : CHEEK;
  // Hair that hangs down lies over the ear, and at last the back of every head.
  const isUnder = hangsOverEars(look);
  const face = isUnder ? [...features, EARS[from], CROWN] : [...features, CROWN];
  const back = isUnder ? [BACK_OF_HEAD] : [BACK_OF_HEAD, EARS[from]];
  if (away <= 0.5) {
    const head = [...face, ...back];
    if (away <= TUCKED) return [MANE, TAIL.all, BEHIND_FACE, TRUNK, LOCKS, ...head, ...BOTH_ARMS];
    const trunk = [...ARMS[to], TRUNK, BACK_OF_TRUNK, LOCKS];
    return [MANE, TAIL.all, BEHIND_FACE, ...trunk, ...head, ...ARMS[from]];
  }
  // The arm that was the far one has come round: it is the near one now.
  const [near, far] = [BACK_ARMS[to], BACK_ARMS[from]];
  const trunk = away < 1 - TUCKED ? [...far, BACK_OF_TRUNK, ...near] : [...far, ...near, BACK_OF_TRUNK];
  const behind = [TAIL.all, ...trunk, TAIL.over, EARS[to]];
  if (away >= GONE.cheek) return [...behind, EARS[from], BACK_OF_HEAD];
  const head = away < GONE.ear ? back : [EARS[from], BACK_OF_HEAD];
  return [...behind, BEHIND_FACE, ...face, ...head];
}

const sleeved = (side: number): Layer => ({
  draw: (frame) => drawArm(frame, side, clothOf(frame), trunkOf(frame)),
  points: arm(side),
  // A hand at the face throws its shade there.
  under: (frame) => (armOf(frame, side).lower.to[1] < RAISED ? face(frame) : []),
});

const inHead =
  (draw: (frame: Frame) => readonly Drawn[]): Layer['draw'] =>
  (frame) => [{ matrix: frame.headMatrix, items: draw(frame) }];

/** What is turned by making it narrower. */
const narrowed = (draw: Layer['draw'], points: Layer['points'], narrow: number): Layer => {
  const wide = ({ away }: Pose): number => narrow + (1 - narrow) * Math.abs(Math.cos(away * Math.PI));
  return {
    draw: (frame) => [{ matrix: [wide(frame.pose), 0, 0, 1, 0, 0], items: draw(frame) }],
    points: (frame) => points(frame).map(([x, y]): Point => [x * wide(frame.pose), y]),
  };
};

const CHAIR = {
  far: { draw: (frame: Frame) => drawWheelchair(frame).behind, points: still },
  near: { draw: (frame: Frame) => drawWheelchair(frame).before, points: still },
};
const LEGS = narrowed(drawLegs, still, PROFILE.legs);
const FEET = narrowed(drawFeet, still, PROFILE.feet);

const BEHIND_FACE: Layer = { draw: inHead(drawBehindFace), points: rimOf(backOfHead) };
const BACK_OF_HEAD: Layer = { draw: inHead(drawBeforeFace), points: rimOf(backOfHead) };
const MANE: Layer = { draw: inHead((frame) => hairOf(frame).back), points: onHead(-34, 0) };
const TRUNK: Layer = {
  draw: (frame) => {
    const [left, right] = throat(frame) as [Point, Point];
    return [...drawDress(frame, [left, right]).items, ...drawWorn(frame, 'trunk')];
  },
  points: trunk,
  under: throat,
};
const BACK_OF_TRUNK: Layer = { draw: drawBackOfTrunk, points: trunk, under: throat };
const LOCKS: Layer = {
  draw: (frame) => hairOf(frame).chest ?? [],
  points: (frame) => [...trunk(frame).slice(0, 6), ...onHead(-30, 0)(frame).slice(3, 5)],
};
/** Tied hair of somebody who turns round: all of it, behind the trunk, and what lies over it. */
const TAIL = {
  all: { draw: (frame: Frame) => drawTail(frame, 'all'), points: LOCKS.points },
  over: { draw: (frame: Frame) => drawTail(frame, 'over'), points: LOCKS.points },
} as const satisfies Record<string, Layer>;
const SKIN: Layer = {
  draw: inHead((frame) => drawSkin(frame, hairOf(frame).shadow)),
  points: face,
  weight: PLAIN,
};
const GAZE: Layer = { draw: inHead(drawGaze), points: face, weight: LOOKED_AT };
const LIPS: Layer = {
  draw: inHead((frame) => [...drawLips(frame), ...drawWorn(frame, 'face')]),
  points: face,
  weight: LOOKED_AT,
};
/** From behind a beard is seen on the cheek. */
const BEARD: Layer = { draw: inHead((frame) => drawWorn(frame, 'face')), points: face };
const CROWN: Layer = {
  draw: inHead((frame) => [
    ...hairOf(frame).front,
    ...drawWorn(frame, 'head'),
    ...(frame.turning && !hangsOverEars(frame.look) ? [] : drawWorn(frame, 'ears')),
  ]),
  points: onHead(4, 0.8),
};
const ear = (side: number): Layer => ({
  draw: inHead((frame) => [
    ...drawTurnedEar(frame, side),
    ...(side === nearEar(frame) && !hangsOverEars(frame.look) ? drawWorn(frame, 'ears') : []),
  ]),
  points: (frame) => earPoints(frame, side).map(([x, y]): Point => apply(frame.headMatrix, x, y)),
});
/** The ears of somebody who turns round. */
const EARS = { '-1': ear(-1), 1: ear(1) } as const;
const FEATURES = [SKIN, GAZE, LIPS] as const;
const CHEEK = [SKIN, BEARD] as const;
const SLEEVES = { '-1': sleeved(-1), 1: sleeved(1) } as const;
const HELD: Layer = { draw: drawHeld, points: arm(1) };
const HUNG: Layer = {
  draw: (frame) => drawWorn(frame, 'hands'),
  points: (frame) => arm(scarfSide(frame))(frame),
};
const BOTH_ARMS: readonly Layer[] = [SLEEVES[-1], HELD, SLEEVES[1], HUNG];
const BACK_ARMS = { '-1': [SLEEVES[-1]], 1: [SLEEVES[1], HUNG] } as const;
const ARMS = { '-1': [SLEEVES[-1], HUNG], 1: [HELD, SLEEVES[1]] } as const;

const FRONT: readonly Layer[] = [MANE, TRUNK, LOCKS, ...FEATURES, CROWN, ...BOTH_ARMS];
// Arms first: they lie before the body.
const BACK: readonly Layer[] = [
  TAIL.all,
  ...BACK_ARMS[-1],
  ...BACK_ARMS[1],
  BACK_OF_TRUNK,
  TAIL.over,
  BACK_OF_HEAD,
];

const heads = new WeakMap<Frame['face'], { hair: Hair; read: Map<PoseKey, number> }>();

/** The hair of a frame: several layers share it, and each of them is told what it read. */
function hairOf(frame: Frame): Hair {
  const known = heads.get(frame.face);
  if (known) {
    for (const key of known.read.keys()) void frame.pose[key];
    return known.hair;
  }
  const read = new Map<PoseKey, number>();
  const hair = drawHair({ ...frame, pose: noting(frame.pose, read) });
  heads.set(frame.face, { hair, read });
  return hair;
}
