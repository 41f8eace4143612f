import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Give every gap of a project's locale files a text that differs from its source and has its markup. */
export function pseudoTranslate(project: string, locales: readonly string[]): void {
  for (const locale of locales) {
    const folder = join(project, "locales", locale);
    for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!path.endsWith(".json")) continue;
      const text = readFileSync(join(folder, path), "utf8");
      const texts = JSON.parse(text) as Readonly<Record<string, string>>;
      const filled = text.replace(
        /^( {2}"([^"@]+)": )""/gm,
        (_, head: string, key: string) =>
          head + JSON.stringify(`${texts[`@${key}`] ?? ""} ⟦${locale}⟧`),
      );
      if (filled !== text) writeFileSync(join(folder, path), filled);
    }
  }
}
