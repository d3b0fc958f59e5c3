import type { Smell } from './evidence.ts';
import { finding } from './finding.ts';

/**
 * A strategy that goes by the look of the lines passes more often than it may: then the look tells which line
 * is right. Random play may pass still less often.
 */
export const leaksKey: Smell = ({ thresholds: { testWiseMastery, randomMastery }, played }) =>
  played().policies.flatMap(({ name, testWise, mastery }) => {
    const limit = testWise ? testWiseMastery : randomMastery;
    const share = 100 * mastery;
    if (share <= limit) return [];
    return [finding('leaks-key', 'nodes', { strategy: name, found: share.toFixed(1), limit: `${limit}` })];
  });
