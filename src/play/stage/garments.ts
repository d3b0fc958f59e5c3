import type { Frame } from './frame.ts';
import {
  brush,
  type Drawn,
  ellipse,
  faded,
  linear,
  Path,
  type Point,
  ribbon,
  type Shape,
  through,
} from './shape.ts';
import { buttons, collar, front, lapel, modelling, neckOf, soft } from './tailoring.ts';

/** Draws the garments of a style over a trunk, neck included. */
export type Garment = (frame: Frame, trunk: Path, neckTop: readonly [Point, Point]) => Drawn[];

/** A wool coat with wide lapels over an open blouse. */
export const coat: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const f = (points: Point[], w: number, colour: string, alpha: number): Shape =>
    soft(frame, points, w, colour, alpha, trunk);
  return [
    ...modelling(frame, trunk),
    ...front(frame, 30, 440, trunk),
    ...neckOf(frame, neckTop, 44, 24),
    ...collar(frame, 52, 34),
    ...lapel(frame, 1, 262, 52, 448, trunk),
    ...lapel(frame, -1, 262, 52, 452, trunk),
    f(
      [
        [4, 448],
        [10, 560],
        [8, 700],
        [14, 900],
      ],
      4.5,
      dress.deep,
      0.6,
    ),
    f(
      [
        [8, 450],
        [15, 560],
        [13, 700],
        [19, 900],
      ],
      7,
      dress.deep,
      0.2,
    ),
    ...buttons(frame, -14, [474, 566, 662], 9),
    // Pocket flaps.
    ...[-1, 1].flatMap((s): Drawn[] => [
      f(
        [
          [s * (build.waist * 0.36), 636],
          [s * (build.waist * 0.7), 632],
          [s * (build.hip * 0.86), 640],
        ],
        4,
        dress.deep,
        0.5,
      ),
      f(
        [
          [s * (build.waist * 0.38), 664],
          [s * (build.waist * 0.7), 662],
          [s * (build.hip * 0.86), 668],
        ],
        2.4,
        dress.deep,
        0.4,
      ),
    ]),
  ];
};

/** A blazer over a round-necked top. */
export const blazer: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const n = build.neck;
  const b = frame.body;
  const scoop = through(
    [
      [-n - 22, 150],
      [-n - 26, 210],
      [-54, 330],
      [0, 480],
      [54, 330],
      [n + 26, 210],
      [n + 22, 150],
      [0, 240],
    ],
    true,
    0.9,
  ).warp(b);
  return [
    ...modelling(frame, trunk),
    {
      path: through(
        [
          [-n - 22, 140],
          [-n - 30, 220],
          [-56, 330],
          [0, 500],
          [56, 330],
          [n + 30, 220],
          [n + 22, 140],
        ],
        true,
        0.6,
      ).warp(b),
      fill: dress.inner,
      clip: trunk,
    },
    ...neckOf(frame, neckTop, 56, 40),
    {
      path: through(
        [
          [-n - 34, 168],
          [-46, 214],
          [-20, 234],
          [0, 238],
          [20, 234],
          [46, 214],
          [n + 34, 168],
          [n + 46, 260],
          [56, 330],
          [0, 500],
          [-56, 330],
          [-n - 46, 260],
        ],
        true,
        0.7,
      ).warp(b),
      fill: linear(-50, 200, 50, 420, [0, dress.inner], [0.6, dress.inner], [1, dress.innerShade]),
      clip: trunk,
    },
    {
      path: brush(
        [
          [-52, 206],
          [-20, 236],
          [0, 240],
          [20, 236],
          [52, 206],
        ],
        3.4,
        0.5,
        0.5,
      ).warp(b),
      fill: faded(dress.innerShade, 0.9),
    },
    {
      path: brush(
        [
          [-26, 250],
          [-18, 320],
          [-4, 400],
        ],
        6,
      ).warp(b),
      fill: faded(dress.innerShade, 0.55),
      clip: scoop,
    },
    {
      path: brush(
        [
          [30, 246],
          [24, 320],
          [8, 410],
        ],
        8,
      ).warp(b),
      fill: faded(dress.innerShade, 0.7),
      clip: scoop,
    },
    ...lapel(frame, 1, 286, 40, 500, trunk),
    ...lapel(frame, -1, 286, 40, 504, trunk),
    soft(
      frame,
      [
        [4, 500],
        [12, 580],
        [26, 680],
        [44, 800],
      ],
      5,
      dress.deep,
      0.6,
      trunk,
    ),
    ...buttons(frame, -12, [528], 9),
    soft(
      frame,
      [
        [build.chest * 0.42, 330],
        [build.chest * 0.62, 324],
        [build.chest * 0.8, 322],
      ],
      4,
      dress.deep,
      0.45,
      trunk,
    ),
  ];
};

