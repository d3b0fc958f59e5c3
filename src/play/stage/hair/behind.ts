import type { Frame } from '../frame.ts';
import type { HairStyle } from '../look.ts';
import {
  brush,
  type Drawn,
  faded,
  lerp,
  linear,
  type Path,
  type Point,
  through,
  type Warp,
} from '../shape.ts';
import { capBehind } from './cap.ts';
import { curlsBehind } from './curls.ts';
import { headscarfBehind } from './headscarf.ts';
import { plait } from './plait.ts';
import { scalp } from './scalp.ts';
import { at, strands } from './strands.ts';
import { twistsBehind } from './twists.ts';
import { wavesBehind } from './waves.ts';

/**
 * The back of a head, in head units: for someone who walks away. It needs no face; whatever hangs from the head
 * over the back (a tail, the end of a scarf) is part of it.
 */
export function drawBackOfHead(frame: Frame): Drawn[] {
  const { style } = frame.look.hair;
  const covered = style === 'headscarf' || style === 'curls' || style === 'bob';
  return moved([...(covered ? [] : scalp(frame)), ...BACKS[style](frame)], backOfHead(frame));
}

/** Moves a point of the back of a head: what is nearest to the viewer turns the other way. */
export function backOfHead(frame: Frame): Warp {
  const { pitch } = frame.pose;
  const { own = 1, out = 1 } = frame.turning ?? {};
  const yaw = frame.pose.yaw * own * out;
  const [wide, , , , shift] = frame.turning?.nape ?? [1, 0, 0, 1, 0];
  return (x, y) => {
    const near = 64 * Math.sqrt(Math.max(0, 1 - (x / 130) ** 2 - (y / 180) ** 2));
    return [(x * lerp(0.84, 1, out) - near * Math.sin(yaw)) * wide + shift, y - near * Math.sin(pitch)];
  };
}

function moved(items: readonly Drawn[], by: Warp): Drawn[] {
  const clips = new Map<Path, Path>();
  const clipOf = (path: Path): Path => {
    const known = clips.get(path) ?? path.warp(by);
    clips.set(path, known);
    return known;
  };
  return items.map((item) =>
    'items' in item
      ? item
      : { ...item, path: item.path.warp(by), ...(item.clip && { clip: clipOf(item.clip) }) },
  );
}

/** A combed head of hair: its outline, and lines that run from the crown to the hem on both sides. */
function combed(outline: readonly number[], crown: Point, hem: number, wide: number, bright: number) {
  return (frame: Frame): Drawn[] => {
    const { hair } = frame.look;
    const path = through(at(outline), true);
    const [cx, cy] = crown;
    const lines = (colour: string, count: number, width: number, alpha: number, seed: number): Drawn[] =>
      [-1, 1].flatMap((s) =>
        strands(
          [crown, [cx + s * wide, cy + 4], [s * wide * 1.06, hem - 90], [s * wide * 0.82, hem]],
          [crown, [cx + s * 8, cy + 40], [s * 6, hem - 80], [s * 5, hem]],
          count,
          width,
          colour,
          alpha,
          seed + s,
        ).map((shape) => ({ ...shape, clip: path })),
      );
    return [
      {
        path,
        fill: linear(
          -90,
          -150,
          100,
          hem,
          [0, hair.light],
          [0.25, hair.base],
          [0.65, hair.base],
          [1, hair.dark],
        ),
      },
      {
        path: brush(
          [
            [-wide * 0.6, cy + 60],
            [-wide * 0.2, cy + 48],
            [wide * 0.4, cy + 56],
          ],
          30,
        ),
        fill: faded(hair.light, 0.4),
        clip: path,
        soft: 12,
      },
      ...lines(hair.dark, 12, 3, 0.6, 121),
      ...lines(hair.light, 12, 3.4, bright, 125),
    ];
  };
}

const SHORT = [
  0, -158, 56, -148, 92, -112, 102, -60, 98, -8, 86, 30, 64, 58, 34, 70, 0, 72, -34, 70, -64, 58, -86, 30,
  -98, -8, -102, -60, -92, -112, -56, -148,
] as const;
const SMOOTH = [
  0, -156, 58, -146, 96, -104, 104, -44, 96, 20, 78, 64, 44, 92, 0, 98, -44, 92, -78, 64, -96, 20, -104, -44,
  -96, -104, -58, -146,
] as const;
const BOB = [
  0, -150, 56, -146, 98, -110, 116, -50, 119, 20, 116, 90, 104, 140, 56, 148, 0, 150, -56, 148, -104, 140,
  -116, 90, -119, 20, -116, -50, -98, -110, -56, -146,
] as const;
const QUIFF = [
  0, -178, 50, -178, 92, -146, 100, -86, 96, -20, 84, 24, 60, 48, 0, 56, -60, 48, -84, 24, -96, -20, -100,
  -86, -94, -136, -54, -170,
] as const;

