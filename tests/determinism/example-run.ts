import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { globSync } from "tinyglobby";
import { main } from "../cli/calque.ts";

/** How a run differs from another one that must give the same bytes. */
export interface Circumstances {
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly preload?: string;
  readonly options?: readonly string[];
  /** Run everything once before, so that the cache is warm. */
  readonly warm?: boolean;
  /** A setting of the project. */
  readonly units?: "sentence";
}

const root = resolve(import.meta.dirname, "../..");

/**
 * Extract, check and build a copy of the example project, with one document edited since and a translation
 * in a language that `Intl` does not know; give the hash of every file and of every report.
 */
export async function exampleRun(circumstances: Circumstances): Promise<Record<string, string>> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "calque-same-")));
  try {
    for (const part of ["source", "locales"]) {
      cpSync(join(root, part), join(folder, part), { recursive: true });
    }
    const { units } = circumstances;
    writeFileSync(
      join(folder, "calque.config.json"),
      JSON.stringify({
        targets: ["de", "ar", "ja", "pl", "pt-BR", "tlh"],
        fallback: { "pt-BR": ["pt"] },
        frontMatter: { set: { lang: "{locale}", dir: "{direction}" } },
        ...(units ? { units } : {}),
      }),
    );
    writeFileSync(
      join(folder, "source/words.md"),
      "# Words\n\nSee cache:https:value and a:b. I am “İstanbul”; it’s 1,234.5 kg. Is it? It is.\n\n" +
        "日本語の文章です。次の文です。 ภาษาไทยไม่มีช่องว่าง\n",
    );
    const path = join(folder, "source/north-korea-troops.md");
    writeFileSync(path, readFileSync(path, "utf8").replace("thousand", "hundred"));
    const run = (...args: string[]): Promise<string> => command(folder, circumstances, args);
    const reports: Record<string, string> = {};
    const all = async (): Promise<void> => {
      reports["extract --frozen"] = await run("extract", "--frozen", "--json");
      reports["extract"] = await run("extract", "--json");
      reports["check"] = await run("check", "--reporter", "json", "--reporter", "sarif:r.sarif");
      reports["build"] = await run("build", "--json");
    };
    await all();
    if (circumstances.warm) {
      const first = { ...reports };
      await all();
      // The first run wrote what the second finds: what tells of writing is of the first one.
      for (const name of ["extract --frozen", "extract", "build"]) reports[name] = first[name]!;
    }
    const files = globSync(["**"], { cwd: folder, dot: true, ignore: [".calque/**"] });
    for (const file of files) {
      const bytes = readFileSync(join(folder, file));
      reports[file] = createHash("sha256").update(bytes).digest("hex");
    }
    return reports;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function command(cwd: string, how: Circumstances, args: readonly string[]): Promise<string> {
  const { FORCE_COLOR: _, CI: __, LANG: ___, LC_ALL: ____, TZ: _____, ...env } = process.env;
  const preload = how.preload === undefined ? [] : ["--import", how.preload];
  return new Promise((done, fail) => {
    const child = execFile(
      how.node ?? process.execPath,
      [...preload, main, ...args, ...(how.options ?? [])],
      { cwd, env: { ...env, NO_COLOR: "1", ...how.env }, maxBuffer: 1 << 28 },
      (error, stdout, stderr) => {
        if (error && error.code !== 1) fail(new Error(`${args.join(" ")}: ${stderr}`));
        else done(timeless(stdout));
      },
    );
    child.stdin?.end();
  });
}

/** What a run says of itself: how long it took, and what it was spared. */
function timeless(text: string): string {
  return text.replace(/("(?:milliseconds|unchanged)": )\d+(?:\.\d+)?/g, "$10");
}
