import { type Dialogue, feltOf, holds, type Meters, nodeOf, replyOf, wordedChoices } from '#dialogue';
import { END, METERS } from '#scenario';
import type { CoachNote, Moment, Said, ShownChoice, StandingStage } from './moment.ts';
import type { AttemptRecord, ClockSetting } from './record.ts';
import type { Run, RunStep } from './replay.ts';
import { score } from './score.ts';
import { shuffleAnswers } from './shuffle.ts';
import { openingOf, saidBy } from './transcript.ts';

/** The present of a run, as a screen shows it. What only Guided mode tells is left out elsewhere. */
export function momentOf(dialogue: Dialogue, run: Run, record: AttemptRecord): Moment {
  const { live, steps } = run;
  const last = steps.at(-1);
  const before = [
    openingOf(dialogue, run),
    ...steps.slice(0, -1).map((step) => saidBy(dialogue, step)),
  ].flat();
  const lines = last === undefined ? before : saidBy(dialogue, last);
  const transcript = last === undefined ? before : [...before, ...lines];
  const guided = record.mode === 'guided';
  return {
    moves: steps.length,
    act: live.act,
    lines,
    transcript,
    meters: live.meters,
    felt: feltOf(live.meters),
    facts: knownFacts(dialogue, run),
    stage: standingStage(dialogue, transcript),
    canUndo: mayUndo(run, record),
    ...atNode(dialogue, run, record),
    ...(guided && last !== undefined && { coach: coachNote(dialogue, last) }),
  };
}

/** Whether the last move can be taken back: in Guided and Practice, until the conversation is over. */
export const mayUndo = ({ live, steps, stopped }: Run, { mode }: AttemptRecord): boolean =>
  (mode === 'guided' || mode === 'practice') &&
  steps.length > 0 &&
  live.node !== END &&
  stopped === undefined;

type AtNode = Pick<Moment, 'node' | 'channel' | 'momentOfTruth' | 'choices' | 'sayFirst'> &
  Partial<Pick<Moment, 'role' | 'hint' | 'predict' | 'clock' | 'ended'>>;

function atNode(dialogue: Dialogue, { live }: Run, record: AttemptRecord): AtNode {
  if (live.node === END) {
    const { ending } = score(dialogue, live);
    const ended = ending && { id: ending.id, kind: ending.kind, title: ending.title };
    const over = { node: END, channel: 'none', momentOfTruth: false, choices: [], sayFirst: false };
    return { ...over, ...(ended && { ended }) };
  }
  const { node } = nodeOf(dialogue, live.node);
  const answers = Object.entries(node.predict?.answers ?? {}).map(([id, text]) => ({ id, text }));
  const seconds = secondsOf(node.clock?.seconds, record.clock);
  return {
    node: node.id,
    channel: node.channel,
    momentOfTruth: isMomentOfTruth(dialogue, live),
    choices: shuffledChoices(dialogue, live, record.seed),
    sayFirst: node.sayFirst === true,
    ...(node.role !== undefined && { role: node.role }),
    ...(record.mode === 'guided' && node.hint !== undefined && { hint: node.hint }),
    ...(node.predict && { predict: { answers } }),
    ...(seconds !== undefined && { clock: { seconds } }),
  };
}

/** Whether the debrief shows the card of the node she is at. */
export function isMomentOfTruth(dialogue: Dialogue, live: Run['live']): boolean {
  const { momentOfTruth } = nodeOf(dialogue, live.node).node;
  return momentOfTruth === true || (momentOfTruth !== undefined && holds(momentOfTruth, live));
}

function shuffledChoices(dialogue: Dialogue, live: Run['live'], seed: number): readonly ShownChoice[] {
  const { node } = nodeOf(dialogue, live.node);
  const ids = node.choices.map(({ id }) => id);
  const last = node.hub === undefined ? {} : { last: 'leave' };
  const order = shuffleAnswers(ids, { seed, node: node.id, ...last });
  return [...wordedChoices(dialogue, live)].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

const secondsOf = (seconds: number | undefined, clock: ClockSetting): number | undefined =>
  seconds === undefined || clock === 'off' ? undefined : seconds * Number(clock);

function coachNote(dialogue: Dialogue, { before, answered }: RunStep): CoachNote | undefined {
  if (answered.last === undefined) return undefined;
  const { note, thought } = replyOf(dialogue, answered.last);
  const { level } = answered.last;
  const { bestLevel } = nodeOf(dialogue, before.node);
  return {
    why: note.why,
    changes: changesBetween(before.meters, answered.meters),
    ...(thought !== undefined && { thought }),
    ...(level !== undefined && { level, bestLevel: bestLevel as 0 | 1 | 2 | 3 | 4 }),
  };
}

/** The meters that differ, by how much. */
export function changesBetween(before: Meters, after: Meters): Partial<Meters> {
  const changes: { -readonly [M in keyof Meters]?: number } = {};
  for (const meter of METERS)
    if (after[meter] !== before[meter]) changes[meter] = after[meter] - before[meter];
  return changes;
}

const knownFacts = ({ scenario }: Dialogue, { live }: Run): Moment['facts'] =>
  scenario.facts
    .filter(({ id }) => live.facts.includes(id))
    .map(({ id, kind, card }) => ({ id, kind, text: card }));

/** The stage directions that persist, after everything said so far. */
export function standingStage({ scenario }: Dialogue, transcript: readonly Said[]): StandingStage {
  let standing: StandingStage = { place: scenario.place, light: 'midday', people: {}, props: [] };
  for (const { stage } of transcript) {
    if (stage === undefined) continue;
    standing = {
      place: stage.place ?? standing.place,
      light: stage.light ?? standing.light,
      people: stage.people === undefined ? standing.people : { ...standing.people, ...stage.people },
      props: stage.props ?? standing.props,
    };
  }
  return standing;
}
