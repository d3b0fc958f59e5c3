/** The attempt record as data from elsewhere: the only place that decides whether it is one. */
import { z } from 'zod';
import type { AttemptRecord } from '#attempt';
import { END, TAGS } from '#scenario';
import { problem, type ResultProblem } from './problem.ts';

// Without code made at run time, which a strict content security policy forbids.
z.config({ jitless: true });

const Id = z.string().regex(/^[a-z][a-z0-9_]{0,31}$/);
const Place = z.union([Id, z.literal(END)]);
/** Ids that devices make: a UUID, or what an LMS has in its stead. */
export const MadeId = z.string().regex(/^[A-Za-z0-9._-]{1,100}$/);
const Hash = z.string().regex(/^[0-9a-f]{64}$/);
export const Instant = z.iso.datetime();
const Points = z.int().min(0).max(100);
const Count = z.int().min(0).max(100_000);
const Seq = z.int().min(1).max(100_000);
const Text = z.string().max(10_000);

const Event = z
  .strictObject({
    seq: Seq,
    atMs: z.number().min(0).max(Number.MAX_SAFE_INTEGER),
    kind: z.enum(['choose', 'timeout', 'undo', 'pause']),
    node: Place,
    choice: Id.optional(),
  })
  .refine(({ kind, choice }) => (kind === 'choose' || kind === 'timeout') === (choice !== undefined));

const Notes = z.strictObject({
  predicted: z.strictObject({ E: Points, O: Points, R: Points, kept: z.boolean() }).optional(),
  leftHer: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).optional(),
  plus: Seq.optional(),
  delta: Seq.optional(),
  sure: z.array(Seq).optional(),
  sayItFirst: z.record(Id, Text).optional(),
  predictions: z.record(Id, Id).optional(),
  plan: Text.optional(),
});

const Bead = z.strictObject({
  touchpoint: Id,
  felt: Points,
  weight: z.int().min(1).max(5),
  momentOfTruth: z.boolean(),
  authored: z.boolean(),
});

const Carried = z.strictObject({
  beads: z.array(Bead),
  promises: z.array(z.strictObject({ scenario: Id, promise: Id })),
  visits: z.array(
    z.strictObject({ scenario: Id, ending: Id, tags: z.array(z.enum(TAGS)), promises: z.array(Id) }),
  ),
});

const AttemptRecordSchema: z.ZodType<AttemptRecord> = z.strictObject({
  recordVersion: z.literal(1),
  attemptId: MadeId,
  traineeId: MadeId,
  scenarioId: Id,
  contentHash: Hash,
  form: Id,
  formatVersion: z.literal(1),
  tagTableVersion: z.int().min(1),
  mode: z.enum(['watch', 'guided', 'practice', 'test']),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  clock: z.enum(['off', '1', '2', '5', '10']),
  variant: z.strictObject({ policy: Id.optional(), manager: Id.optional() }),
  seed: z.int().min(0).max(0xffff_ffff),
  startedAt: Instant,
  carried: Carried,
  replayOf: z.strictObject({ attemptId: MadeId, moves: Count }).optional(),
  events: z
    .array(Event)
    .max(10_000)
    .refine((events) => events.every(({ seq }, at) => seq === at + 1), { error: 'gap' }),
  notes: Notes,
});

/** Where in a value the schema found its first fault, such as `events.3.node`. */
export function faultOf(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.')} ${issue.code}`.trim() : '';
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** Reads an attempt record from data of any origin. Never throws; never returns half a record. */
export function readAttemptRecord(
  value: unknown,
): { record: AttemptRecord; problem?: undefined } | { record?: undefined; problem: ResultProblem } {
  const id = field(value, 'attemptId');
  const attemptId = typeof id === 'string' ? id.slice(0, 100) : '';
  const version = field(value, 'recordVersion');
  if (typeof version === 'number' && version > 1) return { problem: problem('newer-attempt', attemptId) };
  const read = AttemptRecordSchema.safeParse(value);
  if (read.success) return { record: read.data };
  return { problem: problem('damaged-attempt', attemptId, faultOf(read.error)) };
}
