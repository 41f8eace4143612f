import { type Choice, decodeUtf8 } from "../../catalog/index.ts";
import { fallbackChain, policyFor } from "../../config/index.ts";
import { spliceTargets } from "../../render/splice-targets.ts";
import type { DocumentFiles } from "../files/document-files.ts";
import type { LocaleOutput } from "../check/document-result.ts";
import { recallUnits } from "../units/kept-units.ts";
import type { SourceFile } from "../files/list-documents.ts";
import { localeFileName } from "../files/locale-file.ts";
import type { Project } from "../project.ts";
import type { LinkWorld } from "./relink.ts";
import { type Composed, slotTexts } from "./slot-texts.ts";
import { outputHash } from "./write-output.ts";

/**
 * Make outputs again whose hashes a former run kept, from the source, the register and the locale files, none
 * of which has changed since: nothing is parsed, and what was proved is not proved again.
 *
 * Law: every text that is given has the hash of the one that was proved. `undefined` where one does not come
 * out so, whatever the reason: then it has to be made the long way.
 */
export async function spliceAgain(
  project: Project,
  file: SourceFile,
  files: DocumentFiles,
  outputs: readonly LocaleOutput[],
  world: (locale: string) => LinkWorld,
): Promise<ReadonlyMap<LocaleOutput, string> | undefined> {
  const { config } = project;
  const kept = recallUnits(project, file, files);
  const register = readMembers(project, files, config.sourceLocale, file.namespace);
  const keys = [...(register?.keys() ?? [])].filter((key) => !key.startsWith("@"));
  if (!kept || keys.length !== kept.drafts.length) return undefined;
  const { document, drafts } = kept;
  const units: Composed["units"] = drafts.map(({ slot, text, gap }, index) => {
    const { role, syntax, headings } = document.slots[slot]!;
    return { key: keys[index]!, slot, text, gap, context: { role, syntax, headings } };
  });
  if (units.some(({ key, text }) => register?.get(key) !== text)) return undefined;
  const known = new Map<string, Members | undefined>();
  const texts = new Map<LocaleOutput, string>();
  for (const output of outputs) {
    const { locale, rejected, unsafe, hash } = output;
    const choices = choose(locale);
    for (const key of unsafe) choices.delete(key);
    const targets = slotTexts(project, { path: file.path, document, units }, choices, locale);
    const spliced = spliceTargets(document, targets, new Set(rejected), config);
    const text = await finish(output, spliced);
    if (outputHash(text) !== hash) return undefined;
    texts.set(output, text);
  }
  return texts;

  /** What few projects ask for is loaded where one does. */
  async function finish({ locale, relinked }: LocaleOutput, spliced: string): Promise<string> {
    let text = spliced;
    if (relinked) {
      const { relink } = await import("./relink.ts");
      ({ text } = await relink(project, world(locale), file, locale, text));
    }
    if (Object.keys(config.frontMatter.set).length === 0) return text;
    const { setOutputFields } = await import("./set-output-fields.ts");
    return setOutputFields(project, file, locale, text);
  }

  /** As i18next does with what an extraction has left: the files themselves say the states. */
  function choose(locale: string): Map<string, Choice> {
    const { stale, drafts } = policyFor(config, locale, file.path);
    const choices = new Map<string, Choice>();
    const chain = [locale, ...fallbackChain(config.fallback, locale)];
    for (const code of chain) {
      if (code === config.sourceLocale) break;
      if (!known.has(code)) known.set(code, readMembers(project, files, code, file.namespace));
      const members = known.get(code);
      if (!members) continue;
      for (const { key } of units) {
        const text = members.get(key) ?? "";
        if (text === "" || choices.has(key)) continue;
        const isStale = members.has(`@${key} was`);
        if (isStale && stale === "source") continue;
        if (drafts === "source" && members.get(`@${key} state`) === "draft") continue;
        choices.set(key, { text, locale: code, state: isStale ? "stale" : "translated" });
      }
    }
    return choices;
  }
}

type Members = ReadonlyMap<string, string>;

/** The members of a locale file by name. What is wrong with the file need not be said here. */
function readMembers(
  project: Project,
  files: DocumentFiles,
  locale: string,
  namespace: string,
): Members | undefined {
  const name = localeFileName(project, locale, namespace);
  const bytes = files.read(name);
  const read = bytes && decodeUtf8(bytes, name);
  if (!read || "problems" in read) return undefined;
  try {
    const value: unknown = JSON.parse(read.text.replace(/^\uFEFF/, ""));
    if (typeof value !== "object" || value === null) return undefined;
    return new Map(Object.entries(value).filter(([, text]) => typeof text === "string"));
  } catch {
    return undefined;
  }
}
