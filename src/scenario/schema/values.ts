/** The values that the fields of a scenario are made of. */
import { z } from 'zod';
import { METERS, TAGS } from '../vocabulary.ts';

// No code made from strings: the page’s content security policy forbids it.
z.config({ jitless: true });

/** The schema with what an author reads of it. */
export const describe = <T extends z.ZodType>(schema: T, description: string): T =>
  schema.meta({ description });

/** The patterns of words an author makes up; the diagnostics name them apart. */
export const PATTERNS = {
  id: /^[a-z][a-z0-9_]{0,31}$/,
  language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  move: /^[a-z][a-z0-9_]{0,31}\.[a-z][a-z0-9_]{0,31}$/,
} as const;

export const Id = z.string().regex(PATTERNS.id).meta({
  description: 'A word you choose: small letters, digits and underscores, at most 32, unique among its kind.',
});
export const Text = z.string().min(1).max(600).meta({ description: 'Words, in the language of the file.' });
export const Tag = z.enum(TAGS).meta({ id: 'Tag', description: 'What a line is evidence of.' });
export const MeterName = z
  .enum(METERS)
  .meta({ id: 'Meter', description: 'What goes on in the customer, each from 0 to 100.' });
export const Level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export const Points = z.int().min(0).max(100);
export const Count = z.int().min(1).max(99);
const Change = z.int().min(-100).max(100);

export const Effects = z
  .partialRecord(MeterName, Change)
  .meta({ id: 'Effects', description: 'Changes to the customer’s meters.' });

export type Tag = (typeof TAGS)[number];
export type Meter = (typeof METERS)[number];
export type Level = z.infer<typeof Level>;
export type Effects = z.infer<typeof Effects>;
