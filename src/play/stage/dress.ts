import type { Frame } from './frame.ts';
import { blazer, cardigan, coat, type Garment, jumper, tweed } from './garments.ts';
import type { DressStyle } from './look.ts';
import { type Drawn, type Gradient, linear, mirrored, type Path, type Point, through } from './shape.ts';

/** The trunk of a dressed person: its outline (arms throw shade on it), what it is made of, and its cloth. */
export interface Dressed {
  readonly trunk: Path;
  readonly cloth: Gradient;
  readonly items: Drawn[];
}

/** The cloth of trunk and sleeves alike: one gradient over the whole figure, so that no seam shows between. */
function clothOf(frame: Frame): Gradient {
  const { dress, build } = frame.look;
  const w = build.shoulder;
  const [x0, y0] = frame.body(-w, 190);
  const [x1, y1] = frame.body(w, 420);
  return linear(x0, y0, x1, y1, [0, dress.light], [0.36, dress.base], [0.68, dress.base], [1, dress.shade]);
}

function trunkOf(frame: Frame): Path {
  const { neck, shoulder, slope, chest, waist, hip, bust } = frame.look.build;
  const top = 152 + slope;
  const half: Point[] = [
    [0, 132],
    [neck + 6, 130],
    [neck + 34, 150],
    [shoulder - 62, top - 12],
    [shoulder - 22, top + 6],
    [shoulder - 3, top + 34],
    [shoulder - 8, top + 82],
    [chest + 10, top + 122],
    [chest + 6 + bust * 4, 350],
    [chest * 0.55 + waist * 0.45 + 4, 430],
    [waist + 3, 505],
    [hip * 0.6 + waist * 0.4 + 4, 580],
    [hip + 7, 670],
    [hip + 14, 780],
    [hip + 18, 905],
    [0, 912],
  ];
  return through(mirrored(half), true, 0.95).warp(frame.body);
}

/** Draws neck and clothes. */
export function drawDress(frame: Frame, neckTop: readonly [Point, Point]): Dressed {
  const trunk = trunkOf(frame);
  const cloth = clothOf(frame);
  const under: Drawn[] = [{ path: trunk, fill: cloth }];
  const items = STYLES[frame.look.dress.style](frame, trunk, neckTop);
  return { trunk, cloth, items: [...under, ...items] };
}

const STYLES: Readonly<Record<DressStyle, Garment>> = {
  coat,
  cardigan,
  tweed,
  blazer,
  jumper,
  track_jacket: jumper,
  polo: jumper,
  rain_jacket: jumper,
  long_coat: coat,
  work_jacket: jumper,
  hoodie: jumper,
  apron: jumper,
};
