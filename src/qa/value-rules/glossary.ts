import type { RulePage } from "../rule.ts";

const PULL_REQUEST = "term,kind,de,de!\npull request,term,Pull-Request,Zugantrag\n";

/** The rules `glossary/…`: what the project itself decided on its terms and names. */
export const glossaryRules: readonly RulePage[] = [
  {
    id: "glossary/term",
    severity: "error",
    summary: "A term of the glossary stands in a form that the glossary accepts.",
    explanation:
      "The glossary is a table in `glossary/`, one row for each term, one column for each locale with the accepted forms. Forms may be inflected. The longest term at a place counts.",
    examples: [
      {
        source: "The pull requests are open.",
        target: "Pull-Requestit ovat auki.",
        targetLocale: "fi",
        glossary: "term,kind,fi\npull request,term,Pull-Request\n",
        because: "An ending is no other form.",
      },
      {
        source: "The North fired.",
        target: "Nordkorea schoss.",
        targetLocale: "de",
        glossary: "term,kind,aliases,de\nNorth Korea,place,the North,Nordkorea\n",
      },
      {
        source: "The pull request is open.",
        target: "Die Anfrage ist offen.",
        targetLocale: "de",
        glossary: PULL_REQUEST,
        says: ["Expected Pull-Request for pull request, found no accepted form"],
      },
    ],
  },
  {
    id: "glossary/forbidden",
    severity: "error",
    summary: "No form stands in a translation that the glossary forbids.",
    explanation: "A column named after a locale with `!` lists forms that must not be used there.",
    examples: [
      {
        source: "The pull request is open.",
        target: "Der Pull-Request ist offen.",
        targetLocale: "de",
        glossary: PULL_REQUEST,
      },
      {
        source: "The pull request is open.",
        target: "Der Zugantrag ist offen.",
        targetLocale: "de",
        glossary: PULL_REQUEST,
        says: ["Expected Pull-Request, found Zugantrag, which the glossary forbids"],
      },
    ],
  },
  {
    id: "glossary/do-not-translate",
    severity: "error",
    summary: "A term with “no” under “translate” stays as it is.",
    explanation: "Product names and the like are the same in every language.",
    examples: [
      {
        source: "Calque reads it.",
        target: "Calque liest es.",
        targetLocale: "de",
        glossary: "term,kind,translate\nCalque,product,no\n",
      },
      {
        source: "Calque reads it.",
        target: "Die Lehnübersetzung liest es.",
        targetLocale: "de",
        glossary: "term,kind,translate\nCalque,product,no\n",
        says: ["Expected Calque as it is, found it in no such form"],
      },
    ],
  },
];
