/** A line and the stage directions that come with it. */
import { z } from 'zod';
import { LIGHTS, MOODS, SPOTS } from '../vocabulary.ts';
import { by } from './condition.ts';
import { describe, Id, Text } from './values.ts';

export const Stage = z
  .strictObject({
    cue: describe(Text, 'A stage direction, shown before the words.').optional(),
    place: describe(Id, 'The place changes to this one and stays until changed.').optional(),
    light: describe(z.enum(LIGHTS), 'The time of day; stays until changed.').optional(),
    people: describe(
      z.record(Id, z.enum(SPOTS)),
      'Who is where; stays until changed. Who is not named stays put.',
    ).optional(),
    props: describe(z.array(Id), 'What lies on the counter; stays until changed.').optional(),
    mood: describe(z.enum(MOODS), 'A face other than the one the meters give, for this beat.').optional(),
    camera: describe(z.enum(['wide', 'near']), 'How near we are, for this beat.').optional(),
    sound: describe(Id, 'A sound cue of the sound table, heard once.').optional(),
  })
  .meta({ id: 'Stage', description: 'What the stage shows with this beat.' });

export const Shown = z
  .strictObject({
    id: describe(Id, 'Names the line for translators.'),
    line: by(Text),
    who: describe(Id, 'Who says it; left out, it is told.').optional(),
    stage: Stage.optional(),
  })
  .meta({ id: 'Line', description: 'A line without a choice.' });

export type StageDirection = z.infer<typeof Stage>;
export type Shown = z.infer<typeof Shown>;
export type Mood = (typeof MOODS)[number];
