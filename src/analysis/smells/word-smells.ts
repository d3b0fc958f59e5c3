import type { ValuedChoice, ValuedNode } from './choice-values.ts';
import type { Smell } from './evidence.ts';
import { finding } from './finding.ts';
import { percentOf } from './shares.ts';
import { hasKeyword, smellWordsOf, wordsOf } from './word-lists.ts';

const says = ({ wordings }: ValuedChoice, keyword: string): boolean =>
  wordings.some((wording) => hasKeyword(wording, keyword));

/**
 * A polite word that stands in many of the worst lines, or of the best: then the word gives the answer away.
 * Silent in a language without word lists.
 */
export const keywordCue: Smell = ({ dialogue, thresholds: { keywordMost, patternNodes }, values }) => {
  const valued = values().filter(({ choices }) => choices.length > 1);
  if (valued.length < patternNodes) return [];
  const sides = [
    { side: 'best', lines: valued.flatMap(({ choices }) => choices.slice(0, 1)) },
    { side: 'worst', lines: valued.flatMap(({ choices }) => choices.slice(-1)) },
  ];
  return (smellWordsOf(dialogue.scenario.language)?.keywords ?? []).flatMap((word) =>
    sides.flatMap(({ side, lines }) => {
      const share = percentOf(lines.filter((line) => says(line, word)).length, lines.length);
      if (share <= keywordMost) return [];
      return [finding('keyword-cue', 'nodes', { word, side, found: `${share}`, limit: `${keywordMost}` })];
    }),
  );
};

/**
 * Words without exception (“always”, “never”) are commoner in the poorer lines than in the best ones: a
 * trainee who strikes out absolute answers is right too often. Silent in a language without word lists.
 */
export const absoluteWords: Smell = ({ dialogue, thresholds, values }) => {
  const absolutes = smellWordsOf(dialogue.scenario.language)?.absolutes ?? [];
  const isAbsolute = ({ wordings }: ValuedChoice): boolean =>
    wordings.some((wording) => wordsOf(wording).some((word) => absolutes.includes(word)));
  const shareOf = (lines: readonly ValuedChoice[]) =>
    lines.filter(isAbsolute).length / Math.max(1, lines.length);
  const best = values().flatMap(bestOf);
  const poorer = values().flatMap(poorerOf);
  if (poorer.filter(isAbsolute).length < thresholds.absoluteFewest) return [];
  const ratio = shareOf(poorer) / shareOf(best);
  if (ratio <= thresholds.absoluteRatio) return [];
  const found = Number.isFinite(ratio) ? ratio.toFixed(1) : '∞';
  const numbers = {
    found,
    limit: `${thresholds.absoluteRatio}`,
    best: `${Math.round(100 * shareOf(best))}`,
    poorer: `${Math.round(100 * shareOf(poorer))}`,
  };
  return [finding('absolute-words', 'nodes', numbers)];
};

const bestOf = ({ choices }: ValuedNode): readonly ValuedChoice[] =>
  choices.filter(({ loss }) => loss === choices[0]?.loss);
const poorerOf = ({ choices }: ValuedNode): readonly ValuedChoice[] =>
  choices.filter(({ loss }) => loss > (choices[0]?.loss ?? 0));
