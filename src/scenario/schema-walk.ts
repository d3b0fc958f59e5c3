/** Finding one's way in the Zod schema beside a value: which form of a union was meant, which fields a map has. */
import { z } from 'zod';

/** The schema without the wrappers that say only “may be left out” or “defined later”. */
export function unwrap(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodLazy) return unwrap(schema.unwrap());
  return schema as z.ZodType;
}

/** The schema that a value at the end of the path has to meet; unions are passed by the form that was meant. */
export function schemaAt(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): z.ZodType {
  const here = intended(unwrap(schema), value) ?? unwrap(schema);
  const [key, ...rest] = path;
  if (key === undefined) return unwrap(schema);
  const below = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  if (here instanceof z.ZodObject) return schemaAt(here.shape[String(key)] ?? z.unknown(), below, rest);
  if (here instanceof z.ZodArray) return schemaAt(here.element as z.ZodType, below, rest);
  if (here instanceof z.ZodRecord) return schemaAt(here.valueType as z.ZodType, below, rest);
  return z.unknown();
}

/** Of a union, the form a value was meant to have, told by its kind and its fields; undefined if none. */
export function intended(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const options = schema.options.map(unwrap);
  if (Array.isArray(value)) return options.find((option) => option instanceof z.ZodArray);
  if (typeof value !== 'object' || value === null)
    return (
      options.find((option) => isScalar(option) && !(option instanceof z.ZodLiteral)) ??
      options.find(isScalar)
    );
  const forms = options.filter(isMapLike);
  return forms.length === 1
    ? intended(forms[0] as z.ZodType, value)
    : forms.find((form) => hasFormKey(form, value));
}

/** The key that names a form of a union of maps: its first. */
export const formKey = (form: z.ZodType): string | undefined =>
  form instanceof z.ZodObject ? Object.keys(form.shape)[0] : undefined;

const isMapLike = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodObject || schema instanceof z.ZodRecord || schema instanceof z.ZodUnion;
const isScalar = (schema: z.ZodType): boolean => !isMapLike(schema) && !(schema instanceof z.ZodArray);

function hasFormKey(form: z.ZodType, value: object): boolean {
  const key = formKey(form);
  return key !== undefined && Object.hasOwn(value, key);
}

/** The fields a map may have, if they are known. */
export function fieldNames(schema: z.ZodType | undefined): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  return schema instanceof z.ZodRecord ? (allowedValues(unwrap(schema.keyType)) ?? []) : [];
}

/** The values a closed list allows; undefined for what is not a list. */
export function allowedValues(schema: z.ZodType): string[] | undefined {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const lists = schema.options.map(unwrap).filter(isScalar).map(allowedValues);
  return lists.length > 0 && lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

/** What belongs somewhere, for a sentence. */
export function schemaInWords(schema: z.ZodType): string {
  if (schema instanceof z.ZodUnion)
    return [...new Set(schema.options.map(unwrap).map(schemaInWords))].join(' or ');
  if (schema instanceof z.ZodArray) return 'a list';
  if (isMapLike(schema)) return 'a map of fields';
  if (schema instanceof z.ZodNumber) return schema.format === 'safeint' ? 'a whole number' : 'a number';
  if (schema instanceof z.ZodString) return 'words';
  const allowed = allowedValues(schema);
  return allowed ? `one of ${allowed.join(', ')}` : 'something else';
}
