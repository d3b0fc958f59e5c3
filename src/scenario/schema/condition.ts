/** Conditions, and the values that hang on them. */
import { z } from 'zod';
import { METERS } from '../vocabulary.ts';
import { Count, describe, Id, Level, Points, Tag } from './values.ts';

// Each form of condition has one key of its own, which names it; a reader finds the form by that key.
const AtomicCondition = [
  z.strictObject({ fact: describe(Id, 'This fact is known.') }),
  z.strictObject({ flag: describe(Id, 'This flag has been set.') }),
  z.strictObject({ visited: describe(Id, 'This node has been visited.') }),
  z.strictObject({ offered: describe(Id, 'This option has been offered.') }),
  z.strictObject({ promised: describe(Id, 'This promise has been made.') }),
  z.strictObject({
    meter: describe(z.enum([...METERS, 'felt']), 'A meter of the customer, or `felt`, their mean.'),
    atLeast: Points.optional(),
    atMost: Points.optional(),
  }),
  z.strictObject({ tag: describe(Tag, 'A tag used in this act.'), atLeast: Count }),
  z.strictObject({ level: describe(Level, 'Replies of this empathy level in this act.'), atLeast: Count }),
  z.strictObject({ beats: describe(Count, 'At least so many beats have passed in this act.') }),
  z.strictObject({
    earlier: describe(Id, 'Another scenario: this trainee’s last finished visit to it.'),
    ending: Id.optional(),
    tag: Tag.optional(),
    promised: Id.optional(),
  }),
  z.strictObject({ policy: describe(Id, 'This variant of the shop’s policy is in force.') }),
  z.strictObject({ manager: describe(Id, 'This variant of the manager is on duty.') }),
  z.strictObject({
    score: describe(z.enum(['E', 'O', 'R', 'SV', 'X', 'storesSide']), 'A score; in endings only.'),
    atLeast: Points.optional(),
    atMost: Points.optional(),
  }),
  z.strictObject({ betrayal: describe(Count, 'At least so many marks of betrayal; in endings only.') }),
  z.strictObject({ left: describe(z.literal(true), 'Her patience ran out and she left; in endings only.') }),
] as const;

type AtomicCondition = z.infer<(typeof AtomicCondition)[number]>;
/** What must hold; read by one table of rules in the dialogue room. */
export type Condition = AtomicCondition | { all: Condition[] } | { any: Condition[] } | { not: Condition };

export const ConditionSchema: z.ZodType<Condition> = z
  .union([
    ...AtomicCondition,
    z.strictObject({ all: describe(z.array(z.lazy(() => ConditionSchema)).min(1), 'All of these hold.') }),
    z.strictObject({
      any: describe(z.array(z.lazy(() => ConditionSchema)).min(1), 'At least one of these holds.'),
    }),
    z.strictObject({
      not: describe(
        z.lazy(() => ConditionSchema),
        'This does not hold.',
      ),
    }),
  ])
  .meta({ id: 'Condition', description: 'What must hold. Exactly one form.' });

/** The schema of one value, or of a list of which the first whose `if` holds is taken. */
export const by = <T extends z.ZodType>(value: T) =>
  z.union([value, z.array(z.strictObject({ if: ConditionSchema.optional(), is: value })).min(1)]).meta({
    description: 'One value, or a list of which the first whose `if` holds is taken; the last has no `if`.',
  });

/** One value, or the first of a list whose `if` holds. */
export type By<T> = T | { if?: Condition | undefined; is: T }[];

/** The schema of a list of which all whose `if` holds are taken. */
export const some = <T extends z.ZodType>(value: T) =>
  z.array(z.union([value, z.strictObject({ if: ConditionSchema, is: value })])).meta({
    description: 'All of these whose `if` holds, in order.',
  });

/** All of a list whose `if` holds, in order. */
export type Some<T> = (T | { if: Condition; is: T })[];
