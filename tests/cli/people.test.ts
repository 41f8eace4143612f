import { describe, expect, it } from "vitest";
import { calque, project, put, read } from "./calque.ts";

const SOURCE = "12,000 soldiers came on time.\n\nThe pull request is open.\n";

/** A project whose German says what the test wants it to say. */
async function german(texts: Readonly<Record<string, string>>): Promise<string> {
  const root = project({ "source/a.md": SOURCE });
  put(root, "calque.config.json", JSON.stringify({ targets: ["de"] }));
  await calque(root, "extract");
  for (const [source, target] of Object.entries(texts)) {
    const file = read(root, "locales/de/a.json");
    const key = Object.entries(JSON.parse(file) as Record<string, string>)
      .find(([name, text]) => name.startsWith("@") && text === source)![0]
      .slice(1);
    put(
      root,
      "locales/de/a.json",
      file.replace(`"${key}": ""`, `"${key}": ${JSON.stringify(target)}`),
    );
  }
  return root;
}

async function findings(root: string): Promise<{ rule: string; acceptance?: string }[]> {
  const { stdout } = await calque(root, "check", "--json");
  const { findings: all } = JSON.parse(stdout) as {
    findings: { rule: string; severity: string; acceptance?: string }[];
  };
  return all.filter(({ severity }) => severity !== "info");
}

describe("accept", () => {
  it("writes the reason beside the translation, and the finding rests until a number changes", async () => {
    const root = await german({ "12,000 soldiers came on time.": "12.500 Soldaten kamen." });
    const [finding] = await findings(root);
    expect(finding?.rule).toBe("numbers/value");
    const ran = await calque(root, "accept", finding!.acceptance!, "--reason", "Corrected since.");
    expect(ran).toMatchObject({ code: 0 });
    expect(read(root, "locales/de/a.json")).toContain(
      ` ok ${finding!.acceptance}": "Corrected since.",\n`,
    );
    const { stdout, code } = await calque(root, "check", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { errors: 0, warnings: 0, accepted: 1 } });
    // Other words do not matter; the number does.
    const text = read(root, "locales/de/a.json");
    put(root, "locales/de/a.json", text.replace("Soldaten kamen", "Mann kamen an"));
    expect(await findings(root)).toEqual([]);
    put(root, "locales/de/a.json", text.replace("12.500", "12.700"));
    expect((await findings(root)).map(({ rule }) => rule).sort()).toEqual([
      "numbers/value",
      "state/accepted",
    ]);
  });

  it("takes a place, and keeps the line through an extraction", async () => {
    const root = await german({ "12,000 soldiers came on time.": "12.500 Soldaten kamen." });
    const line = read(root, "locales/de/a.json")
      .split("\n")
      .findIndex((one) => one.includes("12.500"));
    const place = `locales/de/a.json:${line + 1}`;
    const ran = await calque(root, "accept", place, "--reason", "Corrected.", "--json");
    expect(JSON.parse(ran.stdout)).toMatchObject({
      accepted: [{ rule: "numbers/value" }],
      written: ["locales/de/a.json"],
    });
    const accepted = read(root, "locales/de/a.json");
    await calque(root, "extract");
    expect(read(root, "locales/de/a.json")).toBe(accepted);
  });

  it("takes no id for all that share it, unless somebody says so", async () => {
    const root = await german({ "12,000 soldiers came on time.": "12.500 Soldaten kamen." });
    put(root, "source/b.md", "Then 12,000 soldiers left.\n");
    await calque(root, "extract");
    const other = read(root, "locales/de/b.json");
    put(root, "locales/de/b.json", other.replace('": ""', '": "Dann gingen 12.500 Soldaten."'));
    const before = read(root, "locales/de/a.json");
    const id = (await findings(root))[0]!.acceptance!;
    const refused = await calque(root, "accept", id, "--reason", "x");
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`Expected one finding ${id}, found 2:\n  locales/de/a.json:`);
    expect(refused.stderr).toContain("--all");
    expect(read(root, "locales/de/a.json")).toBe(before);
    await calque(root, "accept", "locales/de/b.json:3", "--reason", "x");
    expect(await findings(root)).toHaveLength(1);
    expect((await calque(root, "accept", id, "--reason", "x", "--all")).code).toBe(0);
    expect(await findings(root)).toEqual([]);
  });

  it("wants a reason and a finding that is there", async () => {
    const root = await german({ "12,000 soldiers came on time.": "12.500 Soldaten kamen." });
    expect(await calque(root, "accept", "00000000")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Expected a reason") as string,
    });
    expect(await calque(root, "accept", "00000000", "--reason", "x")).toMatchObject({
      stderr: expect.stringContaining("Expected a finding 00000000, found none") as string,
    });
  });
});

