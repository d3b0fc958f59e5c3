import type { Frame } from '../frame.ts';
import {
  brush,
  clamp,
  type Drawn,
  ellipse,
  faded,
  lerp,
  mix,
  type Path,
  type Point,
  ribbon,
  spot,
} from '../shape.ts';

/** Where the eyes sit, from the middle of the face. */
const EYE_X = 38;

/** Draws one eye (-1 left, 1 right of the picture): lids, iris, lashes, and the light in it. */
export function drawEye(frame: Frame, s: number): Drawn[] {
  const { look, pose } = frame;
  const { skin, eye, age } = look;
  const { size, fold = 0, hood = 0, tall = 1, apart = 1 } = eye;
  const half = 20.5 * size;
  const gazeY = clamp(pose.gazeY, -1, 1);
  const raw = s < 0 ? pose.lidL : pose.lidR;
  // The upper lid follows a look down; a lifted cheek closes the eye from below.
  const lid = clamp(raw * (1 - 0.24 * pose.squint) - Math.max(0, gazeY) * 0.26 - age * 0.07, 0, 1.15);
  const low = lerp(8.8, 1.6, pose.squint) + Math.max(0, gazeY) * 1;
  const top = lerp(low - 0.4, -15 * size * tall, lid);
  const x = (u: number): number => s * (EYE_X * apart + u);
  const inner: Point = [x(-half), 3.2 + fold * 1.2];
  const outer: Point = [x(half * 1.02), -1.2 - eye.slant];
  const upper: Point[] = [
    inner,
    [x(-half * 0.62), lerp(inner[1], top, 0.66 - 0.1 * fold)],
    [x(-half * 0.12), top],
    [x(half * 0.46), lerp(outer[1], top, 0.8 + 0.06 * fold)],
    outer,
  ];
  const lower: Point[] = [
    inner,
    [x(-half * 0.55), lerp(inner[1], low, 0.74)],
    [x(half * 0.08), low],
    [x(half * 0.6), lerp(outer[1], low, 0.78)],
    outer,
  ];
  const move = frame.face(-2);
  const at = (path: Path): Path => path.warp(move);
  const white = at(ribbon(upper, lower));
  const items: Drawn[] = [];

  // The lid above, a touch deeper than the face, and its crease.
  const rise = (lerp(3.5, 6.4, lid) - age * 1.2) * (1 - 0.5 * fold);
  const crease: Point[] = upper.map(
    ([px, py], i): Point => [px, py - rise * ([0.35, 0.9, 1, 0.95, 0.55][i] as number)],
  );
  items.push({ path: at(ribbon(crease, upper)), fill: faded(skin.shade, 0.55 * (1 - fold * 0.7)) });
  items.push({
    path: at(brush(crease, 2.1 + age * 0.5, 0.55)),
    fill: faded(skin.deep, 0.5 * (1 - fold * 0.78)),
  });

  items.push({ path: white, fill: '#f7f0e8' });
  const gx = x(0) + pose.gazeX * 6.8;
  const gy = -2.2 + gazeY * 4.6;
  const r = 10.2 * size;
  const [ix, iy] = move(gx, gy);
  items.push({ path: ellipse(ix, iy, r * Math.cos(pose.yaw), r), fill: eye.rim, clip: white });
  items.push({
    path: ellipse(ix, iy, (r - 1.3) * Math.cos(pose.yaw), r - 1.3),
    fill: {
      x0: ix,
      y0: iy + 4,
      x1: ix,
      y1: iy - 1,
      r0: 1,
      r1: r,
      stops: [
        [0, lighter(eye.iris)],
        [0.6, eye.iris],
        [1, eye.rim],
      ],
    },
    clip: white,
  });
  items.push({ path: ellipse(ix, iy, 4.7 * size), fill: '#17100d', clip: white });
  // The lid throws a shade on the ball of the eye.
  const shade: Point[] = upper.map(([px, py], i): Point => [px, py + ([1, 4, 5, 4, 1][i] as number)]);
  items.push({ path: at(ribbon(upper, shade)), fill: 'rgba(70,40,30,0.3)', clip: white });
  items.push({ path: ellipse(ix - 3.4, iy - 4, 2.9 * size), fill: '#fffdf8', clip: white });
  items.push({ path: ellipse(ix + 3.2, iy + 3.8, 1.5), fill: 'rgba(255,253,248,0.45)', clip: white });
  if (pose.wet > 0) {
    const rim: Point[] = lower.map(([px, py], i): Point => [px, py - ([0, 1.3, 1.8, 1.3, 0][i] as number)]);
    items.push({ path: at(brush(rim, 3, 0.5)), fill: faded('#ffffff', 0.75 * pose.wet), clip: white });
    items.push({
      path: ellipse(ix + 1, iy + 6.2, 3.4, 1.5),
      fill: faded('#ffffff', 0.55 * pose.wet),
      clip: white,
    });
    const [wx, wy] = move(x(0), low + 3);
    items.push({ path: ellipse(wx, wy, 22, 9), fill: spot(wx, wy, 22, '#c4534a', 0.32 * pose.wet) });
  }
  // The pink inner corner.
  const [kx, ky] = move(x(-half * 0.9), 2.6);
  items.push({ path: ellipse(kx, ky, 2.6, 2), fill: faded(skin.cheek, 0.55), clip: white });

  const lash = lerp(2.6, 4, eye.lash);
  const line: Point[] = [...upper];
  if (eye.lash > 0.3) line.push([x(half * 1.02 + 2.6 * eye.lash), outer[1] - 1.6 * eye.lash]);
  items.push({
    path: at(brush(line, lash, 0.68, 0.18)),
    fill: eye.lash < 0.3 ? mix(skin.deep, '#2a1a15', 0.35) : '#2a1a15',
  });
  items.push({ path: at(brush(lower, 1.7, 0.7)), fill: faded(skin.deep, 0.55) });
  if (fold > 0) items.push(...innerFold(frame, x, half, upper, fold));
  if (hood > 0) items.push(...hoodOf(frame, upper, crease, hood));
  // A lifted cheek makes a small fold under the eye.
  if (pose.squint > 0.3) {
    const fold: Point[] = lower.slice(1).map(([px, py]): Point => [px, py + 5.5]);
    items.push({ path: at(brush(fold, 2.2)), fill: faded(skin.deep, 0.34 * (pose.squint - 0.3)) });
  }
  return items;
}

