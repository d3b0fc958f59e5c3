import { type CompiledNode, type Dialogue, roundRatio } from '#dialogue';
import { type Act, type By, type Effects, METERS, type Option, type Touchpoint } from '#scenario';
import { type Guard, Guards } from './guard.ts';
import { type Field, Layout } from './layout.ts';
import type { Evidence, Plan, PlanAct, PlanBead, PlanNode, PlanOption, PlanParts } from './plan.ts';
import { planReply, type ReplyPorts } from './plan-reply.ts';
import { wantFields } from './want-fields.ts';
import { waysOf } from './ways.ts';

const EXCESS_MOST = 50;
const HOUSE_ENDINGS = ['left', 'falsified', 'returns', 'stays', 'posts', 'quiet'] as const;

/** Everything of a scenario that the prover reads, by number. */
export function planScenario(dialogue: Dialogue): Plan {
  const { scenario } = dialogue;
  const ways = waysOf(dialogue);
  const layout = new Layout();
  wantFields(layout, dialogue, ways);
  layout.seal();
  const variants = {
    policy: scenario.variants?.policy ?? [],
    manager: scenario.variants?.manager ?? [],
  };
  const guards = new Guards(layout, variants);
  for (const meter of METERS) layout.slot(meter, 1); // the first six slots are her meters
  const parts = partsOf(layout, dialogue);
  const options = scenario.options.map((option) => planOption(layout, guards, option));
  const beads = scenario.touchpoints.map((it) => planBead(layout, guards, it));
  const nodes = [...dialogue.nodes.values()];
  const ports: NodePorts = {
    dialogue,
    layout,
    guards,
    options: new Map(options.map((option) => [option.id, option])),
    nodeIndex: new Map(nodes.map(({ node }, index) => [node.id, index])),
    actIndex: new Map(scenario.acts.map(({ id }, index) => [id, index])),
    beads: new Map(beads.map((bead) => [bead.id, bead])),
    evidence: parts.evidence,
  };
  const acts = scenario.acts.map((act) => planAct(guards, act));
  return {
    dialogue,
    layout,
    ways,
    nodes: nodes.map((node, index) => planNode(ports, node, index)),
    end: nodes.length,
    acts,
    options,
    beads,
    atEnd: dialogue.atEnd.map(({ id }) => ports.beads.get(id) as PlanBead),
    endings: planEndings(guards, dialogue),
    parts,
    guards: guards.all,
    variants,
  };
}

interface NodePorts extends ReplyPorts {
  readonly beads: ReadonlyMap<string, PlanBead>;
  readonly actIndex: ReadonlyMap<string, number>;
}

function partsOf(layout: Layout, dialogue: Dialogue): PlanParts {
  const repaired = METERS.filter((meter) => (dialogue.tags.own_mistake.effects[meter] ?? 0) > 0);
  const recent = (age: string) =>
    METERS.map((meter) => (repaired.includes(meter) ? layout.slot(`${age}:${meter}`, 1) : -1));
  const evidence = (name: Evidence) => layout.slot(`did:${name}`, 1);
  return {
    goodwill: layout.field('goodwill'),
    lastMiss: layout.field('last_miss'),
    rigged: layout.field('rigged'),
    betrayal: layout.field('betrayal'),
    lied: layout.field('flag:lied'),
    left: layout.field('left') as Field,
    beatsField: layout.field('beats'),
    levels: [0, 1, 2, 3, 4].map((level) => layout.field(`level:${level}`)),
    policy: layout.field('policy'),
    manager: layout.field('manager'),
    beats: layout.slot('beats', -1),
    newest: recent('newest'),
    older: recent('older'),
    missed: layout.slot('missed', -1),
    met: layout.slot('met', 1),
    serviceMissed: layout.slot('service_missed', -1),
    serviceMet: layout.slot('service_met', 1),
    charge: layout.slot('charge', -1),
    evidence: {
      evidence: evidence('evidence'),
      need: evidence('need'),
      chosen: evidence('chosen'),
      own_step: evidence('own_step'),
      follow_up: evidence('follow_up'),
      behind: evidence('behind'),
    },
    penalties: layout.slot('penalties', -1),
  };
}

function planOption(layout: Layout, guards: Guards, option: Option): PlanOption {
  const { id, outcome, updates = [], authority, viable, cost, allowance } = option;
  const field = layout.field(`offer:${id}`);
  const worth = layout.field(`worth:${id}`);
  const never = authority === 'never' || viable === false;
  const free = viable === undefined || viable === false;
  return {
    id,
    ...(field && { field }),
    ...(worth && { worth }),
    worths: [outcome, ...updates.map((update) => update.outcome)],
    viable: never ? false : free ? authority === 'self' : (guards.of(viable, `option.${id}.viable`) as Guard),
    excess: excessOf(cost, allowance),
    covers: option.covers,
  };
}

