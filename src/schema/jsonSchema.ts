/**
 * Small building blocks for the JSON Schemas (draft 2020-12), so that each schema reads like the type it describes.
 */

/** A JSON Schema, or a part of one: plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export type Properties = Readonly<Record<string, JsonSchema>>;

export const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** An object with these keys and no others. */
export function closed(required: Properties, optional: Properties = {}, description?: string): JsonSchema {
  return {
    type: "object",
    ...(description !== undefined && { description }),
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

/** An object whose keys are names of the writer's choice. */
export function mapOf(value: JsonSchema, description: string): JsonSchema {
  return { type: "object", description, additionalProperties: value };
}

export function listOf(items: JsonSchema, description: string, minItems: 0 | 1 = 0): JsonSchema {
  return { type: "array", description, items, ...(minItems > 0 && { minItems }) };
}

export function oneText(choices: readonly string[], description: string): JsonSchema {
  return { type: "string", enum: choices, description };
}

export function integer(minimum: number, maximum: number, description: string): JsonSchema {
  return { type: "integer", minimum, maximum, description };
}

export function text(description: string, maxLength = 200): JsonSchema {
  return { type: "string", minLength: 1, maxLength, description };
}

export function pattern(source: string, description: string): JsonSchema {
  return { type: "string", pattern: source, description };
}

export function truth(description: string): JsonSchema {
  return { type: "boolean", description };
}

/** `null`, or what the schema allows. */
export function orNull(schema: JsonSchema, description: string): JsonSchema {
  return { anyOf: [schema, { type: "null" }], description };
}

/** A plain decimal of 0 or more: no sign, no exponent. */
export const DECIMAL = "^\\d{1,15}(\\.\\d{1,8})?$";