/** A checked jacket over a knitted waistcoat, shirt and tie. */
export const tweed: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const b = frame.body;
  const n = build.neck;
  const knit = ribbon(
    [
      [-n - 12, 150],
      [-n - 32, 240],
      [-44, 340],
      [-2, 470],
    ],
    [
      [n + 12, 150],
      [n + 32, 240],
      [44, 340],
      [2, 470],
    ],
    0.7,
  ).warp(b);
  // A quiet check, woven rather than printed.
  const check = new Path();
  for (let x = -210; x <= 210; x += 26) check.M(x, 150).L(x * 1.02, 910);
  for (let y = 160; y < 910; y += 26) check.M(-220, y).L(220, y);
  return [
    { path: check.warp(b), stroke: faded(dress.light, 0.2), width: 2, clip: trunk },
    ...modelling(frame, trunk),
    { path: knit, fill: '#7d8a72', clip: trunk },
    {
      path: ribbon(
        [
          [-n - 8, 140],
          [-n - 10, 200],
          [-26, 262],
          [0, 300],
        ],
        [
          [n + 8, 140],
          [n + 10, 200],
          [26, 262],
          [0, 300],
        ],
        0.7,
      ).warp(b),
      fill: dress.inner,
      clip: trunk,
    },
    {
      path: brush(
        [
          [-n - 8, 206],
          [-26, 264],
          [0, 302],
          [26, 264],
          [n + 8, 206],
        ],
        5,
        0.5,
        0.7,
      ).warp(b),
      fill: '#66745d',
    },
    ...buttonsOn(
      frame,
      [
        [0, 340],
        [0, 390],
      ],
      '#5a4a38',
    ),
    ...neckOf(frame, neckTop, 6, 8),
    // The tie.
    {
      path: through(
        [
          [-13, 184],
          [13, 184],
          [9, 208],
          [22, 290],
          [0, 306],
          [-22, 290],
          [-9, 208],
        ],
        true,
        0.3,
      ).warp(b),
      fill: dress.trim,
    },
    {
      path: through(
        [
          [-12, 183],
          [12, 183],
          [8, 208],
          [-8, 208],
        ],
        true,
        0.25,
      ).warp(b),
      fill: faded('#3c1d16', 0.35),
    },
    {
      path: brush(
        [
          [6, 212],
          [10, 260],
          [6, 300],
        ],
        6,
      ).warp(b),
      fill: faded('#3c1d16', 0.32),
    },
    ...collar(frame, 10, 26),
    ...lapel(frame, 1, 272, 56, 470, trunk),
    ...lapel(frame, -1, 272, 56, 474, trunk),
    soft(
      frame,
      [
        [4, 470],
        [10, 600],
        [22, 760],
        [34, 900],
      ],
      5,
      dress.deep,
      0.6,
      trunk,
    ),
    ...buttons(frame, -14, [496, 590], 8),
    // Breast pocket with a handkerchief.
    {
      path: through(
        [
          [build.chest * 0.42, 326],
          [build.chest * 0.5, 306],
          [build.chest * 0.62, 312],
          [build.chest * 0.7, 302],
          [build.chest * 0.8, 322],
        ],
        true,
        0.4,
      ).warp(b),
      fill: '#efe6d6',
    },
    soft(
      frame,
      [
        [build.chest * 0.38, 328],
        [build.chest * 0.6, 324],
        [build.chest * 0.86, 322],
      ],
      5,
      dress.deep,
      0.6,
      trunk,
    ),
  ];
};

function buttonsOn(frame: Frame, at: Point[], colour: string): Drawn[] {
  return at.flatMap(([x, y]): Drawn[] => {
    const [bx, by] = frame.body(x, y);
    return [
      { path: ellipse(bx, by + 1, 4.6), fill: 'rgba(30,20,10,0.35)' },
      { path: ellipse(bx, by, 4.2), fill: colour },
    ];
  });
}

