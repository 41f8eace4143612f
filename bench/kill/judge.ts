import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFlatJson, splitKey } from "../../src/catalog/index.ts";

/** Every file of a folder with its bytes as text; of what is Calque's own, the memory of builds alone. */
export function files(root: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const name of readdirSync(join(root, folder)).sort()) {
      const path = folder === "" ? name : `${folder}/${name}`;
      if (path.startsWith(".calque/") && !path.startsWith(".calque/built")) continue;
      if (lstatSync(join(root, path)).isDirectory()) walk(path);
      else found.set(path, readFileSync(join(root, path), "latin1"));
    }
  };
  walk("");
  return found;
}

/**
 * What is wrong with a disk on which a run was killed; nothing if all is well. Translations that the work
 * exchanges for others are `replaced`: each is there, or the other is.
 */
export function judgeKilled(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  replaced = false,
): string[] {
  const wrong: string[] = [];
  for (const [path, text] of now) {
    if (path.endsWith(".tmp") || text === before.get(path) || text === after.get(path)) continue;
    // A locale file may be on its way, from name to name or with more in memory: whole it must be.
    const onItsWay = path.startsWith("locales/") && translations(path, text) !== undefined;
    if (!onItsWay) wrong.push(`torn: ${path}`);
  }
  const kept = allTranslations(now);
  const wanted = allTranslations(before);
  const ended = allTranslations(after);
  for (const target of wanted) {
    const given = replaced && !ended.has(target);
    if (!given && !kept.has(target)) wrong.push(`lost: ${target}`);
  }
  if (replaced) {
    const count = (of: ReadonlySet<string>): number =>
      [...of].filter((target) => wanted.has(target) || ended.has(target)).length;
    if (count(kept) < Math.min(wanted.size, ended.size)) wrong.push("lost: one of a pair");
  }
  return wrong;
}

/** What is wrong after the next run, which has to give what an undisturbed one would have given. */
export function judgeEnded(
  root: string,
  after: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): string[] {
  const wrong: string[] = [];
  for (const path of new Set([...after.keys(), ...now.keys()])) {
    if (after.get(path) !== now.get(path)) {
      wrong.push(
        `${now.has(path) ? (after.has(path) ? "differs" : "left over") : "missing"}: ${path}`,
      );
    }
  }
  const own = readdirSync(root).includes(".calque")
    ? readdirSync(join(root, ".calque"), { recursive: true, encoding: "utf8" })
    : [];
  return [
    ...wrong,
    ...own
      .filter(
        (name) => !/^(?:\.gitignore|cache|built)(?:$|[/\\])/.test(name) || name.endsWith(".tmp"),
      )
      .map((name) => `left: .calque/${name}`),
  ];
}

function allTranslations(texts: ReadonlyMap<string, string>): Set<string> {
  return new Set(
    [...texts].flatMap(([path, text]) =>
      path.endsWith(".json") && !path.startsWith("locales/en/")
        ? (translations(path, text) ?? [])
        : [],
    ),
  );
}

function translations(path: string, text: string): string[] | undefined {
  const parsed = parseFlatJson(Buffer.from(text, "latin1").toString("utf8"), path);
  if (!("file" in parsed)) return undefined;
  return parsed.file.members
    .filter(({ key, value }) => value !== "" && splitKey(key).annotation === undefined)
    .map(({ value }) => value);
}
