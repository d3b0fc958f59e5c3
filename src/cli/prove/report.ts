import type { Proof, ProofCoverage, RandomPlay } from '#analysis';
import type { Scenario } from '#scenario';
import {
  SCORE_WORDS,
  sayCount,
  sayMax,
  sayMin,
  sayPath,
  sayPercent,
  sayReachable,
  saySlip,
  sayStuck,
  sayWhole,
} from './words.ts';

/** A proof as text, for a terminal. The paths of all witnesses are in `--json` and `--markdown`. */
export function proofReport({ title }: Scenario, proof: Proof): string {
  const { nodes, choices, guards, scores, endings, together, best, slips, random } = proof;
  const stuck = [...proof.deadEnds, ...proof.withoutChoice];
  const parts = [
    `${title}. ${sayWhole(proof)}`,
    [
      coverageLine('nodes', nodes),
      coverageLine('choices', choices),
      coverageLine('guard outcomes', guards),
      ...proof.timeouts.map(({ move, reachable }) => `time-out ${move}: ${sayReachable(reachable)}`),
    ].join('\n'),
    stuck.length === 0
      ? 'It never gets stuck.'
      : stuck.map((at) => `Stuck: ${sayStuck(at)}\n  ${sayPath(at.witness)}`).join('\n'),
    ...proof.noWayOut.map(({ node, witness }) => `No way to an ending from ${node}\n  ${sayPath(witness)}`),
    tableOf([
      ['', 'lowest', 'highest'],
      ...SCORE_WORDS.map(([key, name]) => [name, sayMin(scores[key].min), sayMax(scores[key].max)]),
    ]),
    tableOf([
      ['ending', 'reachable', 'Relationship from', 'to'],
      ...endings.map(({ id, reachable, scores: own }) => [
        id,
        sayReachable(reachable),
        own ? sayMin(own.relationship.min) : '',
        own ? sayMax(own.relationship.max) : '',
      ]),
    ]),
    `Empathy 100, Options 100 and Relationship 75 in one run: ${sayReachable(together.reachable)}.`,
    best === undefined
      ? ''
      : `Best run found, composite ${best.scores.composite}:\n  ${sayPath(best.witness)}`,
    slips.length === 0 ? '' : slipLines(proof),
    random === undefined ? '' : randomLine(random),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function coverageLine(name: string, { total, reached, unreachable, unknown }: ProofCoverage): string {
  const never = unreachable.length > 0 ? `; never: ${unreachable.join(', ')}` : '';
  const open = unknown.length > 0 ? `; unknown: ${unknown.join(', ')}` : '';
  return `${name}: ${reached} of ${total} reached${never}${open}`;
}

function slipLines({ slips }: Proof): string {
  const open = slips.filter(({ passes }) => passes === true).length;
  const rest = slips.filter(({ passes }) => passes !== true).map((slip) => `  ${saySlip(slip)}`);
  return [`After ${open} of ${slips.length} slips from it a pass is still open.`, ...rest].join('\n');
}

const randomLine = ({ runs, seed, mean, kept, mastery }: RandomPlay): string =>
  `At random (simulated: ${sayCount(runs)} runs, seed ${seed}): ${SCORE_WORDS.map(
    ([key, name]) => `${name} ${mean[key].toFixed(0)}`,
  ).join(', ')}; kept ${sayPercent(kept)}, a pass ${sayPercent(mastery, 1)}.`;

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
