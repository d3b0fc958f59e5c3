/**
 * The scenario format, version 1: its only definition, its parts in `schema/`. Types, the JSON Schema for editors
 * and the field reference in docs/format.md are all derived from it; every field's description is what an author
 * reads.
 */
import { z } from 'zod';
import { Experience, Fact, Need, Person, Touchpoint } from './schema/customer.ts';
import { Authority, Option, Policy, Variants } from './schema/shop.ts';
import { Act, Ending, Node, WatchRun } from './schema/story.ts';
import { Count, describe, Effects, Id, MeterName, PATTERNS, Points, Tag, Text } from './schema/values.ts';

export const ScenarioSchema = z
  .strictObject({
    $schema: z.string().meta({ description: 'Points an editor to the JSON Schema.' }).optional(),
    format: describe(z.literal(1), 'The version of this format.'),
    id: Id,
    family: describe(Id, 'Forms of one family are for retest.'),
    form: describe(Id, 'Which form of its family this is.'),
    language: describe(
      z.string().regex(PATTERNS.language),
      'The language of the words, such as `en` or `fr-CA`.',
    ),
    title: Text,
    place: describe(Id, 'Where it opens.'),
    brief: describe(Text, 'What the trainee is told before the first line.'),
    customer: describe(Person, 'The customer.'),
    others: describe(z.array(Person), 'Other people who appear.').optional(),
    start: describe(
      z.partialRecord(MeterName, Points),
      'Her meters at the start; left out: calm 70, trust 50, patience 80, fairness 50.',
    ).optional(),
    par: describe(
      Count,
      'Beats the problem act should take; each beyond costs her patience with the process.',
    ),
    postThreshold: describe(Count, 'Marks of betrayal from which she posts about it.'),
    needle: describe(
      z.literal(true),
      'Shows the needle of the three options: toss it, post it, reach out.',
    ).optional(),
    worth: z
      .strictObject({ basket: z.number().min(0).optional(), year: z.number().min(0).optional() })
      .meta({ description: 'What this customer is worth, shown beside the cost of a fix; never scored.' })
      .optional(),
    policy: Policy,
    authority: Authority,
    variants: Variants.optional(),
    facts: describe(z.array(Fact), 'What can come to light, each a card.'),
    needs: describe(z.array(Need), 'What she really needs; the weights add up to 100.'),
    options: describe(z.array(Option), 'What she can be offered.'),
    touchpoints: describe(
      z.array(Touchpoint),
      'What stays with her, from the first sight of the shop to the last.',
    ),
    acts: describe(z.array(Act).min(1), 'In the order of time.'),
    nodes: describe(z.array(Node).min(1), 'The first is where it starts.'),
    promises: z
      .array(
        z.strictObject({
          id: Id,
          text: Text,
          from: describe(Id, 'The scenario in which it may have been made.').optional(),
        }),
      )
      .meta({ description: 'What may be promised, here or on an earlier visit.' })
      .optional(),
    lenses: describe(z.array(Experience), 'What she wants, does, sees, thinks, feels and likes.').optional(),
    watch: describe(z.array(WatchRun), 'Runs to watch, and where each turned.'),
    endings: describe(z.array(Ending).min(1), 'First match; left out, the house endings hold.').optional(),
    principles: z
      .array(z.strictObject({ id: Id, rule: Text, source: Text }))
      .meta({ description: 'Rules of your own, beside the house list.' })
      .optional(),
    overrides: z
      .array(z.strictObject({ tag: Tag, effects: Effects, why: Text }))
      .meta({ description: 'A tag means something else here, with the reason; the debrief prints it.' })
      .optional(),
  })
  .meta({ id: 'Scenario', title: 'Scenario', description: 'A practice scenario of Moment of Truth.' });

export type Scenario = z.infer<typeof ScenarioSchema>;
