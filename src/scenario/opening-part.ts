import type { Scenario } from './schema.ts';

/**
 * As much of a scenario as its first choice needs: of the nodes the first alone, and nothing that is read at the end.
 * Until the first move a run on it stands at the same moment as a run on the whole.
 */
export function openingPart({ endings: _endings, ...scenario }: Scenario): Scenario {
  return { ...scenario, nodes: scenario.nodes.slice(0, 1), watch: [] };
}
