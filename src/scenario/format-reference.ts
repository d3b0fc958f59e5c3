/** docs/format.md: a written introduction, then every field of the format from its schema. */
import { FORMAT_INTRODUCTION } from './format-introduction.ts';
import { type JsonSchema, scenarioJsonSchema } from './json-schema.ts';

/** The reference of the format as Markdown; docs/format.md is its committed copy. */
export function formatReference(): string {
  const { $defs = {} } = scenarioJsonSchema();
  const names = [
    'Scenario',
    ...Object.keys($defs).filter((name) => !['Scenario', 'Condition'].includes(name)),
  ];
  const sections = names.flatMap((name) => sectionsOf(name, $defs[name] ?? {}));
  return `${[FORMAT_INTRODUCTION.trim(), '## Fields', KEY, ...sections, conditions($defs.Condition ?? {})].join('\n\n')}\n`;
}

const KEY = [
  'A field with a star must be there. An *id* is a word of small letters, digits and underscores, at most 32',
  'long, beginning with a letter. *Words* are text, at most 600 characters. *By condition* means that in place',
  'of one value a list may stand, `[{ if: …, is: … }, { is: … }]`, of which the first that holds is taken.',
].join(' ');

// A map that is not worth a name of its own gets a section under the field that holds it.
function sectionsOf(name: string, schema: JsonSchema, level = '###'): string[] {
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0 && !schema.propertyNames && !schema.enum) return [];
  const rows = fields.map(([field, each]) => row(field, each, schema.required?.includes(field) ?? false));
  const table =
    rows.length > 0
      ? [['| field | type | meaning |', '|---|---|---|', ...rows].join('\n')]
      : [typeOf(schema)];
  const nested = fields.flatMap(([field, each]) => {
    const inner = mapInside(each);
    return inner && field !== 'otherwise' ? sectionsOf(`${name}: ${field}`, inner, '####') : [];
  });
  return [`${level} ${name}`, ...(schema.description ? [schema.description] : []), ...table, ...nested];
}

function row(field: string, schema: JsonSchema, isRequired: boolean): string {
  const type = field === 'otherwise' ? 'any of the fields of a choice from `say` to `note`' : typeOf(schema);
  return `| \`${field}\`${isRequired ? '*' : ''} | ${type} | ${meaning(schema)} |`.replaceAll('\n', ' ');
}

function mapInside(schema: JsonSchema): JsonSchema | undefined {
  if (schema.properties) return schema;
  return schema.items && !valueOfVariants(schema.items) ? mapInside(schema.items) : undefined;
}

// What says no more than the type does is left out.
const PLAIN = [
  'A word you choose',
  'Words, in the language of the file.',
  'One value, or a list of which',
  'All of these whose',
];
const meaning = ({ description = '' }: JsonSchema): string =>
  PLAIN.some((plain) => description.startsWith(plain)) ? '' : description;

function typeOf(schema: JsonSchema): string {
  if (schema.$ref) return link(schema.$ref);
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.anyOf) return anyOf(schema.anyOf);
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  if (schema.type === 'object') return mapType(schema);
  if (schema.type === 'string') return stringType(schema);
  return schema.type === 'integer' || schema.type === 'number'
    ? numberType(schema)
    : (schema.type ?? 'anything');
}

function anyOf(forms: readonly JsonSchema[]): string {
  if (forms.some((form) => form.properties?.fact)) return link('#/$defs/Condition');
  const [value] = forms;
  const isBy = forms.some((form) => form.items && valueOfVariants(form.items));
  if (isBy && value) return `${typeOf(value)}, or by condition`;
  if (forms.some(valueOfVariants) && value) return `${typeOf(value)}, each alone or as \`{ if, is }\``;
  return forms.map(typeOf).join(' or ');
}

const valueOfVariants = (schema: JsonSchema): JsonSchema | undefined => schema.properties?.is;

function mapType({ properties, propertyNames, additionalProperties }: JsonSchema): string {
  if (properties) return 'map, see below';
  const value = typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'anything';
  return `map of ${propertyNames ? typeOf(propertyNames) : 'id'} to ${value}`;
}

function stringType({ pattern, format, maxLength }: JsonSchema): string {
  if (format === 'date') return 'date';
  if (pattern?.includes('\\.')) return 'move';
  return pattern?.startsWith('^[a-z][a-z0-9_]') ? 'id' : maxLength === undefined ? 'text' : 'words';
}

function numberType({ type, minimum, maximum }: JsonSchema): string {
  const noun = type === 'integer' ? 'whole number' : 'number';
  if (minimum !== undefined && maximum !== undefined && maximum < 1e6)
    return `${noun} ${minimum} to ${maximum}`;
  return minimum === undefined ? noun : `${noun} from ${minimum}`;
}

function link(ref: string): string {
  const name = ref.split('/').at(-1) ?? '';
  return `[${name}](#${name.toLowerCase()})`;
}

function conditions(schema: JsonSchema): string {
  const rows = (schema.anyOf ?? []).map(({ properties = {}, required = [] }) => {
    const fields = Object.entries(properties);
    const form = fields.map(
      ([key, each]) => `\`${key}\`${required.includes(key) ? '' : '?'} ${typeOf(each)}`,
    );
    return `| ${form.join('; ')} | ${fields[0]?.[1].description ?? ''} |`;
  });
  return [
    '### Condition',
    schema.description ?? '',
    ['| form | holds when |', '|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}
