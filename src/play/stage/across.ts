/** How a picture is cut from left to right: who and what is in it. */
import { WORLD } from './place-art.ts';
import { clamp } from './shape.ts';
import type { Box, Heads, Shot } from './shot.ts';

/** Half of a face from ear to ear, and half of a head with the air that it likes, as shares of its height. */
const FACE = 0.4;
const AIR = 0.55;
/** Less than this share of a thing is better not seen at all. */
const MUCH = 0.5;

/** From the left to the right of something, in world units. */
type Span = readonly [left: number, right: number];

/** Everything from the leftmost to the rightmost of these. */
const around = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([left]) => left)),
  Math.max(...spans.map(([, right]) => right)),
];

/** The chief face and those of the others, with so much on both sides: a share of the head. */
function faces(chief: Heads, share: number): [chief: Span, ...others: Span[]] {
  const about = ({ x, size }: Heads['others'][number]): Span => [x - size * share, x + size * share];
  return [about(chief), ...chief.others.map(about)];
}

const boxSpan = ({ x, width }: Box): Span => [x - width / 2, x + width / 2];

/** From the leftmost to the rightmost thing that should be seen. */
export function span(shot: Shot, heads: Heads): Span {
  return around([...faces(heads, AIR), ...(shot.focus ? [boxSpan(shot.focus)] : [])]);
}

/** The middle of the picture, with everybody in it if they fit. */
export function acrossOf(half: number, shot: Shot, heads: Heads): number {
  if (half > WORLD.width / 2 - 1) return WORLD.width / 2;
  const [left, right] = span(shot, heads);
  const middle = (left + right) / 2;
  if (right - left > half * 2) return acrossNarrow(half, middle, shot, heads);
  const liked = shot.near ? middle + (heads.x - middle) * 0.75 : middle;
  return clamp(liked, right - half, left + half);
}

/**
 * The middle of a picture that not everything fits into. Faces come before anything else: that of the chief, and as
 * many others as fit, the nearest first. A face that would be cut is left out of the picture, if that can be, and so
 * is a thing of which little would be seen.
 */
function acrossNarrow(half: number, middle: number, shot: Shot, heads: Heads): number {
  const [chief, ...others] = faces(heads, FACE);
  const seen = [chief];
  const cut: Span[] = [];
  const away = ([left, right]: Span): number => Math.abs((left + right) / 2 - heads.x);
  for (const face of others.sort((a, b) => away(a) - away(b))) {
    const [left, right] = around([...seen, face]);
    (right - left <= half * 2 ? seen : cut).push(face);
  }
  const [first, last] = around(seen);
  const [least, most] = [Math.max(last, half * 2) - half, Math.min(first, WORLD.width - half * 2) + half];
  /** The picture without what lies there, unless enough of it is seen, or a face would go with it. */
  const without = (x: number, [left, right]: Span, enough: number): number => {
    const share = (Math.min(right, x + half) - Math.max(left, x - half)) / (right - left);
    if (share <= 0 || share >= enough) return x;
    const beside = (left + right) / 2 < x ? right + half : left - half;
    return beside < least || beside > most ? x : beside;
  };
  const start = cut.length > 0 ? (first + last) / 2 : clamp(middle, least, most);
  const withFaces = cut.reduce((x, face) => without(x, face, 1), start);
  return shot.focus ? without(withFaces, boxSpan(shot.focus), MUCH) : withFaces;
}
