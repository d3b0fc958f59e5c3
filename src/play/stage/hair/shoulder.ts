import { apply, type Frame } from '../frame.ts';
import { clamp, lerp, type Point, smoothstep } from '../shape.ts';

/** A point of tied hair, and whether it lies over the clothes and not behind neck and trunk. */
export interface Lying {
  readonly at: Point;
  readonly isOver: boolean;
}

/**
 * So far behind the edge of the body it is still seen that hair goes over it: the cosine of how far round it is. From
 * before it goes on to the neck; from the side and from behind it ends at the shoulder.
 */
const OVER_EDGE = { before: -0.45, behind: -0.1 } as const;
const RAD = Math.PI / 180;

/**
 * Where hair lies that is tied at the nape and comes forward over a shoulder (-1 the left of the picture, 1 the right,
 * from before), while somebody turns round and from behind: from the nape to the chest, in figure units.
 */
export function overShoulder(frame: Frame, side: number, count: number): Lying[] {
  const { turning, headMatrix, body, look, pose } = frame;
  const { neck, shoulder, chest } = look.build;
  const { facing, angle } = turning?.ear ?? { facing: 1, angle: Math.PI };
  // A trunk that is turned a little carries what lies on its front with it.
  const own = pose.away > 0.5 ? 0 : pose.turn * (turning?.own ?? 1) * 0.4;
  const around = (degrees: number): number => side * degrees * RAD + facing * angle + own;
  const onHead = (degrees: number, out: number, y: number): readonly number[] => {
    const to = around(degrees);
    return [...apply(headMatrix, out * Math.sin(to), y), Math.cos(to)];
  };
  const onTrunk = (degrees: number, half: number, y: number): readonly number[] => {
    const to = around(degrees);
    const [[lx, ly], [rx, ry]] = [body(-half, y), body(half, y)];
    const share = (Math.sin(to) + 1) / 2;
    return [lerp(lx, rx, share), lerp(ly, ry, share), Math.cos(to)];
  };
  const course = [
    onHead(150, 56, 72),
    onHead(116, 66, 108),
    onTrunk(80, neck + 34, 148),
    onTrunk(25, shoulder - 8, 240),
    onTrunk(24, chest + 10, 326),
  ];
  const edge = lerp(OVER_EDGE.before, OVER_EDGE.behind, smoothstep(0, 0.35, pose.away));
  return Array.from({ length: count }, (_, i): Lying => {
    const [x, y, towards] = through(course, i / (count - 1));
    return { at: [x as number, y as number], isOver: (towards as number) > edge };
  });
}

/** A point of the curve through a course of points (Catmull-Rom), from 0 to 1 along it. */
function through(course: readonly (readonly number[])[], along: number): readonly number[] {
  const last = course.length - 1;
  const i = Math.min(last - 1, Math.floor(along * last));
  const t = along * last - i;
  const [a, b, c, d] = [i - 1, i, i + 1, i + 2].map((k) => course[clamp(k, 0, last)] as readonly number[]);
  return (b as readonly number[]).map((from, k) => {
    const [before, to, after] = [a, c, d].map((point) => (point as readonly number[])[k] as number);
    const [into, out] = [((to as number) - (before as number)) / 2, ((after as number) - from) / 2];
    const rise = (to as number) - from;
    return from + t * (into + t * (3 * rise - 2 * into - out + t * (into + out - 2 * rise)));
  });
}
