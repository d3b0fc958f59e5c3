import type { Frame } from '../frame.ts';
import { brush, type Drawn, faded, linear, mix, Path, type Point, through } from '../shape.ts';

/** An open shirt collar: two soft points over the opening. */
export function collar(frame: Frame, depth: number, spread: number): Drawn[] {
  const { dress, build } = frame.look;
  const n = build.neck;
  const b = frame.body;
  const items: Drawn[] = [];
  for (const s of [-1, 1]) {
    const path = through(
      [
        [s * (n - 4), 122],
        [s * (n + 12), 128],
        [s * (n + 24), 150],
        [s * (n + spread), 196],
        [s * (n * 0.72), 214 + depth * 0.3],
        [s * 4, 176 + depth],
        [s * (n * 0.55), 170],
        [s * (n - 2), 146],
      ],
      true,
      0.6,
    ).warp(b);
    const shadow = path.warp((x, y) => [x + 3, y + 7]);
    items.push({ path: shadow, fill: faded(dress.deep, 0.34), soft: 7 });
    const [x0, y0] = b(s * n, 130);
    items.push({
      path,
      fill: linear(
        x0,
        y0,
        x0 + s * 10,
        y0 + 90,
        [0, dress.innerShade],
        [0.35, dress.inner],
        [0.8, dress.inner],
        [1, dress.innerShade],
      ),
    });
    items.push({
      path: brush(
        [
          [s * (n + 22), 152],
          [s * (n + spread - 3), 193],
          [s * (n * 0.74), 210 + depth * 0.3],
          [s * 7, 176 + depth],
        ],
        1.8,
      ).warp(b),
      fill: faded(dress.innerShade, 0.9),
    });
  }
  return items;
}

/** A lapel of a coat or jacket on one side, notched, with the shade it throws. */
export function lapel(
  frame: Frame,
  s: number,
  notch: number,
  wide: number,
  button: number,
  trunk: Path,
): Drawn[] {
  const { dress, build } = frame.look;
  const n = build.neck;
  const b = frame.body;
  const outer: Point[] = [
    [s * (n + 4), 124],
    [s * (n + 26), 144],
    [s * (n + 46 + wide * 0.3), notch - 22],
  ];
  const path = new Path();
  const start = outer[0] as Point;
  path.M(...start).C(s * (n + 14), 128, s * (n + 22), 136, s * (n + 26), 144);
  path.C(s * (n + 36), 160, s * (n + 44 + wide * 0.2), notch - 40, s * (n + 44 + wide * 0.45), notch - 14);
  path.L(s * (n + 22 + wide * 0.4), notch);
  path.L(s * (n + 42 + wide * 0.75), notch + 14);
  path.C(s * (n + 40 + wide * 0.5), notch + 90, s * (n - 2), button - 80, s * 3, button);
  path.C(s * 14, button - 70, s * (n - 6), notch + 40, s * (n - 3), notch - 30);
  path.C(s * (n - 1), 164, s * (n + 4), 146, s * (n + 4), 124).Z();
  const shape = path.warp(b);
  const [x0, y0] = b(s * (n + 50), notch - 30);
  const [x1, y1] = b(s * 4, button);
  return [
    { path: shape.warp((x, y) => [x + 4, y + 9]), fill: faded(dress.deep, 0.5), soft: 9, clip: trunk },
    {
      path: shape,
      fill: linear(
        x0,
        y0,
        x1,
        y1,
        [0, s < 0 ? dress.light : mix(dress.light, dress.base, 0.45)],
        [0.55, s < 0 ? dress.light : mix(dress.light, dress.base, 0.45)],
        [1, dress.shade],
      ),
    },
    // Collar seam and edge stitching.
    {
      path: brush(
        [
          [s * (n + 22 + wide * 0.4), notch],
          [s * (n + 12), notch - 10],
          [s * (n - 2), notch - 26],
        ],
        2.2,
      ).warp(b),
      fill: faded(dress.deep, 0.55),
    },
  ];
}
