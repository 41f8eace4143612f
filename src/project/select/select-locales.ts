import { UserError } from "../../model/index.ts";
import { closest } from "../../text/closest.ts";
import { localesOf } from "../files/locales-of.ts";
import type { Project } from "../project.ts";

/**
 * Check that names are locales of the project; `targets` leaves out those that only take part as
 * fallbacks, for which nothing is built.
 *
 * Throws a `UserError` for one that is not, with the likely one.
 */
export function selectLocales(
  project: Project,
  names: readonly string[],
  which: "all" | "targets" = "all",
): string[] {
  const known = which === "all" ? localesOf(project) : project.config.targets;
  for (const name of names) {
    if (known.includes(name)) continue;
    const meant = closest(name, known);
    const fallbackOnly = which === "targets" && localesOf(project).includes(name);
    throw new UserError(
      "usage",
      fallbackOnly
        ? `Expected a target locale, found ${name}: it only takes part as a fallback.`
        : `Expected a locale of the project (${known.join(", ")}), found "${name}".`,
      fallbackOnly || meant === undefined ? undefined : `Did you mean ${meant}?`,
    );
  }
  return known.filter((locale) => names.includes(locale));
}