describe("check --fix", () => {
  it("writes numbers the way the locale reads them and leaves all else as it is", async () => {
    const root = await german({
      "12,000 soldiers came on time.": "12,000 Soldaten  kamen pünktlich.",
    });
    const before = read(root, "locales/de/a.json");
    const { code, stderr } = await calque(root, "check", "--fix");
    expect(code).toBe(0);
    expect(stderr).toContain("Fixed 1 translation.");
    expect(read(root, "locales/de/a.json")).toBe(
      before.replace("12,000 Soldaten  kamen", "12.000 Soldaten kamen"),
    );
  });

  it("leaves another value alone, unless its rule is named", async () => {
    const root = await german({ "12,000 soldiers came on time.": "12.500 Soldaten kamen." });
    const before = read(root, "locales/de/a.json");
    expect((await calque(root, "check", "--fix")).code).toBe(1);
    expect(read(root, "locales/de/a.json")).toBe(before);
    const { code } = await calque(root, "check", "--fix", "--fix-rule", "numbers/value");
    expect(code).toBe(0);
    expect(read(root, "locales/de/a.json")).toBe(before.replace("12.500", "12.000"));
  });

  it("tells with --frozen what it would fix", async () => {
    const root = await german({ "12,000 soldiers came on time.": "12,000 Soldaten kamen." });
    const before = read(root, "locales/de/a.json");
    const { code, stderr } = await calque(root, "check", "--fix", "--frozen");
    expect(code).toBe(1);
    expect(stderr).toContain("--fix would change 1 translation.");
    expect(stderr).toContain("[-12,000-]{+12.000+}");
    expect(read(root, "locales/de/a.json")).toBe(before);
  });
});

describe("a glossary", () => {
  it("decides which forms are right", async () => {
    const root = await german({ "The pull request is open.": "Der Zugantrag ist offen." });
    expect(await findings(root)).toEqual([]);
    put(root, "glossary/terms.csv", "\uFEFFterm;de;de!\npull request;Pull-Request;Zugantrag\n");
    expect((await findings(root)).map(({ rule }) => rule)).toEqual([
      "glossary/term",
      "glossary/forbidden",
    ]);
  });

  it("is named with its line where it cannot be read, and decides nothing then", async () => {
    const root = await german({ "The pull request is open.": "Der Zugantrag ist offen." });
    put(root, "glossary/terms.csv", "term,de\npull request,Pull-Request\npull request,Antrag\n");
    const { code, stdout } = await calque(root, "check");
    expect(code).toBe(1);
    expect(stdout).toContain("glossary/terms.csv:3:1");
    expect(stdout).toContain('Expected "pull request" once, found it in line 2 too');
  });
});

describe("names", () => {
  it("lists names with the forms of each locale, and writes a glossary that a person corrects", async () => {
    const root = project({ "source/a.md": "Zelensky went to Germany.\n" });
    put(root, "calque.config.json", JSON.stringify({ targets: ["de", "ru"] }));
    await calque(root, "extract");
    for (const [locale, text] of [
      ["de", "Selenskyj reiste nach Deutschland."],
      ["ru", "Зеленский поехал в Германию."],
    ] as const) {
      const file = `locales/${locale}/a.json`;
      put(root, file, read(root, file).replace(/: ""\n/u, `: "${text}"\n`));
    }
    const { stdout } = await calque(root, "names");
    expect(stdout).toContain("Germany  place, in 1 unit\n  de  Deutschland\n  ru  Германия\n");
    expect(stdout).toContain("Зеленский");
    await calque(root, "names", "--write");
    const glossary = read(root, "glossary/names.csv");
    expect(glossary).toContain("Germany,place,,,in 1 unit,Deutschland,Германия\n");
    expect(await findings(root)).toEqual([]);
    put(root, "glossary/names.csv", glossary.replace("Selenskyj", "Wolodymyr"));
    const corrected = read(root, "glossary/names.csv");
    expect((await findings(root)).map(({ rule }) => rule)).toEqual(["glossary/term"]);
    await calque(root, "names", "--write");
    expect(read(root, "glossary/names.csv")).toBe(corrected);
  });
});
