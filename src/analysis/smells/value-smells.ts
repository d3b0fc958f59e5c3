import type { Smell } from './evidence.ts';
import { finding } from './finding.ts';

/**
 * A cue at which it hardly matters what is said: between the best and the worst line lie too few points of
 * look-ahead value. She has shown a feeling, so it should.
 */
export const weakDecision: Smell = ({ dialogue, thresholds: { weakSpread }, values }) =>
  values().flatMap(({ node, choices }) => {
    const isCue = dialogue.nodes.get(node)?.node.cue !== undefined;
    const spread = (choices.at(-1)?.loss ?? 0) - (choices[0]?.loss ?? 0);
    if (!isCue || choices.length < 2 || spread >= weakSpread) return [];
    return [finding('weak-decision', `nodes.${node}`, { found: spread.toFixed(1), limit: `${weakSpread}` })];
  });

/** A choice after which the run is as good as lost, unless the author says that it is meant so. */
export const fatalChoice: Smell = ({ dialogue, thresholds: { fatalCost }, values }) =>
  values().flatMap(({ node, choices }) =>
    choices.flatMap(({ choice, loss }) => {
      const isMeant = dialogue.nodes.get(node)?.choices.get(choice)?.choice.fatal === true;
      if (isMeant || loss <= fatalCost) return [];
      const values = { found: loss.toFixed(0), limit: `${fatalCost}` };
      return [finding('fatal-choice', `nodes.${node}.choices.${choice}`, values)];
    }),
  );
