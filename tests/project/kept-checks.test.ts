import { array, assert, asyncProperty, constantFrom, nat, record } from "fast-check";
import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/index.ts";
import { extract } from "../../src/project/extract.ts";
import type { CacheOptions } from "../../src/project/project-cache.ts";
import { projectOf } from "../../src/project/project.ts";
import { run } from "../../src/project/run.ts";
import { tempProject, type TempProject } from "./temp-project.ts";

const config = { targets: ["de", "ja", "ru"] };

/** Sources, and ways to translate each: right, with names written otherwise or left, with other numbers. */
const POOL: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "Zelensky met Fico.": [
    ["Selenskyj traf Fico.", "Senelskyj traf Fico.", "Fico traf Selenskyj."],
    ["ゼレンスキーはフィツォと会った。", "Zelensky はフィツォと会った。"],
    ["Зеленский встретился с Фицо.", "Зелинский встретился с Фицо.", "Они встретились."],
  ],
  "What Zelensky said": [
    ["Was Selenskyj sagte", "Was er sagte", "Was Zelensky sagte"],
    ["ゼレンスキーの発言", "Zelenskyの発言"],
    ["О словах Зеленского", "О словах Zelensky"],
  ],
  "Then Mr. Schwarzenegger left Zelensky.": [
    ["Dann verließ Schwarzenegger Selenskyj.", "Dann ging Schwarzeneger."],
    ["シュワルツェネッガーはゼレンスキーのもとを去った。"],
    ["Затем Шварценеггер ушёл от Зеленского.", "Затем Швартнегер ушёл от Зеленского."],
  ],
  "Schwarzenegger spoke of 12,000 soldiers.": [
    ["Schwarzenegger sprach von 12.000 Soldaten.", "Schwarzenegger sprach von 1.200 Soldaten."],
    ["シュワルツェネッガーは1万2000人の兵士について語った。"],
    ["Шварценеггер говорил о 12 тыс. солдат.", "Шварценеггер говорил о 12 солдатах."],
  ],
  "It costs **5** [dollars](price.md) in Rails.": [
    ["Es kostet **5** [Dollar](price.md) in Rails.", "Es kostet **5** [Dollar](preis.md)."],
    ["Railsでは**5**[ドル](price.md)です。"],
    ["В Rails это стоит **5** [долларов](price.md).", "В рельсах это стоит **6** [долларов][a]."],
  ],
  "the rails of the [station][a]": [
    ["die Schienen des [Bahnhofs][a]", "die Rails des Bahnhofs"],
    ["[駅][a]のレール"],
    ["рельсы [вокзала][a]"],
  ],
  "Robert Fico flew from Kyiv to Paris.": [
    ["Robert Fico flog von Kyjiw nach Paris.", "Robert Fico flog von Paris nach Kyjiw."],
    ["ロベルト・フィツォはキーウからパリへ飛んだ。"],
    ["Роберт Фицо вылетел из Киева в Париж.", "Он вылетел в Париж."],
  ],
};
const SOURCES = Object.keys(POOL);

/** One edit: `of` and `to` choose, whatever there is to choose from. */
const edit = record({
  what: constantFrom(
    "add",
    "remove",
    "move",
    "change",
    "translate",
    "translate",
    "translate",
    "untranslate",
    "accept",
    "accept",
    "accept",
    "draft",
    "define",
    "glossary",
  ),
  of: nat(1000),
  to: nat(1000),
  extracted: constantFrom(true, true, false),
});

test("a check with what former runs kept says what a check from nothing says, byte for byte", async () => {
  let recalled = 0;
  await assert(
    asyncProperty(array(edit, { minLength: 1, maxLength: 10 }), nat(1000), async (edits, seed) => {
      const project = await begun(seed);
      await said(project);
      for (const one of edits) {
        apply(project, one);
        if (one.extracted) await extract(await projectOf(parse(), project.root));
        const warm = await said(project);
        expect(warm).toBe(await said(project, { cache: false }));
        recalled += 1;
      }
    }),
    { numRuns: 20 },
  );
  expect(recalled).toBeGreaterThan(20);
}, 120_000);

test("rules are asked of a unit again where the rest of its document changes what its names are called", async () => {
  const project = await tempProject(
    { targets: ["de"] },
    { "source/a.md": "Zelensky met Fico.\n\nThen Zelensky left.\n\nWhat Zelensky said\n" },
  );
  await extract(project);
  project.translate("locales/de/a.json", {
    "Zelensky met Fico.": "Senelskyj traf Fico.",
    "Then Zelensky left.": "Dann ging er.",
    "What Zelensky said": "Was er sagte",
  });
  const { check } = await run(project, { check: true });
  const rules = (found: typeof check.findings): string[] => found.map(({ rule }) => rule);
  expect(rules(check.findings)).not.toContain("names/spelling");
  const file = "locales/de/a.json";
  project.write(
    file,
    project.read(file).replace("ging er", "ging Selenskyj").replace("Was er", "Was Selenskyj"),
  );
  const { check: again } = await run(project, { check: true });
  const misspelt = again.findings.filter(({ rule }) => rule === "names/spelling");
  expect(misspelt.map(({ found, elsewhere }) => [found, elsewhere?.file])).toEqual([
    ["Senelskyj", file],
  ]);
});

