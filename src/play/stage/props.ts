/**
 * The props as data, and where they lie on the counter. Positions are world units, 1600 by 900;
 * a prop's own drawing is scaled to `width` by `height`, and its `y` is the lower edge of that drawing.
 */
import bagUrl from '../../../assets/props/bag.svg?url';
import bagsUrl from '../../../assets/props/bags.svg?url';
import beltUrl from '../../../assets/props/belt.svg?url';
import beltsUrl from '../../../assets/props/belts.svg?url';
import bootsUrl from '../../../assets/props/boots.svg?url';
import boxUrl from '../../../assets/props/box.svg?url';
import boxOpenUrl from '../../../assets/props/box_open.svg?url';
import careKitUrl from '../../../assets/props/care_kit.svg?url';
import deliveryNoteUrl from '../../../assets/props/delivery_note.svg?url';
import formUrl from '../../../assets/props/form.svg?url';
import noteUrl from '../../../assets/props/note.svg?url';
import oxbloodUrl from '../../../assets/props/oxblood.svg?url';
import phoneUrl from '../../../assets/props/phone.svg?url';
import receiptUrl from '../../../assets/props/receipt.svg?url';
import scarfUrl from '../../../assets/props/scarf.svg?url';
import shoesUrl from '../../../assets/props/shoes.svg?url';
import slipUrl from '../../../assets/props/slip.svg?url';
import soleUrl from '../../../assets/props/sole.svg?url';
import tillFaultyUrl from '../../../assets/props/till_faulty.svg?url';
import tillRefusedUrl from '../../../assets/props/till_refused.svg?url';
import waterUrl from '../../../assets/props/water.svg?url';

/** Where a prop may lie: `low` things may lie before the customer, `tall` ones stand aside, `till` is the till itself. */
export type PropStand = 'low' | 'tall' | 'till';

/** One prop's drawing. */
export interface PropArt {
  readonly url: string;
  /** Size on the counter in world units; the SVG has the same proportions. */
  readonly width: number;
  readonly height: number;
  readonly stand: PropStand;
}

/** A prop laid on the counter: `x` is its middle, `y` its lower edge. */
export interface LaidProp extends PropArt {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const prop = (url: string, width: number, height: number, stand: PropStand): PropArt => ({
  url,
  width,
  height,
  stand,
});

/** Every drawn prop by its id in scenarios. */
export const PROPS: Readonly<Record<string, PropArt>> = {
  bag: prop(bagUrl, 170, 204, 'tall'),
  bags: prop(bagsUrl, 220, 207, 'tall'),
  belt: prop(beltUrl, 150, 90, 'low'),
  belts: prop(beltsUrl, 220, 110, 'low'),
  boots: prop(bootsUrl, 200, 190, 'tall'),
  box: prop(boxUrl, 240, 144, 'low'),
  box_open: prop(boxOpenUrl, 260, 156, 'low'),
  care_kit: prop(careKitUrl, 160, 96, 'low'),
  delivery_note: prop(deliveryNoteUrl, 180, 99, 'low'),
  form: prop(formUrl, 190, 105, 'low'),
  note: prop(noteUrl, 150, 90, 'low'),
  oxblood: prop(oxbloodUrl, 230, 138, 'low'),
  phone: prop(phoneUrl, 120, 84, 'low'),
  receipt: prop(receiptUrl, 110, 88, 'low'),
  scarf: prop(scarfUrl, 190, 105, 'low'),
  shoes: prop(shoesUrl, 240, 144, 'low'),
  slip: prop(slipUrl, 130, 78, 'low'),
  sole: prop(soleUrl, 240, 150, 'low'),
  till_faulty: prop(tillFaultyUrl, 240, 222, 'till'),
  till_refused: prop(tillRefusedUrl, 240, 222, 'till'),
  water: prop(waterUrl, 64, 112, 'tall'),
};

/** The part of the counter props may use: from the near edge of the picture to the till. */
const COUNTER = { left: 24, right: 1236, middle: 800, gap: 14 } as const;

/** The customer's body: tall things stay clear of it, so that hands and face are never covered. */
const BODY = { left: 596, right: 1004 } as const;

/** How near the viewer a prop stands. */
const DEPTH_LINE = { middle: 874, low: 866, tall: 846 } as const;

/** The till's own place: the drawing covers the till of the front layer. */
const TILL_SLOT = { x: 1350, y: 854 } as const;

/**
 * Lays props out on the counter, the most recent nearest the middle, none over another. Props nobody has
 * drawn are left out, and so are the oldest when the counter is full. In painting order, far to near.
 */
export function layOut(ids: readonly string[]): readonly LaidProp[] {
  const laid: LaidProp[] = [];
  // How far the props reach from the middle so far.
  let left: number = COUNTER.middle;
  let right: number = COUNTER.middle;
  let middleTaken = false;
  for (const id of new Set([...ids].reverse())) {
    const art = Object.hasOwn(PROPS, id) ? PROPS[id] : undefined;
    if (!art) continue;
    if (art.stand === 'till') {
      if (!laid.some(({ stand }) => stand === 'till')) laid.push({ id, ...art, ...TILL_SLOT });
      continue;
    }
    const half = art.width / 2;
    if (art.stand === 'low' && !middleTaken) {
      laid.push({ id, ...art, x: COUNTER.middle, y: DEPTH_LINE.middle });
      middleTaken = true;
      left = Math.min(left, COUNTER.middle - half);
      right = Math.max(right, COUNTER.middle + half);
      continue;
    }
    const tall = art.stand === 'tall';
    const toLeft = (tall ? Math.min(left, BODY.left) : left) - COUNTER.gap - half;
    const toRight = (tall ? Math.max(right, BODY.right) : right) + COUNTER.gap + half;
    const roomLeft = toLeft - half >= COUNTER.left;
    const roomRight = toRight + half <= COUNTER.right;
    const y = tall ? DEPTH_LINE.tall : DEPTH_LINE.low;
    if (roomLeft && (!roomRight || COUNTER.middle - toLeft <= toRight - COUNTER.middle)) {
      laid.push({ id, ...art, x: toLeft, y });
      left = toLeft - half;
    } else if (roomRight) {
      laid.push({ id, ...art, x: toRight, y });
      right = toRight + half;
    }
  }
  return laid.sort((a, b) => a.y - b.y);
}
