import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { parseConfig } from "../../src/config/index.ts";
import type { UserConfig } from "../../src/config/index.ts";
import { type Project, projectOf } from "../../src/project/project.ts";

/** A project in a folder of its own that goes when the test ends. */
export interface TempProject extends Project {
  write(path: string, text: string): void;
  read(path: string): string;
  remove(path: string): void;
  has(path: string): boolean;
  /** Fill a locale file: by source text → translation; the rest stays as it is. */
  translate(path: string, translations: Readonly<Record<string, string>>): void;
}

/** Make a project of files, by path within it. */
export async function tempProject(
  config: Partial<UserConfig> & { targets: string[] },
  files: Readonly<Record<string, string>>,
): Promise<TempProject> {
  const root = mkdtempSync(join(tmpdir(), "calque-test-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const project = await projectOf(parseConfig(config, "calque.config.json"), root);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    ...project,
    write,
    read,
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    has: (path) => existsSync(join(root, path)),
    translate(path, translations) {
      const texts = JSON.parse(read(path)) as Record<string, string>;
      let text = read(path);
      for (const [source, target] of Object.entries(translations)) {
        const annotation = Object.keys(texts).find(
          (key) => key.startsWith("@") && texts[key] === source,
        );
        if (annotation === undefined) throw new Error(`no unit says ${JSON.stringify(source)}`);
        const key = JSON.stringify(annotation.slice(1));
        const from = `${key}: ${JSON.stringify(texts[annotation.slice(1)])}`;
        text = text.replace(from, () => `${key}: ${JSON.stringify(target)}`);
      }
      write(path, text);
    },
  };
}
