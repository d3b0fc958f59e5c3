import type { Frame } from './frame.ts';
import { type Drawn, ellipse, linear, Path, type Point, through } from './shape.ts';

/** A wheelchair in two parts: what stands behind the body, and what stands before it. */
interface Chair {
  readonly behind: Drawn[];
  readonly before: Drawn[];
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

/**
 * Draws the chair of somebody who is seated. It stays upright when the body leans; its wheels are seen almost
 * from the front, and their spokes go round with the stride of the pose.
 */
export function drawWheelchair(frame: Frame): Chair {
  const { build } = frame.look;
  const seat = Math.max(build.hip, build.shoulder) + 18;
  const both = (draw: (s: number) => Drawn[]): Drawn[] => [-1, 1].flatMap(draw);
  const from = both((s) => [...post(s, seat - 6), ...wheel(s, seat + 34, frame.pose.stride)]);
  return { behind: [backrest(seat - 10), ...from], before: both((s) => armrest(s, seat + 4)) };
}

/** The sling between the posts: seen beside a narrow back. */
function backrest(wide: number): Drawn {
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
  );
  return { path, fill: linear(-wide, 330, wide, 620, [0, CLOTH_LIGHT], [0.5, CLOTH], [1, '#2c343d']) };
}

/** A post of the back with its handle, which points to whoever would push. */
function post(s: number, x: number): Drawn[] {
  const top: Point[] = [
    [s * x, 640],
    [s * x, 330],
    [s * (x + 1), HANDLE + 26],
    [s * (x + 8), HANDLE + 6],
    [s * (x + 26), HANDLE],
  ];
  const grip: Point[] = [
    [s * (x + 16), HANDLE + 1],
    [s * (x + 44), HANDLE + 3],
  ];
  return [
    { path: through(top), stroke: STEEL_DARK, width: 15 },
    { path: through(top), stroke: STEEL, width: 10 },
    { path: through(grip), stroke: TYRE, width: 21 },
    { path: through(grip).warp((px, py) => [px, py - 5]), stroke: '#5a5f67', width: 4 },
  ];
}

/** A wheel and its hand rim; `turn` is how far it has gone round, in half strides. */
function wheel(s: number, x: number, turn: number): Drawn[] {
  const tall = 250;
  const [cx, cy] = [s * x, RIM_TOP + tall];
  const tyre = ellipse(cx, cy, 36, tall);
  const spokes = new Path();
  for (let i = 0; i < 9; i++) {
    const angle = (i / 9) * Math.PI * 2 + turn * 0.6 * s;
    spokes.M(cx, cy).L(cx + Math.sin(angle) * 32, cy - Math.cos(angle) * (tall - 8));
  }
  const rim = ellipse(cx + s * 17, cy, 30, tall - 30);
  return [
    { path: spokes, stroke: STEEL, width: 2.2, alpha: 0.75 },
    { path: tyre, stroke: TYRE, width: 15 },
    { path: tyre, stroke: '#6a6f77', width: 3, alpha: 0.7 },
    { path: rim, stroke: STEEL_DARK, width: 8 },
    { path: rim.warp((px, py) => [px - 1.5, py - 1.5]), stroke: STEEL_LIGHT, width: 3.4 },
  ];
}

/** A padded rest, which an arm may lie on. */
function armrest(s: number, x: number): Drawn[] {
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
