import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Scheme } from "./schemes.ts";

/**
 * Text as identity with gettext's fuzzy match: the installed `msgmerge` links each new text to a known
 * one, exactly or as fuzzy. A link is counted as if gettext kept a key along it, which it does not.
 */
export const msgmergeScheme: Scheme = {
  name: "text + msgmerge fuzzy",
  start: () => {
    let known = new Map<string, string>();
    let minted = 0;
    return (units) => {
      const texts = [...new Set(units.map(({ canonical }) => canonical))];
      const links = known.size === 0 ? new Map<string, string>() : merge(known, texts);
      const keys = new Map(texts.map((text) => [text, links.get(text) ?? `m${(minted += 1)}`]));
      known = keys;
      return units.map(({ canonical }) => keys.get(canonical)!);
    };
  },
};

function merge(known: ReadonlyMap<string, string>, texts: readonly string[]): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "histories-"));
  try {
    const [po, pot] = [join(folder, "was.po"), join(folder, "is.pot")];
    writeFileSync(po, catalog([...known]));
    writeFileSync(pot, catalog(texts.map((text) => [text, ""])));
    const options = ["--quiet", "--no-wrap", "--output-file=-", po, pot];
    const out = execFileSync("msgmerge", options, { encoding: "utf8", maxBuffer: 1 << 28 });
    return read(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function catalog(entries: readonly (readonly [string, string])[]): string {
  const head = `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n`;
  const body = entries.map(
    ([text, key]) => `msgid ${JSON.stringify(text)}\nmsgstr ${JSON.stringify(key)}\n`,
  );
  return [head, ...body].join("\n");
}

function read(po: string): Map<string, string> {
  const links = new Map<string, string>();
  for (const entry of po.split("\n\n")) {
    const fields = { msgid: "", msgstr: "" };
    let field: "msgid" | "msgstr" | undefined;
    for (const line of entry.split("\n")) {
      const found = /^(?:(msgid|msgstr) )?(".*")$/u.exec(line);
      if (found === null) continue;
      if (found[1] === "msgid" || found[1] === "msgstr") field = found[1];
      if (field !== undefined) fields[field] += String(JSON.parse(found[2]!));
    }
    if (fields.msgid !== "" && fields.msgstr !== "") links.set(fields.msgid, fields.msgstr);
  }
  return links;
}
