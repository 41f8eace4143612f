import type { UserConfig } from "./schema.ts";

/** Give an editor the types of the options; the configuration itself comes back as it is. */
export function defineConfig(config: UserConfig): UserConfig {
  return config;
}
