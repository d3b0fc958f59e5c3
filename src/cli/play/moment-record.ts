import type { Answer } from './obey.ts';
import type { PlayTable } from './table.ts';

/** One line of `mot play --json`: what was done, and the present after it. */
export function momentRecord({ moment, scores, run }: PlayTable, answer: Answer | undefined) {
  const last = run.steps.at(-1);
  const { E, O, R, SV, X, storesSide } = scores;
  return {
    move: moment.moves,
    did: answer?.kind ?? 'opened',
    ...(last && { made: `${last.before.node}.${last.move.choice}` }),
    node: moment.node,
    lines: moment.lines.map(({ who, kind, text }) => ({ ...(who !== undefined && { who }), kind, text })),
    choices: moment.choices.map(({ id, text }) => ({ id, text })),
    felt: moment.felt,
    meters: moment.meters,
    scores: { E, O, R, SV, X, storesSide },
    ...(moment.ended && { ended: moment.ended }),
  };
}
