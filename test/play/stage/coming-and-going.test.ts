import { describe, expect, it } from 'vitest';
import { edgeAt, openingOf } from '../../../src/play/stage/door.ts';
import { Latch } from '../../../src/play/stage/latch.ts';
import type { PlaceArt, SeenSpot } from '../../../src/play/stage/place-art.ts';
import { PLACES } from '../../../src/play/stage/places.ts';
import { alongWalk, planWalk } from '../../../src/play/stage/walk.ts';
import { placeAt, wayOut } from '../../../src/play/stage/ways.ts';

/** A way out of a place from one of its spots, on foot. */
function outOf(art: PlaceArt, spot: SeenSpot) {
  const { x, scale } = art.spots[spot];
  return wayOut(art, spot, placeAt(art, x, scale, false), false);
}

describe.each(Object.entries(PLACES).filter(([, { closeUp }]) => !closeUp))('who leaves %s', (_, art) => {
  it.each(Object.keys(art.spots) as SeenSpot[])(
    'from the spot %s is nowhere to be seen in the end',
    (spot) => {
      const { sill, outside } = outOf(art, spot);
      const half = 240 * outside.scale;
      const pane = art.panes?.[spot];
      const { x, width } =
        pane ?? (art.door && sill ? (art.door.through ?? openingOf(art.door)) : { x: 0, width: 1600 });
      expect(outside.x + half < x || outside.x - half > x + width).toBe(true);
    },
  );

  it('goes through the door, if there is one; from the side past the edge of the picture', () => {
    if (art.panes) return;
    expect(outOf(art, 'counter').sill !== undefined).toBe(art.door !== undefined);
    expect(outOf(art, 'side').sill).toBeUndefined();
  });
});

it('keeps the wheels of a wheelchair on the floor that others walk on', () => {
  const art = PLACES.boutique as PlaceArt;
  const { x, scale } = art.spots.counter;
  const [walker, wheeler] = [false, true].map(
    (isSeated) => wayOut(art, 'counter', placeAt(art, x, scale, isSeated), isSeated).sill?.y ?? 0,
  ) as [number, number];
  expect(wheeler).toBeGreaterThan(walker + 60);
});

describe('a walk', () => {
  const counter = { x: 800, y: 310, scale: 1 };
  const sill = { x: 384, y: 359, scale: 0.186 };
  const outside = { x: 530, y: 360, scale: 0.17 };
  const out = (parts = false) => planWalk(counter, outside, { through: sill, leaves: true, parts });
  const inward = planWalk(outside, counter, { through: sill });
  /** Every frame of a walk. */
  const frames = (walk: ReturnType<typeof planWalk>) =>
    Array.from({ length: Math.ceil(walk.ms / 16) + 1 }, (_, i) => alongWalk(walk, i * 16));

  it('starts and ends still, in small steps, and grows on the way in', () => {
    for (const plan of [planWalk({ x: 350, y: 330, scale: 0.63 }, counter), inward]) {
      expect(alongWalk(plan, 0).gait.weight).toBe(0);
      expect(alongWalk(plan, plan.ms).gait.weight).toBe(0);
      let last = alongWalk(plan, 0).place;
      for (const { place } of frames(plan)) {
        expect(Math.abs(place.x - last.x)).toBeLessThan(12);
        expect(Math.abs(place.y - last.y)).toBeLessThan(4);
        expect(place.scale).toBeGreaterThanOrEqual(last.scale - 1e-9);
        last = place;
      }
    }
  });

  it('turns round before it leaves through the room, and not when it comes', () => {
    const walk = out();
    expect(alongWalk(walk, 0).gait.away).toBe(0);
    // The head turns before the body does.
    const early = alongWalk(walk, 200).gait;
    expect(early.ahead).toBeGreaterThan(0.5);
    expect(early.away).toBe(0);
    const turned = frames(walk).find(({ gait }) => gait.away === 1);
    expect(Math.abs((turned?.place.x ?? 0) - counter.x)).toBeLessThan(90);
    for (const { gait } of frames(inward)) expect(gait.away).toBe(0);
  });

  it('turns round to us again when called back', () => {
    const half = { x: 600, y: 340, scale: 0.4 };
    const gaits = frames(planWalk(half, counter, { away: 1 })).map(({ gait }) => gait.away);
    expect(gaits[0]).toBe(1);
    expect(gaits.at(-1)).toBe(0);
    for (const [i, away] of gaits.entries()) expect(Math.abs(away - (gaits[i - 1] ?? 1))).toBeLessThan(0.1);
  });

  it('goes out over the sill of an open door, and is behind its frame only after that', () => {
    const way = frames(out());
    const first = way.findIndex(({ beyond }) => beyond);
    const { place } = way[first] ?? way[0] ?? alongWalk(out(), 0);
    expect(Math.abs(place.x - sill.x)).toBeLessThan(12);
    expect(place.scale).toBeCloseTo(sill.scale, 1);
    expect(way.slice(first).every(({ beyond, atDoor }) => beyond && atDoor)).toBe(true);
    // The door has had time to open.
    expect(way.slice(first - 25, first).every(({ atDoor, beyond }) => atDoor && !beyond)).toBe(true);
    expect(way.at(-1)?.place).toEqual(outside);
  });

  it('comes in when the door is open, and lets it shut', () => {
    const way = frames(inward);
    expect(
      way.slice(0, 25).every(({ beyond, atDoor, place }) => beyond && atDoor && place.x === outside.x),
    ).toBe(true);
    const first = way.findIndex(({ beyond }) => !beyond);
    expect(Math.abs((way[first]?.place.x ?? 0) - sill.x)).toBeLessThan(12);
    expect(way.at(-1)).toMatchObject({ place: counter, beyond: false, atDoor: false, done: true });
  });

  it('may look back once on the way to the door, standing, and go on', () => {
    const facing = (walk: ReturnType<typeof planWalk>) => {
      const seen = frames(walk);
      return seen.slice(seen.findIndex(({ gait }) => gait.away === 1)).filter(({ gait }) => gait.away < 0.1);
    };
    expect(facing(out())).toEqual([]);
    const seen = facing(out(true));
    expect(seen.length).toBeGreaterThan(10);
    for (const { gait, beyond } of seen) {
      expect(gait.weight).toBe(0);
      expect(beyond).toBe(false);
    }
    expect(alongWalk(out(true), out(true).ms).place).toEqual(outside);
  });
});

