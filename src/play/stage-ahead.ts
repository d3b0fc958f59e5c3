/** What the stage will need before long: a function of the scenario and of the node a run stands at. */
import type { Scenario } from '#scenario';
import type { Light } from './stage/view.ts';

/** Places with the hours they are shown at, and things on the counter; what comes first stands first. */
export interface StageAhead {
  readonly places: readonly { readonly place: string; readonly lights: readonly Light[] }[];
  readonly props: readonly string[];
}

interface Direction {
  readonly place?: string;
  readonly light?: Light;
  readonly props?: readonly string[];
}

/** Every stage direction within a part of a scenario, in its order. */
function directions(part: unknown): Direction[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([field, value]) =>
    field === 'stage' && typeof value === 'object' ? [value as Direction] : directions(value),
  );
}

const targets = (part: unknown): string[] => {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([field, value]) =>
    field === 'next'
      ? [value].flat().map((target) => (typeof target === 'string' ? target : (target as { is: string }).is))
      : targets(value),
  );
};

/** The nodes that can follow, nearest first, up to the end of the next act. */
function nodesAhead({ nodes, acts }: Scenario, from: string): Scenario['nodes'][number][] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const order = acts.map(({ id }) => id);
  const here = byId.get(from);
  if (!here) return [];
  const last = order.indexOf(here.act) + 1;
  const found = new Set([here]);
  for (const { choices } of found) {
    for (const id of targets(choices)) {
      const node = byId.get(id);
      if (node && order.indexOf(node.act) <= last) found.add(node);
    }
  }
  return [...found];
}

/** The pictures that this act may still show, and those of the next. */
export function stageAhead(scenario: Scenario, from: string): StageAhead {
  const nodes = nodesAhead(scenario, from);
  const acts = new Set(nodes.map(({ act }) => act));
  const openings = scenario.acts.filter(({ id }) => acts.has(id)).map(({ opening }) => opening);
  const endsHere = nodes.some(({ choices }) => targets(choices).includes('END'));
  const found = directions([nodes, openings, endsHere ? scenario.endings : undefined]);
  const places = new Map<string, Set<Light>>();
  let place = scenario.place;
  for (const direction of found) {
    place = direction.place ?? place;
    const lights = places.get(place) ?? new Set();
    places.set(place, lights);
    if (direction.light) lights.add(direction.light);
  }
  return {
    places: [...places].map(([id, lights]) => ({ place: id, lights: [...lights] })),
    props: [...new Set(found.flatMap(({ props }) => props ?? []))],
  };
}
