import { earsFree } from '../face/ears.ts';
import type { Frame } from '../frame.ts';
import type { HairStyle, Look } from '../look.ts';
import {
  type Drawn,
  lerp,
  type Matrix,
  type Path,
  type Point,
  smoothstep,
  through,
  type Warp,
} from '../shape.ts';
import { baldingBehind } from './balding.ts';
import { braidRound } from './braid.ts';
import { bunBehind } from './bun.ts';
import { capBehind } from './cap.ts';
import { bobBehind, quiffBehind, shortBehind, smoothBehind, underCapBehind } from './combed.ts';
import { curlsBehind } from './curls.ts';
import { headscarfBehind } from './headscarf.ts';
import { tailRound } from './ponytail.ts';
import { scalp } from './scalp.ts';
import { at } from './strands.ts';
import { twistsBehind } from './twists.ts';
import { wavesBehind } from './waves.ts';

/** Hair, or what covers it, that hangs over the ears and the neck, and how far down it is seen beyond the face. */
const HANGING: ReadonlyMap<HairStyle, number> = new Map([
  ['headscarf', 90],
  ['curls', 400],
  ['bob', 400],
]);
const AS_IT_IS: Matrix = [1, 0, 0, 1, 0, 0];
/** Short hair ends over the ear, in head units: below is the neck. */
const OVER_EAR = -10;

/** Whether the hair, or what covers it, hangs over the ears. */
export function hangsOverEars({ hair: { style } }: Look): boolean {
  return HANGING.has(style);
}

/** What of the back of a head is behind the face, in head units: the skull, and hair that is seen over it or beyond. */
export function drawBehindFace(frame: Frame): Drawn[] {
  const { style } = frame.look.hair;
  const by = backOfHead(frame);
  const far = 400 * (frame.turning?.ear.facing ?? 1);
  const low = HANGING.get(style) ?? OVER_EAR;
  const nape = HANGING.has(style) ? 400 : OVER_EAR;
  const clip = through(at([-far, -400, far, -400, far, low, 0, low, 0, nape, -far, nape]), true, 0);
  // Its strands would hardly be seen, and take the time.
  const hair = moved(BACKS[style](frame), by).filter((item) => 'items' in item || !item.clip);
  return [...moved(skullOf(frame), by), { matrix: AS_IT_IS, items: hair, clip }];
}

/**
 * What of the back of a head is before the face, in head units: all that is behind the ear, and hair that hangs over
 * it; all of it for somebody who walks away. Whatever hangs from the head over the back (a tail, the end of a scarf)
 * is part of it.
 */
export function drawBeforeFace(frame: Frame): Drawn[] {
  const { style } = frame.look.hair;
  const by = backOfHead(frame);
  const [skull, hair] = [moved(skullOf(frame), by), moved(BACKS[style](frame), by)];
  if (!frame.turning) return [...skull, ...hair];
  const { x, facing, beside } = frame.turning.ear;
  const isFree = earsFree(frame.look).includes(-facing);
  const edge = [-400, -150, -60, 0, 40, 80, 120, 400].map((y): Point => {
    const lead = isFree ? -14 : 14;
    const below = HANGING.has(style) ? 50 - lead : 0;
    return [x + facing * beside * (lead + below * smoothstep(-20, 70, y)), y];
  });
  const within = (by: number): Path =>
    through(
      [[-facing * 400, -400], ...edge.map(([x, y]): Point => [x - facing * by, y]), [-facing * 400, 400]],
      true,
      0.6,
    );
  // No skin shines through the edge of the hair.
  return [
    { matrix: AS_IT_IS, items: skull, clip: within(3) },
    { matrix: AS_IT_IS, items: hair, clip: within(0) },
  ];
}

const skullOf = (frame: Frame): Drawn[] => (hangsOverEars(frame.look) ? [] : scalp(frame));

/**
 * Tied hair that goes from the nape over a shoulder, in figure units, of somebody who turns round or is seen from
 * behind: what lies over the clothes, or all of it, to be seen where nothing is before it.
 */
export function drawTail(frame: Frame, part: 'over' | 'all'): Drawn[] {
  const { style } = frame.look.hair;
  if (style === 'braid') return braidRound(frame, part);
  return style === 'ponytail' ? tailRound(frame, part) : [];
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

const BACKS: Readonly<Record<HairStyle, (frame: Frame) => Drawn[]>> = {
  bob: bobBehind,
  pixie: shortBehind,
  bun: bunBehind,
  thinning: shortBehind,
  crop: shortBehind,
  curls: curlsBehind,
  quiff: quiffBehind,
  swept: shortBehind,
  balding: baldingBehind,
  headscarf: headscarfBehind,
  cap: (frame) => [...underCapBehind(frame), ...capBehind(frame)],
  twists: twistsBehind,
  ponytail: smoothBehind,
  braid: smoothBehind,
  waves: wavesBehind,
};
