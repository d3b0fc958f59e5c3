import type { Frame } from './frame.ts';
import { apron } from './garments/apron.ts';
import { blazer } from './garments/blazer.ts';
import { cardigan } from './garments/cardigan.ts';
import { coat } from './garments/coat.ts';
import type { Garment } from './garments/garment.ts';
import { hoodie } from './garments/hoodie.ts';
import { jumper } from './garments/jumper.ts';
import { long_coat } from './garments/long_coat.ts';
import { polo } from './garments/polo.ts';
import { rain_jacket } from './garments/rain_jacket.ts';
import { track_jacket } from './garments/track_jacket.ts';
import { tweed } from './garments/tweed.ts';
import { work_jacket } from './garments/work_jacket.ts';
import { girthOf, hemOf } from './girth.ts';
import type { DressStyle } from './look.ts';
import { type Drawn, type Gradient, linear, mirrored, mix, type Path, type Point, through } from './shape.ts';

/** A cloth: how it is filled, and the tones of its light and its shade. */
export interface Cloth {
  readonly fill: Gradient;
  readonly light: string;
  readonly shade: string;
  readonly deep: string;
}

/** The trunk of a dressed person: its outline (arms throw shade on it), what it is made of, and its cloth. */
export interface Dressed {
  readonly trunk: Path;
  readonly cloth: Cloth;
  readonly items: Drawn[];
}

/** The cloth of trunk and sleeves alike: one gradient over the whole figure, so that no seam shows between. */
export function clothOf(frame: Frame): Cloth {
  const { dress, build } = frame.look;
  const w = build.shoulder;
  const [x0, y0] = frame.body(-w, 190);
  const [x1, y1] = frame.body(w, 420);
  // Under an apron it is the shirt that is seen.
  const { light, base, shade, deep } =
    dress.style === 'apron'
      ? {
          light: mix(dress.inner, '#ffffff', 0.14),
          base: dress.inner,
          shade: dress.innerShade,
          deep: mix(dress.innerShade, dress.deep, 0.4),
        }
      : dress;
  const fill = linear(x0, y0, x1, y1, [0, light], [0.36, base], [0.68, base], [1, shade]);
  return { fill, light, shade, deep };
}

/** The outline of the trunk, neck to hip: the same from the front and from behind. */
export function trunkOf(frame: Frame): Path {
  const half: Point[] = [[0, 132], ...girthOf(frame.look), [0, hemOf(frame.look) + 7]];
  return through(mirrored(half), true, 0.95).warp(frame.body);
}

/** Draws neck and clothes. */
export function drawDress(frame: Frame, neckTop: readonly [Point, Point]): Dressed {
  const trunk = trunkOf(frame);
  const cloth = clothOf(frame);
  const under: Drawn[] = [{ path: trunk, fill: cloth.fill }];
  const items = STYLES[frame.look.dress.style](frame, trunk, neckTop);
  return { trunk, cloth, items: [...under, ...items] };
}

const STYLES: Readonly<Record<DressStyle, Garment>> = {
  coat,
  cardigan,
  tweed,
  blazer,
  jumper,
  track_jacket,
  polo,
  rain_jacket,
  long_coat,
  work_jacket,
  hoodie,
  apron,
};
