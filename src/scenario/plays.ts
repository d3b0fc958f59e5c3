/**
 * Golden runs: `*.play` files beside a scenario that tell what is said, chosen and felt, readable by a
 * trainer. One step a line, several runs to a file, comments after `#`; everything is named by its id.
 */
import { type Diagnostic, diagnose } from './diagnostics.ts';
import { nearest } from './nearest.ts';
import type { Meter } from './schema/values.ts';
import { METERS } from './vocabulary.ts';

/** The scores a golden run may state. */
export type ScoreName = (typeof SCORES)[number];
const SCORES = ['E', 'O', 'R', 'SV', 'X', 'storesSide'] as const;
const FEELINGS = [...METERS, 'felt'] as const;

/** One step of a golden run; all but `choose` and `timeout` state what must be so. */
export type PlayStep =
  /** We are at the node, and these words stand in its line. */
  | { readonly step: 'says'; readonly node: string; readonly words: string }
  /** These words stand in her answer to the last choice. */
  | { readonly step: 'replies'; readonly words: string }
  /** Exactly these choices are shown, in whatever order. */
  | { readonly step: 'shows'; readonly choices: readonly string[] }
  | { readonly step: 'choose'; readonly choice: string }
  | { readonly step: 'timeout' }
  | { readonly step: 'feels'; readonly meters: Readonly<Partial<Record<Meter | 'felt', number>>> }
  | { readonly step: 'ends'; readonly ending: string }
  | { readonly step: 'scores'; readonly scores: Readonly<Partial<Record<ScoreName, number>>> };

export interface PlayRun {
  readonly name: string;
  /** The variant of the shop that is played, if not the first. */
  readonly policy?: string;
  readonly manager?: string;
  readonly steps: readonly PlayStep[];
}

/** The runs of a file, and for each the line, from 1, of each of its steps. Never throws. */
export function parsePlays(source: string): {
  runs: PlayRun[];
  lines: number[][];
  diagnostics: Diagnostic[];
} {
  const reader = new Reader();
  let offset = 0;
  for (const [index, raw] of source.split('\n').entries()) {
    const text = raw.trim();
    const from = offset + raw.indexOf(text);
    if (text !== '' && !text.startsWith('#')) reader.read(text, [from, from + text.length], index + 1);
    offset += raw.length + 1;
  }
  return { runs: reader.runs, lines: reader.lines, diagnostics: reader.diagnostics };
}

/** The text of a file with these runs; `parsePlays` of it gives them back. */
export const printPlays = (runs: readonly PlayRun[]): string => runs.map(printRun).join('\n');

type Draft = { -readonly [key in keyof PlayRun]: PlayRun[key] } & { steps: PlayStep[] };

class Reader {
  readonly runs: Draft[] = [];
  readonly lines: number[][] = [];
  readonly diagnostics: Diagnostic[] = [];

  read(text: string, at: readonly [number, number], line: number): void {
    const name = /^run:(.*)$/.exec(text)?.[1]?.trim();
    const run = this.runs.at(-1);
    if (name !== undefined) this.#begin(name, at);
    else if (!run) this.diagnostics.push(diagnose('step-outside-run', at));
    else if (!readVariant(run, text)) this.#step(run, text, at, line);
  }

  #begin(name: string, at: readonly [number, number]): void {
    if (name === '')
      this.diagnostics.push(diagnose('bad-step', at, { step: 'run:', expected: FORMS.run ?? '' }));
    if (this.runs.some((run) => run.name === name))
      this.diagnostics.push(diagnose('duplicate-run', at, { found: name }));
    this.runs.push({ name, steps: [] });
    this.lines.push([]);
  }

  #step(run: Draft, text: string, at: readonly [number, number], line: number): void {
    const step = readStep(text);
    if (step) {
      run.steps.push(step);
      this.lines.at(-1)?.push(line);
      return;
    }
    const words = text.split(/\s+/);
    const keyword = words.find((word) => Object.hasOwn(FORMS, word)) ?? words[0] ?? '';
    const expected = Object.hasOwn(FORMS, keyword) ? FORMS[keyword] : undefined;
    const suggestion = nearest(keyword, Object.keys(FORMS));
    this.diagnostics.push(
      expected === undefined
        ? diagnose('unknown-step', at, { found: keyword, ...(suggestion && { suggestion }) })
        : diagnose('bad-step', at, { step: keyword, expected }),
    );
  }
}

