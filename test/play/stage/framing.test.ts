import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/play/stage/blocking.ts';
import { COUNTER_TOP, counterBand, framing } from '../../../src/play/stage/camera.ts';
import { counterView, layOut } from '../../../src/play/stage/counter.ts';
import { Lens } from '../../../src/play/stage/lens.ts';
import type { PlaceArt } from '../../../src/play/stage/place-art.ts';
import { PLACES } from '../../../src/play/stage/places.ts';
import type { Heads, Shot } from '../../../src/play/stage/shot.ts';
import type { Place } from '../../../src/play/stage/walk.ts';
import { placeAt } from '../../../src/play/stage/ways.ts';

const SIZES = [
  [390, 360],
  [390, 420],
  [390, 523],
  [844, 200],
  [1024, 768],
  [1366, 430],
  [1366, 530],
  [1366, 591],
  [1600, 900],
  [1920, 620],
] as const;

const alone: Heads = { x: 800, y: 304, size: 262, others: [], top: 165, low: 411 };
const pair: Heads = { ...alone, others: [{ x: 1180, size: 262 }] };
const room = (heads: Heads, near: boolean): Shot => ({ heads, near, counter: true, focus: undefined });

/** The edges of a picture in world units. */
function edges(width: number, height: number, shot: Shot) {
  const { x, y, zoom, lift } = framing(width, height, shot);
  const [halfWidth, halfHeight] = [width / zoom / 2, height / zoom / 2];
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight, lift };
}

function expectInWorld({ left, right, top, bottom }: ReturnType<typeof edges>): void {
  expect(left).toBeGreaterThanOrEqual(-1e-6);
  expect(right).toBeLessThanOrEqual(1600 + 1e-6);
  expect(top).toBeGreaterThanOrEqual(-1e-6);
  expect(bottom).toBeLessThanOrEqual(900 + 1e-6);
}

