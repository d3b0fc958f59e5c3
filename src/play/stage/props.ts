/** The props as data. Sizes are world units, 1600 by 900; a prop's own drawing is scaled to them. */
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
type PropStand = 'low' | 'tall' | 'till';

/** One prop's drawing. */
export interface PropArt {
  readonly url: string;
  /** Size on the counter in world units; the SVG has the same proportions. */
  readonly width: number;
  readonly height: number;
  readonly stand: PropStand;
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

/** The drawing of a prop, if anybody has drawn it. */
export function propArt(id: string): PropArt | undefined {
  return Object.hasOwn(PROPS, id) ? PROPS[id] : undefined;
}
