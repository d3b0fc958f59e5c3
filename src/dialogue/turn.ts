import { type Effects, METERS, type Meter } from '#scenario';
import { type CompiledNode, type Dialogue, nodeOf, type Reply } from './compile.ts';
import type { Because, Live, Meters } from './live.ts';
import { type TagUse, useTags } from './repeat.ts';
import { holds } from './rules.ts';

/** One exchange in the making: what the steps of the law hand to each other. */
export interface Turn {
  readonly live: Live;
  readonly node: CompiledNode;
  readonly reply: Reply;
  /** Her meters before the line was said. */
  readonly before: Meters;
  readonly uses: readonly TagUse[];
  readonly kept: number;
  readonly forgotten: number;
  readonly because: readonly Because[];
}

/** What a choice says and does in this state: `otherwise` where its `needs` fails. Throws on an unknown choice. */
export function replyInForce(dialogue: Dialogue, live: Live, choice: string): Reply {
  const compiled = nodeOf(dialogue, live.node).choices.get(choice);
  if (compiled === undefined) throw new Error(`The node ${live.node} has no choice ${choice}`);
  const { otherwise } = compiled;
  return otherwise !== undefined && !holds(compiled.choice.needs, live) ? otherwise : compiled.reply;
}

/** A choice about to be said. Throws on an unknown choice. */
export function openTurn(dialogue: Dialogue, live: Live, choice: string): Turn {
  const reply = replyInForce(dialogue, live, choice);
  const uses = useTags(dialogue, reply.tags, live);
  const open = (promises: readonly string[] | undefined): number =>
    (promises ?? []).filter((id) => live.promises.some((it) => it.promise === id && it.state === 'open'))
      .length;
  const because = uses.flatMap((use) => use.because ?? []);
  return {
    live,
    node: nodeOf(dialogue, live.node),
    reply,
    before: live.meters,
    uses,
    kept: open(reply.keeps),
    forgotten: open(reply.forgets),
    because: reply.effects === undefined ? because : [...because, { rule: 'authored_effect' }],
  };
}

/** Sums of one sign, per meter, in hundredths of a point. */
export type Sums = Record<Meter, number>;

export const noSums = (): Sums => ({ calm: 0, trust: 0, patience: 0, outcome: 0, process: 0, treatment: 0 });

/** Adds those changes of `effects` that have this sign, at `percent`, to `sums`. */
export function addSigned(sums: Sums, sign: 1 | -1, effects: Effects, percent: number): void {
  for (const meter of METERS) {
    const change = effects[meter];
    if (change !== undefined && change * sign > 0) sums[meter] += change * percent;
  }
}