describe.each(SIZES)('a picture of %i by %i', (width, height) => {
  for (const near of [false, true]) {
    const camera = near ? 'near' : 'wide';

    it(`shows the whole face above the counter (${camera})`, () => {
      const seen = edges(width, height, room(alone, near));
      expectInWorld(seen);
      // Hair to chin, ear to ear.
      expect(seen.top).toBeLessThanOrEqual(alone.top - 7);
      expect(seen.left).toBeLessThan(alone.x - 0.45 * alone.size);
      expect(seen.right).toBeGreaterThan(alone.x + 0.45 * alone.size);
      const chin = alone.y + 0.41 * alone.size;
      const counter = COUNTER_TOP - seen.lift;
      expect(counter).toBeGreaterThan(chin + 24);
      const band = (seen.bottom - counter) / (seen.bottom - seen.top);
      expect(band).toBeGreaterThan(0.14);
      expect(band).toBeLessThan(0.25);
    });

    it(`keeps eyes and chin in sight below what covers the upper edge (${camera})`, () => {
      if (width > 700) return; // only on a phone held upright does something lie all across
      const covered = 127;
      const { zoom } = framing(width, height, { ...room(alone, near), covered });
      const seen = edges(width, height, { ...room(alone, near), covered });
      expectInWorld(seen);
      expect((alone.y - seen.top) * zoom).toBeGreaterThan(covered);
      expect(COUNTER_TOP - seen.lift).toBeGreaterThan(alone.low);
    });

    it(`keeps the chin of somebody who sits above the counter (${camera})`, () => {
      // In the lowest picture the chief face comes first.
      if (height < 250) return;
      const low = alone.low + 85;
      const seen = edges(width, height, room({ ...pair, low }, near));
      expect(seen.top).toBeLessThanOrEqual(alone.top - 7);
      expect(COUNTER_TOP - seen.lift).toBeGreaterThan(low + 8);
    });

    it(`shows both of two heads (${camera})`, () => {
      const seen = edges(width, height, room(pair, near));
      expectInWorld(seen);
      expect(seen.left).toBeLessThan(pair.x - 0.45 * pair.size);
      expect(seen.right).toBeGreaterThan(1180 + 0.45 * pair.size);
    });

    it.each([
      [['box']],
      [['box_open', 'sole']],
      [['box_open', 'receipt', 'sole']],
      [['box', 'form', 'care_kit', 'oxblood']],
      [['bags', 'receipt']],
      [['box', 'till_refused']],
    ])(`lays %j on the counter, whole and apart (${camera})`, (ids) => {
      const shot = room(alone, near);
      const seen = edges(width, height, shot);
      const { props } = layOut(ids, counterView(width, height, shot));
      expect(props.map(({ id }) => id).sort()).toEqual([...ids].sort());
      const boxes = props.map((prop) => ({
        id: prop.id,
        left: prop.x - (prop.width * prop.size) / 2,
        right: prop.x + (prop.width * prop.size) / 2,
        top: prop.y - seen.lift - prop.height * prop.size,
        bottom: prop.y - seen.lift,
      }));
      boxes.sort((a, b) => a.left - b.left);
      for (const [i, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(seen.left);
        expect(box.right).toBeLessThanOrEqual(seen.right);
        // The till stands where it always does: its foot may be cut in the lowest pictures.
        if (!box.id.startsWith('till')) expect(box.bottom).toBeLessThanOrEqual(seen.bottom);
        expect(box.left).toBeGreaterThanOrEqual(boxes[i - 1]?.right ?? seen.left);
        // Nothing stands before the face.
        const beside = box.right < alone.x - 0.4 * alone.size || box.left > alone.x + 0.4 * alone.size;
        if (!beside) expect(box.top).toBeGreaterThan(alone.y + 0.41 * alone.size);
      }
    });
  }

  it.each(Object.entries(PLACES).filter(([, { focus }]) => focus))(
    'keeps what matters in %s in view',
    (_, { focus, closeUp, counter, spots }) => {
      // On an upright phone a face comes before the rest of an open picture.
      if (!focus || (!closeUp && height > width * 1.2)) return;
      // As the cast stands somebody at the counter's spot.
      const { x, y, scale } = spots.counter;
      const eyes = y - 543 * 0.92 * scale - 6;
      const size = 262 * scale;
      const heads = closeUp
        ? undefined
        : { x, y: eyes, size, others: [], top: eyes - 0.53 * size, low: eyes + 0.41 * size };
      for (const near of [false, true]) {
        const seen = edges(width, height, { heads, near, counter, focus });
        expectInWorld(seen);
        // The lowest pictures may cut its margins.
        const slack = height < 250 ? 24 : 1e-6;
        expect(seen.left).toBeLessThanOrEqual(focus.x - focus.width / 2 + slack);
        expect(seen.right).toBeGreaterThanOrEqual(focus.x + focus.width / 2 - slack);
        expect(seen.top).toBeLessThanOrEqual(focus.y - focus.height / 2 + slack);
        expect(seen.bottom).toBeGreaterThanOrEqual(focus.y + focus.height / 2 - slack);
      }
    },
  );

  it('leans in for a moment of truth', () => {
    const zooms = [false, true].map((near) => framing(width, height, room(alone, near)).zoom);
    expect((zooms[1] as number) / (zooms[0] as number)).toBeGreaterThan(1.04);
  });
});

/**
 * Pictures as they are on a telephone of 390 by 844 or of 360 by 640 and on a screen of 1366 by 768, with few words
 * under them and with many; on a telephone with the meters over the upper edge, and without.
 */
const SCREENS = [
  [390, 525, 0],
  [390, 427, 0],
  [390, 525, 127],
  [390, 427, 127],
  [360, 399, 0],
  [360, 399, 127],
  [360, 300, 127],
  [360, 240, 0],
  [1366, 593, 0],
  [1366, 412, 0],
] as const;

/** A face of somebody of size 1, from ear to ear. */
const FACE = 0.8 * 262;

describe.each(Object.entries(PLACES).filter(([, { closeUp }]) => !closeUp))('two people at %s', (_, art) => {
  const spots = Object.entries(art.spots);
  const pairs = spots.flatMap(([a, chief]) =>
    spots.flatMap(([b, other]) => (a === b ? [] : [[a, b, chief, other] as const])),
  );

  it.each(pairs)('%s and %s: no face is cut, and both are seen where they fit', (_a, _b, chief, other) => {
    const [at, beside] = [chief, other].map(({ x, scale }) => {
      const { y } = placeAt(art, x, scale, false);
      return { x, y: y - 6, size: 262 * scale };
    }) as [Pick<Heads, 'x' | 'y' | 'size'>, Pick<Heads, 'x' | 'y' | 'size'>];
    const heads: Heads = {
      ...at,
      others: [beside],
      top: Math.min(at.y - 0.53 * at.size, beside.y - 0.53 * beside.size),
      low: Math.max(at.y + 0.41 * at.size, beside.y + 0.41 * beside.size),
    };
    const far = Math.abs(chief.x - other.x) + ((chief.scale + other.scale) * FACE) / 2;
    for (const [width, height, covered] of SCREENS) {
      for (const near of [false, true]) {
        const seen = edges(width, height, {
          heads,
          near,
          counter: art.counter,
          focus: art.focus,
          covered,
        });
        expectInWorld(seen);
        const inside = ({ x, scale }: typeof chief): boolean =>
          x - (scale * FACE) / 2 >= seen.left - 1 && x + (scale * FACE) / 2 <= seen.right + 1;
        const outside = ({ x, scale }: typeof chief): boolean =>
          x - (scale * FACE) / 2 >= seen.right - 1 || x + (scale * FACE) / 2 <= seen.left + 1;
        const screen = `${width} by ${height}, ${covered} covered, ${near ? 'near' : 'wide'}`;
        expect(inside(chief), screen).toBe(true);
        // A picture at the end of the world can go no further from somebody.
        const atEnd = seen.left < 1 || seen.right > 1599;
        const isWell = far <= seen.right - seen.left ? inside(other) : atEnd || outside(other);
        expect(isWell, screen).toBe(true);
      }
    }
  });
});

it.each(Object.entries(PLACES).filter(([, { closeUp, counter }]) => !closeUp && counter))(
  'whoever is with the customer at the counter of %s is seen on every telephone',
  (_, art) => {
    const { counter, ...others } = art.spots;
    for (const { x, scale } of Object.values(others)) {
      // A picture as tall as it ever is on a telephone of 390 by 844 is so many units wide.
      const most = (390 * 900) / 525;
      expect(Math.abs(x - counter.x) + ((scale + counter.scale) * FACE) / 2).toBeLessThan(most);
    }
  },
);

it('shows what was written in a chat beside both faces, or leaves it out', () => {
  const { spots, focus } = PLACES.live_chat as PlaceArt;
  const heads: Heads = {
    ...alone,
    x: spots.counter.x,
    size: 262 * spots.counter.scale,
    others: [{ x: spots.side.x, size: 262 * spots.side.scale }],
  };
  for (const [width, height, share] of [
    [390, 525, 0],
    [390, 427, 0.98],
    [360, 399, 0.9],
    [1366, 593, 1],
  ] as const) {
    const shot = { heads, near: false, counter: true, focus };
    const { left, right } = edges(width, height, shot);
    const [from, to] = [(focus?.x ?? 0) - (focus?.width ?? 0) / 2, (focus?.x ?? 0) + (focus?.width ?? 0) / 2];
    const shown = Math.max(0, Math.min(right, to) - Math.max(left, from)) / (to - from);
    if (share === 0) expect(shown).toBe(0);
    else expect(shown).toBeGreaterThanOrEqual(share - 1e-6);
  }
});

describe('the counter', () => {
  it('is as it was drawn in a whole picture', () => {
    expect(framing(1600, 900, room(alone, false)).lift).toBe(0);
    expect(counterBand(900)).toBe(900 - COUNTER_TOP);
  });

  it('leaves out what nobody has drawn', () => {
    expect(layOut(['nothing', 'box'], counterView(1600, 900, room(alone, false))).props).toHaveLength(1);
  });

  it('makes the sole larger where the picture is low', () => {
    const sole = (width: number, height: number) =>
      layOut(['box_open', 'sole'], counterView(width, height, room(alone, false))).props.find(
        ({ id }) => id === 'sole',
      );
    expect(sole(1366, 430)?.size).toBeGreaterThan(1.2);
    expect(sole(1600, 900)?.size).toBe(1);
  });
});

describe.each(SIZES)('an empty room in a picture of %i by %i', (width, height) => {
  it('shows the door by which somebody leaves, down to the floor before it, above the counter', () => {
    const door = 384;
    const seen = edges(width, height, {
      heads: undefined,
      near: false,
      counter: true,
      focus: undefined,
      door,
    });
    expectInWorld(seen);
    expect(seen.left).toBeLessThan(door - 60);
    expect(seen.right).toBeGreaterThan(door + 60);
    expect(COUNTER_TOP - seen.lift).toBeGreaterThan(579);
  });
});

describe('the lens', () => {
  /** What a lens sees in a picture of a counter, and where in the picture the chief face is, in pixels. */
  const seenThrough = (lens: Lens, width: number, height: number) => {
    const shown = lens.shown(width, height, true);
    const bottom = shown.y + height / shown.zoom / 2;
    return { ...shown, bottom, face: (alone.y - shown.y) * shown.zoom + height / 2 };
  };

  it.each([
    [1366, 430, 591],
    [1366, 591, 430],
    [800, 290, 480],
    [390, 375, 545],
    [390, 545, 375],
  ])(
    'glides when a picture of %i by %i gets %i high: the face never jumps, the counter stands at the lower edge',
    (width, from, height) => {
      const lens = new Lens();
      lens.jump(framing(width, from, room(alone, false)));
      const { face } = seenThrough(lens, width, from);
      const wanted = framing(width, height, room(alone, false));
      lens.grow(0, height - from);
      let last = face;
      for (let frames = 0; frames < 400; frames += 1) {
        const seen = seenThrough(lens, width, height);
        // Pixels from one frame to the next.
        expect(Math.abs(seen.face - last)).toBeLessThan(8);
        last = seen.face;
        // The foot of the counter is at or below the edge, its top in the picture.
        expect(900 - seen.lift).toBeGreaterThanOrEqual(seen.bottom - 1e-6);
        expect(COUNTER_TOP - seen.lift).toBeLessThan(seen.bottom - 70);
        if (!lens.step(wanted, 16)) break;
      }
      expect(lens.shown(width, height, true)).toEqual(wanted);
    },
  );
});

it('has whoever shares a spot stand aside and behind, so that both faces are seen', () => {
  const art = PLACES.boutique as PlaceArt;
  const actors = ['dana', 'colleague'].map((id) => ({ id, look: id, spot: 'door' as const }));
  const [first, second] = partsOf(art, actors).map(({ place }) => place) as [Place, Place];
  const { x, scale } = art.spots.door;
  expect(first).toMatchObject({ x, scale });
  expect(second.scale).toBeLessThan(scale);
  expect(Math.abs(second.x - x)).toBeGreaterThan(FACE * scale * 0.7);
  expect(Math.abs(second.x - 800)).toBeLessThan(Math.abs(x - 800));
});
