import { expect, it } from "vitest";
import { extendGlossary, type ListedName, readGlossary } from "../../../src/qa/names/index.ts";

const name = (text: string, form: string): ListedName => ({
  name: text,
  kind: "person",
  places: [{ namespace: "a", key: "k" }],
  forms: { de: [{ text: form, count: 1, certainty: 1 }] },
});
const names = [name("Zelensky", "Selenskyj"), name("Fico, R.", 'Fico "R."')];

it("begins a glossary that can be read", () => {
  const { text, added } = extendGlossary("", names, ["de"]);
  expect(added).toBe(2);
  const read = readGlossary(text, "names.csv");
  expect(
    "glossary" in read && read.glossary.terms.map(({ term, forms }) => [term, forms.get("de")]),
  ).toEqual([
    ["Zelensky", ["Selenskyj"]],
    ["Fico, R.", ['Fico "R."']],
  ]);
});

it("leaves what a person wrote, in the columns that the person chose", () => {
  const former =
    "term;de;comment of mine\r\n".replace(";comment of mine", ";note") + "Zelensky;Selenski;ours";
  const { text, added } = extendGlossary(former, names, ["de", "fr"]);
  expect(text).toBe(`${former}\r\n"Fico, R.";"Fico ""R.""";in 1 unit\r\n`);
  expect(added).toBe(1);
});

it("adds nothing twice", () => {
  const once = extendGlossary("", names, ["de"]).text;
  expect(extendGlossary(once, names, ["de"])).toEqual({ text: once, added: 0 });
});
