/**
 * Makes the sounds of the game from nothing: small synthesised cues and room tones, encoded with ffmpeg as
 * Opus in WebM with MP3 beside it. Run `node build/sounds.ts` after a change; the results are committed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const RATE = 48_000;
type Wave = (seconds: number, index: number) => number;

/** Samples a wave for so many seconds. */
const render = (seconds: number, wave: Wave): Float32Array =>
  Float32Array.from({ length: Math.round(seconds * RATE) }, (_, index) => wave(index / RATE, index));

const silence = (seconds: number): Float32Array => new Float32Array(Math.round(seconds * RATE));

/** White noise, the same each time for the same seed. */
function noise(seconds: number, seed: number): Float32Array {
  const generator = xoroshiro128plus(seed);
  return render(seconds, () => uniformFloat64(generator) * 2 - 1);
}

/** One-pole filters: below or above a frequency in hertz. */
function lowPass(samples: Float32Array, hertz: number): Float32Array {
  const weight = 1 - Math.exp((-2 * Math.PI * hertz) / RATE);
  let held = 0;
  return samples.map((sample) => {
    held += weight * (sample - held);
    return held;
  });
}
function highPass(samples: Float32Array, hertz: number): Float32Array {
  const low = lowPass(samples, hertz);
  return samples.map((sample, index) => sample - (low[index] ?? 0));
}

const shape = (samples: Float32Array, envelope: (seconds: number) => number): Float32Array =>
  samples.map((sample, index) => sample * envelope(index / RATE));

const gain = (samples: Float32Array, factor: number): Float32Array =>
  samples.map((sample) => sample * factor);

