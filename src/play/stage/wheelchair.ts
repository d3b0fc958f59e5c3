import type { Frame } from './frame.ts';
import type { Look } from './look.ts';
import { type Drawn, ellipse, faded, lerp, linear, mix, Path, type Point, through } from './shape.ts';

/** A wheelchair in two parts: what lies behind whoever sits in it as we see them, and what lies before them. */
interface Chair {
  readonly behind: Drawn[];
  readonly before: Drawn[];
}

/** How a chair stands: how wide its front is seen, how much of its side, and how far what is at its back is shifted. */
interface Stand {
  readonly front: number;
  readonly side: number;
  readonly back: number;
}

const STEEL = '#8d959a';
const STEEL_LIGHT = '#c9ced0';
const STEEL_DARK = '#565e65';
const TYRE = '#33363c';
const CLOTH = '#3f4852';
const CLOTH_LIGHT = '#596672';

/** Top of the wheels, the armrests and the handles, in figure units. */
const RIM_TOP = 470;
const ARMREST = 520;
const HANDLE = 268;

/** The angle of an upper arm, in degrees, from which on its elbow is beyond the armrest. */
const ELBOW_OUT = 30;

/** How far in front of the back of a chair somebody sits, seen from the side. */
const DEEP = 92;
/** From here on one wheel is on the near side and the other on the far one. */
const SIDEWAYS = 0.4;

/**
 * Draws the chair of somebody who is seated. It stays upright when the body leans; its wheels are seen almost edge
 * on until it turns round, and go round with the stride of the pose.
 */
export function drawWheelchair({ look, pose }: Frame): Chair {
  const seat = Math.max(look.build.hip, look.build.shoulder) + 18;
  const behind = pose.away > 0.5;
  const about = pose.about < 0 ? -1 : 1;
  const side = Math.sin(pose.away * Math.PI);
  const stand = { front: Math.abs(Math.cos(pose.away * Math.PI)), side, back: -about * DEEP * side };
  const sides = [-1, 1] as const;
  const back = [backrest(seat - 10, stand), ...sides.flatMap((s) => post(s, seat - 6, stand))];
  // An arm whose elbow is out goes over its rest, any other behind it.
  const isUnder = (s: number): boolean => (s < 0 ? pose.upL : pose.upR) > ELBOW_OUT;
  const rests = (under: boolean): Drawn[] =>
    sides.flatMap((s) => (isUnder(s) === under ? armrest(s, seat + 4, stand) : []));
  const wheels = (near: boolean): Drawn[] =>
    sides.flatMap((s) => {
      const isNear = side > SIDEWAYS ? (s === about) === behind : behind;
      return isNear === near ? wheel(s, seat + 34, pose.stride, stand) : [];
    });
  return behind
    ? { behind: [...wheels(false), ...rests(true), ...rests(false)], before: [...back, ...wheels(true)] }
    : {
        behind: [...back, ...wheels(false), ...rests(true)],
        before: [...(side < 0.6 ? lap(look, about, stand) : []), ...wheels(true), ...rests(false)],
      };
}

/** The lap of somebody who faces us: the light on the thighs, and the shade under the knees. */
function lap({ build: { hip }, dress }: Look, about: number, { front, side }: Stand): Drawn[] {
  const path = through(
    [
      [-0.94, 648],
      [0, 636],
      [0.94, 648],
      [0.96, 716],
      [0.74, 758],
      [0.3, 756],
      [0, 728],
      [-0.3, 756],
      [-0.74, 758],
      [-0.96, 716],
    ],
    true,
    0.9,
  ).warp((x, y) => [x * hip * (front + 0.3 * side) + about * 58 * side, y]);
  const { base, light, deep } = dress;
  return [
    { path: path.warp((x, y) => [x + 4, y + 26]), fill: faded(deep, 0.42), soft: 13 },
    {
      path,
      fill: linear(
        0,
        640,
        0,
        762,
        [0, faded(base, 0)],
        [0.35, faded(base, 0.8)],
        [0.6, base],
        [0.85, mix(base, light, 0.7)],
        [1, base],
      ),
    },
  ];
}

