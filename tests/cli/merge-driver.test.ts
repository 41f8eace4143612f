import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { folder, main, put, read } from "./calque.ts";

const unit = (source: string, target: string, was?: string): string =>
  [
    "{",
    `  "@town-k3x9": "${source}",`,
    ...(was === undefined ? [] : [`  "@town-k3x9 was": "${was}",`]),
    `  "town-k3x9": "${target}"`,
    "}",
    "",
  ].join("\n");

/** A repository in which git asks Calque to merge locale files. */
function repository(text: string): { root: string; git: (...args: string[]) => string } {
  const root = folder({
    "locales/de/a.json": text,
    ".gitattributes": "locales/**/*.json merge=calque\n",
  });
  const git = (...args: string[]): string =>
    execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        GIT_AUTHOR_NAME: "T",
        GIT_AUTHOR_EMAIL: "t@example.org",
        GIT_COMMITTER_NAME: "T",
        GIT_COMMITTER_EMAIL: "t@example.org",
      },
    });
  git("init", "-q", "-b", "main");
  git("config", "merge.calque.driver", `"${process.execPath}" "${main}" merge-driver %O %A %B`);
  git("add", ".");
  git("commit", "-qm", "base");
  return { root, git };
}

function branch(
  root: string,
  git: (...args: string[]) => string,
  name: string,
  text: string,
): void {
  git("checkout", "-q", "-b", name, "main");
  put(root, "locales/de/a.json", text);
  git("commit", "-qam", name);
}

test("a translation and a new source of the same unit merge: the translation is stale", () => {
  const { root, git } = repository(unit("The town.", ""));
  branch(root, git, "translator", unit("The town.", "Die Stadt."));
  branch(root, git, "author", unit("The old town.", ""));
  git("merge", "-q", "--no-edit", "translator");
  expect(read(root, "locales/de/a.json")).toBe(unit("The old town.", "Die Stadt.", "The town."));
});

test("two translations of one unit stop the merge, and the key is named", () => {
  const { root, git } = repository(unit("The town.", ""));
  branch(root, git, "one", unit("The town.", "Die Stadt."));
  branch(root, git, "two", unit("The town.", "Das Städtchen."));
  let said = "";
  try {
    git("merge", "--no-edit", "one");
  } catch (error) {
    said = (error as { stderr: string }).stderr;
  }
  expect(said).toContain("Both sides changed the translation of town-k3x9: choose one, line 2.");
  expect(read(root, "locales/de/a.json")).toMatch(
    /^<{7} [^]*Städtchen[^]*={7}[^]*Stadt\.[^]*>{7} /m,
  );
});
