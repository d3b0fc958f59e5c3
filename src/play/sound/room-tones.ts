/** What a place sounds like when nobody speaks. */
export type Tone = 'shop' | 'mall' | 'hall' | 'back' | 'home' | 'street' | 'office';

const TONES: Readonly<Record<string, Tone>> = {
  boutique: 'shop',
  stock_room: 'back',
  bedroom: 'home',
  bedroom_shelf: 'home',
  street: 'street',
  phone: 'home',
  shop_phone: 'back',
  sports_shop: 'mall',
  two_tills: 'mall',
  hardware_aisle: 'hall',
  hardware_back: 'back',
  service_desk: 'hall',
  contact_centre: 'office',
  live_chat: 'office',
};

/** The tone of a place of the stage; the plain room, and a place nobody has drawn, has a quiet one. */
export const toneOf = (place: string): Tone =>
  (Object.hasOwn(TONES, place) ? TONES[place] : undefined) ?? 'back';