/** The sling between the posts: seen beside a narrow back. */
function backrest(half: number, { front, side, back }: Stand): Drawn {
  const wide = half * front + 12 * side;
  const path = through(
    [
      [-wide, 330],
      [0, 342],
      [wide, 330],
      [wide + 4, 620],
      [wide + 4, 900],
      [-wide - 4, 900],
      [-wide - 4, 620],
    ],
    true,
    0.4,
  ).warp((x, y) => [x + back, y]);
  return {
    path,
    fill: linear(back - wide, 330, back + wide, 620, [0, CLOTH_LIGHT], [0.5, CLOTH], [1, '#2c343d']),
  };
}

/** A post of the back with its handle, which points to whoever would push. */
function post(s: number, x: number, { front, back }: Stand): Drawn[] {
  const at = (across: number): number => s * (x * front + across) + back;
  const top: Point[] = [
    [at(0), 640],
    [at(0), 330],
    [at(1), HANDLE + 26],
    [at(8), HANDLE + 6],
    [at(26), HANDLE],
  ];
  const grip: Point[] = [
    [at(16), HANDLE + 1],
    [at(44), HANDLE + 3],
  ];
  return [
    { path: through(top), stroke: STEEL_DARK, width: 15 },
    { path: through(top), stroke: STEEL, width: 10 },
    { path: through(grip), stroke: TYRE, width: 21 },
    { path: through(grip).warp((px, py) => [px, py - 5]), stroke: '#5a5f67', width: 4 },
  ];
}

const SPOKES = 9;
/** A wheel goes round by so much with a push: by whole spokes, so that it stands as it began. */
const ROLL = (2 / SPOKES) * Math.PI * 2;

/** A wheel and its hand rim; `turn` is how far it has gone round, in pushes. */
function wheel(s: number, x: number, turn: number, { front, side }: Stand): Drawn[] {
  const tall = 250;
  const [cx, cy] = [s * x * front, RIM_TOP + tall];
  const wide = Math.hypot(36 * front, tall * side);
  const tyre = ellipse(cx, cy, wide, tall);
  const spokes = new Path();
  for (let i = 0; i < SPOKES; i++) {
    const angle = (i / SPOKES) * Math.PI * 2 + turn * ROLL;
    spokes.M(cx, cy).L(cx + s * Math.sin(angle) * (wide - 4), cy - Math.cos(angle) * (tall - 8));
  }
  const rim = ellipse(cx + s * 17 * front, cy, wide - lerp(6, 30, side), tall - 30);
  return [
    { path: spokes, stroke: STEEL, width: 2.2, alpha: 0.75 },
    { path: tyre, stroke: TYRE, width: 15 },
    { path: tyre, stroke: '#6a6f77', width: 3, alpha: 0.7 },
    { path: rim, stroke: STEEL_DARK, width: 8 },
    { path: rim.warp((px, py) => [px - 1.5, py - 1.5]), stroke: STEEL_LIGHT, width: 3.4 },
  ];
}

/** A padded rest, which an arm may lie on. */
function armrest(s: number, out: number, { front }: Stand): Drawn[] {
  const x = out * front;
  const pad = through(
    [
      [s * (x - 20), ARMREST + 12],
      [s * (x - 14), ARMREST],
      [s * (x + 14), ARMREST],
      [s * (x + 20), ARMREST + 12],
      [s * (x + 20), ARMREST + 64],
      [s * (x + 10), ARMREST + 76],
      [s * (x - 10), ARMREST + 76],
      [s * (x - 20), ARMREST + 64],
    ],
    true,
    0.7,
  );
  const stay = new Path().M(s * x, ARMREST + 70).L(s * x, 900);
  return [
    { path: stay, stroke: STEEL_DARK, width: 13 },
    { path: stay, stroke: STEEL, width: 8 },
    { path: pad, fill: linear(s * x - 20, ARMREST, s * x + 20, ARMREST + 80, [0, CLOTH_LIGHT], [1, TYRE]) },
  ];
}
