import { z } from 'zod';
import { ScenarioSchema } from './schema.ts';

/** A JSON Schema, as far as we read one. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** The format as JSON Schema (draft 2020-12), for editors that complete and check while one types. */
export const scenarioJsonSchema = (): JsonSchema =>
  z.toJSONSchema(ScenarioSchema, { target: 'draft-2020-12', io: 'input' }) as JsonSchema;
