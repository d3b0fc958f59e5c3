import { expect, it } from 'vitest';
import { heardBetween } from '../../../src/play/sound/index.ts';
import type { Spot, StageView } from '../../../src/play/stage/view.ts';

const view = (place: string, people: Record<string, Spot>): StageView => ({
  place,
  light: 'midday',
  props: [],
  camera: 'wide',
  cast: Object.entries(people).map(([id, spot]) => ({ id, look: id, spot })),
});

it.each<[string, StageView | undefined, StageView, string | undefined]>([
  ['the first picture', undefined, view('boutique', { dana: 'door' }), undefined],
  ['nobody moves', view('boutique', { dana: 'floor' }), view('boutique', { dana: 'floor' }), undefined],
  [
    'someone crosses the floor',
    view('boutique', { dana: 'floor' }),
    view('boutique', { dana: 'counter' }),
    undefined,
  ],
  [
    'in by the door of a shop with a bell',
    view('boutique', {}),
    view('boutique', { dana: 'door' }),
    'door_bell',
  ],
  ['out by it', view('boutique', { dana: 'door' }), view('boutique', {}), 'door_bell'],
  ['in by another door', view('two_tills', {}), view('two_tills', { ray: 'door' }), 'steps'],
  ['out by it', view('two_tills', { ray: 'door' }), view('two_tills', {}), 'door_close'],
  [
    'from the back of the shop',
    view('boutique', { dana: 'counter' }),
    view('boutique', { dana: 'counter', imogen: 'side' }),
    'steps',
  ],
  [
    'out by the door with a bell, from the counter',
    view('boutique', { dana: 'counter' }),
    view('boutique', {}),
    'door_bell',
  ],
  ['away from another counter', view('two_tills', { ray: 'counter' }), view('two_tills', {}), 'steps'],
  ['a cut to another place', view('boutique', { dana: 'counter' }), view('street', {}), undefined],
  [
    'a desk with a telephone',
    view('contact_centre', {}),
    view('contact_centre', { sam: 'counter' }),
    undefined,
  ],
])('%s', (_, before, after, heard) => expect(heardBetween(before, after)).toBe(heard));
