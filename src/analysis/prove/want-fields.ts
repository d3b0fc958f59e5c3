import { type CompiledNode, type Dialogue, isHelping, type Reply } from '#dialogue';
import type { Condition, Tag } from '#scenario';
import type { Layout } from './layout.ts';
import type { Ways } from './ways.ts';

type CompiledChoice = CompiledNode['choices'] extends ReadonlyMap<string, infer C> ? C : never;

const CONDITION_FIELDS = new Set(['if', 'when', 'needs', 'viable', 'momentOfTruth']);
/** A weighted miss is at most two levels of four. */
const MISS_MOST = 8;

/**
 * Asks for a field for everything a rule or a condition can read. What nobody reads gets none: a flag without
 * a reader, or a node that cannot come again and that no condition names.
 */
export function wantFields(layout: Layout, dialogue: Dialogue, ways: Ways): void {
  const { scenario } = dialogue;
  let betrayal = scenario.endings === undefined ? scenario.postThreshold : 0;
  wantConditions(scenario, (it) => {
    if ('betrayal' in it) betrayal = Math.max(betrayal, it.betrayal);
    else wantCondition(layout, dialogue, it);
  });
  if (betrayal > 0) {
    layout.want('betrayal', betrayal);
    layout.want('flag:lied', 1);
  }
  const nodes = [...dialogue.nodes.values()];
  for (const knot of ways.knots)
    for (const index of knot) {
      const node = nodes[index]?.node;
      // A hub alone leads to itself as long as it is not left, and is never come to again.
      const comesAgain = knot.length > 1 || (node?.hub === undefined && ways.next[index]?.includes(index));
      if (node !== undefined && comesAgain) layout.want(`visited:${node.id}`, 1);
    }
  for (const { node, choices } of dialogue.nodes.values()) {
    if (node.repair && node.cue) layout.want('last_miss', MISS_MOST);
    for (const compiled of choices.values()) {
      if (node.hub !== undefined) layout.want(`taken:${compiled.reply.move}`, 1);
      wantReply(layout, dialogue, compiled);
    }
  }
  for (const { id, updates = [] } of scenario.options)
    if (updates.length > 0) layout.want(`worth:${id}`, updates.length);
  for (const { id } of scenario.touchpoints) layout.want(`bead:${id}`, 1);
  if (scenario.acts.length > 1) layout.want('goodwill', 1);
  layout.want('left', 1);
}

function wantReply(layout: Layout, dialogue: Dialogue, { reply, otherwise }: CompiledChoice): void {
  for (const said of otherwise === undefined ? [reply] : [reply, otherwise]) {
    for (const entry of said.offers ?? [])
      layout.want(`offer:${typeof entry === 'string' ? entry : entry.is}`, 3);
    for (const id of promisesIn(said)) layout.want(`promise:${id}`, 3);
    for (const tag of said.tags) wantTag(layout, dialogue, tag);
  }
}

const promisesIn = ({ promises = [], keeps = [], forgets = [] }: Reply): readonly string[] => [
  ...promises,
  ...keeps,
  ...forgets,
];

function wantTag(layout: Layout, dialogue: Dialogue, tag: Tag): void {
  if (tag === 'rig_system') layout.want('rigged', 1);
  // The rule on repeated apologies reads these; of the others a range will do, unless an author turned them.
  if (tag === 'sorry_bare' || tag === 'stock_phrase' || !isOrdered(dialogue, tag))
    layout.want(`tag:${tag}`, 2);
}

/**
 * Whether saying a tag fewer times before is never worse for her: so where helping tags only help and harming
 * ones only harm. An override may turn that round; then the count must be known.
 */
export function isOrdered(dialogue: Dialogue, tag: Tag): boolean {
  const changes = Object.values(dialogue.tags[tag].effects);
  if (tag === 'bare_no' || dialogue.tags[tag].repeat === 'grows')
    return changes.every((change) => change <= 0);
  return !isHelping(tag) || changes.every((change) => change >= 0);
}

function wantCondition(layout: Layout, dialogue: Dialogue, it: Condition): void {
  if ('earlier' in it) return;
  if ('fact' in it) layout.want(`fact:${it.fact}`, 1);
  else if ('flag' in it) layout.want(`flag:${it.flag}`, 1);
  else if ('visited' in it) layout.want(`visited:${it.visited}`, 1);
  else if ('offered' in it) layout.want(`offer:${it.offered}`, 3);
  else if ('promised' in it) layout.want(`promise:${it.promised}`, 3);
  else if ('tag' in it) layout.want(`tag:${it.tag}`, it.atLeast);
  else if ('level' in it) layout.want(`level:${it.level}`, it.atLeast);
  else if ('beats' in it) layout.want('beats', it.beats);
  else if ('policy' in it) layout.want('policy', 1 + (dialogue.scenario.variants?.policy?.length ?? 0));
  else if ('manager' in it) layout.want('manager', 1 + (dialogue.scenario.variants?.manager?.length ?? 0));
}

/** Tells `see` of every single condition below a value of the file. */
function wantConditions(value: unknown, see: (condition: Condition) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') wantConditions(item, see);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(value))
      if (typeof field === 'object' && field !== null) {
        if (CONDITION_FIELDS.has(key) && !Array.isArray(field)) seeParts(field as Condition, see);
        else wantConditions(field, see);
      }
  }
}

function seeParts(it: Condition, see: (condition: Condition) => void): void {
  if ('all' in it) for (const part of it.all) seeParts(part, see);
  else if ('any' in it) for (const part of it.any) seeParts(part, see);
  else if ('not' in it) seeParts(it.not, see);
  else see(it);
}
