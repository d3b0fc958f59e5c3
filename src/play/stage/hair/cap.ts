import type { Frame } from '../frame.ts';
import { brush, type Drawn, faded, linear, type Path, type Point, type Shape, through } from '../shape.ts';
import { clothOf } from './headscarf.ts';
import { at, type HairMaker, strands, stream, tone, warped } from './strands.ts';

/** The weave of tweed: short crossed threads, kept inside an outline. */
function weave(
  box: readonly [left: number, top: number, right: number, bottom: number],
  light: string,
  dark: string,
): Shape[] {
  const chance = stream(9);
  const [left, top, right, bottom] = box;
  return Array.from({ length: 96 }, (_, i): Shape => {
    const x = left + chance() * (right - left);
    const y = top + chance() * (bottom - top);
    const s = i % 2 ? 1 : -1;
    return {
      path: brush(
        [
          [x - 4, y - s * 4],
          [x, y],
          [x + 4, y + s * 4],
        ],
        1.7,
      ),
      fill: faded(i % 3 ? light : dark, 0.42),
    };
  });
}

/** The crown from behind. */
const BEHIND = at([
  -96, -44, -108, -84, -100, -132, -60, -164, 0, -174, 60, -164, 100, -132, 108, -84, 96, -44, 50, -34, 0,
  -30, -50, -34,
]);
/** So far the cloth stands off the brow, in head units. */
const THICK = 12;

/** A flat cap of tweed, white hair short under it. */
export const cap: HairMaker = (frame) => {
  const { hair } = frame.look;
  const cloth = clothOf(frame);
  const behind = frame.face(-24, 0);
  const side = frame.face(4, 0.75);
  const over = frame.face(8, 0.72);
  const peakMove = frame.face(
    (x, y) => 12 + 30 * Math.max(0, 1 - Math.abs(y + 66) / 50) * (1 - (x / 120) ** 2),
    0.8,
  );
  const crown = through(
    at([
      -94, -62, -110, -84, -112, -116, -94, -148, -54, -168, 6, -174, 62, -168, 100, -146, 116, -112, 112,
      -82, 94, -62, 60, -66, 0, -66, -60, -66,
    ]),
    true,
  ).warp(over);
  const peak = through(
    at([
      -84, -82, -78, -66, -54, -56, -22, -50, 22, -50, 54, -56, 78, -66, 84, -82, 50, -94, 0, -100, -50, -94,
    ]),
    true,
  ).warp(peakMove);
  const tuft = (s: number): Path =>
    through(
      at([84, -76, 98, -64, 102, -28, 98, 6, 92, 24, 87, 10, 86, -20, 82, -48]).map(
        ([x, y]): Point => [s * x, y],
      ),
      true,
    ).warp(side);
  const front: Drawn[] = [];
  for (const s of [-1, 1]) {
    const path = tuft(s);
    front.push(
      { path, fill: tone(frame.look) },
      ...warped(
        strands(
          at([s * 84, -72, s * 100, -50, s * 103, -20, s * 94, 20]),
          at([s * 82, -60, s * 84, -40, s * 87, -16, s * 88, 10]),
          9,
          2.2,
          hair.dark,
          0.5,
          82 + s,
        ),
        side,
        path,
      ),
    );
  }
  const seam = (points: readonly number[], alpha: number): Shape => ({
    path: brush(at(points), 3, 0.5, 0.4).warp(over),
    fill: faded(cloth.dark, alpha),
    clip: crown,
  });
  const felt = linear(
    -90,
    -170,
    110,
    -60,
    [0, cloth.light],
    [0.4, cloth.base],
    [0.75, cloth.base],
    [1, cloth.dark],
  );
  front.push(
    ...beyondBack(frame).map((path) => ({ path, fill: felt })),
    {
      path: crown,
      fill: felt,
    },
    ...warped(weave([-112, -172, 114, -62], cloth.light, cloth.dark), over, crown),
    seam([0, -174, 2, -140, 0, -96], 0.4),
    seam([-100, -70, -84, -110, -50, -150, -10, -172], 0.4),
    seam([102, -72, 88, -110, 54, -150, 12, -172], 0.5),
    // The cloth bags a little over the peak.
    {
      path: brush(at([-100, -74, -60, -98, 0, -106, 60, -98, 102, -74]), 18, 0.5, 0.3).warp(over),
      fill: faded(cloth.dark, 0.45),
      clip: crown,
      soft: 7,
    },
    {
      path: brush(at([-84, -112, -50, -132, 0, -140, 44, -134]), 16, 0.5).warp(over),
      fill: faded(cloth.light, 0.5),
      clip: crown,
      soft: 8,
    },
    {
      path: peak,
      fill: linear(0, -98, 0, -48, [0, cloth.dark], [0.35, cloth.base], [0.8, cloth.base], [1, cloth.dark]),
    },
    ...warped(weave([-84, -96, 84, -50], cloth.light, cloth.dark).slice(0, 44), peakMove, peak),
    {
      path: brush(at([-72, -68, -40, -58, 0, -55, 40, -58, 72, -68]), 2.2, 0.5, 0.5).warp(peakMove),
      fill: faded(cloth.light, 0.7),
      clip: peak,
    },
    {
      path: brush(at([-82, -84, -48, -94, 0, -99, 48, -94, 82, -84]), 5, 0.5, 0.4).warp(peakMove),
      fill: faded(cloth.dark, 0.8),
    },
  );
  return {
    back: [
      {
        path: through(
          at([-94, 30, -104, -20, -98, -80, 0, -120, 98, -80, 104, -20, 94, 30, 64, 52, -64, 52]),
          true,
        ).warp(behind),
        fill: linear(-90, -80, 90, 40, [0, hair.base], [1, hair.dark]),
      },
      {
        path: through(BEHIND, true).warp(behind),
        fill: linear(-100, 0, 100, 0, [0, cloth.base], [1, cloth.dark]),
      },
    ],
    front,
    shadow: through(
      at([-96, -30, -74, -40, -40, -32, 0, -28, 40, -30, 76, -36, 96, -20, 104, -120, -104, -120]),
      true,
    ).warp(frame.face(4, 0.8)),
  };
};

/** The side of the cap over brow and peak: from behind, the front of the crown is out of sight round its edge. */
function beyondBack({ turning, pose, face }: Frame): Path[] {
  if (!turning || pose.away <= 0.5) return [];
  const { facing } = turning.ear;
  const edge = [-168, -150, -130, -110, -92, -78].map((y): Point => {
    const [x, high] = face(8, 0.72)(facing * 110, y);
    return [x + facing * THICK, high];
  });
  return [through([[0, -78], [0, -172], ...edge], true, 0.7)];
}

/** The cap from behind, over the hair. */
export function capBehind(frame: Frame): Drawn[] {
  const cloth = clothOf(frame);
  const crown = through(BEHIND, true);
  return [
    {
      path: crown,
      fill: linear(
        -90,
        -170,
        110,
        -40,
        [0, cloth.light],
        [0.4, cloth.base],
        [0.75, cloth.base],
        [1, cloth.dark],
      ),
    },
    ...weave([-108, -172, 108, -34], cloth.light, cloth.dark).map((shape) => ({ ...shape, clip: crown })),
    { path: brush(at([0, -172, 2, -110, 0, -34]), 3, 0.5, 0.4), fill: faded(cloth.dark, 0.45), clip: crown },
    {
      path: brush(at([-98, -56, -50, -46, 0, -42, 50, -46, 98, -56]), 5, 0.5, 0.6),
      fill: faded(cloth.dark, 0.5),
      clip: crown,
    },
  ];
}
