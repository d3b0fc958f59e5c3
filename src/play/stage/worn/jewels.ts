import { earsFree, lobeOf, nearEar } from '../face/ears.ts';
import type { Frame } from '../frame.ts';
import { type Drawn, ellipse, linear, through } from '../shape.ts';

/** Small gold studs, on the ears that are seen. */
export function studs(frame: Frame): Drawn[] {
  return onLobes(frame, ['#f6dfa4', '#a9772f'], 4.6);
}

export function pearls(frame: Frame): Drawn[] {
  return onLobes(frame, ['#fffaf0', '#c9bba6'], 5.6);
}

function onLobes(frame: Frame, [light, dark]: readonly [string, string], r: number): Drawn[] {
  return earsFree(frame.look).flatMap((s): Drawn[] => {
    if (s !== (nearEar(frame) ?? s)) return [];
    const [x, y] = lobeOf(frame, s);
    return [
      { path: ellipse(x, y, r), fill: linear(x - 4, y - 4, x + 4, y + 5, [0, light], [1, dark]) },
      { path: ellipse(x - 1.4, y - 1.6, r * 0.28), fill: '#fffbf2' },
    ];
  });
}

/** Hoops, large enough to show through curls. They hang straight down however the head is tilted. */
export function hoops(frame: Frame): Drawn[] {
  const move = frame.face(-14, 0.3);
  const sway = -Math.sin((frame.pose.tilt * Math.PI) / 180) * 15;
  return [-1, 1].flatMap((s): Drawn[] => {
    if (s !== (nearEar(frame) ?? s)) return [];
    const [x, y] = move(s * 84 * frame.look.face.width, 42);
    const ring = ellipse(x + sway, y + 17, 11.5, 16.5);
    return [
      { path: ring.warp((px, py) => [px + 1.4, py + 1.6]), stroke: 'rgba(50,24,12,0.45)', width: 3.4 },
      {
        path: ring,
        stroke: linear(x - 11, y, x + 11, y + 34, [0, '#f8e2a8'], [0.5, '#d0a04e'], [1, '#a9772f']),
        width: 3.4,
      },
    ];
  });
}

/** A fine chain with a drop, on the skin of the neck. */
export function necklace(frame: Frame): Drawn[] {
  const n = frame.look.build.neck;
  const b = frame.body;
  const [x, y] = b(0, 216);
  return [
    {
      path: through([
        [-n - 8, 150],
        [-n * 0.7, 186],
        [0, 212],
        [n * 0.7, 186],
        [n + 8, 150],
      ]).warp(b),
      stroke: '#d9ad5b',
      width: 1.9,
    },
    {
      path: ellipse(x, y, 5.2, 6.4),
      fill: linear(x - 5, y - 6, x + 5, y + 6, [0, '#fbe6b0'], [1, '#b07d33']),
    },
  ];
}
