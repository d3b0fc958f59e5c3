import type { Look } from './look.ts';
import type { Pose } from './pose.ts';
import { type Matrix, type Point, smoothstep, type Warp } from './shape.ts';
import { type Turning, turningOf } from './turning.ts';

/** Where things are once a pose has moved them: everything that is drawn hangs on these. */
export interface Frame {
  readonly look: Look;
  readonly pose: Pose;
  /** Moves a point of the trunk: breath, shrug, turn, lean. */
  readonly body: Warp;
  /** And a point of its back: while somebody turns round, both are seen at once. */
  readonly behind: Warp;
  /** Moves a point of the face or hair with the turn of the head; `depth` is added towards the viewer. */
  face(depth?: number | ((x: number, y: number) => number), round?: number): Warp;
  /** From head units to figure units: the tilt and the place of the head. */
  readonly headMatrix: Matrix;
  /** In the middle of turning round. */
  readonly turning: Turning | undefined;
  /** The shoulder joint of a side (-1 left, 1 right of the picture). */
  shoulder(side: number): Point;
}

const RAD = Math.PI / 180;
const HIP = 640;
/** How much of its depth the outline of the face keeps when the head turns. */
const RIM = 0.42;
/** The joint of head and neck in head units. */
const NAPE = 104;

/** Prepares the frame of one picture. */
export function frameOf(look: Look, pose: Pose): Frame {
  const turning = turningOf(pose, look);
  const own = turning?.own ?? 1;
  const sin = Math.sin(pose.turn * own);
  const cos = Math.cos(pose.turn * own);
  const leanSin = Math.sin(pose.lean * RAD);
  const leanCos = Math.cos(pose.lean * RAD);
  const moved = (x: number, y: number, round?: (x: number, y: number) => number): Point => {
    const high = 1 - smoothstep(180, 540, y);
    const side = smoothstep(46, 150, Math.abs(x)) * (1 - smoothstep(210, 430, y));
    const shrug = (x < 0 ? pose.shrugL : pose.shrugR) * side;
    const chest = Math.exp(-(((y - 330) / 130) ** 2));
    let px = x * (1 + pose.breath * 0.014 * chest) - Math.sign(x) * shrug * 4;
    let py = y - pose.breath * 5 * high - shrug * 15;
    const z = 84 * Math.sqrt(Math.max(0, 1 - (px / 205) ** 2));
    px = px * cos + z * sin;
    if (round) px = round(px, py);
    const dy = py - HIP;
    [px, py] = [px * leanCos - dy * leanSin, HIP + px * leanSin + dy * leanCos];
    return [px, py + pose.sink];
  };
  const body: Warp = (x, y) => moved(x, y, turning?.trunk);
  const behind: Warp = (x, y) => moved(x, y, turning?.back);
  const yaw = pose.yaw * own;
  const yawSin = Math.sin(yaw);
  const yawCos = Math.cos(yaw);
  const pitchSin = Math.sin(pose.pitch);
  const pitchCos = Math.cos(pose.pitch);
  const face: Frame['face'] = (depth = 0, round = 1) => {
    const add = typeof depth === 'number' ? () => depth : depth;
    return (x, y) => {
      const d = Math.sqrt(Math.max(0, 1 - (x / 100) ** 2 - (y / 152) ** 2));
      // Edges of all layers move alike, so that nothing comes away from the outline of the face.
      const k = round > RIM ? RIM + (round - RIM) * d * d : round;
      const out = add(x, y);
      const z = 84 * d * k + out;
      const px = x * yawCos + z * yawSin;
      const py = y * pitchCos + z * pitchSin;
      if (!turning) return [px, py];
      if (round === 0) return [turning.nape[0] * px + turning.nape[4], py];
      return [turning.face(px, py, out), turning.height(py)];
    };
  };
  const [mx, ay] = moved(0, NAPE);
  const ax = mx + (turning?.ahead ?? 0);
  const angle = (pose.tilt + pose.lean * 0.6) * RAD;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const [ex, ey] = [ax + pose.headX, ay + pose.headY];
  const { shoulder: width, slope } = look.build;
  return {
    look,
    pose,
    body,
    behind,
    face,
    headMatrix: [c, s, -s, c, ex + s * NAPE, ey - c * NAPE],
    turning,
    shoulder: (side) => moved(side * (width - 42), 196 + slope, turning?.side),
  };
}

/** Applies a matrix to a point. */
export function apply(m: Matrix, x: number, y: number): Point {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}
