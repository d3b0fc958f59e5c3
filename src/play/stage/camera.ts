import { acrossOf, span } from './across.ts';
import { WORLD } from './place-art.ts';
import { clamp } from './shape.ts';
import type { Heads, Shot } from './shot.ts';

/** Where the camera looks, and from how near. */
export interface Aim {
  /** The middle of the picture in world units. */
  readonly x: number;
  readonly y: number;
  /** Screen pixels for a world unit. */
  readonly zoom: number;
}

export interface Framing extends Aim {
  /** How far the counter and all that lies on it ride up, in world units, so that they stand in the picture. Below 0: down. */
  readonly lift: number;
}

/** How much nearer the near camera is, where there is room. */
const NEAR = 1.2;
/** And how much at least, at a counter. */
const LEAST = 1.05;
/** A close shot's subject is at least so many screen pixels wide, if all of it fits. */
const SUBJECT = 330;

/** The counter's far edge in the drawings, and how much of it there is below that. */
export const COUNTER_TOP = 770;
const COUNTER_DEPTH = WORLD.height - COUNTER_TOP;
/** The far wall of a room meets its floor about here: nobody who leaves stands higher. */
const FAR_FLOOR = 626;
/** So far below the drawing the floor goes on: it is seen before the counter while the camera glides. */
export const FLOOR_FOOT = 300;
/** From the middle of a head to the top of its hair, and to its chin, for a head of size 1. */
export const HAIR = 0.53;
export const CHIN = 0.41;
/** And to its brows. */
const BROW = 0.2;
/** The share of a picture that is counter. */
const BAND = 0.22;
/** At least so much air stays above the hair, because heads move a little: a share of the height, within bounds. */
const HEADROOM = { share: 0.026, least: 8, most: 13 } as const;
/** More than this share of the picture is never given up for what covers it. */
const MOST_COVERED = 0.45;
/** So much is seen of somebody between chin and counter. */
const SHOULDERS = 85;

/** How much of the counter is shown in a picture so many units high, from its far edge down. */
export function counterBand(tall: number): number {
  return clamp(tall * BAND, 80, COUNTER_DEPTH);
}

/**
 * How far the counter rides up in a picture that ends at `bottom` and is `tall` units high. It always stands at the
 * lower edge of the picture, so that what is below its foot is never seen.
 */
function counterLift(bottom: number, tall: number): number {
  return Math.max(COUNTER_TOP + counterBand(tall) - bottom, Math.min(0, WORLD.height - bottom));
}

/** How the world is cut for a screen: it always covers it, and the chief face is always whole. */
export function framing(width: number, height: number, shot: Shot): Framing {
  const cover = Math.max(width / WORLD.width, height / WORLD.height);
  if (!shot.heads)
    return shot.counter ? emptyRoom(width, height, cover, shot) : closeUp(width, height, cover, shot);
  const covered = clamp(shot.covered ?? 0, 0, height * MOST_COVERED);
  const free = height - covered;
  const liked = zoomOn(width, free, cover, shot, shot.heads);
  const zoom = covered > 0 ? Math.max(cover, zoomUnder(liked, covered, height, shot, shot.heads)) : liked;
  const tall = free / zoom;
  const x = acrossOf(width / zoom / 2, shot, shot.heads);
  const top = shot.counter ? roomTop(tall, shot.heads) : openTop(tall, shot, shot.heads);
  return hold({ x, y: top + tall - height / zoom / 2, zoom }, width, height, shot.counter);
}

/**
 * Keeps a picture inside the world; its foot may hang over the world's edge by so much. Where there is a counter it
 * stands at the picture's lower edge.
 */
export function hold(
  { x, y, zoom }: Aim,
  width: number,
  height: number,
  counter: boolean,
  over = 0,
): Framing {
  const [wide, tall] = [width / zoom, height / zoom];
  const middle = clamp(y, tall / 2, Math.max(tall / 2, WORLD.height + over - tall / 2));
  return {
    zoom,
    x: clamp(x, wide / 2, Math.max(wide / 2, WORLD.width - wide / 2)),
    y: middle,
    lift: counter ? counterLift(middle + tall / 2, tall) : 0,
  };
}

