import type { Change, ScenarioDiff, WordChange } from '#analysis';
import type { BoundChange } from './bounds.ts';

interface Told extends ScenarioDiff {
  /** Undefined where they were not compared. */
  readonly bounds: readonly BoundChange[] | undefined;
}

/** What differs between two scenarios, as text: first what counts, then the stage, then the words. */
export function reportOf({ changes, staging, words, bounds }: Told, tellsWords: boolean): string {
  const lines = [
    changes.length === 0 ? 'No change in meaning.' : `${counted(changes.length, 'change')} in meaning:`,
    ...changes.map((change) => `  ${changeText(change)}`),
    ...(changes.length === 0 ? [] : boundsText(bounds)),
    ...(staging.length === 0 ? [] : [`${counted(staging.length, 'change')} of staging.`]),
    wordsSummary(words, tellsWords),
    ...(tellsWords ? words.flatMap(wordText) : []),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function boundsText(bounds: Told['bounds']): string[] {
  if (bounds === undefined) return ['Bounds were not compared.'];
  if (bounds.length === 0) return ['No bound of a score is proved to have changed.'];
  const span = ({ low, high }: BoundChange['before']) => (low === high ? `${low}` : `${low} to ${high}`);
  return [
    'Bounds changed:',
    ...bounds.map(({ score, end, before, after }) => `  ${score} ${end}: ${span(before)} → ${span(after)}`),
  ];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function changeText(change: Change): string {
  const thing = [change.kind, change.id].filter((part) => part !== '').join(' ');
  switch (change.what) {
    case 'added':
    case 'removed':
      return `${thing} ${change.what}`;
    case 'renamed':
      return `${thing} was ${change.from} (guessed: the words are the same)`;
    case 'reordered':
      return `${thing}s stand in another order`;
    case 'changed':
      return `${thing} ${change.field}: ${valueText(change.before)} → ${valueText(change.after)}`;
  }
}

function valueText(value: unknown): string {
  if (value === undefined) return 'none';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  return JSON.stringify(value)?.replaceAll('"', '').replaceAll(':', ': ').replaceAll(',', ', ') ?? 'none';
}

function wordsSummary(words: readonly WordChange[], isTold: boolean): string {
  if (words.length === 0) return 'No line has other words.';
  const is = words.length === 1 ? 'has' : 'have';
  const end = isTold ? ':' : '; --words lists them.';
  return `${counted(words.length, 'line')} ${is} other words${end}`;
}

const wordText = ({ id, before, after }: WordChange): string[] => [
  `  ${id}`,
  ...(before === undefined ? [] : [`    - ${before}`]),
  ...(after === undefined ? [] : [`    + ${after}`]),
];
