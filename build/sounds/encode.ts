/** Writes samples as Opus in WebM, with MP3 beside it for browsers that cannot play that. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mix, RATE, type Samples, soften } from './wave.ts';

const FOLDER = 'assets/sound';

/** 16-bit mono WAV. */
function wav(samples: Samples): Buffer {
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

/** Kilobits a second of the two forms. */
interface Quality {
  readonly opus: number;
  readonly mp3: number;
}

/** Writes one sound into the folder of the game’s sounds. */
function encode(name: string, samples: Samples, quality: Quality): void {
  const folder = mkdtempSync(join(tmpdir(), 'sounds-'));
  const source = join(folder, 'sound.wav');
  writeFileSync(source, wav(samples));
  const ffmpeg = (...options: string[]) =>
    execFileSync('ffmpeg', ['-loglevel', 'error', '-y', '-bitexact', '-i', source, ...options], {
      stdio: 'inherit',
    });
  ffmpeg('-c:a', 'libopus', '-b:a', `${quality.opus}k`, '-bitexact', `${FOLDER}/${name}.webm`);
  ffmpeg(
    '-c:a',
    'libmp3lame',
    '-ar',
    '32000',
    '-b:a',
    `${quality.mp3}k`,
    '-bitexact',
    `${FOLDER}/${name}.mp3`,
  );
  rmSync(folder, { recursive: true });
}

const GAP = 0.2;

/** Where each sound begins in its file and how long it is, in milliseconds. */
type Sprite = Record<string, [number, number]>;

const writeSprite = (name: string, sprite: Sprite): void =>
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(sprite, null, 2)}\n`);

/** Writes several sounds into one file, and beside it where each begins. */
export function encodeSprite(
  name: string,
  sounds: readonly (readonly [string, Samples])[],
  quality: Quality,
): void {
  const sprite: Sprite = {};
  const parts: (readonly [Samples, number])[] = [];
  let at = 0;
  for (const [sound, samples] of sounds) {
    const seconds = samples.length / RATE;
    sprite[sound] = [Math.round(at * 1000), Math.round(seconds * 1000)];
    parts.push([soften(samples), at]);
    at += seconds + GAP;
  }
  encode(name, mix(...parts, [new Float32Array(Math.round(GAP * RATE)), at]), quality);
  writeSprite(name, sprite);
}

const LEAD = 0.1;

/**
 * Writes sounds that loop, each into its own file, with a little more of the loop before and after it: an
 * encoder is at its worst where a file begins and ends, and there it is not heard.
 */
export function encodeLoops(
  name: string,
  loops: readonly (readonly [string, Samples])[],
  quality: Quality,
): void {
  const lead = Math.round(LEAD * RATE);
  const sprite: Sprite = {};
  for (const [sound, samples] of loops) {
    encode(
      sound,
      mix([samples.slice(-lead), 0], [samples, LEAD], [samples.slice(0, lead), LEAD + samples.length / RATE]),
      quality,
    );
    sprite[sound] = [LEAD * 1000, Math.round((samples.length / RATE) * 1000)];
  }
  writeSprite(name, sprite);
}