/** Half of somebody who leaves, with air, for someone of size 1. */
const GOER = 260;

/** A room that nobody is in: the counter below, and above it the floor as far as the wall, with the door if it has one. */
function emptyRoom(width: number, height: number, zoom: number, { door, goer }: Shot): Framing {
  const tall = height / zoom;
  const top = Math.max(0, FAR_FLOOR - (tall - counterBand(tall)));
  const room = goer ? Math.max(0, width / zoom / 2 - GOER * goer.scale) : Number.POSITIVE_INFINITY;
  const aim = door ?? WORLD.width / 2;
  const x = goer ? clamp(aim, goer.x - room, goer.x + room) : aim;
  return hold({ x, y: top + tall / 2, zoom }, width, height, true);
}

function closeUp(width: number, height: number, cover: number, { focus, near }: Shot): Framing {
  const { x, y, ...size } = focus ?? { x: WORLD.width / 2, y: WORLD.height / 2, ...WORLD };
  const whole = Math.min(width / size.width, height / size.height) / 1.08;
  const base = Math.max(cover, Math.min(whole, SUBJECT / size.width));
  const zoom = near ? Math.max(base, Math.min(base * 1.12, whole)) : base;
  return hold({ x, y, zoom }, width, height, false);
}

function zoomOn(width: number, height: number, cover: number, shot: Shot, heads: Heads): number {
  // On a small or tall screen the head keeps at least this share of the height, as far as the width allows.
  const share = 0.28 + 0.07 * clamp((1.6 - width / height) / 0.8);
  const [left, right] = span(shot, heads);
  const [top, bottom] = extent(shot, heads);
  const wide = width / (right - left);
  const high = height / (bottom - top + 16);
  const wanted = Math.min((share * height) / heads.size, width / (heads.size * 2.1), wide, high);
  const base = Math.max(cover, wanted);
  if (!shot.near) return base;
  const least = shot.counter ? base * LEAST : base;
  return Math.min(base * NEAR, Math.max(base, wide), Math.max(least, high));
}

/**
 * How near the camera is where something covers the upper edge: as near as it likes to be, and so near that the brows
 * are seen below it; but the chin stays in the picture. The world has an upper edge too, so a low picture is filled by
 * the face.
 */
function zoomUnder(
  liked: number,
  covered: number,
  height: number,
  { counter }: Shot,
  { y, size, low }: Heads,
): number {
  const chin = low + 10;
  const most = (counter ? height * (1 - BAND) : height) / chin;
  return Math.min(Math.max(liked, covered / (y - BROW * size)), most);
}

/** From the highest to the lowest thing that should be seen. */
function extent({ focus, counter }: Shot, { size, top, low: chin }: Heads): [top: number, bottom: number] {
  if (counter) return [top, chin + SHOULDERS + 92];
  const low = chin + size * 0.2;
  return focus
    ? [Math.min(top, focus.y - focus.height / 2), Math.max(low, focus.y + focus.height / 2)]
    : [top, low];
}

/** The upper edge of a picture of people behind a counter: hair, face, shoulders and counter share the height. */
function roomTop(tall: number, { size, top, low }: Heads): number {
  const spare = tall - (low - top + size * 0.34) - counterBand(tall);
  const air = clamp(tall * HEADROOM.share, HEADROOM.least, HEADROOM.most);
  return top - Math.max(air, spare / 2);
}

/** The upper edge of an open picture: faces come before anything else. */
function openTop(tall: number, shot: Shot, heads: Heads): number {
  const [top, bottom] = extent(shot, heads);
  const spare = tall - (bottom - top);
  if (spare >= 0) return top - spare * 0.45;
  const hair = heads.top - 8;
  const chin = heads.y + heads.size * CHIN + 8;
  return clamp((top + bottom - tall) / 2, chin - tall, hair);
}
