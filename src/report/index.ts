export { jsonReport } from "./json.ts";
export { prettyReport } from "./pretty.ts";
export type { PrettyOptions } from "./pretty.ts";
export { statusReport } from "./status.ts";
export { summaryReport } from "./summary.ts";
export type { LocalizeFigures } from "./summary.ts";
