import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TRUE_MGSM_NAMES, TRUE_MGSM_NUMBERS } from "./mgsm-true.ts";
import { TRUE_WMT21_NAMES, TRUE_WMT21_NUMBERS } from "./wmt21-true.ts";
import { TRUE_XQUAD_NAMES, TRUE_XQUAD_NUMBERS } from "./xquad-true.ts";

const TRUE = {
  mgsm: { names: TRUE_MGSM_NAMES, numbers: TRUE_MGSM_NUMBERS },
  wmt21: { names: TRUE_WMT21_NAMES, numbers: TRUE_WMT21_NUMBERS },
  xquad: { names: TRUE_XQUAD_NAMES, numbers: TRUE_XQUAD_NUMBERS },
} as const;

/** Tell which set a folder has: what `to-paragraphs.ts` wrote, or else WMT24++. */
export function setOf(folder: string): string {
  const file = readdirSync(folder).find((name) => name.endsWith(".jsonl")) ?? "";
  const [line = ""] = readFileSync(join(folder, file), "utf8").split("\n", 1);
  const { domain } = JSON.parse(line) as { domain: string };
  return domain in TRUE ? domain : "wmt24";
}

/** The lines of a set whose findings were read and are true in a locale; undefined for a set that has its own lists. */
export function trueLines(
  set: string,
  kind: "names" | "numbers",
  locale: string,
): readonly number[] | undefined {
  return set in TRUE ? (TRUE[set as keyof typeof TRUE][kind][locale] ?? []) : undefined;
}