/** The fold of the upper lid that runs down over the inner corner. */
function innerFold(
  frame: Frame,
  x: (u: number) => number,
  half: number,
  upper: readonly Point[],
  fold: number,
): Drawn[] {
  const { skin } = frame.look;
  const move = frame.face(-2);
  const high = (upper[1] as Point)[1];
  const edge: Point[] = [
    [x(-half * 0.5), high - 2.6],
    [x(-half * 0.86), high + 1.2],
    [x(-half * 0.98), 2],
    [x(-half * 0.9), 6.6],
  ];
  const cover: Point[] = [
    [x(-half * 0.5), high - 4],
    [x(-half * 1.04), high - 2],
    [x(-half * 1.16), 2.4],
    [x(-half * 1), 7.4],
  ];
  return [
    { path: ribbon(cover, edge).warp(move), fill: faded(mix(skin.base, skin.light, 0.4), 0.9 * fold) },
    { path: brush(edge, 2.4, 0.5, 0.2).warp(move), fill: faded(skin.deep, 0.62 * fold) },
  ];
}

/** A heavy lid: skin that hangs from the crease over the outer half of the eye. */
function hoodOf(frame: Frame, upper: readonly Point[], crease: readonly Point[], hood: number): Drawn[] {
  const { skin } = frame.look;
  const move = frame.face(-1);
  const sag = [0.1, 0.32, 0.62, 1, 1.3];
  const hem = upper.map(([px, py], i): Point => [px, py + ((sag[i] as number) * 5 - 3.4) * hood]);
  const over = crease.map(([px, py], i): Point => [px, py - 2 - (sag[i] as number) * 2]);
  return [
    {
      path: ribbon(over, hem).warp(move),
      fill: faded(mix(skin.base, skin.light, 0.25), 0.85 * Math.min(1, hood * 1.6)),
    },
    { path: brush(hem, 2.6, 0.7, 0.15).warp(move), fill: faded(skin.deep, 0.7) },
  ];
}

function lighter(hex: string): string {
  const n = Number.parseInt(hex.slice(1), 16);
  const up = (v: number): number => Math.min(255, Math.round(v + (255 - v) * 0.28));
  return `rgb(${up(n >> 16)},${up((n >> 8) & 255)},${up(n & 255)})`;
}
