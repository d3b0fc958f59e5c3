import {
  answerOf,
  type Dialogue,
  endingWords,
  feltOf,
  type Live,
  lineOf,
  type Meters,
  nodeOf,
  openingWords,
  replyOf,
  sayOf,
} from '#dialogue';
import { END, type StageDirection } from '#scenario';
import { endingOf } from './ending.ts';
import type { Said } from './moment.ts';
import type { Run, RunStep } from './replay.ts';
import { score } from './score.ts';

/** What is said before the first choice: the first act's opening and the first line. */
export function openingOf(dialogue: Dialogue, run: Run): readonly Said[] {
  return [...actOpening(dialogue, run.start, run.start.meters), lineSaid(dialogue, run.start)];
}

/** What one move brings: your line, the reply, the next act's opening, then the next line or the ending. */
export function saidBy(dialogue: Dialogue, { before, answered, after, move }: RunStep): readonly Said[] {
  const said = exchangeSaid(dialogue, before, answered, move.choice);
  if (after.node === END) return [...said, ...endingSaid(dialogue, after)];
  const opening = before.act === after.act ? [] : actOpening(dialogue, after, answered.meters);
  return [...said, ...opening, lineSaid(dialogue, after)];
}

function exchangeSaid(dialogue: Dialogue, before: Live, answered: Live, choice: string): readonly Said[] {
  const { node } = nodeOf(dialogue, before.node);
  const reply = replyOf(dialogue, lastOf(answered));
  const answer = answerOf(dialogue, before, choice);
  // The direction belongs to her answer; where she gives none, to what you said or did.
  const stage = withStage(reply.stage);
  const yours: Said = {
    ...sayOf(dialogue, before, choice),
    who: 'you',
    kind: reply.how ?? 'say',
    ...(answer === undefined && stage),
    ...feeling(before.meters),
  };
  if (answer === undefined) return [yours];
  const who = node.who ?? dialogue.scenario.customer.id;
  return [yours, { ...answer, who, kind: 'reply', ...stage, ...feeling(answered.meters) }];
}

function lineSaid(dialogue: Dialogue, live: Live): Said {
  const { node } = nodeOf(dialogue, live.node);
  const who = node.who ?? dialogue.scenario.customer.id;
  return {
    ...lineOf(dialogue, live),
    who,
    kind: 'line',
    ...withStage(node.stage),
    ...feeling(live.meters),
  };
}

const actOpening = (dialogue: Dialogue, live: Live, meters: Meters): readonly Said[] =>
  openingWords(dialogue, live).map((words) => shownSaid(words, 'opening', meters));

function endingSaid(dialogue: Dialogue, live: Live): readonly Said[] {
  const { id } = endingOf(dialogue, live, score(dialogue, live));
  return endingWords(dialogue, live, id).map((words) => shownSaid(words, 'ending', live.meters));
}

const shownSaid = (
  { lineId, text, shown }: ReturnType<typeof openingWords>[number],
  kind: 'opening' | 'ending',
  meters: Meters,
): Said => ({
  lineId,
  text,
  ...(shown.who !== undefined && { who: shown.who }),
  kind,
  ...withStage(shown.stage),
  ...feeling(meters),
});

const feeling = (meters: Meters) => ({ meters, felt: feltOf(meters) });
const withStage = (stage: StageDirection | undefined) => (stage === undefined ? {} : { stage });

function lastOf(live: Live): NonNullable<Live['last']> {
  if (live.last === undefined) throw new Error('Nothing has been said yet');
  return live.last;
}
