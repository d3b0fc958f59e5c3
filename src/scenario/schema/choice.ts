/** What the trainee may say or do, and what comes of it. */
import { z } from 'zod';
import { END } from '../vocabulary.ts';
import { by, ConditionSchema, some } from './condition.ts';
import { Stage } from './line.ts';
import { describe, Effects, Id, Level, Tag, Text } from './values.ts';

const Note = z
  .strictObject({
    why: describe(Text, 'Why this line does what it does, in a sentence.'),
    better: describe(Id, 'The choice of this node you would point to.').optional(),
    principle: describe(Id, 'The rule it keeps or breaks: one of the house list, or of `principles`.'),
  })
  .meta({ id: 'Note', description: 'What the debrief says about a choice.' });

const replyFields = {
  say: describe(by(Text), 'What you say, or do if it stands in square brackets.'),
  level: describe(
    Level,
    'Empathy: 0 blocks, 1 perfunctory, 2 acknowledges, 3 reaches, 4 confirms and carries.',
  ).optional(),
  tags: describe(z.array(Tag), 'What the line is evidence of; a tag twice counts twice.'),
  effects: describe(
    z.strictObject({ add: Effects, why: Text }),
    'An effect no tag has, with its reason.',
  ).optional(),
  beats: describe(z.int().min(0).max(9), 'Beats on top of the node’s.').optional(),
  learns: describe(some(Id), 'Facts it brings to light.').optional(),
  offers: describe(some(Id), 'Options it offers her.').optional(),
  sets: describe(z.array(Id), 'Flags it sets. `lied` is the engine’s: it adds to betrayal.').optional(),
  breaks: describe(z.array(Id), 'Offers that fail.').optional(),
  promises: describe(z.array(Id), 'Promises it makes.').optional(),
  keeps: describe(z.array(Id), 'Promises it keeps.').optional(),
  forgets: describe(z.array(Id), 'Promises it leaves unkept.').optional(),
  next: describe(
    some(z.union([Id, z.literal(END)])).min(1),
    'Where it leads: the first target that can be taken and has not been visited.',
  ),
  reply: describe(by(Text), 'What she says or does at once.').optional(),
  thought: describe(
    Text,
    'What she thinks and does not say; shown in Guided mode and the debrief.',
  ).optional(),
  stage: Stage.optional(),
  note: Note,
};

export const Choice = z
  .strictObject({
    id: Id,
    how: describe(z.enum(['say', 'do']), 'Left out, it is said.').optional(),
    when: describe(ConditionSchema, 'The choice is not shown while this fails.').optional(),
    ...replyFields,
    needs: describe(
      ConditionSchema,
      'Shown all the same; if this fails, the fields of `otherwise` replace its own.',
    ).optional(),
    otherwise: describe(
      z.strictObject(replyFields).partial(),
      'What is said and done instead when `needs` fails.',
    ).optional(),
    fatal: describe(z.literal(true), 'You mean this choice to ruin the run.').optional(),
  })
  .meta({ id: 'Choice', description: 'Something the trainee may say or do.' });

export type Choice = z.infer<typeof Choice>;
