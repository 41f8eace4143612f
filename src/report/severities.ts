import { countSeverities, type Found } from "../findings/severities.ts";
import { count } from "./count.ts";
import type { Paint } from "./paint.ts";

/** The colours of severities. */
export const severityColor = { error: "red", warning: "yellow", info: "cyan" } as const;

/** Write how many findings there are: `2 errors, 1 warning, 0 infos`. */
export function severityLine(found: Found, paint: Paint): string {
  const counts = countSeverities(found);
  const parts = (["error", "warning", "info"] as const).map((severity) => {
    const text = count(counts[severity], severity);
    return counts[severity] === 0 ? text : paint(["bold", severityColor[severity]], text);
  });
  return parts.join(", ");
}
