import type { Dialogue } from '#dialogue';
import { END } from '#scenario';

/** Which nodes lead to which, whatever the conditions, and an order in which no way leads back. */
export interface Ways {
  /** Nodes each node may lead to, by index; END is the number of nodes. */
  readonly next: readonly (readonly number[])[];
  /** The knot of each node: nodes from which each other can be reached again; END has its own. */
  readonly knotOf: readonly number[];
  /** The nodes of each knot. Ways between knots only ever lead to a higher number. */
  readonly knots: readonly (readonly number[])[];
}

/** The ways of a scenario. A node alone in its knot that does not lead to itself can never come again. */
export function waysOf(dialogue: Dialogue): Ways {
  const ids = [...dialogue.nodes.keys()];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const end = ids.length;
  const next = [...dialogue.nodes.values()].map(({ choices }) => {
    const targets = new Set<number>([end]); // she may walk out of any exchange
    for (const { reply, otherwise } of choices.values())
      for (const entry of [...reply.next, ...(otherwise?.next ?? [])]) {
        const target = typeof entry === 'string' ? entry : entry.is;
        targets.add(target === END ? end : (indexOf.get(target) ?? end));
      }
    return [...targets];
  });
  next.push([]);
  return { next, ...knotsOf(next) };
}

// Tarjan's algorithm, without recursion: scenarios may be as long as they like.
function knotsOf(next: readonly (readonly number[])[]): Pick<Ways, 'knotOf' | 'knots'> {
  const seen = new Array<number>(next.length).fill(-1);
  const low = new Array<number>(next.length).fill(0);
  const isOpen = new Array<boolean>(next.length).fill(false);
  const open: number[] = [];
  const found: number[][] = [];
  let count = 0;
  const begin = (node: number) => {
    seen[node] = low[node] = count;
    count += 1;
    open.push(node);
    isOpen[node] = true;
    return { node, at: 0 };
  };
  for (let root = 0; root < next.length; root += 1) {
    if (seen[root] !== -1) continue;
    const work = [begin(root)];
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const { node } = top;
      const target = next[node]?.[top.at];
      top.at += 1;
      if (target !== undefined) {
        if (seen[target] === -1) work.push(begin(target));
        else if (isOpen[target]) low[node] = Math.min(low[node] as number, seen[target] as number);
        continue;
      }
      work.pop();
      const above = work.at(-1)?.node;
      if (above !== undefined) low[above] = Math.min(low[above] as number, low[node] as number);
      if (low[node] === seen[node]) {
        const knot = open.splice(open.lastIndexOf(node));
        for (const member of knot) isOpen[member] = false;
        found.push(knot);
      }
    }
  }
  const knots = found.reverse();
  const knotOf = new Array<number>(next.length).fill(0);
  for (const [index, knot] of knots.entries()) for (const node of knot) knotOf[node] = index;
  return { knotOf, knots };
}
