import type { Frame } from './frame.ts';
import {
  brush,
  type Drawn,
  ellipse,
  faded,
  linear,
  mix,
  Path,
  type Point,
  ribbon,
  type Shape,
  through,
} from './shape.ts';

// What tailors share: necks, collars, lapels, buttons, and the modelling of a trunk.

/** One soft stroke of shade on the trunk. */
export const soft = (
  frame: Frame,
  points: Point[],
  width: number,
  colour: string,
  alpha: number,
  clip: Path,
): Shape => ({
  path: brush(points, width, 0.5).warp(frame.body),
  fill: faded(colour, alpha),
  clip,
});

/** Neck and the skin that an opening of a depth shows. */
export function neckOf(frame: Frame, top: readonly [Point, Point], depth: number, wide: number): Drawn[] {
  const { skin, build, age } = frame.look;
  const n = build.neck;
  const b = frame.body;
  const [tl, tr] = top;
  const [l1, l2, l3] = [b(-n - 1, 128), b(-n - wide * 0.4, 156), b(-n - wide, 182)];
  const [r1, r2, r3] = [b(n + 1, 128), b(n + wide * 0.4, 156), b(n + wide, 182)];
  const low = b(0, 178 + depth);
  const path = through([tl, l1, l2, l3, low, r3, r2, r1, tr], true, 0.9);
  const [fx, fy] = b(0, 150);
  const items: Drawn[] = [
    {
      path,
      fill: linear(fx - n - 10, fy, fx + n + 14, fy + 20, [0, skin.light], [0.4, skin.base], [1, skin.shade]),
    },
  ];
  // The head's shade falls on the neck.
  const shade = through(
    [
      [tl[0] - 20, tl[1] - 20],
      [tl[0] - 8, tl[1] + 34],
      [fx - n * 0.5, fy - 12],
      [fx + n * 0.1, fy + 3],
      [fx + n * 0.75, fy + 1],
      [tr[0] + 18, tr[1] + 58],
      [tr[0] + 20, tr[1] - 20],
    ],
    true,
  );
  items.push({ path: shade, fill: faded(skin.deep, 0.46), clip: path, soft: 7 });
  const line = (points: Point[], width: number, alpha: number): void => {
    items.push({ path: brush(points, width).warp(b), fill: faded(skin.deep, alpha), clip: path });
  };
  // The two cords to the pit of the throat, and the collar bones.
  line(
    [
      [-n * 0.7, 142],
      [-n * 0.45, 164],
      [-7, 186],
    ],
    3.4,
    0.2,
  );
  line(
    [
      [n * 0.7, 142],
      [n * 0.45, 164],
      [7, 186],
    ],
    3.4,
    0.24,
  );
  line(
    [
      [-8, 189],
      [-24, 186],
      [-44, 181],
    ],
    3.6,
    0.24,
  );
  line(
    [
      [8, 189],
      [24, 186],
      [44, 181],
    ],
    3.6,
    0.28,
  );
  if (age > 0.5) {
    line(
      [
        [-n * 0.8, 138],
        [0, 147],
        [n * 0.8, 138],
      ],
      2.4,
      0.24 * age,
    );
    line(
      [
        [-n * 0.7, 150],
        [0, 158],
        [n * 0.7, 150],
      ],
      2,
      0.18 * age,
    );
  }
  return items;
}

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

/** A row of buttons. */
export function buttons(frame: Frame, x: number, ys: readonly number[], r = 7.5): Drawn[] {
  const { dress } = frame.look;
  return ys.flatMap((y): Drawn[] => {
    const [bx, by] = frame.body(x, y);
    return [
      { path: ellipse(bx + 1, by + 2.5, r), fill: faded(dress.deep, 0.55) },
      {
        path: ellipse(bx, by, r),
        fill: linear(bx - r, by - r, bx + r, by + r, [0, dress.trim], [1, dress.deep]),
      },
      { path: ellipse(bx, by, r * 0.62), fill: faded(dress.deep, 0.28) },
      { path: ellipse(bx - 1.6, by, 1), fill: faded('#1a120d', 0.7) },
      { path: ellipse(bx + 1.6, by, 1), fill: faded('#1a120d', 0.7) },
    ];
  });
}

