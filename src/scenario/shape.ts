/** The shape of a file, checked by the Zod schema and told in our own words, each complaint at its field. */
import { z } from 'zod';
import { type Code, type Diagnostic, diagnose } from './diagnostics.ts';
import { nearest } from './nearest.ts';
import type { Place } from './place.ts';
import { ConditionSchema } from './schema/condition.ts';
import { PATTERNS } from './schema/values.ts';
import {
  allowedValues,
  fieldNames,
  formKey,
  intended,
  schemaAt,
  schemaInWords,
  unwrap,
} from './schema-walk.ts';
import { typeInWords } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** What a file is read with: its schema, its tree and its data. */
interface Reading {
  readonly schema: z.ZodType;
  readonly root: Place;
  readonly data: unknown;
}

/** The data, typed by the schema if it fits, and a complaint for everything that does not. */
export function checkShape<T>(
  schema: z.ZodType<T>,
  root: Place,
  data: unknown,
): { value?: T; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, diagnostics: [] };
  const reading = { schema, root, data };
  return { diagnostics: result.error.issues.flatMap((issue) => explain(issue, [], reading)) };
}

function explain(issue: Issue, prefix: readonly PropertyKey[], reading: Reading): Diagnostic[] {
  const path = [...prefix, ...issue.path];
  const { place, rest } = reading.root.follow(path);
  const missing = rest.at(-1);
  if (missing !== undefined) return [at(place, 'missing-field', { field: String(missing) })];
  const schema = schemaAt(reading.schema, reading.data, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(place, key, intended(schema, valueAt(reading.data, path))));
    case 'invalid_key':
      return [badKey(place)];
    case 'invalid_union':
      return explainUnion(path, place, schema, reading);
    case 'invalid_value':
      return [notInList(place, schema)];
    case 'invalid_format':
      return [at(place, formatCode(issue), { found: found(place) })];
    case 'too_small':
    case 'too_big':
      return [outOfBounds(issue, place)];
    default:
      return [wrongType(place, schema)];
  }
}

// Zod tells what is wrong with every form of a union; only what is wrong with the form that was meant helps.
function explainUnion(
  path: readonly PropertyKey[],
  place: Place,
  schema: z.ZodType,
  reading: Reading,
): Diagnostic[] {
  const value = valueAt(reading.data, path);
  if (!place.isMap && !place.isList && allowedValues(schema)) return [notInList(place, schema)];
  const result = intended(schema, value)?.safeParse(value);
  if (result?.error) return result.error.issues.flatMap((each) => explain(each, path, reading));
  if (!isCondition(schema)) return [wrongType(place, schema)];
  return [
    place.isMap ? unknownCondition(place) : at(place, 'not-a-condition', { found: typeInWords(place.node) }),
  ];
}

const CONDITION = unwrap(ConditionSchema);
const FORM_KEYS =
  CONDITION instanceof z.ZodUnion ? CONDITION.options.map((form) => formKey(unwrap(form)) ?? '') : [];

// Describing a field copies its schema, so a condition is known by its forms; in `momentOfTruth: true |
// condition` it is a union inside a union.
const isCondition = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodUnion &&
  schema.options.map(unwrap).some((form) => formKey(form) === FORM_KEYS[0] || isCondition(form));

function unknownCondition(place: Place): Diagnostic {
  const suggestion = nearest(place.fields()[0]?.name ?? '', FORM_KEYS);
  return at(place, 'unknown-condition', { allowed: FORM_KEYS.join(', '), ...(suggestion && { suggestion }) });
}

function unknownField(place: Place, key: string, schema: z.ZodType | undefined): Diagnostic {
  const span = place.field(key)?.keyAt ?? place.at;
  const where = place.path.join('.');
  const known = fieldNames(schema);
  const form = known[0] ?? '';
  if (FORM_KEYS.includes(form) && FORM_KEYS.includes(key) && place.has(form))
    return diagnose('two-conditions', span, { place: where, first: form, found: key });
  const free = known.filter((name) => !place.has(name));
  const suggestion = nearest(key, free);
  return diagnose('unknown-field', span, {
    place: where,
    found: short(key),
    ...(suggestion && { suggestion }),
  });
}

// The place of a bad key is that of its value; the map it stands in is its parent.
const badKey = (place: Place): Diagnostic =>
  diagnose('bad-id', place.keyAt ?? place.at, {
    place: place.parent?.path.join('.') ?? '',
    found: short(place.name),
  });

function notInList(place: Place, schema: z.ZodType): Diagnostic {
  const allowed = allowedValues(schema) ?? [];
  if (place.value === undefined || place.value === null) return wrongType(place, schema);
  if (allowed.length === 1) {
    const orElse = isCondition(schema) ? ' or a condition' : '';
    return at(place, 'only-true', { allowed: `\`${allowed[0]}\`${orElse}` });
  }
  const suggestion = nearest(String(place.value), allowed);
  return at(place, 'not-in-list', {
    found: found(place),
    allowed: allowed.join(', '),
    ...(suggestion && { suggestion }),
  });
}

const wrongType = (place: Place, schema: z.ZodType): Diagnostic =>
  at(place, 'wrong-type', { expected: schemaInWords(schema), found: typeInWords(place.node) });

function outOfBounds(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, place: Place): Diagnostic {
  const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.origin === 'string')
    return at(place, issue.code === 'too_small' ? 'empty-words' : 'too-long', { limit });
  if (issue.origin === 'array') return at(place, 'too-few', { limit });
  return at(place, 'out-of-range', {
    limit,
    bound: issue.code === 'too_small' ? 'at least' : 'at most',
    found: found(place),
  });
}

function formatCode(issue: Extract<Issue, { code: 'invalid_format' }>): Code {
  if (issue.format === 'date') return 'bad-date';
  if (issue.pattern === String(PATTERNS.language)) return 'bad-language';
  return issue.pattern === String(PATTERNS.move) ? 'bad-move' : 'bad-id';
}

const at = (place: Place, code: Code, values: Record<string, string>): Diagnostic =>
  diagnose(code, place.at, { place: place.path.join('.'), ...values });

const found = (place: Place): string => short(String(place.value));
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], data);
}
