import fc from 'fast-check';
import type { AttemptEvent, AttemptRecord, Notes } from '#attempt';

const hex = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''));
const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/);
const points = fc.integer({ min: 0, max: 100 });
const seq = fc.integer({ min: 1, max: 50 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const without = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const happening = fc.oneof(
  fc.record({ kind: fc.constantFrom('choose', 'timeout' as const), node: id, choice: id }),
  fc.record({ kind: fc.constantFrom('undo', 'pause' as const), node: id }),
);
const events: fc.Arbitrary<AttemptEvent[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 90_000 }), happening), { maxLength: 12 })
  .map((list) => {
    let atMs = 0;
    return list.map(([ms, event], at) => {
      atMs += ms;
      return { seq: at + 1, atMs, ...event } as AttemptEvent;
    });
  });

const notes: fc.Arbitrary<Notes> = fc
  .record({
    predicted: optional(fc.record({ E: points, O: points, R: points, kept: fc.boolean() })),
    leftHer: optional(fc.constantFrom(1, 2, 3, 4, 5 as const)),
    plus: optional(seq),
    delta: optional(seq),
    sure: optional(fc.array(seq, { maxLength: 4 })),
    sayItFirst: optional(fc.dictionary(id, fc.string({ unit: 'binary' }), { maxKeys: 3 })),
    predictions: optional(fc.dictionary(id, id, { maxKeys: 3 })),
    plan: optional(fc.string({ unit: 'binary' })),
  })
  .map(without);

/** Any record that keeps to the schema, of one trainee. */
export const anyRecord = (traineeId: string): fc.Arbitrary<AttemptRecord> =>
  fc
    .record({
      recordVersion: fc.constant(1 as const),
      attemptId: fc.uuid(),
      traineeId: fc.constant(traineeId),
      scenarioId: id,
      contentHash: hex(64),
      form: id,
      formatVersion: fc.constant(1 as const),
      tagTableVersion: fc.integer({ min: 1, max: 9 }),
      mode: fc.constantFrom('watch', 'guided', 'practice', 'test' as const),
      language: fc.constantFrom('en', 'fr-CA', 'nl', 'zh-Hant-TW'),
      clock: fc.constantFrom('off', '1', '2', '5', '10' as const),
      variant: fc.record({ policy: optional(id), manager: optional(id) }).map(without),
      seed: fc.integer({ min: 0, max: 0xffff_ffff }),
      startedAt: fc
        .date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      carried: fc.record({
        beads: fc.array(
          fc.record({
            touchpoint: id,
            felt: points,
            weight: fc.integer({ min: 1, max: 5 }),
            momentOfTruth: fc.boolean(),
            authored: fc.boolean(),
          }),
          { maxLength: 3 },
        ),
        promises: fc.array(fc.record({ scenario: id, promise: id }), { maxLength: 2 }),
        visits: fc.array(
          fc.record({
            scenario: id,
            ending: id,
            tags: fc.subarray(['thank', 'bare_no', 'own_step'] as const),
            promises: fc.array(id, { maxLength: 2 }),
          }),
          { maxLength: 2 },
        ),
      }),
      replayOf: optional(fc.record({ attemptId: fc.uuid(), moves: fc.integer({ min: 0, max: 40 }) })),
      events,
      notes,
    })
    .map(without) as fc.Arbitrary<AttemptRecord>;
