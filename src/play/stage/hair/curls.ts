import type { Frame } from '../frame.ts';
import { type Drawn, through } from '../shape.ts';
import { curl, curls } from './curl.ts';
import { at, type HairMaker, tone, warped } from './strands.ts';

/** The outline of the whole mane: round lobes, as curls end where they like. */
const MANE = at([
  -20, -160, 22, -168, 58, -162, 88, -150, 112, -128, 124, -100, 140, -74, 142, -42, 152, -10, 148, 24, 154,
  58, 144, 88, 146, 120, 124, 148, 96, 166, 62, 168, 30, 150, 0, 146, -30, 150, -60, 168, -94, 168, -124, 150,
  -144, 122, -142, 90, -154, 58, -147, 24, -152, -8, -140, -42, -138, -76, -122, -104, -110, -132, -84, -152,
  -52, -164,
]);

/** Dark hair to the shoulders in loose curls, parted a little to one side. */
export const curly: HairMaker = (frame) => {
  const { look } = frame;
  const behind = frame.face(-34, 0);
  const over = frame.face(4, 0.8);
  const mane = through(MANE, true).warp(behind);
  const scalp = through(
    at([
      -20, -158, 30, -160, 76, -136, 102, -88, 104, -20, 92, 30, 86, -6, 80, -46, 60, -78, 28, -98, -6, -108,
      -22, -118, -40, -100, -64, -76, -82, -46, -88, -6, -94, 30, -106, -20, -104, -88, -78, -136,
    ]),
    true,
  ).warp(over);
  const shadow = through(
    at([
      -24, -126, 60, -140, 106, -60, 100, 90, 74, 96, 80, 40, 74, -14, 58, -56, 28, -82, -8, -94, -24, -104,
      -40, -90, -62, -62, -78, -14, -82, 40, -76, 96, -100, 90, -106, -60, -60, -140,
    ]),
    true,
  ).warp(frame.face(0, 0.8));
  return {
    back: [
      { path: mane, fill: look.hair.dark },
      ...warped(
        curls(
          at([118, -120, 160, -60, 146, 20, 134, 156]),
          at([70, -60, 84, 0, 74, 90, 64, 158]),
          5,
          21,
          look,
          3,
        ),
        behind,
      ),
      ...warped(
        curls(
          at([-118, -120, -160, -60, -146, 20, -134, 158]),
          at([-70, -60, -84, 0, -74, 90, -64, 160]),
          5,
          21,
          look,
          4,
        ),
        behind,
      ),
    ],
    shadow,
    front: [
      { path: scalp, fill: tone(look) },
      ...warped(
        curls(
          at([-24, -158, -110, -186, -156, -70, -132, 92]),
          at([-26, -120, -66, -112, -92, -52, -92, 74]),
          7,
          20,
          look,
          5,
        ),
        over,
      ),
      ...warped(
        curls(
          at([-10, -160, 104, -190, 162, -70, 134, 96]),
          at([-16, -122, 60, -118, 90, -52, 93, 92]),
          9,
          21,
          look,
          8,
        ),
        over,
      ),
      // Two short ones by the forehead.
      ...warped(curl(at([-18, -126, 20, -126, 58, -98, 66, -52]), 13, 6, 1, look), over),
      ...warped(curl(at([-28, -124, -54, -116, -74, -88, -77, -46]), 12, 6, 3, look), over),
    ],
  };
};

/** The same from behind. */
export function curlsBehind(frame: Frame): Drawn[] {
  const { look } = frame;
  return [
    { path: through(MANE, true), fill: look.hair.dark },
    ...curls(
      at([-10, -160, 104, -176, 156, -50, 134, 150]),
      at([0, -150, 30, -90, 24, 20, 20, 160]),
      9,
      24,
      look,
      12,
    ),
    ...curls(
      at([-14, -160, -108, -176, -156, -50, -134, 150]),
      at([-6, -150, -24, -90, -18, 20, -14, 160]),
      9,
      24,
      look,
      13,
    ),
  ];
}
