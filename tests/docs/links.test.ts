import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import GithubSlugger from "github-slugger";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join("docs", path)),
];

/** What stands in code is no link. */
const prose = (page: string) =>
  readFileSync(join(root, page), "utf8")
    .replace(/^ *(`{3,}|~{3,})[^]*?^ *\1/gmu, "")
    .replace(/(`+)[^`][^]*?\1/gu, "");

function anchors(page: string): Set<string> {
  const slugger = new GithubSlugger();
  const text = readFileSync(join(root, page), "utf8").replace(/^(`{3,})[^]*?^\1/gmu, "");
  return new Set(
    Array.from(text.matchAll(/^#{1,6} (.+)$/gmu), ([, title]) => slugger.slug(title!)),
  );
}

test("a link from page to page leads to a file, and to a heading in it", () => {
  const lost: string[] = [];
  let seen = 0;
  for (const page of pages) {
    for (const [, target = ""] of prose(page).matchAll(/\]\(([^)\s]+)\)/gu)) {
      if (/^[a-z]+:/u.test(target)) continue;
      seen += 1;
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? page : join(dirname(page), path);
      const isThere = existsSync(join(root, file));
      const isWhole =
        anchor === undefined || !statSync(join(root, file)).isFile() || anchors(file).has(anchor);
      if (!isThere || !isWhole) lost.push(`${page}: ${target}`);
    }
  }
  expect(lost).toEqual([]);
  expect(seen).toBeGreaterThan(100);
});