/** Shade and folds every trunk has: the side away from the light, the chest, the waist. */
export function modelling(frame: Frame, trunk: Path): Drawn[] {
  const { dress, build } = frame.look;
  const { chest, waist, hip, bust } = build;
  const f = (points: Point[], width: number, colour: string, alpha: number): Shape =>
    soft(frame, points, width, colour, alpha, trunk);
  const items: Drawn[] = [
    {
      path: through(
        [
          [chest * 0.72, 250],
          [chest * 0.6, 340],
          [waist * 0.62, 500],
          [hip * 0.7, 700],
          [hip * 0.72, 930],
          [320, 930],
          [320, 250],
        ],
        true,
      ).warp(frame.body),
      fill: faded(dress.shade, 0.6),
      clip: trunk,
      soft: 26,
    },
    f(
      [
        [-waist * 0.9, 520],
        [-waist * 0.6, 528],
        [-waist * 0.2, 518],
      ],
      8,
      dress.shade,
      0.5,
    ),
    f(
      [
        [waist * 0.9, 500],
        [waist * 0.55, 514],
        [waist * 0.2, 512],
      ],
      9,
      dress.deep,
      0.3,
    ),
    f(
      [
        [-waist * 0.85, 546],
        [-waist * 0.5, 560],
        [-waist * 0.1, 548],
      ],
      7,
      dress.shade,
      0.4,
    ),
    f(
      [
        [-chest * 0.95, 320],
        [-chest * 0.7, 345],
        [-chest * 0.4, 352],
      ],
      7,
      dress.shade,
      0.5,
    ),
    f(
      [
        [chest * 0.98, 318],
        [chest * 0.74, 346],
        [chest * 0.42, 354],
      ],
      8,
      dress.deep,
      0.28,
    ),
  ];
  if (bust > 0.4) {
    items.push(
      f(
        [
          [-chest * 0.9, 350],
          [-chest * 0.62, 392],
          [-chest * 0.28, 396],
        ],
        15 * bust,
        dress.shade,
        0.24,
      ),
      f(
        [
          [chest * 0.94, 346],
          [chest * 0.66, 392],
          [chest * 0.3, 396],
        ],
        16 * bust,
        dress.deep,
        0.12,
      ),
      f(
        [
          [-chest * 0.5, 396],
          [-waist * 0.56, 470],
          [-waist * 0.54, 560],
          [-hip * 0.56, 660],
        ],
        3,
        dress.deep,
        0.4,
      ),
      f(
        [
          [chest * 0.5, 396],
          [waist * 0.56, 470],
          [waist * 0.54, 560],
          [hip * 0.56, 660],
        ],
        3,
        dress.deep,
        0.45,
      ),
    );
  }
  return items;
}

/** What shows in the opening: a blouse or shirt with a placket. */
export function front(frame: Frame, width: number, bottom: number, trunk: Path): Drawn[] {
  const { dress, build } = frame.look;
  const n = build.neck;
  const area = ribbon(
    [
      [-n - 14, 130],
      [-n - width, 200],
      [-width * 0.7, 330],
      [-2, bottom],
    ],
    [
      [n + 14, 130],
      [n + width, 200],
      [width * 0.7, 330],
      [2, bottom],
    ],
    0.7,
  ).warp(frame.body);
  const [x, y] = frame.body(0, 200);
  const items: Drawn[] = [
    {
      path: area,
      fill: linear(x - 50, y, x + 60, y + 160, [0, dress.inner], [0.55, dress.inner], [1, dress.innerShade]),
      clip: trunk,
    },
  ];
  for (const [points, w, alpha] of [
    [
      [
        [4, 216],
        [5, 300],
        [3, bottom - 20],
      ],
      2.2,
      0.8,
    ],
    [
      [
        [-30, 220],
        [-22, 280],
        [-8, 340],
      ],
      6,
      0.4,
    ],
    [
      [
        [34, 214],
        [26, 280],
        [10, 350],
      ],
      8,
      0.6,
    ],
    [
      [
        [-44, 240],
        [-30, 310],
        [-12, 380],
      ],
      4,
      0.34,
    ],
  ] as [Point[], number, number][]) {
    items.push({ path: brush(points, w).warp(frame.body), fill: faded(dress.innerShade, alpha), clip: area });
  }
  for (const by of [256, 306]) {
    const [bx, yy] = frame.body(-1, by);
    items.push(
      { path: ellipse(bx, yy + 0.8, 3.5), fill: faded(dress.deep, 0.25) },
      { path: ellipse(bx, yy, 3), fill: '#fffaf0' },
    );
  }
  return items;
}