/** A ribbed cardigan over a shirt, with a badge. */
export const cardigan: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const b = frame.body;
  const n = build.neck;
  const knit = new Path();
  for (let x = -190; x <= 190; x += 9) knit.M(x, 150).L(x, 910);
  const items: Drawn[] = [
    { path: knit.warp(b), stroke: faded(dress.deep, 0.07), width: 2, clip: trunk },
    ...modelling(frame, trunk),
    ...front(frame, 26, 480, trunk),
    ...neckOf(frame, neckTop, 36, 20),
  ];
  // The ribbed band runs from the neck down both edges.
  for (const s of [1, -1]) {
    const outer: Point[] = [
      [s * (n + 30), 142],
      [s * (n + 36), 200],
      [s * (n + 18), 300],
      [s * 20, 440],
      [s * 17, 600],
      [s * 17, 910],
    ];
    const inner: Point[] = [
      [s * (n + 12), 142],
      [s * (n + 14), 206],
      [s * (n - 6), 296],
      [s * 1, 440],
      [s * -3, 600],
      [s * -3, 910],
    ];
    const band = ribbon(outer, inner).warp(b);
    items.push({
      path: band.warp((x, y) => [x + 4, y + 5]),
      fill: faded(dress.deep, 0.4),
      soft: 7,
      clip: trunk,
    });
    items.push({
      path: band,
      fill: linear(b(-60, 200)[0], 200, b(70, 200)[0], 500, [0, dress.light], [1, dress.base]),
      clip: trunk,
    });
    for (const t of [0.25, 0.5, 0.75]) {
      const line = outer.map(
        ([x, y], i): Point => [x + ((inner[i] as Point)[0] - x) * t, y + ((inner[i] as Point)[1] - y) * t],
      );
      items.push({ path: through(line).warp(b), stroke: faded(dress.shade, 0.55), width: 1.6, clip: trunk });
    }
  }
  items.push(...buttons(frame, -8, [470, 540, 610, 680], 7.5));
  items.push(
    soft(
      frame,
      [
        [build.waist * 0.44, 600],
        [build.waist * 0.7, 596],
        [build.hip * 0.84, 600],
      ],
      5,
      dress.deep,
      0.4,
      trunk,
    ),
  );
  items.push(
    soft(
      frame,
      [
        [-build.waist * 0.44, 600],
        [-build.waist * 0.7, 596],
        [-build.hip * 0.84, 600],
      ],
      5,
      dress.deep,
      0.3,
      trunk,
    ),
  );
  if (frame.look.wears.includes('lanyard')) {
    for (const s of [-1, 1]) {
      items.push({
        path: through([
          [s * (n + 12), 136],
          [s * (n + 6), 240],
          [s * 30, 330],
          [0, 402],
        ]).warp(b),
        stroke: '#7a4a38',
        width: 4.5,
        cap: 'butt',
      });
    }
    items.push(...collar(frame, 40, 34));
    const [cx, cy] = b(0, 404);
    items.push(
      {
        path: new Path()
          .M(cx - 25, cy + 2)
          .L(cx + 29, cy + 2)
          .L(cx + 29, cy + 76)
          .L(cx - 25, cy + 76)
          .Z(),
        fill: faded(dress.deep, 0.4),
        soft: 7,
      },
      {
        path: new Path()
          .M(cx - 27, cy)
          .L(cx + 27, cy)
          .L(cx + 27, cy + 72)
          .L(cx - 27, cy + 72)
          .Z(),
        fill: '#fbf6ec',
      },
      {
        path: new Path()
          .M(cx - 27, cy)
          .L(cx + 27, cy)
          .L(cx + 27, cy + 16)
          .L(cx - 27, cy + 16)
          .Z(),
        fill: '#a8573d',
      },
      { path: ellipse(cx - 11, cy + 36, 9, 11), fill: '#c9bba6' },
      {
        path: new Path()
          .M(cx + 4, cy + 30)
          .L(cx + 20, cy + 30)
          .M(cx + 4, cy + 39)
          .L(cx + 17, cy + 39)
          .M(cx - 20, cy + 58)
          .L(cx + 20, cy + 58),
        stroke: '#b8ab98',
        width: 3,
      },
      { path: ellipse(cx, cy - 2, 5), fill: '#8d8174' },
    );
  } else items.push(...collar(frame, 40, 34));
  return items;
};

/** A plain knitted jumper. */
export const jumper: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const n = build.neck;
  const b = frame.body;
  const knit = new Path();
  for (let x = -200; x <= 200; x += 10) knit.M(x, 150).L(x, 910);
  const band = ribbon(
    [
      [-n - 18, 134],
      [-n - 8, 168],
      [0, 198],
      [n + 8, 168],
      [n + 18, 134],
    ],
    [
      [-n - 2, 130],
      [-n + 4, 152],
      [0, 176],
      [n - 4, 152],
      [n + 2, 130],
    ],
  ).warp(b);
  return [
    { path: knit.warp(b), stroke: faded(dress.deep, 0.1), width: 2.4, clip: trunk },
    ...modelling(frame, trunk),
    ...neckOf(frame, neckTop, 0, -10),
    { path: band.warp((x, y) => [x + 2, y + 6]), fill: faded(dress.deep, 0.35), soft: 6, clip: trunk },
    { path: band, fill: linear(-50, 150, 60, 190, [0, dress.light], [1, dress.base]) },
    soft(
      frame,
      [
        [-build.chest * 0.5, 300],
        [0, 316],
        [build.chest * 0.5, 300],
      ],
      4,
      dress.shade,
      0.4,
      trunk,
    ),
  ];
};
