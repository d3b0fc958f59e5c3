import { type Difference, runPlay } from '#attempt';
import type { Dialogue } from '#dialogue';
import { type AnyDiagnostic, diagnoseFinding, type FindingCode, parsePlays, type Span } from '#scenario';

/** Plays every golden run of a file and tells where the scenario has parted from it, at the step's line. */
export function checkGoldenRuns(dialogue: Dialogue, source: string): readonly AnyDiagnostic[] {
  const { runs, lines, diagnostics } = parsePlays(source);
  const spots = lineSpans(source);
  const differences = runs.flatMap((run, index) =>
    runPlay(dialogue, run).map((difference) => {
      const line = lines[index]?.[difference.step] ?? 1;
      return diagnoseDifference(difference, run.name, spots[line - 1] ?? [0, 0]);
    }),
  );
  return [...diagnostics, ...differences];
}

function diagnoseDifference(difference: Difference, run: string, at: Span): AnyDiagnostic {
  const { what, name = '', expected, found } = difference;
  const values = { run, name, expected, found };
  return diagnoseFinding(CODES[what], at, { ...values, ...PATH_WORDS[what], ...refused(difference) });
}

const CODES: Readonly<Record<Difference['what'], FindingCode>> = {
  words: 'words-changed',
  reply: 'words-changed',
  node: 'path-changed',
  choices: 'path-changed',
  ending: 'path-changed',
  move: 'move-refused',
  meter: 'scores-changed',
  score: 'scores-changed',
};

const PATH_WORDS: Partial<Record<Difference['what'], { expects: string; happens: string }>> = {
  node: { expects: 'comes to', happens: 'the story is at' },
  choices: { expects: 'sees the choices', happens: 'these are shown:' },
  ending: { expects: 'ends in', happens: 'the story ends in' },
};

const REFUSALS: Readonly<Record<string, string>> = {
  ended: 'the story has ended',
  unknown_choice: 'the node has no such choice',
  hidden_choice: 'the choice is not shown',
  no_clock: 'no clock runs there',
};

const refused = ({ what, found }: Difference): { found?: string } =>
  what === 'move' ? { found: REFUSALS[found] ?? found } : {};

/** Where each line stands, without the space around its text. */
function lineSpans(source: string): Span[] {
  let offset = 0;
  return source.split('\n').map((raw) => {
    const text = raw.trim();
    const from = offset + raw.indexOf(text);
    offset += raw.length + 1;
    return [from, from + text.length];
  });
}
