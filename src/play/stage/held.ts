import { armOf } from './arm.ts';
import type { Frame } from './frame.ts';
import { capsule, type Drawn, ellipse, faded, linear, Path, type Point, through } from './shape.ts';

const RAD = Math.PI / 180;
/** Half the width and half the height of a telephone, and how round its corners are, in figure units. */
const SIZE = { x: 24, y: 47, corner: 7 } as const;
/** From the wrist to its middle, along the hand. */
const REACH = 82;

/** What is held in the hand on the right of the picture. It lies under the fingers, so it comes before that arm. */
export function drawHeld(frame: Frame): Drawn[] {
  const seen = Math.min(1, frame.pose.phone);
  return seen > 0.01 ? telephone(frame, seen) : [];
}

/** A telephone from behind: she reads it, we see its case. */
function telephone(frame: Frame, seen: number): Drawn[] {
  const {
    hand,
    lower: { to: wrist },
  } = armOf(frame, 1);
  // It is drawn from the hand and put back into it while both are low.
  const size = 0.93 * frame.look.build.arm * seen;
  const [c, s] = [Math.cos(hand * RAD), Math.sin(hand * RAD)];
  const place = (x: number, y: number): Point => [
    wrist[0] + ((REACH - y) * c - x * s) * size,
    wrist[1] + ((REACH - y) * s + x * c) * size,
  ];
  const slab = (grow: number): Path => {
    const [w, h, r] = [SIZE.x + grow, SIZE.y + grow, SIZE.corner];
    const rim: Point[] = [];
    for (const [sx, sy] of [
      [1, -1],
      [1, 1],
      [-1, 1],
      [-1, -1],
    ] as const) {
      const ends: Point[] = [
        [sx * (w - r), sy * h],
        [sx * w, sy * (h - r)],
      ];
      rim.push(...(sx * sy < 0 ? ends : ends.reverse()));
    }
    return through(rim, true, 0.5).warp(place);
  };
  const [top, foot] = [place(-SIZE.x, -SIZE.y), place(SIZE.x, SIZE.y)];
  const back = slab(0);
  const lens = (y: number): Drawn[] => [
    { path: ellipse(-12, y, 4.6, 4.6).warp(place), fill: '#20262d' },
    { path: ellipse(-13, y - 1.2, 1.5, 1.5).warp(place), fill: faded('#b9c8d6', 0.8) },
  ];
  return [
    { path: slab(1).warp((x, y) => [x + 3, y + 6]), fill: 'rgba(30,22,16,0.3)', soft: 8 },
    { path: back, fill: linear(...top, ...foot, [0, '#56636f'], [0.5, '#414d58'], [1, '#2f3943']) },
    { path: capsule(...place(-12, -37), 7.4, ...place(-12, -26), 7.4), fill: '#37424c' },
    ...lens(-37),
    ...lens(-26),
    {
      path: new Path().M(...place(SIZE.x - 2.4, -SIZE.y + 10)).L(...place(SIZE.x - 2.4, SIZE.y - 10)),
      stroke: faded('#93a4b3', 0.5),
      width: 1.6,
    },
  ];
}