function excessOf(cost: number | undefined, allowance: number | undefined): number {
  if (cost === undefined || allowance === undefined || cost <= allowance) return 0;
  if (allowance === 0) return EXCESS_MOST;
  return Math.min(EXCESS_MOST, roundRatio(100 * (cost - allowance), allowance));
}

function planBead(layout: Layout, guards: Guards, it: Touchpoint): PlanBead {
  return {
    id: it.id,
    field: layout.field(`bead:${it.id}`) as Field,
    slot: layout.slot(`felt:${it.id}`, 1),
    weight: it.weight,
    momentOfTruth: it.momentOfTruth === true,
    ...(it.felt !== undefined && { felt: guards.by(it.felt, `touchpoint.${it.id}.felt`) }),
  };
}

function planAct(guards: Guards, act: Act): PlanAct {
  const changes = (effects: Effects) => METERS.map((meter) => effects[meter] ?? 0);
  return {
    problem: act.problem === true,
    night: act.before === 'night',
    firstImpression: act.firstImpression === true,
    adjust: (act.adjust ?? []).map((it, at) => ({
      guard: guards.of(it.if, `act.${act.id}.adjust.${at + 1}`),
      is: changes(it.effects),
    })),
    perBeat: guards
      .by(act.perBeat ?? { patience: -2 }, `act.${act.id}.perBeat`)
      .map(({ guard, is }) => ({ guard, is: changes(is) })),
  };
}

function planNode(ports: NodePorts, compiled: CompiledNode, index: number): PlanNode {
  const { layout, guards, beads } = ports;
  const { node } = compiled;
  const isHub = node.hub !== undefined;
  const planBeads = (list: readonly Touchpoint[]) => list.map(({ id }) => beads.get(id) as PlanBead);
  const words = (value: By<string> | undefined, place: string) =>
    value === undefined ? [] : guards.by(value, place).flatMap(({ guard }) => guard ?? []);
  return {
    id: node.id,
    index,
    act: ports.actIndex.get(node.act) as number,
    when: guards.of(node.when, `${node.id}.when`),
    visited: layout.field(`visited:${node.id}`),
    ...(isHub && { hub: node.hub as number }),
    cue: node.cue ?? 0,
    repair: node.repair === true,
    bestLevel: compiled.bestLevel,
    service: compiled.service,
    timed: compiled.timed,
    unheard: node.unheard === true,
    settles: node.settles === true,
    beats: guards.by(node.beats ?? 1, `${node.id}.beats`),
    choices: [...compiled.choices.values()].map(({ choice, reply, otherwise }) => ({
      id: choice.id,
      when: guards.of(choice.when, `${reply.move}.when`),
      needs: otherwise && guards.of(choice.needs, `${reply.move}.needs`),
      reply: planReply(ports, reply),
      ...(otherwise && { otherwise: planReply(ports, otherwise) }),
      taken: isHub ? layout.field(`taken:${reply.move}`) : undefined,
      leaves: isHub && choice.id === 'leave',
      words: [...words(choice.say, `${reply.move}.say`), ...words(choice.reply, `${reply.move}.reply`)],
    })),
    ...(node.clock && { onTimeout: node.choices.findIndex(({ id }) => id === node.clock?.onTimeout) }),
    after: planBeads(compiled.after),
    entering: planBeads(compiled.entering),
    updates: compiled.updates.map((option) => ({
      option: ports.options.get(option.id) as PlanOption,
      worths: (option.updates ?? []).flatMap((update, at) =>
        update.entering === node.id
          ? [{ guard: guards.of(update.if, `option.${option.id}.updates.${at + 1}`), is: at + 1 }]
          : [],
      ),
    })),
    words: words(node.line, `${node.id}.line`),
  };
}

function planEndings(guards: Guards, { scenario }: Dialogue): Plan['endings'] {
  if (scenario.endings !== undefined)
    return scenario.endings.map((ending) => ({
      id: ending.id,
      guard: guards.of(ending.if, `ending.${ending.id}.if`),
    }));
  const { postThreshold } = scenario;
  const rules: Record<(typeof HOUSE_ENDINGS)[number], Guard | undefined> = {
    left: guards.of({ left: true }, 'ending.left'),
    falsified: guards.isSet('rigged', 'ending.falsified'),
    returns: guards.of({ score: 'R', atLeast: 75 }, 'ending.returns'),
    stays: guards.of({ score: 'R', atLeast: 60 }, 'ending.stays'),
    posts: guards.of({ all: [{ score: 'R', atMost: 39 }, { betrayal: postThreshold }] }, 'ending.posts'),
    quiet: undefined,
  };
  return HOUSE_ENDINGS.map((id) => ({ id, guard: rules[id] }));
}
