import { toJsonSchema } from "@valibot/to-json-schema";
import { configSchema } from "../src/config/schema.ts";

/** The parts of JSON Schema that the configuration uses. */
export interface JsonSchema {
  readonly title?: string;
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
}

/** Make the JSON Schema of the configuration from the schema that checks it. */
export function makeConfigSchema(): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(configSchema, {
    typeMode: "input",
    // What JSON Schema has no words for is checked when the configuration is loaded.
    ignoreActions: ["check", "raw_check"],
    overrideAction: ({ valibotAction, jsonSchema }) => withPattern(jsonSchema, valibotAction),
  });
  const schema = { $schema, title: "Configuration of Calque", ...rest };
  // The library's type knows more than is used here; what is written as JSON is plain.
  const plain: JsonSchema = JSON.parse(JSON.stringify(schema));
  return plain;
}

/** JSON Schema has patterns without flags; these mean the same without their `u`. */
function withPattern<T extends object>(schema: T, action: object): T | undefined {
  if (!("requirement" in action) || !(action.requirement instanceof RegExp)) return undefined;
  return { ...schema, pattern: action.requirement.source };
}
