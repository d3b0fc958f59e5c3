/**
 * Where props lie on the counter, for the part of it that is in the picture. Positions are world units of the
 * drawing, 1600 by 900; `y` is the lower edge of a prop.
 */
import { COUNTER_TOP, counterBand, framing } from './camera.ts';
import { type PropArt, propArt } from './props.ts';
import { clamp } from './shape.ts';
import type { Shot } from './shot.ts';

/** The part of the counter that is in the picture. */
export interface CounterView {
  readonly left: number;
  readonly right: number;
  /** How much of the counter is shown, from its far edge down. */
  readonly band: number;
  /** In a low picture things stand left and right of the customer, never before her face. */
  readonly aside: boolean;
  /** How much larger things are drawn where there is room. */
  readonly swell: number;
  /** Where the person stands who is furthest to the right: the till makes room. */
  readonly last: number;
}

interface Thing extends PropArt {
  readonly id: string;
}

/** A prop laid on the counter: `x` is its middle, `y` its lower edge. */
interface LaidProp extends Thing {
  readonly x: number;
  readonly y: number;
  /** Times its drawn size. */
  readonly size: number;
}

export interface Layout {
  /** In painting order, far to near. */
  readonly props: readonly LaidProp[];
  /** How far the counter is moved along, so that the till is in the picture when it matters. */
  readonly slide: number;
}

/** Things keep so far from the till, from each other and from the edge of the picture. */
const TILL_EDGE = 1220;
const GAP = 14;
const MARGIN = 20;
/** Half of somebody who stands beside the customer, with room. */
const BESIDE = 150;
/** Where the customer stands, and how much of the counter before her tall things keep clear of. */
const MIDDLE = 800;
const BODY = 204;
const FACE = 146;

/** How near the viewer a prop stands, on the whole counter. */
const DEPTH_LINE = { middle: 874, low: 866, tall: 846 } as const;
const WHOLE = 130;

/** The till's own place: the drawing covers the till of the front layer. */
const TILL_SLOT = { x: 1350, y: 854, right: 1484 } as const;

/** From this width to one of height on, things stand left and right of the customer. */
const ASIDE = 2.2;
/** On a screen with fewer pixels for a world unit things are drawn larger. */
const SMALL = 0.75;

/** The part of the counter that a picture shows. */
export function counterView(width: number, height: number, shot: Shot): CounterView {
  const { x, zoom } = framing(width, height, shot);
  const aside = width / height > ASIDE;
  const wide = shot.near ? framing(width, height, { ...shot, near: false }).zoom : zoom;
  return {
    left: x - width / zoom / 2,
    right: x + width / zoom / 2,
    band: counterBand(height / zoom),
    aside,
    swell: aside ? 1.3 : wide < SMALL ? 1.2 : 1,
    last: Math.max(MIDDLE, ...(shot.heads?.others.map(({ x }) => x) ?? [])),
  };
}

/**
 * Lays props out, the most recent nearest the middle, none over another, as large as lets all of them be seen.
 * Props nobody has drawn are left out.
 */
export function layOut(ids: readonly string[], view: CounterView): Layout {
  const drawn = [...new Set([...ids].reverse())].flatMap((id) => {
    const art = propArt(id);
    return art ? [{ id, ...art }] : [];
  });
  const till = drawn.find(({ stand }) => stand === 'till');
  const slide = till
    ? Math.min(0, view.right - TILL_SLOT.right)
    : clamp(view.last + BESIDE - TILL_EDGE, 0, Math.max(0, view.left));
  // The latest thing before her is laid first: it has the middle.
  const first = view.aside ? undefined : drawn.find(({ stand }) => stand === 'low');
  const rest = drawn.filter((thing) => thing !== first && thing.stand !== 'till');
  const things = first ? [first, ...rest] : rest;
  const room = { ...view, left: view.left + MARGIN, right: Math.min(view.right - MARGIN, TILL_EDGE + slide) };
  let laid: LaidProp[] = [];
  // Before they get smaller than that they are put in a row, unless the row would stand before a face.
  const least = view.aside ? 0.4 : 0.7;
  for (let size = view.swell; size > least && laid.length < things.length; size *= 0.93) {
    laid = lay(things, room, size);
  }
  if (laid.length < things.length) laid = row(things, room);
  if (till) laid.push({ ...till, x: TILL_SLOT.x + slide, y: TILL_SLOT.y, size: 1 });
  return { props: laid.sort((a, b) => a.y - b.y), slide };
}

function lay(things: readonly Thing[], room: CounterView, size: number): LaidProp[] {
  const clear = room.aside ? FACE : Math.min(BODY, (room.right - room.left) * 0.13);
  const laid: LaidProp[] = [];
  // How far the props reach from the middle so far.
  let left = MIDDLE;
  let right = MIDDLE;
  for (const art of things) {
    // The latest is what it is about: it is the last to be made small.
    const own = art === things[0] ? Math.min(room.swell, size * 1.2) : size;
    const half = (art.width * own) / 2;
    const put = (x: number, depth: keyof typeof DEPTH_LINE): void => {
      laid.push({ ...art, x, y: lineOf(depth, room), size: own });
      left = Math.min(left, x - half);
      right = Math.max(right, x + half);
    };
    if (art === things[0] && art.stand === 'low' && !room.aside) {
      const fits = half * 2 <= room.right - room.left;
      if (fits) put(clamp(MIDDLE, room.left + half, room.right - half), 'middle');
      continue;
    }
    const tall = art.stand === 'tall';
    const shy = tall || room.aside;
    const toLeft = (shy ? Math.min(left, MIDDLE - clear) : left) - GAP - half;
    const toRight = (shy ? Math.max(right, MIDDLE + clear) : right) + GAP + half;
    const fitsLeft = toLeft - half >= room.left;
    const fitsRight = toRight + half <= room.right;
    const depth = tall ? 'tall' : 'low';
    if (fitsLeft && (!fitsRight || MIDDLE - toLeft < toRight - MIDDLE + 0.5)) put(toLeft, depth);
    else if (fitsRight) put(toRight, depth);
  }
  return laid;
}

/** One beside the other as large as the counter allows, the latest in the middle: for a narrow picture. */
function row(things: readonly Thing[], room: CounterView): LaidProp[] {
  const order: Thing[] = [];
  for (const [i, thing] of things.entries()) i % 2 ? order.unshift(thing) : order.push(thing);
  const gaps = GAP * (order.length - 1);
  const widths = order.reduce((sum, { width }) => sum + width, 0);
  const size = Math.min(room.swell, (room.right - room.left - gaps) / widths);
  let x = (room.left + room.right - gaps - widths * size) / 2;
  return order.map((art) => {
    const at = x + (art.width * size) / 2;
    x += art.width * size + GAP;
    return { ...art, x: at, y: lineOf('low', room), size };
  });
}

function lineOf(depth: keyof typeof DEPTH_LINE, { band }: CounterView): number {
  return COUNTER_TOP + ((DEPTH_LINE[depth] - COUNTER_TOP) * band) / WHOLE;
}