test("where one of many units that name somebody changes, a check says what a check from nothing says", async () => {
  const people = ["bakers", "farmers", "nurses", "pilots", "sailors", "singers", "teachers"];
  const sources = people.map((who) => `Zelensky spoke to the ${who}.`);
  const text = `Then Zelensky left.\n\n${sources.join("\n\n")}\n`;
  const project = await tempProject(config, { "source/a.md": text });
  await extract(project);
  const texts = (target: string) => Object.fromEntries(sources.map((source) => [source, target]));
  project.translate("locales/ru/a.json", {
    "Then Zelensky left.": "Затем Зелинский ушёл.",
    ...texts("Зеленский говорил с ними."),
  });
  project.translate("locales/ja/a.json", {
    "Then Zelensky left.": "そしてZelenskyは去った。",
    ...texts("ゼレンスキーは話した。"),
  });
  const found = new Set<string>();
  for (const source of sources) {
    const warm = await said(project);
    expect(warm).toBe(await said(project, { cache: false }));
    found.add(warm);
    project.write("source/a.md", project.read("source/a.md").replace(source, `Soon ${source}`));
    await extract(await projectOf(parse(), project.root));
  }
  expect(found.size).toBeGreaterThan(1);
}, 60_000);

/** A document of some units, the first translation of each in all locales. */
async function begun(seed: number): Promise<TempProject> {
  const chosen = SOURCES.filter((_, index) => index === 0 || (seed >> index) % 2 === 0);
  const text = chosen.map((source) => `${source}\n`).join("\n");
  const project = await tempProject(config, { "source/a.md": `${text}\n[a]: a.md\n` });
  await extract(project);
  for (const [index, locale] of config.targets.entries()) {
    const entries = chosen.map((source) => [source, POOL[source]![index]![0]!] as const);
    if (entries.length > 0)
      project.translate(`locales/${locale}/a.json`, Object.fromEntries(entries));
  }
  return project;
}

function apply(
  project: TempProject,
  { what, of, to }: { readonly what: string; readonly of: number; readonly to: number },
): void {
  const source = "source/a.md";
  const blocks = project.read(source).trimEnd().split("\n\n");
  const at = of % blocks.length;
  const write = (): void => project.write(source, `${blocks.join("\n\n")}\n`);
  const locale = config.targets[of % config.targets.length]!;
  const way = Math.floor(of / config.targets.length);
  const file = `locales/${locale}/a.json`;
  const json = project.has(file) ? project.read(file) : "{}";
  const members = [...json.matchAll(/^ {2}"(?<key>[a-z][^"]*)": "(?<target>.*)"/gmu)];
  const member = members[to % Math.max(1, members.length)];
  if (what === "add") blocks.splice(at, 0, SOURCES[to % SOURCES.length]!);
  else if (what === "remove") blocks.splice(at, 1);
  else if (what === "move") blocks.push(...blocks.splice(at, 1));
  else if (what === "change")
    blocks[at] = blocks[at]!.replace(/\w+/u, ["Rails", "7", "the"][to % 3]!);
  else if (what === "define") {
    const known = blocks.indexOf("[a]: a.md");
    if (known < 0) blocks.push("[a]: a.md");
    else blocks.splice(known, 1);
  } else if (what === "glossary") {
    project.write("glossary/names.csv", `term,kind,de\nFico,person,${["Fico", "Fizo"][to % 2]}\n`);
  } else if (member !== undefined) {
    const { key = "", target = "" } = member.groups!;
    const line = `  "${key}": "${target}"`;
    const text = (JSON.parse(json) as Record<string, string>)[`@${key}`] ?? "";
    const ways = POOL[text]?.[config.targets.indexOf(locale)] ?? [`${target}!`];
    const said = JSON.stringify(ways[way % ways.length]);
    if (what === "translate")
      project.write(
        file,
        json.replace(line, () => `  "${key}": ${said}`),
      );
    if (what === "untranslate")
      project.write(
        file,
        json.replace(line, () => `  "${key}": ""`),
      );
    if (what === "draft" && !json.includes(`"@${key} state"`))
      project.write(
        file,
        json.replace(line, () => `  "@${key} state": "draft",\n${line}`),
      );
    if (what === "accept") {
      const id = way % 2 === 0 ? "12345678" : "87654321";
      const accepted = `  "@${key} ok ${id}": "${way % 5 < 2 ? "" : "so"}",\n${line}`;
      const former = new RegExp(` {2}"@${key} ok .*\n`, "u");
      project.write(
        file,
        json.replace(former, "").replace(line, () => accepted),
      );
    }
    return;
  }
  write();
}

function parse(): ReturnType<typeof parseConfig> {
  return parseConfig(config, "calque.config.json");
}

async function said({ root }: TempProject, options: CacheOptions = {}): Promise<string> {
  const { check, status } = await run(await projectOf(parse(), root, options), { check: true });
  return JSON.stringify([check, status], null, 1);
}
