/** What sounds: struck, rubbed, blown and spoken things, from which cues and rooms are put together. */
import {
  bandPass,
  chance,
  decay,
  gain,
  highPass,
  lowPass,
  mix,
  noise,
  RATE,
  render,
  type Samples,
  shape,
  swell,
} from './wave.ts';

/** Ratio to the lowest, loudness, and how fast it dies away. */
type Partial = readonly [ratio: number, loud: number, fade: number];

/** A struck bar or bell: partials with their own loudness and decay. */
export const struck = (hertz: number, partials: readonly Partial[], seconds = 1.6): Samples =>
  render(seconds, (at) =>
    partials.reduce(
      (sum, [ratio, loud, fade]) =>
        sum + loud * Math.sin(2 * Math.PI * hertz * ratio * at) * decay(fade, 0.002)(at),
      0,
    ),
  );

export const BELL: readonly Partial[] = [
  [1, 0.5, 3.2],
  [2.0, 0.12, 4.2],
  [2.76, 0.28, 5.2],
  [5.4, 0.1, 9],
];

const WOOD: readonly Partial[] = [
  [1, 0.6, 24],
  [1.9, 0.3, 30],
  [3.3, 0.16, 42],
];

/** Something hard on something wooden. */
export const knock = (hertz: number, seed: number, loud = 1): Samples =>
  gain(
    mix([shape(lowPass(noise(0.2, seed), hertz * 6), decay(46, 0.001)), 0], [struck(hertz, WOOD, 0.25), 0]),
    loud,
  );

/** A short dry click of a switch, a key or a latch. */
export const click = (hertz: number, seed: number, loud = 1): Samples =>
  gain(
    mix(
      [shape(bandPass(noise(0.06, seed), hertz, 1.2), decay(150, 0.0006)), 0],
      [struck(hertz * 0.21, [[1, 0.25, 90]], 0.06), 0],
    ),
    loud,
  );

/** Cloth, cardboard or a drawer moving: noise between two frequencies that comes and goes. */
export const rub = (seconds: number, seed: number, low: number, high: number): Samples =>
  shape(highPass(lowPass(noise(seconds, seed), high), low), swell(seconds));

/** Paper: many small cracks, about so many a second. */
export function crackle(seconds: number, seed: number, perSecond: number): Samples {
  const draw = chance(seed);
  const source = noise(seconds, seed + 1);
  let loud = 0;
  return highPass(
    source.map((sample) => {
      if (draw() < perSecond / RATE) loud = 0.3 + draw() * 0.7;
      loud *= 0.9955;
      return sample * loud;
    }),
    1300,
  );
}

/** A bubble in water. */
export const bubble = (hertz: number, loud = 0.16): Samples =>
  render(0.09, (at) => Math.sin(2 * Math.PI * (hertz + 1500 * at) * at) * decay(38, 0.006)(at) * loud);

/** A round electronic tone. */
export const beep = (hertz: number, seconds: number): Samples =>
  render(seconds, (at) => {
    const edge = Math.min(1, at / 0.008, (seconds - at) / 0.02);
    return (
      (Math.sin(2 * Math.PI * hertz * at) + 0.12 * Math.sin(4 * Math.PI * hertz * at)) *
      0.5 *
      Math.max(0, edge)
    );
  });

/** The hum of a machine: a mains tone and its harmonics, beating slowly. */
export const hum = (seconds: number, hertz: number): Samples =>
  render(seconds, (at) =>
    [1, 2, 3, 4].reduce(
      (sum, harmonic) =>
        sum +
        (Math.sin(2 * Math.PI * hertz * harmonic * at) *
          (0.8 + 0.2 * Math.sin(2 * Math.PI * 0.25 * harmonic * at))) /
          harmonic ** 1.4,
      0,
    ),
  );

/** Moving air below a frequency. */
export const air = (seconds: number, seed: number, hertz: number): Samples =>
  lowPass(lowPass(noise(seconds, seed), hertz), hertz);

// The two lowest resonances of the mouth, in hertz: ah, eh, ee, oh, oo, uh.
const VOWELS = [
  [720, 1150],
  [560, 1750],
  [320, 2150],
  [480, 900],
  [340, 800],
  [600, 1250],
] as const;

interface Voice {
  readonly seconds: number;
  /** How high it speaks. */
  readonly hertz: number;
  readonly seed: number;
  /** The share of the time in which it talks, 0 to 1. */
  readonly talks: number;
}

