import type { DressStyle, Look } from './look.ts';
import { lerp, type Point } from './shape.ts';

/** How far down clothes reach that end above the thighs, in figure units below the eyes. */
const HEMS: Readonly<Partial<Record<DressStyle, number>>> = {
  jumper: 712,
  polo: 716,
  track_jacket: 712,
  hoodie: 740,
  cardigan: 748,
  work_jacket: 742,
  blazer: 748,
  tweed: 760,
  rain_jacket: 790,
};
const LONG = 905;

/** The height of the lower edge of the clothes, in figure units below the eyes. */
export function hemOf({ dress: { style } }: Look): number {
  return HEMS[style] ?? LONG;
}

/** The right edge of a dressed trunk from the neck to the hem, in figure units before the body moves. */
export function girthOf(look: Look): Point[] {
  const { neck, shoulder, slope, chest, waist, hip, bust } = look.build;
  const top = 152 + slope;
  const whole: Point[] = [
    [neck + 6, 130],
    [neck + 34, 150],
    [shoulder - 62, top - 12],
    [shoulder - 22, top + 6],
    [shoulder - 3, top + 34],
    [shoulder - 8, top + 82],
    [chest + 10, top + 122],
    [chest + 6 + bust * 4, 350],
    [chest * 0.55 + waist * 0.45 + 4, 430],
    [waist + 3, 505],
    [hip * 0.6 + waist * 0.4 + 4, 580],
    [hip + 7, 670],
    [hip + 14, 780],
    [hip + 18, LONG],
  ];
  const hem = hemOf(look);
  const cut = whole.findIndex(([, y]) => y >= hem);
  const [[ax, ay], [bx, by]] = [whole[cut - 1], whole[cut]] as [Point, Point];
  return [...whole.slice(0, cut), [lerp(ax, bx, (hem - ay) / (by - ay)), hem]];
}
