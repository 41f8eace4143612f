/**
 * Name what decides which blocks and slots a text has, beside the packages that Calque depends on: a
 * cache must not outlive it. Whoever adds an engine adds its name and version here.
 */
export function engineId(): string {
  return "remark";
}
