import type { By, Shown } from '#scenario';
import { type CompiledNode, type Dialogue, nodeOf, type Reply } from './compile.ts';
import type { Exchange, Live } from './live.ts';
import { holds } from './rules.ts';
import { replyIn, shownChoices } from './step.ts';
import { openTurn } from './turn.ts';

/** A text and the id of its line, by which it is translated. */
export interface Wording {
  readonly lineId: string;
  readonly text: string;
}

/** A choice in the words it has now: those of `otherwise` where its `needs` fails. */
export interface WordedChoice extends Wording {
  readonly id: string;
  readonly how: 'say' | 'do';
}

/** What the author wrote about a reply, beside what is said. */
export interface Remarks {
  readonly why: Wording;
  /** What she thought and did not say. */
  readonly thought?: Wording;
}

/** What is said at the node of this state. */
export function lineOf(dialogue: Dialogue, live: Live): Wording {
  const ids = idNodeOf(dialogue, live.node).node.line;
  return wordingOf(nodeOf(dialogue, live.node).node.line, ids, live);
}

/** The choices shown in this state, in the author's order. */
export function wordedChoices(dialogue: Dialogue, live: Live): readonly WordedChoice[] {
  return shownChoices(dialogue, live).map(({ id }) => {
    const { reply } = openTurn(dialogue, live, id);
    return { id, how: reply.how ?? 'say', ...sayOf(dialogue, live, id) };
  });
}

/** What you say, or do, by a choice in this state. */
export function sayOf(dialogue: Dialogue, live: Live, choice: string): Wording {
  const { reply } = openTurn(dialogue, live, choice);
  return wordingOf(reply.say, idReplyOf(dialogue, reply).say, live);
}

/** What she says or does at once, in the state before the choice; undefined where she does not. */
export function answerOf(dialogue: Dialogue, live: Live, choice: string): Wording | undefined {
  const { reply } = openTurn(dialogue, live, choice);
  const ids = idReplyOf(dialogue, reply).reply;
  return reply.reply === undefined || ids === undefined ? undefined : wordingOf(reply.reply, ids, live);
}

/** Why the line of an exchange does what it does, and what she thought. */
export function remarksOn(dialogue: Dialogue, exchange: Exchange): Remarks {
  const { note, thought } = replyIn(dialogue.nodes, exchange);
  const ids = replyIn(dialogue.lineIds.nodes, exchange);
  return {
    why: { lineId: ids.note.why, text: note.why },
    ...(thought !== undefined && { thought: { lineId: ids.thought ?? '', text: thought } }),
  };
}

/** The lines without a choice that open the act of this state. */
export function openingWords(dialogue: Dialogue, live: Live): readonly (Wording & { shown: Shown })[] {
  const { opening = [] } = nodeOf(dialogue, live.node).act;
  return shownWords(opening, idNodeOf(dialogue, live.node).act.opening ?? [], live);
}

/** What is seen at an ending of the scenario; empty for a house ending. */
export function endingWords(
  { scenario, lineIds }: Dialogue,
  live: Live,
  ending: string,
): readonly (Wording & { shown: Shown })[] {
  const seen = (endings: typeof scenario.endings) => endings?.find(({ id }) => id === ending)?.seen ?? [];
  return shownWords(seen(scenario.endings), seen(lineIds.scenario.endings), live);
}

const shownWords = (shown: readonly Shown[], ids: readonly Shown[], live: Live) =>
  shown.map((line, at) => ({ ...wordingOf(line.line, ids[at]?.line ?? '', live), shown: line }));

// The ids have the shape of the words, so the variant taken has the same place in both.
function wordingOf(text: By<string>, ids: By<string>, live: Live): Wording {
  if (!Array.isArray(text)) return { text, lineId: ids as string };
  const taken = text.findIndex((variant) => holds(variant.if, live));
  const variant = text[taken];
  const id = Array.isArray(ids) ? ids[taken]?.is : undefined;
  if (variant === undefined || id === undefined)
    throw new Error('A list of words has no last one without `if`');
  return { text: variant.is, lineId: id };
}

function idNodeOf({ lineIds }: Dialogue, id: string): CompiledNode {
  const found = lineIds.nodes.get(id);
  if (found === undefined) throw new Error(`The lines of the node ${id} have no ids`);
  return found;
}

const idReplyOf = ({ lineIds }: Dialogue, { node, id, otherwise }: Reply): Reply =>
  replyIn(lineIds.nodes, { node, choice: id, otherwise });
