import type { FieldReaders } from "./collector.ts";
import { addToml } from "./toml.ts";
import { addYaml } from "./yaml.ts";

/** The readers of YAML and TOML front matter. */
export const fieldReaders: FieldReaders = { yaml: addYaml, toml: addToml };