interface Syllable {
  readonly from: number;
  readonly to: number;
  readonly vowel: (typeof VOWELS)[number];
  readonly pitch: number;
  readonly loud: number;
}

function syllables({ seconds, seed, talks }: Voice): Syllable[] {
  const draw = chance(seed);
  const found: Syllable[] = [];
  let at = draw() * 1.5;
  while (at < seconds) {
    const count = 4 + Math.floor(draw() * 9);
    for (let index = 0; index < count && at < seconds; index += 1) {
      const length = 0.11 + draw() * 0.13;
      const vowel = VOWELS[Math.floor(draw() * VOWELS.length)] ?? VOWELS[0];
      // A phrase falls towards its end.
      found.push({
        from: at,
        to: at + length,
        vowel,
        pitch: 1.1 - (0.22 * index) / count,
        loud: 0.5 + draw() * 0.5,
      });
      at += length + draw() * 0.05;
    }
    at += ((count * 0.19) / talks) * (1 - talks) * (0.5 + draw());
  }
  return found;
}

/** Someone who talks too far away to be understood: a throat and a mouth, syllable by syllable. */
export function farVoice(voice: Voice): Samples {
  const spoken = syllables(voice);
  let phase = 0;
  let current = 0;
  const at = (seconds: number) => {
    while ((spoken[current]?.to ?? Number.POSITIVE_INFINITY) < seconds) current += 1;
    return spoken[current];
  };
  const throat = render(voice.seconds, (seconds) => {
    const said = at(seconds);
    const wobble = 1 + 0.012 * Math.sin(2 * Math.PI * 5.1 * seconds + voice.seed);
    phase = (phase + (voice.hertz * wobble * (said?.pitch ?? 1)) / RATE) % 1;
    if (!said || seconds < said.from) return 0;
    const through = (seconds - said.from) / (said.to - said.from);
    return (phase * 2 - 1) * Math.sin(Math.PI * through) * said.loud;
  });
  const formant = (which: 0 | 1) => {
    current = 0;
    return bandPass(throat, (seconds) => (at(seconds) ?? spoken.at(-1))?.vowel[which] ?? 500, 5);
  };
  return mix([formant(0), 0], [gain(formant(1), 0.5), 0]);
}

/** A felt-covered hammer on a string. `dull` has lost its upper partials and beats against itself. */
export function feltKey(hertz: number, seconds: number, dull = false): Samples {
  const partials = dull ? 3 : 7;
  const strings = dull ? [1, 1.011, 0.994] : [1, 1.0007, 0.9995];
  const tone = render(seconds, (at) => {
    let sum = 0;
    for (let partial = 1; partial <= partials; partial += 1) {
      const stretch = partial * Math.sqrt(1 + 0.0004 * partial ** 2);
      const loud = Math.exp(-0.85 * (partial - 1)) / (1 + (hertz * partial) / 2600);
      // A string dies fast at first and then slowly.
      const fade = 0.7 * Math.exp((-2.6 - partial) * at) + 0.3 * Math.exp((-0.75 - 0.35 * partial) * at);
      for (const string of strings)
        sum += Math.sin(2 * Math.PI * hertz * string * stretch * at) * loud * fade;
    }
    return sum * Math.min(1, at / 0.007);
  });
  const hammer = shape(lowPass(noise(0.12, 501), dull ? 420 : 900), decay(38, 0.002));
  return mix([gain(tone, 0.3), 0], [gain(hammer, 0.28), 0]);
}

/** A warm tone that rises out of nothing and goes back into it: strings heard through a wall. */
export function padTone(hertz: number, seconds: number): Samples {
  const voices = [0.9965, 1, 1.0035, 1.0012];
  const tone = render(seconds, (at) =>
    voices.reduce((sum, detune, voice) => {
      const turn = hertz * detune * at + voice * 0.27;
      return (
        sum + [1, 2, 3, 4, 5].reduce((tones, k) => tones + Math.sin(2 * Math.PI * turn * k) / k ** 1.9, 0)
      );
    }, 0),
  );
  return shape(
    lowPass(tone, (at) => 420 + 700 * swell(seconds)(at)),
    (at) => {
      const rise = Math.min(1, at / (seconds * 0.35));
      const fall = Math.min(1, Math.max(0, (seconds - at) / (seconds * 0.5)));
      return Math.sin((Math.PI / 2) * rise) ** 2 * Math.sin((Math.PI / 2) * fall) ** 2;
    },
  );
}
