import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * The order of a node's answers under this seed: a Fisher-Yates shuffle driven by xoroshiro128+, whose state
 * is made of the seed and the node's id. It depends on neither the path nor the order of the file; `last`,
 * where it is among them, stays last.
 */
export function shuffleAnswers(
  ids: readonly string[],
  { seed, node, last }: { seed: number; node: string; last?: string },
): string[] {
  const order = ids.filter((id) => id !== last).sort(compareIds);
  const random = xoroshiro128plus((seed ^ hashOf(node)) | 0);
  for (let unplaced = order.length - 1; unplaced > 0; unplaced -= 1) {
    const chosen = uniformInt(random, 0, unplaced);
    const moved = order[unplaced] as string;
    order[unplaced] = order[chosen] as string;
    order[chosen] = moved;
  }
  return last !== undefined && ids.includes(last) ? [...order, last] : order;
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// FNV-1a, 32 bits.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
