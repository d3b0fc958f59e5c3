import type { Frame } from '../frame.ts';
import { type Drawn, faded, linear, type Shape, through } from '../shape.ts';
import { curls } from './curl.ts';
import { at, type HairMaker, tone, warped } from './strands.ts';

const OUTLINE = at([
  -24, -156, 10, -166, 46, -162, 78, -144, 100, -116, 112, -82, 112, -46, 104, -14, 90, 16, 62, 30, -60, 30,
  -88, 14, -102, -16, -110, -48, -110, -84, -98, -118, -74, -144, -46, -156,
]);

/** Short hair set in soft waves away from a side parting, the ears half free. */
export const waves: HairMaker = (frame) => {
  const { look } = frame;
  const behind = frame.face(-28, 0);
  const over = frame.face(4, 0.8);
  const scalp = through(
    at([
      -30, -150, 20, -156, 70, -134, 96, -88, 98, -40, 92, -6, 85, -10, 84, -34, 74, -62, 44, -84, 4, -98,
      -28, -112, -46, -98, -66, -74, -80, -44, -84, -10, -92, -6, -98, -40, -96, -88, -74, -132,
    ]),
    true,
  ).warp(over);
  const shadow = through(
    at([
      -32, -114, 60, -140, 104, -60, 92, 6, 82, -8, 76, -40, 56, -66, 10, -86, -26, -100, -44, -86, -62, -62,
      -78, -30, -84, 4, -104, -60, -60, -140,
    ]),
    true,
  ).warp(frame.face(0, 0.8));
  return {
    back: [
      {
        path: through(OUTLINE, true).warp(behind),
        fill: linear(-90, -140, 90, 20, [0, look.hair.base], [1, look.hair.dark]),
      },
    ],
    shadow,
    front: [
      { path: scalp, fill: tone(look) },
      ...warped(
        softened(
          curls(
            at([-32, -154, -96, -172, -124, -84, -96, 6]),
            at([-34, -116, -62, -106, -84, -60, -84, -6]),
            6,
            25,
            look,
            31,
          ),
        ),
        over,
      ),
      ...warped(
        softened(
          curls(
            at([-22, -156, 78, -186, 126, -86, 98, 4]),
            at([-26, -114, 36, -108, 78, -66, 86, -4]),
            8,
            25,
            look,
            33,
          ),
        ),
        over,
      ),
    ],
  };
};

/** Waves are closer and quieter than curls: their dark side is only a touch deeper. */
function softened(shapes: readonly Shape[]): Shape[] {
  return shapes.map((shape, i) => (i % 4 === 0 ? { ...shape, alpha: 0.6 } : shape));
}

/** The same from behind. */
export function wavesBehind(frame: Frame): Drawn[] {
  const { look } = frame;
  const outline = through(
    at([
      0, -164, 50, -156, 92, -118, 110, -64, 106, -14, 88, 34, 60, 62, 0, 70, -60, 62, -88, 34, -106, -14,
      -110, -64, -92, -118, -50, -156,
    ]),
    true,
  );
  return [
    {
      path: outline,
      fill: linear(-90, -150, 90, 60, [0, look.hair.light], [0.4, look.hair.base], [1, look.hair.dark]),
    },
    ...softened(
      curls(at([0, -158, 90, -160, 124, -50, 78, 58]), at([0, -140, 16, -90, 8, 10, 8, 66]), 6, 26, look, 35),
    ),
    ...softened(
      curls(
        at([-4, -158, -92, -160, -124, -50, -78, 58]),
        at([-4, -140, -18, -90, -8, 10, -6, 66]),
        6,
        26,
        look,
        36,
      ),
    ),
    { path: outline, stroke: faded(look.hair.dark, 0.3), width: 1.4 },
  ];
}