const FORMS: Readonly<Record<string, string>> = {
  run: 'run: what it shows',
  with: 'with policy <variant>',
  says: '<node> says “words of its line”',
  replies: 'replies “words of her answer”',
  shows: 'shows <choice>, <choice>',
  choose: 'choose <choice>',
  timeout: 'timeout',
  feels: 'feels calm 73 trust 66',
  ends: 'ends <ending>',
  scores: 'scores E 17 O 0 R 17',
};

function readVariant(run: Draft, text: string): boolean {
  const [, kind, id] = /^with (policy|manager) (\w+)$/.exec(text) ?? [];
  if (id === undefined || run.steps.length > 0) return false;
  if (kind === 'policy') run.policy = id;
  else run.manager = id;
  return true;
}

function readStep(text: string): PlayStep | undefined {
  const said = /^([a-z]\w*) says [“"](.*)[”"]$/.exec(text);
  if (said) return { step: 'says', node: said[1] ?? '', words: said[2] ?? '' };
  const replied = /^replies [“"](.*)[”"]$/.exec(text);
  if (replied) return { step: 'replies', words: replied[1] ?? '' };
  const [keyword, ...rest] = text.split(/\s+/);
  const [word] = rest;
  const id = rest.length === 1 && word !== undefined && /^[a-z]\w*$/.test(word) ? word : undefined;
  if (keyword === 'choose' && id) return { step: 'choose', choice: id };
  if (keyword === 'ends' && id) return { step: 'ends', ending: id };
  if (keyword === 'timeout' && rest.length === 0) return { step: 'timeout' };
  if (keyword === 'shows') return readShown(text.slice('shows'.length));
  if (keyword === 'feels') return numbers(rest, FEELINGS, (meters) => ({ step: 'feels', meters }));
  if (keyword === 'scores') return numbers(rest, SCORES, (scores) => ({ step: 'scores', scores }));
  return undefined;
}

function readShown(text: string): PlayStep | undefined {
  const choices = text.split(',').map((id) => id.trim());
  return choices.every((id) => /^[a-z]\w*$/.test(id)) ? { step: 'shows', choices } : undefined;
}

function numbers<Name extends string>(
  words: readonly string[],
  names: readonly Name[],
  toStep: (values: Partial<Record<Name, number>>) => PlayStep,
): PlayStep | undefined {
  const values: Partial<Record<Name, number>> = {};
  for (let index = 0; index < words.length; index += 2) {
    const name = names.find((each) => each === words[index]);
    const number = words[index + 1] ?? '';
    if (!name || !/^\d{1,3}$/.test(number)) return undefined;
    values[name] = Number(number);
  }
  return words.length > 0 ? toStep(values) : undefined;
}

function printRun({ name, policy, manager, steps }: PlayRun): string {
  const variants = Object.entries({ policy, manager }).flatMap(([kind, id]) =>
    id ? [`with ${kind} ${id}`] : [],
  );
  return [`run: ${name}`, ...[...variants, ...steps.map(printStep)].map((line) => `  ${line}`), ''].join(
    '\n',
  );
}

function printStep(step: PlayStep): string {
  switch (step.step) {
    case 'says':
      return `${step.node} says “${onOneLine(step.words)}”`;
    case 'replies':
      return `replies “${onOneLine(step.words)}”`;
    case 'shows':
      return `shows ${step.choices.join(', ')}`;
    case 'choose':
      return `choose ${step.choice}`;
    case 'timeout':
      return 'timeout';
    case 'feels':
      return ['feels', ...Object.entries(step.meters).flat()].join(' ');
    case 'ends':
      return `ends ${step.ending}`;
    case 'scores':
      return ['scores', ...Object.entries(step.scores).flat()].join(' ');
  }
}

const onOneLine = (words: string): string => words.replace(/\s+/g, ' ');
