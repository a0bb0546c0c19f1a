/** The JSON Schemas that ship with the package, by name. */
import { ASSESSMENT_SCHEMA } from "./assessment.js";
import { FACTS_SCHEMA } from "./facts.js";
import type { JsonSchema } from "./jsonSchema.js";
import { TERMS_SCHEMA } from "./terms.js";

export type SchemaName = "facts" | "terms" | "assessment";

export const SCHEMAS: Readonly<Record<SchemaName, JsonSchema>> = { facts: FACTS_SCHEMA, terms: TERMS_SCHEMA, assessment: ASSESSMENT_SCHEMA };
