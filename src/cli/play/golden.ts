import type { Run, Scores } from '#attempt';
import { type Dialogue, feltOf, lineOf } from '#dialogue';
import { type PlayRun, type PlayStep, parsePlays, printPlays } from '#scenario';

/**
 * A played run as a golden run: at each node the first words of its line, the choice and how she felt when she
 * replied; at the end the ending and the scores.
 */
export function goldenRunOf(dialogue: Dialogue, { steps }: Run, scores: Scores, name: string): PlayRun {
  const played = steps.flatMap(({ before, move, answered }): PlayStep[] => [
    { step: 'says', node: before.node, words: firstWords(lineOf(dialogue, before).text) },
    { step: 'choose', choice: move.choice },
    { step: 'feels', meters: { ...answered.meters, felt: feltOf(answered.meters) } },
  ]);
  return { name, steps: [...played, ...endOf(scores)] };
}

function endOf({ ending, E, O, R, SV, X, storesSide }: Scores): PlayStep[] {
  if (ending === undefined) return [];
  return [
    { step: 'ends', ending: ending.id },
    { step: 'scores', scores: { E, O, R, SV, X, storesSide } },
  ];
}

const WORDS_MOST = 60;

/** The first sentence of a line, cut between words: enough to know it by. */
function firstWords(line: string): string {
  const text = line.replace(/\s+/g, ' ').replace(/^[“"«\s]+/, '');
  const sentence = /^.*?\p{L}[^.?!…”»]*[.?!…]*/u.exec(text)?.[0] ?? text;
  if (sentence.length <= WORDS_MOST) return sentence;
  return sentence.slice(0, sentence.lastIndexOf(' ', WORDS_MOST));
}

/**
 * The text of a golden-run file with one more run: after the others or, where `replaces`, in the place of the
 * run of its name. Comments stay. Undefined where a run of this name is there and may not be replaced.
 */
export function withRun(source: string, run: PlayRun, replaces: boolean): string | undefined {
  const printed = printPlays([run]);
  if (!parsePlays(source).runs.some(({ name }) => name === run.name))
    return source.trim() === '' ? printed : `${source.trimEnd()}\n\n${printed}`;
  if (!replaces) return undefined;
  const lines = source.split('\n');
  const from = lines.findIndex((line) => runName(line) === run.name);
  const next = lines.findIndex((line, index) => index > from && runName(line) !== undefined);
  const rest = next < 0 ? [] : lines.slice(beforeComments(lines, next));
  return [...lines.slice(0, from), ...printed.trimEnd().split('\n'), '', ...rest].join('\n');
}

const runName = (line: string): string | undefined => /^run:(.*)$/.exec(line.trim())?.[1]?.trim();

// What stands right above a run belongs to it.
function beforeComments(lines: readonly string[], run: number): number {
  let from = run;
  while (lines[from - 1]?.trim().startsWith('#')) from -= 1;
  return from;
}
