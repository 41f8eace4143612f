import type { Severity } from "../model/index.ts";

interface Said {
  readonly severity: Severity;
  readonly message: string;
}

/**
 * Make what says once what there is four times or more: the first of the worst tells how many more there are, the others
 * become notes. Nothing where there are fewer, each of which is said.
 *
 * It takes the findings in their order, once each; those that are not in `loud` stay. One object may stand for several alike.
 */
export function sayOnce<F extends Said>(
  loud: readonly F[],
  where = "",
): ((finding: F) => F) | undefined {
  if (loud.length < MANY) return undefined;
  const worst = loud.find(({ severity }) => severity === "error") ?? loud[0];
  const others = new Set(loud);
  let open = true;
  return (finding) => {
    if (!others.has(finding)) return finding;
    if (finding !== worst || !open) return { ...finding, severity: "info" };
    open = false;
    return { ...finding, message: `${finding.message} (and ${loud.length - 1} more${where})` };
  };
}

/** How many are too many to be said one by one. */
const MANY = 4;
