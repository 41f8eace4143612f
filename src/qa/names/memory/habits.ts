import type { NameMemory } from "./name-memory.ts";
import type { NameStanding } from "./name-standing.ts";

/** How a locale writes names as a rule: the part of a memory that tells its habits. */
export function habits(
  byLocale: ReadonlyMap<string, ReadonlyMap<string, NameStanding>>,
): Pick<NameMemory, "keepsLetters" | "renames" | "leavesLetters" | "writesPeople"> {
  return {
    keepsLetters(locale) {
      let copied = 0;
      let written = 0;
      for (const { forms } of byLocale.get(locale)?.values() ?? []) {
        for (const form of forms) {
          if (form.how === "copy") copied += form.count;
          else if (form.how === "sound") written += form.count;
        }
      }
      return copied > 4 && copied > 6 * written;
    },
    renames(locale) {
      let there = 0;
      let gone = 0;
      for (const { kind, found, missing } of byLocale.get(locale)?.values() ?? []) {
        if (kind !== "person" && kind !== "name") continue;
        there += found;
        gone += missing;
      }
      return gone > 4 && gone > 0.4 * there;
    },
    leavesLetters(locale) {
      let copied = 0;
      let written = 0;
      for (const { kind, forms } of byLocale.get(locale)?.values() ?? []) {
        if (kind !== "person" && kind !== "name") continue;
        for (const form of forms) {
          if (form.how === "copy") copied += form.count;
          else if (form.how === "sound") written += form.count;
        }
      }
      return copied > 2 && copied > written;
    },
    writesPeople(locale) {
      let copied = 0;
      let written = 0;
      for (const { kind, forms } of byLocale.get(locale)?.values() ?? []) {
        if (kind !== "person" || forms.length === 0) continue;
        if (forms[0]!.how === "sound") written += 1;
        else copied += 1;
      }
      return written > 2 && written >= 3 * copied;
    },
  };
}
