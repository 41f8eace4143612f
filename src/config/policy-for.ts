import type { Config } from "./schema.ts";

/** Look up the policy of a locale in `stale` or `drafts`: its own, else the one of `"*"`, else `"keep"`. */
export function policyFor(policy: Config["stale"], locale: string): "keep" | "source" {
  if (typeof policy === "string") return policy;
  if (Object.hasOwn(policy, locale)) return policy[locale] ?? "keep";
  return policy["*"] ?? "keep";
}
