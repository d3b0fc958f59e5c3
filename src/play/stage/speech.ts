import { smoothstep } from './shape.ts';

/** One opening of the mouth: when, how long, how wide, and how round. */
export interface Syllable {
  readonly at: number;
  readonly length: number;
  readonly open: number;
  readonly round: number;
  /** Lips that meet before the vowel: m, b, p. */
  readonly shut: boolean;
  /** It opens a sentence, or a long word: said with weight. */
  readonly stressed: boolean;
}

const VOWELS = /[aeiouyàâäáãåæèéêëìíîïòóôöõøùúûüœаеёиоуыэюя]+/giu;
const ROUND = /^[ouwôöòóõúùûüœоую]/iu;
const WIDE = /^[aàâäáãåая]/iu;
/** Scripts without such vowels: a mouth movement for about every second letter. */
const LETTER = /\p{L}/gu;

/** Spreads the syllables of a text over a time: words have gaps, commas and stops have longer ones. */
export function syllables(text: string, ms: number): Syllable[] {
  const beats: { weight: number; open: number; round: number; shut: boolean; stressed: boolean }[] = [];
  let opens = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const vowels = [...word.matchAll(VOWELS)];
    const letters = word.match(LETTER)?.length ?? 0;
    const count = vowels.length || Math.ceil(letters / 2);
    for (let i = 0; i < count; i++) {
      const vowel = vowels[i]?.[0] ?? 'e';
      const before = vowels[i] ? word[(vowels[i]?.index ?? 0) - 1] : undefined;
      beats.push({
        weight: 1,
        open: WIDE.test(vowel) ? 1 : ROUND.test(vowel) ? 0.72 : 0.55,
        round: ROUND.test(vowel) ? 1 : 0,
        shut: before !== undefined && /[mbp]/i.test(before),
        stressed: i === 0 && (opens || letters >= 8),
      });
    }
    if (count > 0) opens = /[.!?…]/.test(word);
    const pause = /[.!?…:;—]["”’)]?$/.test(word) ? 2.4 : /,["”’)]?$/.test(word) ? 1.3 : 0.25;
    beats.push({ weight: pause, open: 0, round: 0, shut: false, stressed: false });
  }
  while (beats.at(-1)?.open === 0) beats.pop();
  const total = beats.reduce((sum, beat) => sum + beat.weight, 0) || 1;
  // Nobody speaks slower than this: the rest of the time is silence.
  const unit = Math.min(ms / total, 230);
  let at = 0;
  const out: Syllable[] = [];
  for (const { weight, open, round, shut, stressed } of beats) {
    const length = weight * unit;
    if (open > 0) out.push({ at, length, open, round, shut, stressed });
    at += length;
  }
  return out;
}

/** The mouth at a moment of speech: how open and how round. */
export function mouthAt(
  spoken: readonly Syllable[],
  ms: number,
): { open: number; round: number; shut: number; stress: number } {
  let open = 0;
  let round = 0;
  let shut = 0;
  let stress = 0;
  for (const beat of spoken) {
    const t = (ms - beat.at) / beat.length;
    if (beat.stressed)
      stress = Math.max(
        stress,
        smoothstep(-120, 60, ms - beat.at) * (1 - smoothstep(120, 420, ms - beat.at)),
      );
    if (t < -0.4 || t > 1.5) continue;
    const shape = smoothstep(-0.35, 0.35, t) * (1 - smoothstep(0.55, 1.4, t));
    open = Math.max(open, beat.open * shape);
    round = Math.max(round, beat.round * shape);
    if (beat.shut) shut = Math.max(shut, 1 - Math.abs(t + 0.08) * 5);
  }
  return { open: open * (1 - Math.max(0, shut) * 0.85), round, shut: Math.max(0, shut), stress };
}
