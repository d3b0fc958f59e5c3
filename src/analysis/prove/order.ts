import { readField } from './layout.ts';
import type { Plan } from './plan.ts';

/**
 * A number for a situation that is higher than those of all situations that lead to it: knots in their order,
 * and within one how many of its nodes have been visited and how many topics taken, which only ever grows.
 */
export function orderOf(plan: Plan): (node: number, bits: readonly number[]) => number {
  const { knots, knotOf } = plan.ways;
  const starts: number[] = [];
  let next = 0;
  const fields = knots.map((knot) => {
    const inKnot = knot.flatMap((index) => {
      const node = plan.nodes[index];
      if (node === undefined) return [];
      const topics = node.choices.flatMap(({ taken }) => taken ?? []);
      return node.visited === undefined ? topics : [node.visited, ...topics];
    });
    starts.push(next);
    next += inKnot.length + 1;
    return inKnot;
  });
  return (node, bits) => {
    const knot = knotOf[node] as number;
    let order = starts[knot] as number;
    for (const field of fields[knot] as (typeof fields)[number]) order += readField(bits, field);
    return order;
  };
}
