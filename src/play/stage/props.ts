/** The props as data. Sizes are world units, 1600 by 900; a prop's own drawing is scaled to them. */
import bagUrl from '../../../assets/props/bag.svg?url';
import bagsUrl from '../../../assets/props/bags.svg?url';
import bannerUrl from '../../../assets/props/banner.svg?url';
import beltUrl from '../../../assets/props/belt.svg?url';
import beltsUrl from '../../../assets/props/belts.svg?url';
import boltPackUrl from '../../../assets/props/bolt_pack.svg?url';
import bootsUrl from '../../../assets/props/boots.svg?url';
import boxUrl from '../../../assets/props/box.svg?url';
import boxOpenUrl from '../../../assets/props/box_open.svg?url';
import cardMachineUrl from '../../../assets/props/card_machine.svg?url';
import careKitUrl from '../../../assets/props/care_kit.svg?url';
import claimFormUrl from '../../../assets/props/claim_form.svg?url';
import cupsUrl from '../../../assets/props/cups.svg?url';
import deliveryNoteUrl from '../../../assets/props/delivery_note.svg?url';
import flagsUrl from '../../../assets/props/flags.svg?url';
import formUrl from '../../../assets/props/form.svg?url';
import grinderUrl from '../../../assets/props/grinder.svg?url';
import headsetUrl from '../../../assets/props/headset.svg?url';
import jumperUrl from '../../../assets/props/jumper.svg?url';
import kettleUrl from '../../../assets/props/kettle.svg?url';
import noteUrl from '../../../assets/props/note.svg?url';
import oxbloodUrl from '../../../assets/props/oxblood.svg?url';
import parcelUrl from '../../../assets/props/parcel.svg?url';
import phoneUrl from '../../../assets/props/phone.svg?url';
import priceSignUrl from '../../../assets/props/price_sign.svg?url';
import receiptUrl from '../../../assets/props/receipt.svg?url';
import scarfUrl from '../../../assets/props/scarf.svg?url';
import seatToolUrl from '../../../assets/props/seat_tool.svg?url';
import shoesUrl from '../../../assets/props/shoes.svg?url';
import slipUrl from '../../../assets/props/slip.svg?url';
import socksUrl from '../../../assets/props/socks.svg?url';
import soleUrl from '../../../assets/props/sole.svg?url';
import spareBurrUrl from '../../../assets/props/spare_burr.svg?url';
import tapUrl from '../../../assets/props/tap.svg?url';
import tillFaultyUrl from '../../../assets/props/till_faulty.svg?url';
import tillRefusedUrl from '../../../assets/props/till_refused.svg?url';
import warrantyCardUrl from '../../../assets/props/warranty_card.svg?url';
import washersUrl from '../../../assets/props/washers.svg?url';
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
  bolt_pack: prop(boltPackUrl, 160, 104, 'low'),
  boots: prop(bootsUrl, 200, 190, 'tall'),
  box: prop(boxUrl, 240, 144, 'low'),
  box_open: prop(boxOpenUrl, 260, 156, 'low'),
  care_kit: prop(careKitUrl, 160, 96, 'low'),
  claim_form: prop(claimFormUrl, 196, 110, 'low'),
  delivery_note: prop(deliveryNoteUrl, 180, 99, 'low'),
  form: prop(formUrl, 190, 105, 'low'),
  grinder: prop(grinderUrl, 118, 170, 'tall'),
  headset: prop(headsetUrl, 190, 116, 'low'),
  kettle: prop(kettleUrl, 158, 140, 'tall'),
  note: prop(noteUrl, 150, 90, 'low'),
  oxblood: prop(oxbloodUrl, 230, 138, 'low'),
  parcel: prop(parcelUrl, 236, 156, 'low'),
  phone: prop(phoneUrl, 120, 84, 'low'),
  receipt: prop(receiptUrl, 110, 88, 'low'),
  scarf: prop(scarfUrl, 190, 105, 'low'),
  shoes: prop(shoesUrl, 240, 144, 'low'),
  slip: prop(slipUrl, 130, 78, 'low'),
  sole: prop(soleUrl, 240, 150, 'low'),
  spare_burr: prop(spareBurrUrl, 140, 92, 'low'),
  till_faulty: prop(tillFaultyUrl, 240, 222, 'till'),
  till_refused: prop(tillRefusedUrl, 240, 222, 'till'),
  warranty_card: prop(warrantyCardUrl, 156, 94, 'low'),
  flags: prop(flagsUrl, 180, 150, 'tall'),
  cups: prop(cupsUrl, 130, 170, 'tall'),
  banner: prop(bannerUrl, 240, 110, 'low'),
  card_machine: prop(cardMachineUrl, 120, 110, 'low'),
  tap: prop(tapUrl, 170, 190, 'tall'),
  washers: prop(washersUrl, 130, 90, 'low'),
  seat_tool: prop(seatToolUrl, 210, 90, 'low'),
  jumper: prop(jumperUrl, 220, 110, 'low'),
  socks: prop(socksUrl, 120, 110, 'low'),
  price_sign: prop(priceSignUrl, 130, 130, 'low'),
  water: prop(waterUrl, 64, 112, 'tall'),
};

/** The drawing of a prop, if anybody has drawn it. */
export function propArt(id: string): PropArt | undefined {
  return Object.hasOwn(PROPS, id) ? PROPS[id] : undefined;
}