const short = combed(SHORT, [4, -126], 74, 96, 0.5);
const smooth = combed(SMOOTH, [0, -134], 92, 98, 0.5);

/** Hair round the sides and the nape only. */
function ring(high: number): (frame: Frame) => Drawn[] {
  return (frame) => {
    const { hair } = frame.look;
    const path = through(
      at([
        -98,
        high,
        -103,
        -10,
        -90,
        32,
        -60,
        58,
        0,
        64,
        60,
        58,
        90,
        32,
        103,
        -10,
        98,
        high,
        66,
        high + 36,
        0,
        high + 50,
        -66,
        high + 36,
      ]),
      true,
    );
    const lines = (colour: string, alpha: number, seed: number): Drawn[] =>
      strands(
        at([-98, high, -104, -10, -96, 20, -70, 50]),
        at([98, high, 104, -10, 96, 20, 70, 50]),
        26,
        3,
        colour,
        alpha,
        seed,
      ).map((shape) => ({ ...shape, clip: path }));
    return [
      { path, fill: linear(-90, high, 100, 60, [0, hair.light], [0.4, hair.base], [1, hair.dark]) },
      ...lines(hair.dark, 0.5, 131),
      ...lines(hair.light, 0.6, 132),
    ];
  };
}

function bunBehind(frame: Frame): Drawn[] {
  const { hair, dress } = frame.look;
  const knot = through(
    at([-56, -166, -50, -210, -14, -232, 30, -226, 58, -194, 56, -152, 26, -126, -28, -128]),
    true,
  );
  const coil = (flat: readonly number[], width: number, colour: string, alpha: number): Drawn => ({
    path: brush(at(flat), width),
    fill: faded(colour, alpha),
    clip: knot,
  });
  return [
    ...smooth(frame),
    { path: brush(at([-36, -134, 0, -124, 36, -134]), 12, 0.5, 0.6), fill: dress.base },
    { path: knot, fill: linear(-50, -230, 50, -130, [0, hair.light], [0.35, hair.base], [1, hair.dark]) },
    coil([-54, -176, -26, -218, 20, -218, 50, -182], 9, hair.light, 0.42),
    coil([-50, -162, -18, -198, 22, -200, 46, -164], 8, hair.dark, 0.7),
    coil([-40, -146, -8, -176, 18, -176, 38, -146], 8, hair.light, 0.34),
  ];
}

function ponytailBehind(frame: Frame): Drawn[] {
  const { hair, dress } = frame.look;
  const path = through(
    at([-18, 74, -24, 120, -28, 180, -16, 236, 2, 258, 18, 236, 28, 180, 26, 120, 20, 74]),
    true,
  );
  return [
    ...smooth(frame),
    { path, fill: linear(-24, 80, 30, 250, [0, hair.light], [0.4, hair.base], [1, hair.dark]) },
    ...strands(
      at([-16, 80, -24, 130, -24, 190, -2, 250]),
      at([18, 80, 26, 130, 24, 190, 4, 250]),
      9,
      3,
      hair.light,
      0.5,
      141,
    ).map((shape) => ({ ...shape, clip: path })),
    { path: brush(at([-22, 80, 0, 87, 24, 80]), 12, 0.5, 0.8), fill: dress.base },
  ];
}

function braidBehind(frame: Frame): Drawn[] {
  const { look } = frame;
  // It goes forward over the shoulder: only its root is seen.
  const spine: Point[] = [
    [26, 74],
    [42, 90],
    [60, 106],
    [78, 124],
    [94, 146],
  ];
  const root = frame.turning && frame.pose.away < 0.5 ? [] : plait(spine, 40, look, look.hair.base);
  return [...root, ...smooth(frame)];
}

const BACKS: Readonly<Record<HairStyle, (frame: Frame) => Drawn[]>> = {
  bob: combed(BOB, [10, -130], 150, 116, 0.5),
  pixie: short,
  bun: bunBehind,
  thinning: short,
  crop: short,
  curls: curlsBehind,
  quiff: combed(QUIFF, [6, -130], 56, 94, 0.5),
  swept: short,
  balding: ring(-40),
  headscarf: headscarfBehind,
  cap: (frame) => [...short(frame), ...capBehind(frame)],
  twists: twistsBehind,
  ponytail: ponytailBehind,
  braid: braidBehind,
  waves: wavesBehind,
};
