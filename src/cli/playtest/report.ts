import type { Coverage, FailureGroup, PlaytestResult, PolicyResult } from '#analysis';
import type { Scenario } from '#scenario';
import type { Leak } from './leaks.ts';

const SCORES = ['E', 'O', 'R', 'SV', 'X', 'storesSide'] as const;
const HEADER = ['policy', 'runs', 'E', 'O', 'R', 'SV', 'X', 'ST', 'kept', 'mastery', 'moves', 'choices met'];

/** A playtest as text: a table of policies, how chance spreads, what nobody met, failures and leaks. */
export function reportOf(
  { title }: Scenario,
  { seed, policies, unread, failures, complete }: PlaytestResult,
  leaks: readonly Leak[],
): string {
  const parts = [
    `${title}, seed ${seed}${complete ? '' : ', stopped early'}`,
    tableOf([HEADER, ...policies.map(rowOf)]),
    '* test-wise. Means of the scores; ST is the store’s side; mastery in one attempt.',
    ...policies.slice(0, 1).map(spreadOf),
    endingsOf(policies),
    neverMet(policies),
    unread.length > 0 ? `Not played, for want of a word list in this language: ${unread.join(', ')}.` : '',
    ...failures.map(failureText),
    ...leaks.map(leakText),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const percent = (share: number, digits = 0): string => `${(100 * share).toFixed(digits)} %`;

// A share that is there is never shown as none.
const roundPercent = (share: number): string => (share > 0 && share < 0.005 ? '<1 %' : percent(share));

function rowOf({ name, testWise, runs, mean, kept, mastery, length, coverage }: PolicyResult): string[] {
  const { reached, total } = coverage.choices;
  return [
    `${name}${testWise ? ' *' : ''}`,
    `${runs}`,
    ...SCORES.map((score) => mean[score].toFixed(0)),
    percent(kept),
    percent(mastery, 1),
    `${length.median}`,
    `${reached}/${total}`,
  ];
}

/** Columns padded to the widest cell: the first to the left, numbers to the right. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const BARS = ' ▁▂▃▄▅▆▇█';

/** How the runs of a policy lie between 0 and 100, a bar for each ten. */
function spreadOf({ name, histogram }: PolicyResult): string {
  const lines = SCORES.map((score) => {
    const tens = histogram[score];
    const most = Math.max(1, ...tens);
    const bars = tens.map((count) => BARS[Math.ceil((8 * count) / most)] ?? ' ').join('');
    return `  ${(score === 'storesSide' ? 'ST' : score).padEnd(3)}0 |${bars}| 100`;
  });
  return [`How the scores of ${name} spread:`, ...lines].join('\n');
}

function endingsOf(policies: readonly PolicyResult[]): string {
  const lines = policies.map(({ name, runs, endings }) => {
    const mix = Object.entries(endings).map(
      ([id, count]) => `${id} ${roundPercent(count / Math.max(1, runs))}`,
    );
    return [name, mix.join(', ')];
  });
  return ['Endings:', ...tableLeft(lines).map((line) => `  ${line}`)].join('\n');
}

function tableLeft(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...rows.map(([first = '']) => first.length));
  return rows.map(([first = '', ...rest]) => [first.padEnd(width), ...rest].join('  '));
}

function neverMet(policies: readonly PolicyResult[]): string {
  const lines = (['nodes', 'choices', 'endings'] as const).flatMap((kind) => {
    const [first, ...others] = policies.map(({ coverage }): Coverage => coverage[kind]);
    const missed = (first?.missed ?? []).filter((id) => others.every((each) => each.missed.includes(id)));
    return missed.length > 0 ? [`${kind} ${missed.join(', ')}`] : [];
  });
  return lines.length > 0 ? `Met by no run: ${lines.join('; ')}.` : '';
}

const failureText = ({ message, runs, first, moves }: FailureGroup): string =>
  [
    `error: ${message} (${runs} ${runs === 1 ? 'run' : 'runs'}; first run ${first.run} of ${first.policy})`,
    `  replay: ${moves.join(' ')}`,
  ].join('\n');

const leakText = ({ policy, mastery, limit }: Leak): string =>
  `error: ${policy} reaches mastery in ${mastery.toFixed(1)} % of its runs, more than ${limit} %: ` +
  'the scenario leaks its key.';
