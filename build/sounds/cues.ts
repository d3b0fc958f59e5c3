/** The cues: short sounds of things that happen in the scene, by name. */
import { BELL, beep, bubble, click, crackle, farVoice, knock, rub, struck } from './instruments.ts';
import { passing } from './rooms.ts';
import {
  chance,
  decay,
  gain,
  highPass,
  inRoom,
  lowPass,
  mix,
  noise,
  render,
  type Samples,
  shape,
  swell,
} from './wave.ts';

const SHOP = { seconds: 0.55, wet: 0.3, hertz: 3800 } as const;
const SMALL = { seconds: 0.3, wet: 0.22, hertz: 3000 } as const;

/** A heel and then a sole on a wooden floor. */
const step = (seed: number): Samples => {
  const draw = chance(seed);
  const hertz = 88 + draw() * 26;
  const loud = 0.75 + draw() * 0.3;
  return mix(
    [gain(knock(hertz, seed, 0.8), loud), 0],
    [gain(shape(lowPass(highPass(noise(0.09, seed + 50), 500), 2600), decay(70, 0.002)), 0.22 * loud), 0.004],
    [gain(knock(hertz * 1.35, seed + 90, 0.4), loud), 0.085],
  );
};

const typing = (count: number, seed: number): readonly (readonly [Samples, number])[] => {
  const draw = chance(seed);
  let at = 0.02;
  return Array.from({ length: count }, (_, index) => {
    const key = [click(2100 + draw() * 1500, seed + index, 0.5 + draw() * 0.5), at] as const;
    at += 0.075 + draw() * 0.11 + (draw() < 0.16 ? 0.16 : 0);
    return key;
  });
};

const chatter = (seconds: number): Samples =>
  shape(
    lowPass(
      mix(
        ...[118, 196, 147, 214].map(
          (hertz, index) => [farVoice({ seconds, hertz, seed: 640 + index, talks: 0.85 }), 0] as const,
        ),
      ),
      1400,
    ),
    swell(seconds),
  );

