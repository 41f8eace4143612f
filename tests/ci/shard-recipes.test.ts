import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { calque, project, read } from "../cli/calque.ts";

interface Job {
  readonly steps?: readonly { readonly run?: string }[];
  readonly script?: readonly string[];
}

function commandOf(job: Job | undefined): string {
  const lines = [...(job?.script ?? []), ...(job?.steps ?? []).flatMap(({ run }) => run ?? [])];
  return lines.find((line) => line.includes("calque")) ?? "";
}

const github: { jobs: Record<string, Job> } = parse(
  readFileSync("docs/ci/github-actions-shards.yml", "utf8"),
);
const gitlab: Record<string, Job> = parse(readFileSync("docs/ci/gitlab-ci-shards.yml", "utf8"));
const recipes = [
  ["GitHub Actions", commandOf(github.jobs["shard"]), commandOf(github.jobs["report"])],
  ["GitLab", commandOf(gitlab["shard"]), commandOf(gitlab["report"])],
] as const;

/** As a shell would, with the variables of one job. */
function argumentsOf(command: string, shard: number): string[] {
  const variables: Record<string, number> = {
    SHARD: shard,
    CI_NODE_INDEX: shard,
    CI_NODE_TOTAL: 4,
  };
  const text = command.replace(/\$(\w+)/g, (_, name: string) => String(variables[name]));
  return text.replace("npx --no calque ", "").replaceAll('"', "").split(/\s+/);
}

test.each(recipes)(
  "%s: the merged report of the shards is that of one run",
  async (_, shard, merge) => {
    const root = project({
      "source/b.md": "# Second\n\nSee [this](https://example.org/a).\n",
      "source/c.md": "Third.\n",
      "source/d.md": "Fourth.\n",
    });
    await calque(root, "extract");
    for (const index of [1, 2, 3, 4]) {
      const { code, stderr } = await calque(root, ...argumentsOf(shard, index));
      expect({ code, stderr }).toMatchObject({ code: 0 });
    }
    const json = ["--reporter", "json:merged.json"];
    const merged = await calque(root, ...argumentsOf(merge, 1), ...json);
    await calque(root, "check", "--reporter", "json:whole.json");
    expect(merged.stderr).not.toContain("Expected");
    expect(read(root, "merged.json")).toBe(read(root, "whole.json"));
  },
);