/** Sounds laid over one another, each from its second on. */
function mix(...layers: readonly (readonly [Float32Array, number])[]): Float32Array {
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

const decay =
  (perSecond: number, attack = 0.004): ((seconds: number) => number) =>
  (seconds) =>
    Math.min(1, seconds / attack) * Math.exp(-perSecond * seconds);

const swell =
  (length: number): ((seconds: number) => number) =>
  (seconds) =>
    Math.sin((Math.PI * Math.min(seconds, length)) / length) ** 2;

/** A struck bar or bell: partials with their own loudness and decay. */
const struck = (
  hertz: number,
  partials: readonly (readonly [number, number, number])[],
  seconds = 1.6,
): Float32Array =>
  render(seconds, (at) =>
    partials.reduce(
      (sum, [ratio, loud, fade]) =>
        sum + loud * Math.sin(2 * Math.PI * hertz * ratio * at) * decay(fade, 0.002)(at),
      0,
    ),
  );

const knock = (hertz: number, seed: number, loud = 1): Float32Array =>
  gain(
    shape(
      mix([lowPass(noise(0.25, seed), hertz * 4), 0], [struck(hertz, [[1, 0.5, 26]], 0.25), 0]),
      decay(22),
    ),
    loud,
  );

const rub = (seconds: number, seed: number, low: number, high: number): Float32Array =>
  shape(highPass(lowPass(noise(seconds, seed), high), low), swell(seconds));

const BELL = [
  [1, 0.5, 3.2],
  [2.76, 0.28, 4.6],
  [5.4, 0.12, 7.5],
] as const;

const crackle = (seconds: number, seed: number, perSecond: number): Float32Array => {
  const source = noise(seconds, seed);
  let loud = 0;
  return highPass(
    source.map((sample, index) => {
      if (Math.abs(sample) > 1 - perSecond / RATE) loud = 0.9;
      loud *= 0.996;
      return (source[(index * 7) % source.length] ?? 0) * loud;
    }),
    1400,
  );
};

const CUES: Readonly<Record<string, () => Float32Array>> = {
  door_bell: () =>
    gain(mix([struck(1480, BELL), 0], [struck(1244, BELL), 0.21], [knock(90, 3, 0.25), 0.5]), 0.32),
  steps: () =>
    mix(...[0, 0.46, 0.92, 1.4].map((at, index) => [knock(82 + index * 3, 10 + index, 0.75), at] as const)),
  till: () =>
    gain(
      mix([struck(1975, BELL, 1), 0.02], [rub(0.32, 21, 300, 2600), 0.1], [knock(140, 22, 0.5), 0.4]),
      0.4,
    ),
  receipt: () =>
    gain(
      mix(
        ...Array.from(
          { length: 9 },
          (_, index) => [rub(0.07, 30 + index, 1800, 7000), index * 0.075] as const,
        ),
      ),
      0.55,
    ),
  box_lid: () => gain(mix([rub(0.3, 41, 250, 2400), 0], [knock(120, 42, 0.9), 0.24]), 0.6),
  phone_buzz: () => {
    const buzz = render(
      0.34,
      (at) => Math.tanh(3 * Math.sin(2 * Math.PI * 152 * at)) * 0.22 * swell(0.34)(at),
    );
    return mix([lowPass(buzz, 900), 0], [lowPass(buzz, 900), 0.5]);
  },
  wardrobe_door: () => {
    const creak = render(0.8, (at) => {
      const hertz = 170 + 70 * Math.sin(at * 5) + 40 * at;
      return Math.tanh(4 * Math.sin(2 * Math.PI * hertz * at)) * 0.17 * swell(0.8)(at);
    });
    return mix([highPass(lowPass(creak, 1500), 300), 0], [knock(95, 52, 0.55), 0.78]);
  },
  paper: () => gain(mix([crackle(0.5, 61, 260), 0], [rub(0.4, 62, 1500, 6500), 0.05]), 0.5),
  water_pour: () => {
    const bubbles = Array.from({ length: 22 }, (_, index) => {
      const hertz = 420 + ((index * 137) % 520);
      const bubble = render(
        0.09,
        (at) => Math.sin(2 * Math.PI * (hertz + 1500 * at) * at) * decay(38, 0.006)(at) * 0.16,
      );
      return [bubble, 0.05 + index * 0.055 + ((index * 7) % 5) * 0.008] as const;
    });
    return mix([gain(rub(1.5, 71, 500, 4200), 0.16), 0], ...bubbles);
  },
  clock: () =>
    mix(
      ...[0, 1].map(
        (at) =>
          [
            gain(mix([struck(2100, [[1, 0.3, 70]], 0.2), 0], [knock(300, 80 + at, 0.3), 0]), 0.5),
            at,
          ] as const,
      ),
    ),
};

/** Crossfades the end into the beginning, so that a room tone loops without a seam. */
function loop(samples: Float32Array, fade = 1): Float32Array {
  const overlap = Math.round(fade * RATE);
  const length = samples.length - overlap;
  return samples.slice(0, length).map((sample, index) => {
    if (index >= overlap) return sample;
    const mixIn = index / overlap;
    return sample * Math.sqrt(mixIn) + (samples[length + index] ?? 0) * Math.sqrt(1 - mixIn);
  });
}

/** Far voices: bands of noise that open and close like vowels. */
function murmur(seconds: number): Float32Array {
  const voices = [0, 1, 2, 3, 4].map((voice) => {
    const hertz = 240 + voice * 115;
    const band = highPass(
      lowPass(lowPass(noise(seconds, 90 + voice), hertz * 1.5), hertz * 1.5),
      hertz * 0.7,
    );
    const syllable = 2.3 + voice * 0.45;
    return shape(band, (at) => {
      const talks = Math.max(0, Math.sin(2 * Math.PI * (at / (5.5 + voice * 1.7)) + voice * 1.9));
      return (
        talks *
        (0.25 + 0.75 * Math.max(0, Math.sin(2 * Math.PI * syllable * at + Math.sin(at * 1.7 + voice) * 2)))
      );
    });
  });
  return mix(...voices.map((voice) => [voice, 0] as const));
}

const air = (seconds: number, seed: number, hertz: number): Float32Array =>
  lowPass(lowPass(noise(seconds, seed), hertz), hertz);

const passing = (seed: number): Float32Array =>
  shape(lowPass(noise(5, seed), 420), (at) => swell(5)(at) ** 2);

const ROOMS: Readonly<Record<string, () => Float32Array>> = {
  shop: () => loop(mix([gain(murmur(13), 0.9), 0], [gain(air(13, 101, 260), 0.35), 0])),
  back: () =>
    loop(
      mix([gain(air(9, 111, 180), 0.7), 0], [render(9, (at) => 0.012 * Math.sin(2 * Math.PI * 100 * at)), 0]),
    ),
  home: () => loop(mix([gain(air(9, 121, 320), 0.22), 0])),
  street: () =>
    loop(
      mix([gain(air(14, 131, 380), 0.6), 0], [gain(passing(132), 0.8), 1.5], [gain(passing(133), 0.6), 7.5]),
    ),
};

/** 16-bit mono WAV. */
function wav(samples: Float32Array): Buffer {
  const data = Buffer.alloc(44 + samples.length * 2);
  data.write('RIFF', 0);
  data.writeUInt32LE(36 + samples.length * 2, 4);
  data.write('WAVEfmt ', 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(RATE, 24);
  data.writeUInt32LE(RATE * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36);
  data.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, index) => {
    data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 44 + index * 2);
  });
  return data;
}

function encode(name: string, samples: Float32Array, folder: string): void {
  const source = join(folder, `${name}.wav`);
  writeFileSync(source, wav(samples));
  const ffmpeg = (...options: string[]) =>
    execFileSync('ffmpeg', ['-loglevel', 'error', '-y', '-bitexact', '-i', source, ...options], {
      stdio: 'inherit',
    });
  ffmpeg('-c:a', 'libopus', '-b:a', '40k', '-bitexact', `assets/sound/${name}.webm`);
  ffmpeg('-c:a', 'libmp3lame', '-b:a', '64k', '-bitexact', `assets/sound/${name}.mp3`);
}

const folder = mkdtempSync(join(tmpdir(), 'sounds-'));
const GAP = 0.25;
const sprite: Record<string, [number, number]> = {};
const parts: (readonly [Float32Array, number])[] = [];
let at = 0;
for (const [name, make] of Object.entries(CUES)) {
  const samples = make();
  sprite[name] = [Math.round(at * 1000), Math.round((samples.length / RATE) * 1000)];
  parts.push([samples, at]);
  at += samples.length / RATE + GAP;
}
encode('cues', mix(...parts, [silence(GAP), at]), folder);
for (const [name, make] of Object.entries(ROOMS)) encode(name, make(), folder);
writeFileSync('assets/sound/cues.json', `${JSON.stringify(sprite, null, 2)}\n`);
rmSync(folder, { recursive: true });
