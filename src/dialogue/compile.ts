import {
  type Act,
  type Choice,
  mapLines,
  type Node,
  type Option,
  type Scenario,
  type Tag,
  type Touchpoint,
} from '#scenario';
import type { Variant } from './live.ts';
import { TAG_TABLE, type TagRule } from './tag-table.ts';

/** What is said and done by a choice: its own fields, or those of `otherwise` laid over them. */
export interface Reply extends Omit<Choice, 'when' | 'needs' | 'otherwise' | 'fatal'> {
  /** The node and the choice, as `node.choice`: the name of a move. */
  readonly move: string;
  readonly node: string;
  readonly otherwise: boolean;
}

export interface CompiledChoice {
  readonly choice: Choice;
  readonly reply: Reply;
  /** Said and done when `needs` fails. */
  readonly otherwise?: Reply;
}

export interface CompiledNode {
  readonly node: Node;
  readonly act: Act;
  /** The highest empathy level authored here, whatever the state; 0 where there is none. */
  readonly bestLevel: number;
  /** Counts for Service. */
  readonly service: boolean;
  /** Its beats count towards par. */
  readonly timed: boolean;
  readonly choices: ReadonlyMap<string, CompiledChoice>;
  /** Touchpoints stored after this node, and on entering it. */
  readonly after: readonly Touchpoint[];
  readonly entering: readonly Touchpoint[];
  /** Options that a node changes the worth of when it is entered. */
  readonly updates: readonly Option[];
}

/** A scenario made ready to run: everything found by id, every default filled in. */
export interface Dialogue {
  readonly scenario: Scenario;
  /** In force where an attempt names none: the first of each list. */
  readonly variant: Variant;
  readonly first: string;
  readonly nodes: ReadonlyMap<string, CompiledNode>;
  readonly options: ReadonlyMap<string, Option>;
  readonly touchpoints: ReadonlyMap<string, Touchpoint>;
  /** Stored when the run ends: touchpoints that wait for END, and authored ones that wait for nothing. */
  readonly atEnd: readonly Touchpoint[];
  /** The tag table with the scenario's overrides. */
  readonly tags: Readonly<Record<Tag, TagRule>>;
  readonly overridden: ReadonlySet<Tag>;
  /** The act in which she comes with a problem, or the only one; undefined where neither is so. */
  readonly problemAct?: Act;
  /** Single nodes are flagged `service`. */
  readonly flagsService: boolean;
  /** The same conversation with every text replaced by the id of its line. */
  readonly lineIds: { readonly scenario: Scenario; readonly nodes: ReadonlyMap<string, CompiledNode> };
}

/**
 * Makes a parsed scenario runnable. Throws on a scenario that parsing would have refused, such as a node
 * without a known act: that is a bug and not an author's mistake.
 */
export function compileDialogue(scenario: Scenario, variant: Variant = {}): Dialogue {
  const [first] = scenario.nodes;
  if (first === undefined) throw new Error(`The scenario ${scenario.id} has no node`);
  const problemAct = problemActOf(scenario);
  const ids = mapLines(scenario, (id) => id);
  return {
    scenario,
    variant: chosenVariant(scenario, variant),
    first: first.id,
    nodes: compileNodes(scenario),
    options: new Map(scenario.options.map((option) => [option.id, option])),
    touchpoints: new Map(scenario.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint])),
    atEnd: scenario.touchpoints.filter(isStoredAtEnd),
    tags: overriddenTags(scenario),
    overridden: new Set((scenario.overrides ?? []).map(({ tag }) => tag)),
    ...(problemAct && { problemAct }),
    flagsService: scenario.nodes.some((node) => node.service),
    lineIds: { scenario: ids, nodes: compileNodes(ids) },
  };
}

/** The node of this id; throws where the scenario has none. */
export function nodeOf(dialogue: Dialogue, id: string): CompiledNode {
  const node = dialogue.nodes.get(id);
  if (node === undefined) throw new Error(`The scenario ${dialogue.scenario.id} has no node ${id}`);
  return node;
}

const problemActOf = ({ acts }: Scenario): Act | undefined =>
  acts.find(({ problem }) => problem) ?? (acts.length === 1 ? acts[0] : undefined);

const compileNodes = (scenario: Scenario): ReadonlyMap<string, CompiledNode> =>
  new Map(scenario.nodes.map((node) => [node.id, compileNode(node, scenario)]));

function compileNode(node: Node, scenario: Scenario): CompiledNode {
  const act = scenario.acts.find(({ id }) => id === node.act);
  if (act === undefined) throw new Error(`The node ${node.id} names the unknown act ${node.act}`);
  const levels = node.choices.flatMap(({ level, otherwise }) => [level ?? 0, otherwise?.level ?? 0]);
  const flagged = scenario.nodes.some(({ service }) => service);
  const isProblem = act === problemActOf(scenario);
  return {
    node,
    act,
    bestLevel: node.cue === undefined ? 0 : Math.max(...levels),
    service: flagged ? node.service === true : isProblem,
    timed: isProblem,
    choices: new Map(node.choices.map((choice) => [choice.id, compileChoice(node.id, choice)])),
    after: scenario.touchpoints.filter(({ after }) => after === node.id),
    entering: scenario.touchpoints.filter(({ entering }) => entering?.includes(node.id)),
    updates: scenario.options.filter(({ updates }) => updates?.some(({ entering }) => entering === node.id)),
  };
}

function compileChoice(node: string, choice: Choice): CompiledChoice {
  const { when: _when, needs: _needs, otherwise, fatal: _fatal, ...own } = choice;
  const reply: Reply = { ...own, node, move: `${node}.${choice.id}`, otherwise: false };
  if (otherwise === undefined) return { choice, reply };
  return { choice, reply, otherwise: { ...reply, ...withoutUndefined(otherwise), otherwise: true } };
}

const withoutUndefined = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const isStoredAtEnd = ({ after, entering, felt }: Touchpoint): boolean =>
  entering?.includes('END') === true || (felt !== undefined && after === undefined && entering === undefined);

// An overridden ladder becomes flat: the author has said what one use does.
function overriddenTags(scenario: Scenario): Readonly<Record<Tag, TagRule>> {
  const tags = { ...TAG_TABLE.tags };
  for (const { tag, effects } of scenario.overrides ?? []) {
    const { ladder, ...rule } = tags[tag];
    tags[tag] = { ...rule, effects, repeat: ladder ? 'flat' : rule.repeat };
  }
  return tags;
}

function chosenVariant({ variants }: Scenario, { policy, manager }: Variant): Variant {
  const inForce = {
    policy: policy ?? variants?.policy?.[0],
    manager: manager ?? variants?.manager?.[0],
  };
  return withoutUndefined(inForce) as Variant;
}
