import { armOf } from './arm.ts';
import type { Frame } from './frame.ts';
import { brush, type Drawn, faded, linear, Path, type Point } from './shape.ts';
import { drawBeard, GROWTHS } from './worn/beard.ts';
import { drawGlasses, GLASSES } from './worn/glasses.ts';
import { hoops, necklace, pearls, studs } from './worn/jewels.ts';
import { lanyard } from './worn/lanyard.ts';
import { moustache } from './worn/moustache.ts';

/** Things worn or carried that belong to no garment: jewels, glasses, a moustache, a scarf. */
export interface Worn {
  readonly trunk: Drawn[];
  readonly face: Drawn[];
  readonly head: Drawn[];
  readonly hands: Drawn[];
}

/** Draws what the person wears. */
export function drawWorn(frame: Frame): Worn {
  const { look } = frame;
  const out: Worn = { trunk: [], face: [], head: [], hands: [] };
  for (const thing of look.wears) {
    if (thing in GLASSES) out.head.push(...drawGlasses(frame, GLASSES[thing as keyof typeof GLASSES]));
    else if (thing in GROWTHS) out.face.push(...drawBeard(frame, GROWTHS[thing as keyof typeof GROWTHS]));
    else if (thing === 'earrings') out.head.push(...studs(frame));
    else if (thing === 'pearls') out.head.push(...pearls(frame));
    else if (thing === 'hoops') out.head.push(...hoops(frame));
    else if (thing === 'necklace') out.trunk.push(...necklace(frame));
    else if (thing === 'scarf') out.hands.push(...scarf(frame));
    else if (thing === 'moustache') out.face.push(...moustache(frame));
    // A cardigan's collar lies over the band, and brings its own.
    else if (thing === 'lanyard' && look.dress.style !== 'cardigan') out.trunk.push(...lanyard(frame));
  }
  return out;
}

/** A terracotta scarf over the forearm on the left of the picture. */
function scarf(frame: Frame): Drawn[] {
  const { elbow: E, wrist: W, radii } = armOf(frame, -1);
  const at = (t: number): Point => [E[0] + (W[0] - E[0]) * t, E[1] + (W[1] - E[1]) * t];
  const [a, b] = [at(0.22), at(0.66)];
  const r = radii[1] + 6;
  const l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [nx, ny] = [(b[1] - a[1]) / l, -(b[0] - a[0]) / l];
  // Over the arm, then straight down on both sides of it.
  const flip = ny > 0 ? -1 : 1;
  const top = (p: Point, k: number): Point => [p[0] + nx * r * k * flip, p[1] + ny * r * k * flip];
  const hang = 176;
  const path = new Path();
  const [t0, t1] = [top(a, 1), top(b, 1)];
  path.M(...t0).C(t0[0] + 12, t0[1] - 6, t1[0] - 8, t1[1] - 6, ...t1);
  path.C(t1[0] + 14, t1[1] + 40, b[0] + 10, b[1] + 90, b[0] + 8, b[1] + hang);
  path.C(b[0] - 10, b[1] + hang + 8, a[0] + 16, a[1] + hang + 6, a[0] - 6, a[1] + hang - 4);
  path.C(a[0] - 12, a[1] + 90, t0[0] - 16, t0[1] + 40, ...t0).Z();
  const fold = (k: number, alpha: number, width: number): Drawn => {
    const [x, y] = [a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k];
    return {
      path: brush(
        [
          [x + nx * r * flip * 0.9, y + ny * r * flip * 0.9],
          [x, y + 40],
          [x - 2, y + 110],
          [x, y + hang - 6],
        ],
        width,
      ),
      fill: faded('#71301d', alpha),
      clip: path,
    };
  };
  const fringe = new Path();
  for (let i = 0; i <= 11; i++) {
    const x = a[0] - 4 + ((b[0] + 8 - (a[0] - 4)) * i) / 11;
    const y = a[1] + hang - 2 + ((b[1] - a[1]) * i) / 11;
    fringe.M(x, y).L(x + (i % 2 ? 1.5 : -1), y + 20);
  }
  return [
    { path: path.warp((x, y) => [x + 5, y + 8]), fill: 'rgba(40,20,10,0.35)', soft: 10 },
    { path: fringe, stroke: '#b85f42', width: 2.6 },
    {
      path,
      fill: linear(a[0] - 20, a[1], b[0] + 20, b[1] + 60, [0, '#d08160'], [0.5, '#bd6445'], [1, '#964a30']),
    },
    fold(0.2, 0.4, 7),
    fold(0.48, 0.5, 9),
    fold(0.78, 0.45, 8),
    {
      path: brush(
        [
          [a[0] - 8, a[1] + hang - 30],
          [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + hang - 24],
          [b[0] + 8, b[1] + hang - 28],
        ],
        7,
        0.5,
        0.8,
      ),
      fill: faded('#f1dcc0', 0.7),
      clip: path,
    },
  ];
}
