/** The course of the story: its acts, its nodes, how it may end, and runs to watch. */
import { z } from 'zod';
import { CHANNELS, ENDING_KINDS } from '../vocabulary.ts';
import { Choice } from './choice.ts';
import { by, ConditionSchema } from './condition.ts';
import { Shown, Stage } from './line.ts';
import { Count, describe, Effects, Id, PATTERNS, Points, Text } from './values.ts';

export const Act = z
  .strictObject({
    id: Id,
    problem: describe(
      z.literal(true),
      'The act in which she comes with a problem: Service is read here.',
    ).optional(),
    firstImpression: describe(z.literal(true), 'A first visit: gains count double.').optional(),
    before: describe(z.enum(['hours', 'night']), 'How much time has passed since the act before.').optional(),
    D: describe(Points, 'The empathy budget of this act.'),
    opening: describe(z.array(Shown), 'Lines without a choice that open the act.').optional(),
    adjust: describe(
      z.array(z.strictObject({ if: ConditionSchema, effects: Effects, why: Text })),
      'Changes after the carry-over, each with its reason.',
    ).optional(),
    perBeat: describe(by(Effects), 'What each beat does to her; left out, patience −2.').optional(),
  })
  .meta({ id: 'Act', description: 'A stretch of the story on one occasion.' });

export const Node = z
  .strictObject({
    id: Id,
    act: describe(Id, 'The act it belongs to; nodes stand in the order of the acts.'),
    channel: describe(z.enum(CHANNELS), 'How you meet; `none` when she is not there.'),
    who: describe(Id, 'Who speaks; left out, the customer.').optional(),
    role: describe(Id, 'The person whose part you play here, if not yours.').optional(),
    line: describe(by(Text), 'What is said on entering, in “quotation marks”, and what is told around it.'),
    stage: Stage.optional(),
    when: describe(ConditionSchema, 'The node is passed over while this fails.').optional(),
    cue: describe(
      z.union([z.literal(1), z.literal(2)]),
      'She has just shown a feeling (1) or is at a peak (2).',
    ).optional(),
    repair: describe(z.literal(true), 'A chance to mend the miss before it.').optional(),
    momentOfTruth: describe(
      z.union([z.literal(true), ConditionSchema]),
      'The debrief shows this node’s card.',
    ).optional(),
    service: describe(
      z.literal(true),
      'Counts for Service; left out everywhere, the problem act does.',
    ).optional(),
    settles: describe(z.literal(true), 'The best viable offer is settled on entering.').optional(),
    unheard: describe(
      z.literal(true),
      'She is not there: only beats move her meters; all else counts.',
    ).optional(),
    beats: describe(
      by(z.int().min(0).max(9)),
      '1; a trip to the stock room 2, a form 3, 0 when she is not kept waiting.',
    ).optional(),
    clock: z
      .strictObject({ seconds: z.int().min(5).max(300), onTimeout: Id })
      .meta({ description: 'A clock on the screen, and the choice it takes when it runs out.' })
      .optional(),
    hub: describe(
      Count,
      'A hub: its choices are topics, and so many may be taken before `leave`.',
    ).optional(),
    hint: describe(Text, 'One hint, in Guided mode.').optional(),
    sayFirst: describe(z.literal(true), 'You type a line of your own before the choices show.').optional(),
    predict: z
      .strictObject({ answers: z.record(Id, Text), right: Id })
      .meta({ description: 'A one-tap guess of what she will need next; never scored.' })
      .optional(),
    choices: describe(z.array(Choice).min(2), 'Three or four; a hub has any number.'),
  })
  .meta({ id: 'Node', description: 'A beat of the conversation: a line and the choices after it.' });

export const Ending = z
  .strictObject({
    id: Id,
    kind: describe(z.enum(ENDING_KINDS), 'What kind of ending it is, for counts over scenarios.'),
    title: Text,
    seen: describe(z.array(Shown).min(1), 'What is seen.'),
    if: describe(ConditionSchema, 'When; the first that holds is taken and the last has no `if`.').optional(),
  })
  .meta({ id: 'Ending', description: 'How a run may end.' });

/** A run to watch. */
export const WatchRun = z.strictObject({
  id: Id,
  title: Text,
  path: describe(z.array(z.string().regex(PATTERNS.move)).min(1), 'Moves, each `node.choice`.'),
  turn: describe(Id, 'The node where it turned.'),
});

export type Act = z.infer<typeof Act>;
export type Node = z.infer<typeof Node>;
export type Ending = z.infer<typeof Ending>;