/** Every cue that a scenario may name. */
export const CUES: Readonly<Record<string, () => Samples>> = {
  door_bell: () => {
    const swings = [
      [0, 1, 1480],
      [0.17, 0.75, 1244],
      [0.33, 0.5, 1480],
      [0.47, 0.3, 1244],
      [0.6, 0.16, 1480],
    ] as const;
    const bell = swings.map(([at, loud, hertz]) => [gain(struck(hertz, BELL, 1.1), loud), at] as const);
    return inRoom(mix(...bell, [knock(92, 3, 0.7), 0.62]), SHOP);
  },
  door_close: () =>
    inRoom(
      mix([gain(rub(0.4, 5, 120, 700), 0.35), 0], [knock(74, 6, 1), 0.36], [click(1500, 7, 0.5), 0.41]),
      SHOP,
    ),
  steps: () => inRoom(mix(...[0, 0.5, 1.01, 1.5].map((at, index) => [step(10 + index), at] as const)), SHOP),
  till: () =>
    inRoom(
      mix(
        [click(1900, 20, 0.5), 0],
        [struck(1975, BELL, 0.9), 0.08],
        [gain(rub(0.3, 21, 250, 1900), 0.6), 0.14],
        [knock(128, 22, 0.7), 0.4],
        [gain(struck(3100, BELL, 0.3), 0.12), 0.42],
      ),
      SMALL,
    ),
  card_machine: () =>
    mix(
      ...[0, 0.17, 0.33, 0.5].map((at, index) => [click(1700, 24 + index, 0.7), at] as const),
      [beep(1320, 0.11), 0.85],
      [beep(1320, 0.11), 1.04],
    ),
  receipt: () => {
    const motor = shape(
      highPass(lowPass(noise(0.85, 30), 5200), 700),
      (at) => swell(0.85)(at) * (0.55 + 0.45 * Math.sign(Math.sin(2 * Math.PI * 34 * at))),
    );
    return mix([gain(lowPass(motor, 4200), 0.5), 0], [gain(crackle(0.16, 32, 900), 1.6), 0.9]);
  },
  drawer: () =>
    mix([gain(rub(0.5, 35, 160, 1300), 0.9), 0], [knock(118, 36, 0.8), 0.44], [click(1300, 37, 0.3), 0.47]),
  box_lid: () => mix([gain(rub(0.34, 41, 250, 2100), 0.8), 0], [knock(150, 42, 0.6), 0.28]),
  phone_buzz: () => {
    const buzz = render(0.36, (at) => Math.tanh(2.2 * Math.sin(2 * Math.PI * 158 * at)) * swell(0.36)(at));
    const table = lowPass(buzz, 1100);
    return mix([table, 0], [table, 0.55]);
  },
  phone_ring: () => {
    const trill = (at: number) => (Math.floor(at * 18) % 2 === 0 ? 784 : 988);
    const ring = render(
      0.62,
      (at) => Math.sin(2 * Math.PI * trill(at) * at) * Math.min(1, at / 0.01, (0.62 - at) / 0.03),
    );
    return inRoom(mix([lowPass(ring, 2400), 0], [lowPass(ring, 2400), 0.95]), SMALL);
  },
  chat_ping: () =>
    inRoom(
      mix(
        [
          struck(
            1047,
            [
              [1, 0.6, 9],
              [2, 0.1, 14],
            ],
            0.5,
          ),
          0,
        ],
        [
          struck(
            1568,
            [
              [1, 0.6, 7],
              [2, 0.08, 14],
            ],
            0.6,
          ),
          0.12,
        ],
      ),
      SMALL,
    ),
  keys_typing: () => mix(...typing(13, 700)),
  kettle: () => {
    const boil = lowPass(highPass(noise(2.2, 55), 260), (at) => 700 + 700 * at);
    const draw = chance(56);
    const bubbles = Array.from(
      { length: 46 },
      (_, index) =>
        [
          bubble(260 + draw() * 420, 0.1 + 0.003 * index),
          0.3 + 1.6 * Math.sqrt((index + draw()) / 46),
        ] as const,
    );
    return mix(
      [
        gain(
          shape(boil, (at) => Math.min(at / 1.3, 1) * Math.min(1, (2.2 - at) / 0.3)),
          0.5,
        ),
        0,
      ],
      ...bubbles,
      [click(1300, 57, 1), 2.0],
    );
  },
  grinder: () => {
    const motor = render(1.5, (at) => {
      const turn = 118 * at + 10 * (1 - Math.exp(-6 * at));
      return [1, 2, 3, 5].reduce((sum, k) => sum + Math.sin(2 * Math.PI * turn * k) / k, 0);
    });
    const beans = shape(
      highPass(lowPass(noise(1.5, 58), 3200), 500),
      (at) => 0.6 + 0.4 * Math.sin(2 * Math.PI * 39 * at),
    );
    return shape(mix([gain(lowPass(motor, 900), 0.4), 0], [gain(beans, 0.7), 0]), (at) =>
      Math.min(1, at / 0.15, Math.max(0, (1.5 - at) / 0.35)),
    );
  },
  wardrobe_door: () => {
    let phase = 0;
    // A hinge sticks and slips: a train of small pulls whose rate wanders.
    const pulls = render(0.85, (at) => {
      phase += (52 + 26 * Math.sin(at * 6.5) + 22 * at) / 48_000;
      if (phase < 1) return 0;
      phase -= 1;
      return 1;
    });
    const creak = mix(
      ...[610, 980, 1490].map(
        (hertz, index) => [gain(highPass(resonate(pulls, hertz), 300), 1 / (1 + index)), 0] as const,
      ),
    );
    return inRoom(mix([gain(shape(creak, swell(0.85)), 5), 0], [knock(96, 52, 0.5), 0.8]), SMALL);
  },
  paper: () => mix([crackle(0.55, 61, 240), 0], [gain(rub(0.42, 62, 1500, 5200), 0.25), 0.05]),
  water_pour: () => {
    const draw = chance(70);
    const bubbles = Array.from({ length: 30 }, (_, index) => {
      // The glass fills, and its tone rises.
      const hertz = 380 + index * 15 + draw() * 260;
      return [bubble(hertz), 0.05 + index * 0.045 + draw() * 0.03] as const;
    });
    return mix([gain(rub(1.6, 71, 500, 3600), 0.13), 0], ...bubbles);
  },
  clock: () =>
    mix(
      ...[0, 1].map(
        (beat) => [mix([click(2600, 80 + beat, 1), 0], [knock(330, 84 + beat, 0.12), 0.004]), beat] as const,
      ),
    ),
  murmur: () => inRoom(chatter(2.4), { seconds: 0.8, wet: 0.6, hertz: 1600 }),
  street: () => passing(90, 2.8),
};

/** Rings a body at one frequency with whatever strikes it. */
function resonate(samples: Samples, hertz: number): Samples {
  const ring = struck(hertz, [[1, 1, 130]], 0.04);
  const out = new Float32Array(samples.length + ring.length);
  samples.forEach((sample, at) => {
    if (sample !== 0)
      ring.forEach((tone, index) => {
        out[at + index] = (out[at + index] ?? 0) + tone * sample * 0.2;
      });
  });
  return out;
}
