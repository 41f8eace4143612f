import { expect, test } from "vitest";
import { extract } from "../../src/project/extract.ts";
import { run } from "../../src/project/run.ts";
import { tempProject } from "./temp-project.ts";

test("links to files beside the document stay as they are, and the files are copied along", async () => {
  const project = await tempProject(
    { targets: ["de"] },
    {
      "source/guide/a.md": "# A\n\n![Cat](../images/cat.png) and [the list](data.csv#rows).\n",
      "source/images/cat.png": "png",
      "source/guide/data.csv": "1,2",
    },
  );
  await extract(project);
  const { build } = await run(project, { localize: true, write: true });
  expect(project.read("dist/de/guide/a.md")).toBe(project.read("source/guide/a.md"));
  expect(project.read("dist/de/images/cat.png")).toBe("png");
  expect(build.assets).toEqual(["dist/de/guide/data.csv", "dist/de/images/cat.png"]);
  const again = await run(project, { localize: true, write: true });
  expect(again.build.assets).toEqual([]);
});

test("a link that leaves the source folder leads to the same file from the output", async () => {
  const project = await tempProject(
    { targets: ["de"] },
    {
      "source/a.md":
        "See [licence](../LICENSE 'text'), [gone](../gone.md) and <img src=\"../logo.svg\">.\n\n[l]: ../LICENSE\n\n`[code](../LICENSE)`\n",
      LICENSE: "MIT",
      "logo.svg": "<svg/>",
    },
  );
  await extract(project);
  await run(project, { localize: true, write: true });
  expect(project.read("dist/de/a.md")).toBe(
    "See [licence](../../LICENSE 'text'), [gone](../gone.md) and <img src=\"../../logo.svg\">.\n\n[l]: ../../LICENSE\n\n`[code](../LICENSE)`\n",
  );
});

test("with links: keep and assets: none nothing is rewritten and nothing copied", async () => {
  const project = await tempProject(
    { targets: ["de"], links: "keep", assets: "none" },
    {
      "source/a.md": "[licence](../LICENSE) ![cat](cat.png)\n",
      LICENSE: "MIT",
      "source/cat.png": "",
    },
  );
  await extract(project);
  await run(project, { localize: true, write: true });
  expect(project.read("dist/de/a.md")).toBe(project.read("source/a.md"));
  expect(project.has("dist/de/cat.png")).toBe(false);
});

test("on request, links to headings follow the translated headings, over documents too", async () => {
  const project = await tempProject(
    { targets: ["de"], anchors: "github" },
    {
      "source/a.md":
        "# Start\n\nTo [the end](#the-end), [fixed](#keep) or [there](b.md#far-away).\n\n## The end\n\n## Fixed { #keep .x }\n",
      "source/b.md": "# B\n\n## Far away\n",
    },
  );
  await extract(project);
  project.translate("locales/de/a.json", { "The end": "Das Ende", Fixed: "Fest" });
  project.translate("locales/de/b.json", { "Far away": "Weit weg" });
  await run(project, { localize: true, write: true });
  expect(project.read("dist/de/a.md")).toBe(
    "# Start\n\nTo [the end](#das-ende), [fixed](#keep) or [there](b.md#weit-weg).\n\n## Das Ende\n\n## Fest { #keep .x }\n",
  );
});
