import type { BrowserVoice } from './local-voices.ts';

/** How one person speaks; pitch and rate are 1 where the voice is left as it is. */
export interface Manner<Voice extends BrowserVoice = BrowserVoice> {
  readonly voice: Voice;
  readonly pitch: number;
  readonly rate: number;
}

type Register = 'high' | 'low';

interface Bearing {
  readonly register: Register;
  readonly pitch: number;
  readonly rate: number;
}

/** How the drawn people speak; the others are given a manner by their name. */
const BEARINGS: Readonly<Record<string, Bearing>> = {
  dana: { register: 'high', pitch: 1.04, rate: 1 },
  imogen: { register: 'high', pitch: 0.92, rate: 0.94 },
  gent: { register: 'low', pitch: 0.86, rate: 0.9 },
  colleague: { register: 'high', pitch: 1.1, rate: 1.04 },
};

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 33) + (letter.codePointAt(0) ?? 0)) >>> 0, 5);

const bearingOf = (look: string): Bearing => {
  if (Object.hasOwn(BEARINGS, look)) return BEARINGS[look] as Bearing;
  const number = hash(look);
  return {
    register: number % 2 === 0 ? 'high' : 'low',
    pitch: 0.92 + ((number >>> 3) % 5) * 0.04,
    rate: 0.95 + ((number >>> 7) % 4) * 0.03,
  };
};

// A browser does not say whether a voice is high or low; its makers do, by name.
const REGISTERS: readonly (readonly [Register, RegExp])[] = [
  [
    'high',
    /female|woman|samantha|zira|hazel|susan|karen|moira|tessa|fiona|catherine|linda|heather|clara|aria|jenny|am[eé]lie|audrey|chantal|caroline|hortense|julie|sylvie|denise/i,
  ],
  [
    'low',
    /male|\bman\b|david|mark|daniel|thomas|george|james|richard|alex|fred|oliver|paul|claude|nicolas|antoine|jean|henri/i,
  ],
];

const registerOf = ({ name }: BrowserVoice): Register | undefined =>
  REGISTERS.find(([, names]) => names.test(name))?.[0];

/** What a repeated voice is raised or lowered by, so that two people are told apart. */
const APART = [0, -0.16, 0.16, -0.28, 0.28] as const;

/**
 * Gives each person a voice of their own, the same each time, as far as there are voices: one of the right
 * register that nobody has, else one that nobody has, else one that is taken, at another pitch.
 */
export function castVoices<Voice extends BrowserVoice>(
  people: readonly { readonly id: string; readonly look: string }[],
  voices: readonly Voice[],
): ReadonlyMap<string, Manner<Voice>> {
  const times = new Map<Voice, number>();
  const cast = new Map<string, Manner<Voice>>();
  for (const { id, look } of people) {
    const { register, pitch, rate } = bearingOf(look);
    const cost = (voice: Voice) => {
      const found = registerOf(voice);
      return (times.get(voice) ?? 0) * 2 + (found === register ? 0 : found === undefined ? 1 : 3);
    };
    const [voice] = [...voices].sort((a, b) => cost(a) - cost(b));
    if (!voice) return cast;
    const taken = times.get(voice) ?? 0;
    times.set(voice, taken + 1);
    cast.set(id, { voice, pitch: pitch + (APART[taken % APART.length] ?? 0), rate });
  }
  return cast;
}
