/** The shop: its rule, whose what is to give, and what the customer can be offered. */
import { z } from 'zod';
import { ConditionSchema } from './condition.ts';
import { describe, Id, Points, Text } from './values.ts';

export const Policy = z
  .strictObject({
    rule: describe(Text, 'What the rule says, and why.'),
    protects: describe(Text, 'Whom it protects.'),
    bends: z
      .array(z.strictObject({ who: Id, what: Text }))
      .meta({ description: 'Who can bend it, and how far.' }),
    signed: describe(
      z.strictObject({ by: Text, on: z.iso.date() }),
      'The manager who confirmed that this is the shop’s policy.',
    ).optional(),
  })
  .meta({ id: 'Policy', description: 'The shop’s rule that this scenario turns on.' });

export const Authority = z
  .strictObject({
    self: describe(z.record(Id, Text), 'Yours to give.'),
    ask: describe(z.record(Id, Text), 'To be asked for.'),
    never: describe(z.record(Id, Text), 'Nobody’s to give.'),
  })
  .meta({ description: 'What is yours to give, what you may ask for, what nobody gives.' });

export const Variants = z
  .strictObject({ policy: z.array(Id).optional(), manager: z.array(Id).optional() })
  .meta({ description: 'Variants of the shop, chosen when an attempt starts; the first is the default.' });

export const Option = z
  .strictObject({
    id: Id,
    label: Text,
    outcome: describe(Points, 'What it is worth to her: raises outcome fairness.'),
    covers: describe(z.record(Id, Points), 'How far it meets each need, in per cent.'),
    authority: describe(
      z.enum(['self', 'ask', 'never']),
      'Whose it is to give: yours, to be asked for, or nobody’s.',
    ),
    viable: describe(
      z.union([z.literal(false), ConditionSchema]),
      'For `ask`: what makes it yours to give. `false`: it solves nothing.',
    ).optional(),
    cost: describe(z.number().min(0), 'What it costs the shop.').optional(),
    allowance: describe(z.number().min(0), 'What you may spend without asking.').optional(),
    updates: describe(
      z.array(z.strictObject({ entering: Id, if: ConditionSchema.optional(), outcome: Points })),
      'A new worth on entering a node; the first that holds.',
    ).optional(),
  })
  .meta({ id: 'Option', description: 'Something the customer can be offered.' });

export type Option = z.infer<typeof Option>;
