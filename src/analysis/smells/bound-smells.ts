import type { Smell } from './evidence.ts';
import { finding } from './finding.ts';
import { AIMS } from './search.ts';

// A search that reaches the top has shown that it can be reached. Where it does not, only a proof can tell.

/** Empathy cannot reach its top: somewhere the best reply is out of reach, or the acts' D is too high. */
export const empathyUnreachable: Smell = ({ thresholds: { empathyLeast }, proved, find }) => {
  const found = find(AIMS.mostEmpathy);
  if (found === undefined || found.scores.E >= empathyLeast) return [];
  const highest = proved()?.empathy ?? 100;
  if (highest >= empathyLeast) return [];
  return [finding('empathy-unreachable', 'acts', { found: `${highest}` }, found.path)];
};

/** Options cannot reach its top: a line of the checklist is out of reach, or two are at the same time. */
export const optionsUnreachable: Smell = ({ thresholds: { optionsLeast }, proved, find }) => {
  const found = find(AIMS.mostOptions);
  if (found === undefined || found.scores.O >= optionsLeast) return [];
  const highest = proved()?.options ?? 100;
  if (highest >= optionsLeast) return [];
  return [finding('options-unreachable', 'options', { found: `${highest}` }, found.path)];
};

/** No run can pass all the thresholds of mastery at once. */
export const masteryUnreachable: Smell = ({ proved, find }) => {
  if (find(AIMS.composite)?.scores.reachesMastery) return [];
  return proved()?.mastery === false ? [finding('mastery-unreachable', '')] : [];
};

/** An ending of the file that no run comes to. */
export const unreachableEndings: Smell = ({ dialogue: { scenario }, played, proved }) => {
  const met = new Set(played().policies.flatMap(({ endings }) => Object.keys(endings)));
  const missed = (scenario.endings ?? []).filter(({ id }) => !met.has(id));
  if (missed.length === 0) return [];
  const unreachable = proved()?.unreachableEndings ?? [];
  return missed
    .filter(({ id }) => unreachable.includes(id))
    .map(({ id }) => finding('unreachable-ending', `endings.${id}`));
};

/** Relationship cannot fall, or cannot rise, far enough to tell good play from bad. */
export const relationshipNarrow: Smell = ({ thresholds, proved, find }) => {
  const { relationshipLow: least, relationshipHigh: most } = thresholds;
  const found = {
    low: find(AIMS.leastRelationship)?.scores.R ?? 0,
    high: find(AIMS.mostRelationship)?.scores.R ?? 100,
  };
  if (found.low <= least && found.high >= most) return [];
  const { low, high } = proved()?.relationship ?? found;
  if (low <= least && high >= most) return [];
  const values = { low: `${low}`, high: `${high}`, least: `${least}`, most: `${most}` };
  return [finding('relationship-narrow', 'nodes', values)];
};
