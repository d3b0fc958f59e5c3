import type { Extremes, Proof, ProofCoverage, ScoreKey, Witness } from '#analysis';
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
} from './words.ts';

/**
 * A proof as a page of Markdown, with the witness paths. It tells neither the time it took nor the machine, so
 * that the same scenario gives the same page.
 */
export function pageOf({ title, id }: Scenario, proof: Proof): string {
  const folder = `scenarios/${id.replaceAll('_', '-')}`;
  const parts = [
    `<!-- Made by: mot prove ${folder} --markdown -->`,
    `# ${title}: what is proved`,
    `${proof.complete ? 'Complete' : 'Incomplete'}: ${sayCount(proof.situations)} situations were explored. ` +
      'Every number that can be had comes with a run that was played; every bound is proved ' +
      '([how](../../docs/prover.md)). It holds for a trainee without earlier visits.',
    '## What can be reached',
    reachSection(proof),
    '## The scores',
    scoreTable(proof.scores),
    witnessList(proof.scores),
    '## The endings',
    ...endingSections(proof),
    '## Everything at once',
    bestSection(proof),
    '## One slip',
    slipSection(proof),
    '## At random',
    randomSection(proof),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function reachSection(proof: Proof): string {
  const stuck = [...proof.deadEnds, ...proof.withoutChoice].map(
    (at) => `- Stuck: ${sayStuck(at)}: ${code(at.witness)}`,
  );
  const lost = proof.noWayOut.map(({ node, witness }) => `- No way out from \`${node}\`: ${code(witness)}`);
  return [
    '| | all | reached | never | unknown |',
    '|---|---|---|---|---|',
    coverageRow('nodes', proof.nodes),
    coverageRow('choices', proof.choices),
    coverageRow('guard outcomes', proof.guards),
    '',
    ...never(proof),
    ...proof.timeouts.map(({ move, reachable }) => `- Time-out \`${move}\`: ${sayReachable(reachable)}.`),
    ...(stuck.length + lost.length === 0
      ? ['- The conversation never gets stuck, and every situation leads to an ending.']
      : [...stuck, ...lost]),
  ].join('\n');
}

const coverageRow = (name: string, { total, reached, unreachable, unknown }: ProofCoverage): string =>
  `| ${name} | ${total} | ${reached} | ${unreachable.length} | ${unknown.length} |`;

const never = ({ nodes, choices, guards }: Proof): readonly string[] =>
  [nodes, choices, guards].flatMap(({ unreachable, unknown }) => [
    ...unreachable.map((name) => `- Never: \`${name}\`.`),
    ...unknown.map((name) => `- Unknown: \`${name}\`.`),
  ]);

type Scores = Readonly<Record<ScoreKey, Extremes>>;

const scoreTable = (scores: Scores): string =>
  [
    '| | lowest | highest |',
    '|---|---|---|',
    ...SCORE_WORDS.map(
      ([key, name]) => `| ${name} | ${sayMin(scores[key].min)} | ${sayMax(scores[key].max)} |`,
    ),
  ].join('\n');

const witnessList = (scores: Scores): string =>
  SCORE_WORDS.flatMap(([key, name]) =>
    (['min', 'max'] as const).flatMap((end) => {
      const { witness, low, high } = scores[key][end];
      return witness === undefined ? [] : [`- ${name} ${end === 'min' ? high : low}: ${code(witness)}`];
    }),
  ).join('\n');

const endingSections = ({ endings }: Proof): readonly string[] =>
  endings.flatMap(({ id, reachable, witness, scores }) => [
    `### \`${id}\`: ${sayReachable(reachable)}`,
    witness === undefined ? '' : `For example ${code(witness)}`,
    scores === undefined ? '' : scoreTable(scores),
  ]);

function bestSection({ together, best }: Proof): string {
  const all = `Empathy 100, Options 100 and Relationship 75 in one run: ${sayReachable(together.reachable)}.`;
  const path = together.witness === undefined ? '' : ` ${code(together.witness)}`;
  if (best === undefined) return `${all}${path}`;
  const scores = SCORE_WORDS.map(([key, name]) => `${name} ${best.scores[key]}`).join(', ');
  return [
    `${all}${path}`,
    '',
    `The best run found has a composite of ${best.scores.composite}: ${scores}. ${code(best.witness)}`,
  ].join('\n');
}

function slipSection({ slips }: Proof): string {
  if (slips.length === 0) return '';
  const open = slips.filter(({ passes }) => passes === true).length;
  const rest = slips.filter(({ passes }) => passes !== true);
  return [
    `At each node of the best run every other choice was made in place of its own. After ${open} of the ` +
      `${slips.length} slips a run that passes was found. The others:`,
    '',
    ...(rest.length === 0 ? ['- none.'] : rest.map((slip) => `- ${saySlip(slip)}.`)),
  ].join('\n');
}

function randomSection({ random, endings }: Proof): string {
  if (random === undefined) return '';
  const { runs, seed, mean, kept, mastery, moves } = random;
  const means = SCORE_WORDS.map(([key, name]) => `${name} ${mean[key].toFixed(1)}`).join(', ');
  const shares = endings.map(({ id }) => `\`${id}\` ${sayPercent(random.endings[id] ?? 0, 1)}`).join(', ');
  return [
    `A simulation, not a proof: ${sayCount(runs)} runs that took every shown choice with the same chance ` +
      `(seed ${seed}), ${moves.toFixed(1)} moves on average.`,
    '',
    `- Means: ${means}.`,
    `- The relationship is kept in ${sayPercent(kept, 1)}, and ${sayPercent(mastery, 1)} pass.`,
    `- Endings: ${shares}.`,
  ].join('\n');
}

const code = (witness: Witness): string => `\`${sayPath(witness)}\``;
