/** The customer and other people: who they are, what she needs and goes through, and what stays with her. */
import { z } from 'zod';
import { END, LENSES, STAGES } from '../vocabulary.ts';
import { by } from './condition.ts';
import { describe, Id, Points, Text } from './values.ts';

export const Person = z
  .strictObject({
    id: describe(Id, 'The person’s id; `you` is always the trainee.'),
    name: describe(Text, 'What they are called.'),
    role: describe(Text, 'Who they are, such as “your manager”.'),
    look: describe(Id, 'Which drawn person plays them.'),
  })
  .meta({ id: 'Person', description: 'A person of the story.' });

/** What can come to light, as a card. */
export const Fact = z.strictObject({
  id: Id,
  kind: describe(z.enum(['evidence', 'need']), 'Evidence for her case, or a sign of what she needs.'),
  card: describe(Text, 'What the customer card says once it is known.'),
  known: describe(z.literal(true), 'Known from the start; does not count as explored.').optional(),
});

/** What she really needs; `weight` is its share of 100. */
export const Need = z.strictObject({ id: Id, weight: Points, text: Text });

export const Touchpoint = z
  .strictObject({
    id: Id,
    label: Text,
    stage: describe(z.enum(STAGES), 'Where it falls in the customer’s life with the shop.'),
    kind: describe(
      z.enum(['direct', 'indirect']),
      'Direct: she came to the shop. Indirect: she met it by chance.',
    ),
    weight: describe(z.int().min(1).max(5), '1; the moment of truth 3.'),
    momentOfTruth: describe(z.literal(true), 'The bead that counts most when she looks back.').optional(),
    after: describe(Id, 'Stored after this node.').optional(),
    entering: describe(
      z.array(z.union([Id, z.literal(END)])).min(1),
      'Stored on entering the first of these.',
    ).optional(),
    felt: describe(
      by(Points),
      'An authored felt score, for what the trainee could not influence.',
    ).optional(),
    tray: describe(z.enum(['service', 'experience']), 'Where it belongs in the two-tray drill.').optional(),
    motif: describe(
      Id,
      'The few notes it is remembered by: one of those listed in docs/stage.md, or any other word, which makes notes of its own. Left out: its id.',
    ).optional(),
  })
  .meta({ id: 'Touchpoint', description: 'A moment that stays with the customer: a bead on her string.' });

const Lens = z
  .strictObject({
    text: Text,
    opens: describe(Id, 'The fact that opens it; left out, it is open.').optional(),
  })
  .meta({ id: 'Lens', description: 'One of the six motions of her experience.' });

/** What she goes through from a node on, one text for each motion. */
export const Experience = z.strictObject({
  at: describe(Id, 'From this node on.'),
  lens: z.strictObject(
    Object.fromEntries(LENSES.map((lens) => [lens, Lens])) as Record<(typeof LENSES)[number], typeof Lens>,
  ),
});

export type Person = z.infer<typeof Person>;
export type Touchpoint = z.infer<typeof Touchpoint>;
