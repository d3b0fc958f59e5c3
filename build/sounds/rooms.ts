/** The rooms: what is heard of a place when nobody speaks. Each loops without a seam. */
import { air, beep, click, farVoice, hum, knock, rub, struck } from './instruments.ts';
import {
  chance,
  gain,
  inRoom,
  loop,
  lowPass,
  mix,
  noise,
  render,
  type Samples,
  shape,
  swell,
} from './wave.ts';

type Layer = readonly [Samples, number];

const LENGTH = 14;
/** Rendered beyond the loop, to be crossfaded into its beginning. */
const SEAM = 1.5;
const WHOLE = LENGTH + SEAM;

/** A room in which things are far away keeps their echo and not their edges. */
const far = (layers: readonly Layer[], { seconds, hertz }: { seconds: number; hertz: number }): Samples =>
  inRoom(lowPass(mix(...layers), hertz), { seconds, wet: 0.8, hertz });

const talk = (pitches: readonly number[], seed: number, talks: number): Layer[] =>
  pitches.map((hertz, index) => [farVoice({ seconds: WHOLE, hertz, seed: seed + index, talks }), 0]);

/** Things that happen now and then, at moments that chance picks. */
const nowAndThen = (count: number, seed: number, make: (seed: number) => Samples): Layer[] => {
  const draw = chance(seed);
  return Array.from({ length: count }, (_, index) => [
    make(seed + index),
    0.4 + ((index + 0.2 + draw() * 0.6) / count) * (WHOLE - 1.6),
  ]);
};

/** A car that goes by outside. */
export const passing = (seed: number, seconds: number): Samples => {
  const middle = seconds / 2;
  const near = (at: number) => Math.exp(-(((at - middle) / (seconds * 0.2)) ** 2));
  const tyres = lowPass(noise(seconds, seed), (at) => 220 + 520 * near(at));
  return shape(tyres, (at) => near(at) * swell(seconds)(at) ** 0.3);
};

const bird = (seed: number): Samples => {
  const draw = chance(seed);
  const base = 2700 + draw() * 700;
  const notes = 2 + Math.floor(draw() * 3);
  return mix(
    ...Array.from({ length: notes }, (_, index) => {
      const rise = 400 * (draw() - 0.4);
      const note = render(
        0.12,
        (at) => Math.sin(2 * Math.PI * (base + (rise * at) / 0.12) * at) * swell(0.12)(at),
      );
      return [note, index * 0.17] as const;
    }),
  );
};

const cut = (samples: Samples): Samples => loop(samples.slice(0, Math.round(WHOLE * 48_000)), SEAM);

/** Every room tone; the game says in which places each is heard. */
export const ROOMS: Readonly<Record<string, () => Samples>> = {
  // A quiet shop of wood and cloth.
  shop: () =>
    cut(
      mix(
        [gain(far(talk([122, 205, 178], 200, 0.4), { seconds: 0.7, hertz: 1100 }), 0.5), 0],
        [gain(air(WHOLE, 101, 240), 0.5), 0],
        [
          gain(
            far(
              nowAndThen(4, 220, (seed) =>
                gain(
                  struck(
                    2300,
                    [
                      [1, 0.3, 22],
                      [2.7, 0.1, 30],
                    ],
                    0.3,
                  ),
                  seed % 2 ? 0.1 : 0.06,
                ),
              ),
              { seconds: 0.7, hertz: 2600 },
            ),
            0.35,
          ),
          0,
        ],
        [gain(mix(...nowAndThen(3, 240, (seed) => rub(0.5, seed, 500, 1800))), 0.03), 0],
      ),
    ),
  // A busy floor under a high ceiling, with tills.
  mall: () =>
    cut(
      mix(
        [gain(far(talk([112, 131, 190, 214, 236, 160], 260, 0.6), { seconds: 1.6, hertz: 1000 }), 0.45), 0],
        [
          gain(
            far(
              nowAndThen(5, 280, (seed) => beep(seed % 2 ? 1480 : 1320, 0.09)),
              { seconds: 1.4, hertz: 2000 },
            ),
            0.012,
          ),
          0,
        ],
        [gain(air(WHOLE, 102, 300), 0.7), 0],
      ),
    ),
  // A hall of shelves: air from the roof, something set down far off.
  hall: () =>
    cut(
      mix(
        [gain(air(WHOLE, 103, 190), 1.3), 0],
        [gain(hum(WHOLE, 50), 0.012), 0],
        [gain(far([...talk([118, 187], 300, 0.25)], { seconds: 2, hertz: 800 }), 0.4), 0],
        [
          gain(
            far(
              nowAndThen(4, 320, (seed) => knock(110 + (seed % 5) * 22, seed, 0.8)),
              { seconds: 2, hertz: 1500 },
            ),
            0.22,
          ),
          0,
        ],
      ),
    ),
  // Behind the shop: a fridge, a vent.
  back: () => cut(mix([gain(air(WHOLE, 111, 210), 0.8), 0], [gain(hum(WHOLE, 50), 0.035), 0])),
  // A bedroom in the afternoon: hardly anything, and a bird outside.
  home: () =>
    cut(
      mix(
        [gain(air(WHOLE, 121, 340), 0.6), 0],
        [gain(lowPass(passing(122, 6), 300), 0.25), 4],
        [gain(far(nowAndThen(3, 340, bird), { seconds: 0.5, hertz: 3200 }), 0.014), 0],
      ),
    ),
  street: () =>
    cut(
      mix(
        [gain(air(WHOLE, 131, 420), 0.55), 0],
        [gain(passing(132, 6), 0.8), 0.8],
        [gain(passing(133, 7), 0.55), 7.6],
        [gain(far(nowAndThen(3, 360, bird), { seconds: 0.6, hertz: 3400 }), 0.02), 0],
      ),
    ),
  // Desks: others talk on telephones and type.
  office: () =>
    cut(
      mix(
        [gain(air(WHOLE, 141, 260), 0.7), 0],
        [gain(far(talk([126, 198, 171, 220], 380, 0.5), { seconds: 0.5, hertz: 900 }), 0.42), 0],
        [
          gain(
            far(
              nowAndThen(34, 400, (seed) => click(2200 + (seed % 7) * 160, seed, 0.5)),
              { seconds: 0.3, hertz: 2600 },
            ),
            0.1,
          ),
          0,
        ],
      ),
    ),
};
