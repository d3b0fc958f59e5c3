import type { Frame } from '../frame.ts';
import { type Drawn, faded, Path, type Point, through } from '../shape.ts';

/** A staff pass on a band round the neck. */
export function lanyard(frame: Frame): Drawn[] {
  const { dress, skin, hair, build } = frame.look;
  const b = frame.body;
  const n = build.neck;
  const items: Drawn[] = [];
  for (const s of [-1, 1]) {
    const points: Point[] = [
      [s * (n + 11), 148],
      [s * (n + 4), 230],
      [s * 24, 290],
      [0, 352],
    ];
    const band = through(points).warp(b);
    items.push(
      { path: band.warp((x, y) => [x + 2, y + 3]), stroke: 'rgba(20,14,12,0.24)', width: 8, cap: 'butt' },
      { path: band, stroke: dress.trim, width: 7.5, cap: 'butt' },
    );
  }
  const [x, y] = b(0, 356);
  const card = (dx: number, dy: number, w: number, h: number): Path =>
    new Path()
      .M(x + dx, y + dy)
      .L(x + dx + w, y + dy)
      .L(x + dx + w, y + dy + h)
      .L(x + dx, y + dy + h)
      .Z();
  return [
    ...items,
    { path: card(-3, -10, 6, 14), fill: '#9a9288' },
    { path: card(-24, 7, 54, 76), fill: faded(dress.deep, 0.4), soft: 7 },
    { path: card(-27, 3, 54, 76), fill: '#fbf6ec' },
    { path: card(-27, 3, 54, 15), fill: dress.trim },
    { path: card(-19, 25, 18, 22), fill: skin.base },
    { path: card(-19, 25, 18, 7), fill: hair.base },
    { path: card(4, 27, 17, 3.4), fill: '#b7ab99' },
    { path: card(4, 35, 13, 3.4), fill: '#cfc5b5' },
    { path: card(-19, 56, 40, 3.4), fill: '#cfc5b5' },
    { path: card(-19, 64, 30, 3.4), fill: '#ddd5c8' },
  ];
}
