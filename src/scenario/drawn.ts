/**
 * What the stage can show and sound, by id, in alphabetical order. Anything else a scenario asks for is replaced:
 * a plain room, a stand-in, nothing, silence. A test holds these lists to the tables of the stage and the sound.
 */
export const DRAWN = {
  place: ['bedroom', 'bedroom_shelf', 'boutique', 'phone', 'plain', 'shop_phone', 'stock_room', 'street'],
  look: ['colleague', 'dana', 'gent', 'imogen', 'stand_in'],
  prop: [
    'bag',
    'bags',
    'belt',
    'belts',
    'boots',
    'box',
    'box_open',
    'care_kit',
    'delivery_note',
    'form',
    'note',
    'oxblood',
    'phone',
    'receipt',
    'scarf',
    'shoes',
    'slip',
    'sole',
    'till_faulty',
    'till_refused',
    'water',
  ],
  sound: [
    'box_lid',
    'clock',
    'door_bell',
    'paper',
    'phone_buzz',
    'receipt',
    'steps',
    'till',
    'wardrobe_door',
    'water_pour',
  ],
} as const;
