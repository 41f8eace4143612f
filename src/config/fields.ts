import * as v from "valibot";
import { closest } from "../text/closest.ts";
import { describeValue } from "./describe-value.ts";
import { canonicalTag, isLocaleTag } from "./locale-tag.ts";
import { patternProblem } from "./pattern-problem.ts";

/** Make an object schema that refuses unknown keys, with the known one that was likely meant. */
export function options<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, (issue: v.StrictObjectIssue) => string> {
  return v.strictObject(entries, (issue) => {
    if (issue.expected === "Object")
      return `Expected an object, found ${describeValue(issue.received)}`;
    if (issue.expected !== "never") return "Expected this option, found nothing";
    const key = String(issue.path?.at(-1)?.key);
    const meant = closest(key, Object.keys(entries));
    const hint = meant === undefined ? "" : ` Did you mean "${meant}"?`;
    return `Unknown option "${key}".${hint}`;
  });
}

/** A text that is not empty. */
export const text = v.pipe(v.string(), v.minLength(1, "Expected some text, found an empty one"));

/** A pattern for paths, with forward slashes. */
export const glob = v.pipe(text, v.title("glob"));

/** A folder, relative to the folder of the configuration file. */
export const folder = v.pipe(
  v.string(),
  v.title("folder"),
  v.minLength(1, 'Expected a folder, found "" (for the folder of the configuration write ".")'),
);

/** A BCP 47 language tag. */
export const locale = v.pipe(
  v.string(),
  v.title("language tag"),
  v.check(isLocaleTag, ({ input }) => {
    const meant = canonicalTag(input.replaceAll("_", "-"));
    const hint = meant === undefined ? "" : ` Did you mean "${meant}"?`;
    return `Expected a language tag (BCP 47) such as "de" or "pt-BR", found ${JSON.stringify(input)}.${hint}`;
  }),
);

/** A regular expression that is safe to run over every text. */
export const pattern = v.pipe(
  v.string(),
  v.title("regular expression"),
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed ? patternProblem(dataset.value) : undefined;
    if (message !== undefined) addIssue({ message });
  }),
);

/** The path of a front-matter field. */
export const fieldPath = v.pipe(
  v.string(),
  v.title("field"),
  v.regex(
    /^[^.[\]]+(?:\[\])?(?:\.[^.[\]]+(?:\[\])?)*$/u,
    ({ received }) =>
      `Expected a path such as "title", "tags[]" or "hero.*.text", found ${received}`,
  ),
);

/** The name of a rule, all rules of a family, or all rules. */
export const ruleName = v.pipe(
  v.string(),
  v.title("rule"),
  v.regex(
    /^(?:\*|[a-z][a-z0-9-]*\/(?:[a-z][a-z0-9-]*|\*))$/u,
    ({ received }) => `Expected a rule such as "text/untranslated" or "text/*", found ${received}`,
  ),
);

/** What rules are set to. */
export const rules = v.record(ruleName, v.picklist(["off", "info", "warning", "error"]));

/** What readers get for a translation of a former source. */
export const stalePolicy = v.picklist(["keep", "source", "notice"]);

/** What readers get for machine and fuzzy text. */
export const draftPolicy = v.picklist(["keep", "source"]);

/** One policy for all locales, or one for each with `"*"` for the rest. */
export function localized<const Policy extends typeof stalePolicy | typeof draftPolicy>(
  policy: Policy,
) {
  return v.union([policy, v.record(v.pipe(v.string(), v.title("language tag")), policy)]);
}
