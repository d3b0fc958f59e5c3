import { type Dialogue, isHelping, type Reply, TAG_TABLE } from '#dialogue';
import { type Effects, END, METERS, type Tag } from '#scenario';
import type { Guarded, Guards } from './guard.ts';
import type { Field, Layout } from './layout.ts';
import type { Changes, Evidence, PlanFact, PlanOption, PlanReply, PlanUse } from './plan.ts';
import { isOrdered } from './want-fields.ts';

/** What the replies of a scenario are made ready with. */
export interface ReplyPorts {
  readonly dialogue: Dialogue;
  readonly layout: Layout;
  readonly guards: Guards;
  readonly options: ReadonlyMap<string, PlanOption>;
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly evidence: Readonly<Record<Evidence, number>>;
}

const LOWERING: readonly Tag[] = ['sorry_bare', 'stock_phrase'];
const BETRAYAL: Partial<Record<Tag, number>> = { promise_broken: 2, expose: 1, dismiss: 1, false_cheer: 1 };
const WORK: Partial<Record<Tag, Evidence>> = {
  own_step: 'own_step',
  follow_up: 'follow_up',
  voice_up: 'behind',
  note_account: 'behind',
};
const PENALTY: Partial<Record<Tag, number>> = { bare_no: 1, overpromise: 2 };

/** A reply by numbers. */
export function planReply(ports: ReplyPorts, reply: Reply): PlanReply {
  const { layout, guards, options, nodeIndex } = ports;
  const { tags } = reply;
  const place = reply.otherwise ? `${reply.move}.otherwise` : reply.move;
  const fields = (kind: string, ids: readonly string[] | undefined) =>
    (ids ?? []).flatMap((id) => layout.field(`${kind}:${id}`) ?? []);
  const sum = (prices: Partial<Record<Tag, number>>) =>
    tags.reduce((total, tag) => total + (prices[tag] ?? 0), 0);
  const optionOf = (id: string) => options.get(id) as PlanOption;
  return {
    beats: reply.beats ?? 0,
    uses: tags.map((tag, at) => planUse(ports, tag, tags.slice(0, at).filter((it) => it === tag).length)),
    ...(reply.effects && {
      effects: { losses: signed(reply.effects.add, -1, 100), gains: signed(reply.effects.add, 1, 100) },
    }),
    learns: guards
      .some(reply.learns, `${place}.learns`)
      .map(({ guard, is }): Guarded<PlanFact> => ({ guard, is: planFact(ports, is) })),
    offers: guards
      .some(reply.offers, `${place}.offers`)
      .map(({ guard, is }) => ({ guard, is: optionOf(is) })),
    breaks: (reply.breaks ?? []).map(optionOf),
    sets: fields('flag', reply.sets),
    promises: fields('promise', reply.promises),
    keeps: fields('promise', reply.keeps),
    forgets: fields('promise', reply.forgets),
    level: reply.level ?? 0,
    lowering: tags.some((tag) => isHelping(tag) && TAG_TABLE.tags[tag].family === 'empathy')
      ? []
      : fields('tag', [...new Set(tags.filter((tag) => LOWERING.includes(tag)))]),
    repairs: tags.includes('own_mistake'),
    givesChoice: tags.includes('give_choice'),
    charge: tags.reduce((total, tag) => total + TAG_TABLE.tags[tag].charge, 0),
    betrayal: sum(BETRAYAL),
    rigs: tags.includes('rig_system'),
    evidence: tags.flatMap((tag) => {
      const work = WORK[tag];
      return work === undefined ? [] : [ports.evidence[work]];
    }),
    penalties: sum(PENALTY),
    tagFields: fields('tag', tags),
    tagSlots: tags.flatMap((tag) => countSlot(ports, tag) ?? []),
    targets: guards
      .some(reply.next, `${place}.next`)
      .map(({ guard, is }) => ({ guard, is: is === END ? nodeIndex.size : (nodeIndex.get(is) as number) })),
  };
}

function planFact({ dialogue, layout, evidence }: ReplyPorts, id: string): PlanFact {
  const fact = dialogue.scenario.facts.find((it) => it.id === id);
  return {
    field: layout.field(`fact:${id}`),
    evidence: fact === undefined || fact.known ? undefined : evidence[fact.kind],
  };
}

// Counts of a tag matter where its effect changes when it is said again.
function countSlot({ dialogue, layout }: ReplyPorts, tag: Tag): number | undefined {
  const { repeat, ladder } = dialogue.tags[tag];
  if (repeat === 'flat' && ladder === undefined) return undefined;
  return isOrdered(dialogue, tag) ? layout.slot(`count:${tag}`, -1) : undefined;
}

function planUse(ports: ReplyPorts, tag: Tag, earlier: number): PlanUse {
  const { effects, ladder, repeat } = ports.dialogue.tags[tag];
  const slot = countSlot(ports, tag);
  const field: Field | undefined = slot === undefined ? ports.layout.field(`tag:${tag}`) : undefined;
  const percents = repeat === 'fades' ? [100, 50, 0] : repeat === 'grows' ? [100, 125, 150] : [100, 100, 100];
  const uses = [0, 1, 2].map((times) => ({
    effects: ladder?.[times] ?? effects,
    percent: ladder === undefined ? (percents[times] as number) : 100,
  }));
  const sums = (list: typeof uses, sign: 1 | -1) =>
    list.map((it) => signed(it.effects, sign, it.percent)) as unknown as [Changes, Changes, Changes];
  const base = {
    tag,
    earlier,
    ...(slot !== undefined && { slot }),
    ...(field !== undefined && { field }),
    isRepair: tag === 'own_mistake',
    moves: METERS.flatMap((meter, at) => (uses.some((it) => (it.effects[meter] ?? 0) !== 0) ? [at] : [])),
  };
  const betrayed = [50, 150, 150].map((percent) => ({ effects, percent }));
  return {
    ...base,
    losses: sums(uses, -1),
    gains: sums(uses, 1),
    ...(tag === 'bare_no' && {
      betrayed: { ...base, losses: sums(betrayed, -1), gains: sums(betrayed, 1) },
    }),
  };
}

/** The changes of one sign, times `percent`. */
const signed = (effects: Effects, sign: 1 | -1, percent: number): Changes =>
  METERS.map((meter) => {
    const change = effects[meter] ?? 0;
    return change * sign > 0 ? change * percent : 0;
  });
