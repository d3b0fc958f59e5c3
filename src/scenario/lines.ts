/**
 * The words of a scenario by line id. An id is made of the author's ids and never of a place in a list, so
 * that translations, recordings and statistics survive when a line is moved.
 */
import { conditionSlug } from './condition-slug.ts';
import type { Choice } from './schema/choice.ts';
import type { By } from './schema/condition.ts';
import type { Shown } from './schema/line.ts';
import type { Node } from './schema/story.ts';
import type { Scenario } from './schema.ts';
import { LENSES } from './vocabulary.ts';

/** One line of a scenario. */
export interface Line {
  readonly id: string;
  readonly text: string;
}

/** First words of line ids that stand for a section of the file; no node may be called so. */
export const SECTION_WORDS: readonly string[] = [
  'title',
  'brief',
  'policy',
  'authority',
  'person',
  'fact',
  'need',
  'option',
  'touchpoint',
  'act',
  'promise',
  'lens',
  'watch',
  'ending',
  'principle',
  'override',
];

type Change = (id: string, text: string) => string;
// A holder of words: `key` of it is a text, a list of variants, or missing.
type Visit = <K extends string>(
  holder: { [key in K]?: By<string> | undefined } | undefined,
  key: K,
  id: string,
) => void;

/** A new scenario whose every text is what `change` made of it. Each text is visited once, in reading order. */
export function mapLines(scenario: Scenario, change: Change): Scenario {
  const copy = JSON.parse(JSON.stringify(scenario)) as Scenario;
  const visit: Visit = (holder, key, id) => {
    const value: By<string> | undefined = holder?.[key];
    if (holder === undefined || value === undefined) return;
    if (typeof value === 'string') holder[key] = change(id, value);
    else for (const variant of value) variant.is = change(variantId(id, variant), variant.is);
  };
  visitHeader(copy, visit);
  for (const act of copy.acts) {
    visitShown(act.opening, `act.${act.id}`, visit);
    for (const step of act.adjust ?? []) visit(step, 'why', variantId(`act.${act.id}.adjust`, step));
  }
  for (const node of copy.nodes) visitNode(node, visit);
  for (const ending of copy.endings ?? []) {
    visit(ending, 'title', `ending.${ending.id}.title`);
    visitShown(ending.seen, `ending.${ending.id}`, visit);
  }
  return copy;
}

/** Every line of a scenario, in reading order. Ids are unique. */
export function listLines(scenario: Scenario): Line[] {
  const lines: Line[] = [];
  mapLines(scenario, (id, text) => {
    lines.push({ id, text });
    return text;
  });
  return lines;
}

const variantId = (id: string, variant: { if?: Parameters<typeof conditionSlug>[0] | undefined }): string =>
  variant.if === undefined ? id : `${id}~${conditionSlug(variant.if)}`;

function visitHeader(scenario: Scenario, visit: Visit): void {
  const { policy, authority } = scenario;
  visit(scenario, 'title', 'title');
  visit(scenario, 'brief', 'brief');
  for (const person of [scenario.customer, ...(scenario.others ?? [])]) {
    visit(person, 'name', `person.${person.id}.name`);
    visit(person, 'role', `person.${person.id}.role`);
  }
  visit(policy, 'rule', 'policy.rule');
  visit(policy, 'protects', 'policy.protects');
  for (const bend of policy.bends) visit(bend, 'what', `policy.bends.${bend.who}`);
  visit(policy.signed, 'by', 'policy.signed');
  for (const whose of ['self', 'ask', 'never'] as const)
    for (const id of Object.keys(authority[whose])) visit(authority[whose], id, `authority.${whose}.${id}`);
  visitLists(scenario, visit);
}

function visitLists(scenario: Scenario, visit: Visit): void {
  for (const fact of scenario.facts) visit(fact, 'card', `fact.${fact.id}`);
  for (const need of scenario.needs) visit(need, 'text', `need.${need.id}`);
  for (const option of scenario.options) visit(option, 'label', `option.${option.id}`);
  for (const touchpoint of scenario.touchpoints) visit(touchpoint, 'label', `touchpoint.${touchpoint.id}`);
  for (const promise of scenario.promises ?? []) visit(promise, 'text', `promise.${promise.id}`);
  for (const { at, lens } of scenario.lenses ?? [])
    for (const name of LENSES) visit(lens[name], 'text', `lens.${at}.${name}`);
  for (const watch of scenario.watch) visit(watch, 'title', `watch.${watch.id}`);
  for (const principle of scenario.principles ?? []) {
    visit(principle, 'rule', `principle.${principle.id}.rule`);
    visit(principle, 'source', `principle.${principle.id}.source`);
  }
  for (const override of scenario.overrides ?? []) visit(override, 'why', `override.${override.tag}`);
}

function visitNode(node: Node, visit: Visit): void {
  visit(node, 'line', `${node.id}.line`);
  visit(node.stage, 'cue', `${node.id}.cue`);
  visit(node, 'hint', `${node.id}.hint`);
  const answers = node.predict?.answers ?? {};
  for (const id of Object.keys(answers)) visit(answers, id, `${node.id}.predict.${id}`);
  for (const choice of node.choices) {
    visitReply(choice, `${node.id}.${choice.id}`, visit);
    if (choice.otherwise) visitReply(choice.otherwise, `${node.id}.${choice.id}.otherwise`, visit);
  }
}

function visitReply(reply: Partial<Choice>, id: string, visit: Visit): void {
  visit(reply, 'say', `${id}.say`);
  visit(reply.stage, 'cue', `${id}.cue`);
  visit(reply, 'reply', `${id}.reply`);
  visit(reply, 'thought', `${id}.thought`);
  visit(reply.effects, 'why', `${id}.effects`);
  visit(reply.note, 'why', `${id}.why`);
}

function visitShown(shown: Shown[] | undefined, id: string, visit: Visit): void {
  for (const line of shown ?? []) {
    visit(line.stage, 'cue', `${id}.${line.id}.cue`);
    visit(line, 'line', `${id}.${line.id}`);
  }
}
