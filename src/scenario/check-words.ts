/** How much is said at once. */
import type { Catalogue } from './catalogue.ts';
import type { Report } from './check.ts';

const MOST_WORDS = 40;
const MANY_WORDS = 25;

// What is heard or read in one go; briefs, cards and notes are read at leisure.
const SPOKEN =
  /^(nodes\[\]\.line|nodes\[\]\.choices\[\]\.(say|reply)|acts\[\]\.opening\[\]\.line|endings\[\]\.seen\[\]\.line)(\[\])?$/;

export function checkWords(catalogue: Catalogue, report: Report): void {
  for (const place of catalogue.root.walk()) {
    if (typeof place.value !== 'string' || !SPOKEN.test(place.pattern)) continue;
    const count = countWords(place.value);
    const limit = count > MOST_WORDS ? MOST_WORDS : MANY_WORDS;
    const code = count > MOST_WORDS ? 'line-too-long' : 'line-long';
    if (count > limit) report(code, place, { found: `${count}`, limit: `${limit}` });
  }
}

// Words are what spaces part, so languages written without spaces are never complained about.
const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
