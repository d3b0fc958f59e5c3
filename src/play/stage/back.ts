import { clothOf, trunkOf } from './dress.ts';
import { apply, type Frame } from './frame.ts';
import { BACKS, shoulderBlades } from './garments/backs.ts';
import { modelling } from './garments/folds.ts';
import type { DressStyle } from './look.ts';
import { type Drawn, faded, linear, Path, through, type Warp } from './shape.ts';

/** The shirt is seen in them behind, too. */
const OPEN_COLLARS: readonly DressStyle[] = ['apron', 'cardigan'];

/** What is seen of neck and clothes from behind: all of it for somebody who walks away. */
export function drawBackOfTrunk(frame: Frame): Drawn[] {
  const { turning, pose, look } = frame;
  const items = whole({ ...frame, body: frame.behind });
  if (!turning || pose.away > 0.5) return items;
  const far = pose.about < 0 ? 400 : -400;
  const edge = turning.seam * (look.build.shoulder + 10);
  const clip = new Path().M(edge, 0).L(far, 0).L(far, 1000).L(edge, 1000).Z();
  return [{ matrix: [1, 0, 0, 1, 0, 0], items, clip }];
}

function whole(frame: Frame): Drawn[] {
  const trunk = trunkOf(frame);
  const cloth = clothOf(frame);
  return [
    nape(frame),
    { path: trunk, fill: cloth.fill },
    ...(frame.look.dress.style === 'apron' ? [] : modelling(frame, trunk)),
    ...shoulderBlades(frame, trunk),
    ...(BACKS[frame.look.dress.style]?.(frame, trunk) ?? []),
    ...band(frame),
  ];
}

/** Moves a point of neck or collar: they look the same from all sides, so that turning only makes them narrower. */
function aboutNeck({ body, look: { build } }: Frame): Warp {
  const edge = build.neck + 34;
  const [left, right] = [body(-edge, 150), body(edge, 150)];
  const [x0, y0] = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];
  const [across, down] = [(right[0] - left[0]) / (2 * edge), (right[1] - left[1]) / (2 * edge)];
  return (x, y) => [x0 + x * across, y0 + x * down + y - 150];
}

function nape(frame: Frame): Drawn {
  const { build, skin } = frame.look;
  const n = build.neck;
  const side = frame.pose.about < 0 ? -1 : 1;
  const [tl, tr] = [apply(frame.headMatrix, -n, 56), apply(frame.headMatrix, n, 56)];
  const neck = aboutNeck(frame);
  const [l, r] = [neck(-n - 3, 160), neck(n + 3, 160)];
  const fill = linear(tl[0], tl[1], tr[0], tr[1], [0, skin.base], [0.45, skin.shade], [1, skin.shade]);
  // The throat goes on under the jaw, on the side to which somebody who turns round has the face.
  const jaw = frame.turning ? [apply(frame.headMatrix, ...frame.face(0, 0.42)(side * 34, 104))] : [];
  const path = through(side < 0 ? [tl, tr, r, l, ...jaw] : [tl, tr, ...jaw, r, l], true, 0.3);
  return { path, fill };
}

/** The collar at the back of the neck. */
function band(frame: Frame): Drawn[] {
  const { build, dress } = frame.look;
  const n = build.neck;
  const neck = aboutNeck(frame);
  const own = OPEN_COLLARS.includes(dress.style);
  const path = through(
    [
      [-n - 15, 142],
      [-n - 5, 122],
      [0, 116],
      [n + 5, 122],
      [n + 15, 142],
      [0, 154],
    ],
    true,
    0.7,
  ).warp(neck);
  return [
    { path: path.warp((x, y) => [x + 2, y + 6]), fill: faded(dress.deep, 0.35) },
    {
      path,
      fill:
        dress.style === 'work_jacket'
          ? linear(...neck(-n, 120), ...neck(n, 150), [0, dress.trim], [1, '#5d3b26'])
          : own
            ? linear(...neck(-n, 120), ...neck(n, 150), [0, dress.inner], [1, dress.innerShade])
            : linear(...neck(-n, 120), ...neck(n, 150), [0, dress.light], [1, dress.shade]),
    },
  ];
}
