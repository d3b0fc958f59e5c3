/** A field that differs; undefined where it is not there. */
export interface FieldChange {
  /** Fields inside `otherwise`, `stage` and the like as `otherwise.next`. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

// Inside these each field is told apart; any other value is told as a whole.
const OPENED = new Set(['otherwise', 'stage', 'note', 'clock', 'authority']);

/** The fields that differ between two values without words, in the order of the older one. */
export function fieldChanges(before: object, after: object, prefix = ''): FieldChange[] {
  const [old, now] = [before, after] as Record<string, unknown>[];
  const fields = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])];
  return fields.flatMap((field) => {
    const [was, is] = [old?.[field], now?.[field]];
    if (same(was, is)) return [];
    if (OPENED.has(field) && isObject(was) && isObject(is))
      return fieldChanges(was, is, `${prefix}${field}.`);
    return [{ field: `${prefix}${field}`, before: was, after: is }];
  });
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

// The order of the fields of an object says nothing.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, it]) => [key, sorted(it)]),
  );
}

/** A value without its words, which `mapLines` has emptied: an empty text, or a list of variants of it, is gone. */
export function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords).filter((it) => it !== undefined);
  if (!isObject(value)) return value === '' ? undefined : value;
  const entries = Object.entries(value)
    .filter(([, it]) => !isWords(it))
    .map(([key, it]) => [key, withoutWords(it)] as const);
  return Object.fromEntries(entries.filter(([, it]) => it !== undefined));
}

const isWords = (value: unknown): boolean =>
  value === '' ||
  (Array.isArray(value) &&
    value.length > 0 &&
    value.every((it) => isObject(it) && 'is' in it && it.is === ''));
