import { expect, test } from "vitest";
import { inThreadReader } from "../../src/project/reader/in-thread-reader.ts";
import type { Reader, ReaderOptions } from "../../src/project/reader/reader.ts";
import { swiftReader } from "../../src/project/reader/swift-reader.ts";
import { defaultParseOptions } from "../../src/parse/options.ts";

const options: ReaderOptions = { parse: defaultParseOptions, wrap: false, timeLimit: 1000 };

/** A reader, and what was left to the guarded one. */
function readers(): { swift: Reader; plain: Reader; left: string[] } {
  const plain = inThreadReader(options);
  const left: string[] = [];
  const guarded: Reader = {
    ...plain,
    read: (path, text) => (left.push(`read ${path}`), plain.read(path, text)),
    localize: (document, targets) => (
      left.push(`localize ${document.path}`),
      plain.localize(document, targets)
    ),
  };
  return { swift: swiftReader(options, guarded), plain, left };
}

test.each([
  ["a.md", "# One\n\nTwo *three*.\n"],
  ["a.md", "\uFEFF---\ntitle: One\n---\n\n- Two\n- Three\n"],
  ["a.txt", "One\n\nTwo\n"],
])("%s %j is read and localized as by the guarded reader", async (path, text) => {
  const { swift, plain } = readers();
  const document = await swift.read(path, text);
  expect(document).toEqual(await plain.read(path, text));
  for (const target of ["Eins", "# Eins", "- Eins\n- Zwei", "```\nEins", "<b>", " "]) {
    const targets = new Map(document.slots.map((_, slot) => [slot, target]));
    expect(await swift.localize(document, targets)).toEqual(
      await plain.localize(document, targets),
    );
  }
});

test.each([
  ["a.mdx", "# One\n"],
  ["large.md", `${"word ".repeat(30_000)}\n`],
  ["fields.md", `---\n${"a: b\n".repeat(3_000)}---\n`],
])("%s is left to the guarded reader", async (path, text) => {
  const { swift, left } = readers();
  const document = await swift.read(path, text);
  await swift.localize(document, new Map([[0, "Eins"]]));
  expect(left).toEqual([`read ${path}`, `localize ${path}`]);
});
