import type { Dialogue, Live } from '#dialogue';
import type { Condition, Level } from '#scenario';
import { atomsOf, type Site } from './sites.ts';

/** A key that two states share only where all that exploring asks goes on alike for both. */
export type LiveKey = (live: Live) => string;

/** The whole state: for scenarios whose conditions read meters or counts, which everything said has moved. */
export const wholeKey: LiveKey = ({ carried, last, beads, ...state }) =>
  JSON.stringify([state, beads.map(({ felt }) => felt)]);

/**
 * Of each node, only what a condition there or further on can read: what was visited, learned, set, offered
 * and promised. Two states with different meters are one, so it is right only where no condition reads them.
 */
export function settledKey(dialogue: Dialogue, sites: readonly Site[]): LiveKey {
  const readers = readersByNode(dialogue, sites);
  return (live) => {
    let key = `${live.node} ${live.variant.policy} ${live.variant.manager} `;
    for (const reads of readers.get(live.node) ?? []) key += reads(live);
    return key;
  };
}

type Reads = (live: Live) => string;

function readersByNode(dialogue: Dialogue, sites: readonly Site[]): ReadonlyMap<string, readonly Reads[]> {
  const sitesAt = (node: string): Site[] => sites.filter(({ path }) => path.startsWith(`nodes.${node}.`));
  const always = sites.filter(({ path }) => path.startsWith('options.'));
  const readers = new Map<string, readonly Reads[]>();
  for (const node of dialogue.nodes.keys()) {
    const ahead = nodesAhead(dialogue, node);
    const asked = new Map<string, Reads>();
    for (const { path, condition } of [...[...ahead].flatMap(sitesAt), ...always]) {
      for (const atom of atomsOf(condition)) asked.set(JSON.stringify(atom), readerOf(atom));
      const option = path.split('.')[1] ?? '';
      if (path.startsWith('options.')) asked.set(path, readerOf({ offered: option }));
    }
    for (const id of ahead) asked.set(`visited ${id}`, readerOf({ visited: id }));
    if ([...ahead].some((id) => handsOver(dialogue, id))) asked.set('offers', offersOf);
    if ([...ahead].some((id) => dialogue.nodes.get(id)?.node.hub !== undefined)) asked.set('taken', takenOf);
    readers.set(node, [...asked.values()]);
  }
  return readers;
}

const takenOf: Reads = ({ taken }) => ` ${[...taken].sort()}`;
const offersOf: Reads = ({ offers }) =>
  ` ${offers
    .filter(({ broken }) => !broken)
    .map(({ option }) => option)
    .sort()}`;

function readerOf(atom: Condition): Reads {
  const bit = (is: boolean): string => (is ? '1' : '0');
  if ('earlier' in atom) return () => '';
  if ('fact' in atom) return ({ facts }) => bit(facts.includes(atom.fact));
  if ('flag' in atom) return ({ flags }) => bit(flags.includes(atom.flag));
  if ('visited' in atom) return ({ visited }) => bit(visited.includes(atom.visited));
  if ('offered' in atom) return ({ offers }) => bit(offers.some(({ option }) => option === atom.offered));
  if ('promised' in atom)
    return ({ promises }) => bit(promises.some(({ promise }) => promise === atom.promised));
  if ('beats' in atom) return ({ inAct }) => ` ${Math.min(atom.beats, inAct.beats)}`;
  if ('tag' in atom) return ({ inAct }) => ` ${Math.min(atom.atLeast, inAct.tags[atom.tag] ?? 0)}`;
  if ('level' in atom) return (live) => levelsOf(live, atom.level, atom.atLeast);
  return () => '';
}

// A second bare apology or stock phrase lowers the level that counts.
const levelsOf = ({ inAct: { levels, tags } }: Live, level: Level, atLeast: number): string =>
  ` ${Math.min(atLeast, levels[level])} ${Math.min(2, tags.sorry_bare ?? 0)} ${Math.min(2, tags.stock_phrase ?? 0)}`;

/** A node and all that its targets can lead to, by the file alone. */
function nodesAhead({ nodes }: Dialogue, from: string): ReadonlySet<string> {
  const ahead = new Set([from]);
  for (const id of ahead)
    for (const { reply, otherwise } of nodes.get(id)?.choices.values() ?? [])
      for (const entry of [...reply.next, ...(otherwise?.next ?? [])]) {
        const target = typeof entry === 'string' ? entry : entry.is;
        if (nodes.has(target)) ahead.add(target);
      }
  return ahead;
}

const handsOver = ({ nodes }: Dialogue, id: string): boolean =>
  [...(nodes.get(id)?.choices.values() ?? [])].some(
    ({ reply, otherwise }) =>
      reply.tags.includes('give_choice') || otherwise?.tags.includes('give_choice') === true,
  );
