/** Samples and what is done to them: the alphabet that every sound of the game is written in. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Samples a second. */
export const RATE = 48_000;

/** One channel, each sample from −1 to 1. */
export type Samples = Float32Array<ArrayBuffer>;

type Envelope = (seconds: number) => number;

/** Samples a wave for so many seconds. */
export const render = (seconds: number, wave: (seconds: number) => number): Samples =>
  Float32Array.from({ length: Math.round(seconds * RATE) }, (_, index) => wave(index / RATE));

/** Chance from 0 to 1, the same each time for the same seed. */
export function chance(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/** White noise, the same each time for the same seed. */
export function noise(seconds: number, seed: number): Samples {
  const draw = chance(seed);
  return render(seconds, () => draw() * 2 - 1);
}

export const gain = (samples: Samples, factor: number): Samples => samples.map((sample) => sample * factor);

export const shape = (samples: Samples, envelope: Envelope): Samples =>
  samples.map((sample, index) => sample * envelope(index / RATE));

/** Sounds laid over one another, each from its second on. */
export function mix(...layers: readonly (readonly [Samples, number])[]): Samples {
  const length = Math.max(...layers.map(([samples, at]) => samples.length + Math.round(at * RATE)));
  const out = new Float32Array(length);
  for (const [samples, at] of layers) {
    const start = Math.round(at * RATE);
    samples.forEach((sample, index) => {
      out[start + index] = (out[start + index] ?? 0) + sample;
    });
  }
  return out;
}

/** Struck at once, gone by and by. */
export const decay =
  (perSecond: number, attack = 0.004): Envelope =>
  (seconds) =>
    Math.min(1, seconds / attack) * Math.exp(-perSecond * seconds);

/** Comes and goes over its whole length. */
export const swell =
  (length: number): Envelope =>
  (seconds) =>
    Math.sin((Math.PI * Math.min(seconds, length)) / length) ** 2;

/** Fades the first and the last moments, so that nothing clicks. */
export const soften = (samples: Samples, fadeIn = 0.002, fadeOut = 0.03): Samples => {
  const seconds = samples.length / RATE;
  return shape(samples, (at) => Math.min(1, at / fadeIn, Math.max(0, (seconds - at) / fadeOut)));
};

interface Bands {
  readonly low: Samples;
  readonly band: Samples;
  readonly high: Samples;
}

/** A state-variable filter: what lies below, around and above a frequency, which may move. */
function filter(samples: Samples, hertz: number | Envelope, q: number): Bands {
  const [low, band, high] = [0, 1, 2].map(() => new Float32Array(samples.length)) as [
    Samples,
    Samples,
    Samples,
  ];
  let first = 0;
  let second = 0;
  samples.forEach((sample, index) => {
    const at = typeof hertz === 'number' ? hertz : hertz(index / RATE);
    const g = Math.tan((Math.PI * Math.min(at, RATE * 0.45)) / RATE);
    const a = 1 / (1 + g * (g + 1 / q));
    const b = a * (first + g * (sample - second));
    const c = second + g * b;
    first = 2 * b - first;
    second = 2 * c - second;
    low[index] = c;
    band[index] = b / q;
    high[index] = sample - b / q - c;
  });
  return { low, band, high };
}

export const lowPass = (samples: Samples, hertz: number | Envelope): Samples =>
  filter(samples, hertz, Math.SQRT1_2).low;
export const highPass = (samples: Samples, hertz: number): Samples =>
  filter(samples, hertz, Math.SQRT1_2).high;
export const bandPass = (samples: Samples, hertz: number | Envelope, q: number): Samples =>
  filter(samples, hertz, q).band;

interface Room {
  /** Until it has died away. */
  readonly seconds: number;
  /** How much of it is heard beside the sound itself, 0 to 1. */
  readonly wet: number;
  /** Nothing brighter comes back from its walls. */
  readonly hertz: number;
}

/** Sets a sound in a room: sparse random echoes that die away, as walls give them back. */
export function inRoom(samples: Samples, { seconds, wet, hertz }: Room): Samples {
  const draw = chance(977);
  const echoes = Array.from({ length: Math.round(seconds * 900) }, (_, index) => {
    const at = 0.007 + ((index + draw()) / 900) * 1;
    return { at: Math.round(at * RATE), loud: (draw() < 0.5 ? -1 : 1) * Math.exp((-6.2 * at) / seconds) };
  });
  const out = new Float32Array(samples.length + Math.round((seconds + 0.02) * RATE));
  const source = lowPass(samples, hertz);
  for (const { at, loud } of echoes)
    for (let index = 0; index < source.length; index += 1)
      out[at + index] = (out[at + index] ?? 0) + (source[index] ?? 0) * loud;
  const back = gain(highPass(out, 140), (wet * 4) / Math.sqrt(echoes.length));
  return mix([samples, 0], [back, 0]);
}

/** Crossfades the end into the beginning, so that a sound loops without a seam. */
export function loop(samples: Samples, fade = 1.5): Samples {
  const overlap = Math.round(fade * RATE);
  const length = samples.length - overlap;
  return samples.slice(0, length).map((sample, index) => {
    if (index >= overlap) return sample;
    const mixIn = index / overlap;
    return sample * Math.sqrt(mixIn) + (samples[length + index] ?? 0) * Math.sqrt(1 - mixIn);
  });
}

/** Cuts off the end that nobody hears. */
export function trim(samples: Samples): Samples {
  const most = samples.reduce((loud, sample) => Math.max(loud, Math.abs(sample)), 0);
  const last = samples.findLastIndex((sample) => Math.abs(sample) > most * decibels(-44));
  return samples.slice(0, last + Math.round(0.03 * RATE));
}

const decibels = (level: number): number => 10 ** (level / 20);

/** The loudest stretch of so many seconds, as a root mean square. */
function loudest(samples: Samples, seconds: number): number {
  const width = Math.min(samples.length, Math.round(seconds * RATE));
  let sum = 0;
  let most = 0;
  samples.forEach((sample, index) => {
    sum += sample ** 2 - (index >= width ? (samples[index - width] ?? 0) ** 2 : 0);
    most = Math.max(most, sum);
  });
  return Math.sqrt(most / width);
}

/**
 * Brings the loudest stretch of a sound to a level in dBFS, weighed roughly as the ear does, without its
 * peaks passing −8 dBFS, which leaves room for what the encoder adds.
 */
export function level(samples: Samples, target: number, stretch = 0.4): Samples {
  const centred = highPass(samples, 30);
  // The ear hardly hears the lowest octaves and hears the upper ones better.
  const ear = highPass(centred, 110);
  const factor = decibels(target) / Math.max(1e-6, loudest(ear, stretch));
  const most = decibels(-8);
  return centred.map((sample) => {
    const loud = sample * factor;
    const over = Math.abs(loud) - most * 0.7;
    // Above seven tenths of the most it bends, so that a peak is rounded and not cut.
    return over <= 0 ? loud : Math.sign(loud) * (most * 0.7 + most * 0.3 * Math.tanh(over / (most * 0.3)));
  });
}