describe('the latch of a door', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  /** What a latch has told to somebody who waits, as it is told. */
  async function toldBy(latch: Latch, setOut: Promise<unknown> = Promise.resolve()): Promise<string[]> {
    const told: string[] = [];
    const { opens, shuts } = latch.once(setOut);
    void opens.then(() => told.push('opens'));
    void shuts.then(() => told.push('shuts'));
    await settled();
    return told;
  }

  it('tells when the door opens for whoever is on the way to it, and when it has shut', async () => {
    const latch = new Latch();
    const told = await toldBy(latch);
    const see = async (isWanted: boolean, isShut: boolean) => {
      latch.see(isWanted, isShut);
      await settled();
      return [...told];
    };
    expect(await see(true, true)).toEqual([]);
    expect(await see(true, false)).toEqual(['opens']);
    expect(await see(false, false)).toEqual(['opens']);
    expect(await see(false, true)).toEqual(['opens', 'shuts']);
  });

  it('keeps nobody waiting where no door is used', async () => {
    const latch = new Latch();
    const told = await toldBy(latch);
    latch.see(false, true);
    await settled();
    expect(told).toEqual(['opens', 'shuts']);
  });

  it('says nothing of how the door stood before they set out', async () => {
    const latch = new Latch();
    let setOut = (): void => undefined;
    const told = await toldBy(
      latch,
      new Promise<void>((resolve) => {
        setOut = resolve;
      }),
    );
    latch.see(false, true);
    setOut();
    await settled();
    latch.see(true, true);
    await settled();
    expect(told).toEqual([]);
  });
});

describe.each(Object.entries(PLACES).flatMap(([id, { door }]) => (door ? [[id, door] as const] : [])))(
  'the door of %s',
  (_, door) => {
    const opening = openingOf(door);

    it('stands open within its frame', () => {
      for (const openness of [0, 0.3, 0.7, 1]) {
        const { x, top, bottom } = edgeAt(door, openness);
        expect(x).toBeGreaterThanOrEqual(opening.x);
        expect(x).toBeLessThanOrEqual(opening.x + opening.width + 1e-6);
        expect(top).toBeGreaterThanOrEqual(opening.y);
        expect(bottom).toBeLessThanOrEqual(opening.y + opening.height);
      }
      expect(edgeAt(door, 0)).toEqual(door.free);
    });

    it('is as wide as whoever stands in it, and hides whoever has gone through', () => {
      // Half a wheelchair.
      const half = 205 * door.sill.scale;
      expect(door.sill.x - half).toBeGreaterThan(opening.x);
      expect(door.sill.x + half).toBeLessThan(opening.x + opening.width);
      const { x, width } = door.through ?? opening;
      const gone = 230 * door.outside.scale;
      expect(door.outside.x - gone > x + width || door.outside.x + gone < x).toBe(true);
    });
  },
);
