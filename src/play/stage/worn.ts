import { armOf } from './arm.ts';
import type { Frame } from './frame.ts';
import type { Look } from './look.ts';
import { brush, type Drawn, faded, linear, Path, type Point, smoothstep } from './shape.ts';
import { drawBeard, GROWTHS } from './worn/beard.ts';
import { drawGlasses, GLASSES } from './worn/glasses.ts';
import { hoops, necklace, pearls, studs } from './worn/jewels.ts';
import { lanyard } from './worn/lanyard.ts';
import { moustache } from './worn/moustache.ts';

/** Where on the body something is worn: over the clothes, over the face, over the hair, in the ears, or over the arms. */
type Part = 'trunk' | 'face' | 'head' | 'ears' | 'hands';

interface Thing {
  readonly part: Part;
  readonly draw: (frame: Frame) => Drawn[];
}

/** Draws what the person wears on a part of the body. */
export function drawWorn(frame: Frame, part: Part): Drawn[] {
  return frame.look.wears.flatMap((wear) => (THINGS[wear].part === part ? THINGS[wear].draw(frame) : []));
}

const glasses = (wear: keyof typeof GLASSES): Thing => ({
  part: 'head',
  draw: (frame) => drawGlasses(frame, GLASSES[wear]),
});
const growth = (wear: keyof typeof GROWTHS): Thing => ({
  part: 'face',
  draw: (frame) => drawBeard(frame, GROWTHS[wear]),
});

const THINGS: Readonly<Record<Look['wears'][number], Thing>> = {
  glasses: glasses('glasses'),
  round_glasses: glasses('round_glasses'),
  square_glasses: glasses('square_glasses'),
  stubble: growth('stubble'),
  beard: growth('beard'),
  full_beard: growth('full_beard'),
  moustache: { part: 'face', draw: moustache },
  earrings: { part: 'ears', draw: studs },
  pearls: { part: 'ears', draw: pearls },
  hoops: { part: 'head', draw: hoops },
  necklace: { part: 'trunk', draw: necklace },
  // A cardigan's collar lies over the band, and brings its own.
  lanyard: { part: 'trunk', draw: (frame) => (frame.look.dress.style === 'cardigan' ? [] : lanyard(frame)) },
  scarf: { part: 'hands', draw: (frame) => scarf(frame) },
};

/** The side of the picture where the arm is that a scarf hangs over: the left, from behind the right. */
export function scarfSide({ pose }: Frame): number {
  return pose.away > 0.5 ? 1 : -1;
}

/** A terracotta scarf over a forearm. */
function scarf(frame: Frame): Drawn[] {
  const { at, r0, way, from, to } = armOf(frame, scarfSide(frame)).lower;
  // From an arm that goes up it slides into the crook of the elbow; from one that hangs, into the hand.
  const slid = smoothstep(0.3, 0.9, -way[1]);
  const held = smoothstep(0.6, 0.95, way[1]);
  const on = (t: number, beside: number): Point => {
    const [x, y] = at(t, 0);
    const stays = 1 - slid - held;
    return [
      stays * x + slid * (from[0] + beside) + held * (to[0] + beside * 0.8),
      stays * y + slid * from[1] + held * (to[1] + 46),
    ];
  };
  const [a, b] = [on(0.22, -27), on(0.66, 29)];
  const r = r0 + 6;
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
