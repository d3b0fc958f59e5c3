import {
  advance,
  answer,
  answerOf,
  begin,
  type Dialogue,
  feltOf,
  type Live,
  lineOf,
  type Move,
  nodeOf,
  refusalOf,
  shownChoices,
} from '#dialogue';
import { END, type PlayRun, type PlayStep } from '#scenario';
import { score } from './score.ts';

/** Where a golden run and the scenario part: what the run states, and what is so. */
export interface Difference {
  /** The step of the run, an index of its steps. */
  readonly step: number;
  readonly what: 'node' | 'words' | 'reply' | 'choices' | 'move' | 'meter' | 'ending' | 'score';
  /** The meter or the score, where it is one. */
  readonly name?: string;
  readonly expected: string;
  readonly found: string;
}

/** Where the play stands: at a node, or just answered and not yet moved on. */
interface Standing {
  readonly live: Live;
  /** After a move: how she felt when she replied, and what she said. */
  readonly answered?: Live;
  readonly reply?: string;
}

type Report = (
  what: Difference['what'],
  expected: string | number,
  found: string | number,
  name?: string,
) => void;

/**
 * Plays a golden run and tells every difference, in order; none means that it holds. After a move that
 * cannot be made nothing more is played. `feels` after a move tells how she felt when she replied, after
 * `says` how she feels at the node.
 */
export function runPlay(dialogue: Dialogue, run: PlayRun): readonly Difference[] {
  const differences: Difference[] = [];
  const { policy, manager } = run;
  const variant = { ...(policy !== undefined && { policy }), ...(manager !== undefined && { manager }) };
  let standing: Standing | undefined = { live: begin(dialogue, { variant }) };
  for (const [index, step] of run.steps.entries()) {
    const report: Report = (what, expected, found, name) =>
      differences.push({
        step: index,
        what,
        ...(name !== undefined && { name }),
        expected: `${expected}`,
        found: `${found}`,
      });
    standing = playStep(dialogue, standing, step, report);
    if (standing === undefined) break;
  }
  return differences;
}

function playStep(
  dialogue: Dialogue,
  standing: Standing,
  step: PlayStep,
  report: Report,
): Standing | undefined {
  const { live } = standing;
  switch (step.step) {
    case 'says':
      return hear(dialogue, live, step, report);
    case 'replies':
      if (!(standing.reply ?? '').includes(flat(step.words)))
        report('reply', step.words, standing.reply ?? '');
      return standing;
    case 'shows':
      compareChoices(shownChoices(dialogue, live), step.choices, report);
      return standing;
    case 'choose':
      return move(dialogue, live, { kind: 'choose', choice: step.choice }, report);
    case 'timeout': {
      const clock = live.node === END ? undefined : nodeOf(dialogue, live.node).node.clock;
      return move(dialogue, live, { kind: 'timeout', choice: clock?.onTimeout ?? '' }, report);
    }
    case 'feels':
      compareMeters(standing.answered ?? live, step.meters, report);
      return standing;
    case 'ends':
    case 'scores':
      compareEnd(dialogue, live, step, report);
      return standing;
  }
}

function hear(
  dialogue: Dialogue,
  live: Live,
  { node, words }: PlayStep & { step: 'says' },
  report: Report,
): Standing {
  if (live.node !== node) report('node', node, live.node);
  else {
    const { text } = lineOf(dialogue, live);
    if (!flat(text).includes(flat(words))) report('words', words, text);
  }
  return { live };
}

function move(dialogue: Dialogue, live: Live, made: Move, report: Report): Standing | undefined {
  const refusal = refusalOf(dialogue, live, made);
  if (refusal !== undefined) {
    report('move', `${live.node}.${made.choice}`, refusal);
    return undefined;
  }
  const reply = answerOf(dialogue, live, made.choice)?.text;
  const answered = answer(dialogue, live, made);
  return {
    live: advance(dialogue, answered),
    answered,
    ...(reply !== undefined && { reply: flat(reply) }),
  };
}

function compareChoices(shown: readonly { id: string }[], expected: readonly string[], report: Report): void {
  const list = (ids: readonly string[]) => [...ids].sort().join(', ');
  const found = list(shown.map(({ id }) => id));
  if (found !== list(expected)) report('choices', list(expected), found);
}

function compareMeters(live: Live, expected: (PlayStep & { step: 'feels' })['meters'], report: Report): void {
  const found = { ...live.meters, felt: feltOf(live.meters) };
  for (const [name, value] of Object.entries(expected) as [keyof typeof found, number][])
    if (found[name] !== value) report('meter', value, found[name], name);
}

function compareEnd(
  dialogue: Dialogue,
  live: Live,
  step: PlayStep & { step: 'ends' | 'scores' },
  report: Report,
): void {
  const scores = score(dialogue, live);
  if (live.node !== END) report('node', END, live.node);
  else if (step.step === 'ends') {
    const found = scores.ending?.id ?? '';
    if (found !== step.ending) report('ending', step.ending, found);
  } else
    for (const [name, value] of Object.entries(step.scores) as [keyof typeof step.scores, number][])
      if (scores[name] !== value) report('score', value, scores[name], name);
}

const flat = (words: string): string => words.replace(/\s+/g, ' ');
